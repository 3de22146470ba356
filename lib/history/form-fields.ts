import { eventKinds } from "@/lib/content/fast-entry-shape";

/** One field of a form of this stage, and the most it holds. */
export type FieldSpec = {
  readonly name: string;
  readonly as: "line" | "lines" | "date" | "choice";
  readonly most: number;
  readonly choices?: readonly string[];
};

const line = (name: string, most: number): FieldSpec => ({ name, as: "line", most });
const lines = (name: string, most: number): FieldSpec => ({ name, as: "lines", most });
// As people write dates: longer than any of them.
const date = (name: string): FieldSpec => ({ name, as: "date", most: 60 });
const choice = (name: string, choices: readonly string[]): FieldSpec => ({
  name,
  as: "choice",
  most: 40,
  choices,
});

/** The fields of the forms, by kind and in the order in which they are asked. */
export const formFields: { readonly [kind: string]: readonly FieldSpec[] | undefined } = {
  event: [
    line("title", 300),
    choice("type", eventKinds),
    date("when"),
    date("until"),
    lines("effect", 1000),
    lines("note", 2000),
  ],
  medicine: [
    line("name", 300),
    line("dose", 200),
    line("often", 200),
    choice("status", ["taking", "stopped"]),
    date("start"),
    date("stop"),
    lines("why-stopped", 500),
    lines("side-effects", 1000),
    lines("note", 2000),
  ],
  allergy: [line("what", 300), lines("reaction", 500)],
  condition: [line("name", 300), date("since"), lines("note", 1000)],
  operation: [line("name", 300), date("when"), line("where", 200), lines("note", 1000)],
  relative: [line("who", 300), line("what", 300), line("age", 60), lines("note", 1000)],
};
