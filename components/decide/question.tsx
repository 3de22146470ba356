import { ChoiceList } from "@/components/ui/choice-list";
import { Help } from "@/components/ui/help";
import { TickList } from "@/components/ui/tick-list";

type Row = { readonly value: string; readonly label: string; readonly help?: string };

export type QuestionProps = {
  id: string;
  kind: "one" | "many";
  legend: string;
  help?: string;
  explain?: { readonly ask: string; readonly text: string };
  rows: readonly Row[];
  apart: readonly Row[];
  chosen: readonly string[];
};

/** One question of the form, with native inputs named by its id. */
export function Question({
  question,
  rank,
  takesFocus,
  error,
  or,
}: {
  question: QuestionProps;
  rank: "page" | "question";
  takesFocus: boolean;
  error?: string;
  or: string;
}) {
  const { id, kind, legend, help, explain, rows, apart, chosen } = question;
  const frame = {
    id,
    name: id,
    legend,
    rank,
    takesFocus,
    help,
    error,
    more: explain && (
      <Help title={explain.ask}>
        <p>{explain.text}</p>
      </Help>
    ),
  };
  if (kind === "many") {
    return <TickList {...frame} choices={rows} alone={apart} or={or} values={chosen} />;
  }
  return <ChoiceList {...frame} choices={[...rows, ...apart]} value={chosen[0]} />;
}
