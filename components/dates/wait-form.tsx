import { TextField } from "@/components/ui/text-field";
import { BothTexts } from "@/components/workspace/both-texts";
import { DayField } from "@/components/workspace/day-field";
import { EntryRef } from "@/components/workspace/entry-ref";
import { LiveForm, type LiveFormWords } from "@/components/workspace/live-form";
import { SelectField } from "@/components/workspace/select-field";

export type WaitFieldName =
  | "decisionOn"
  | "safeDays"
  | "toldOn"
  | "safeUntil"
  | "saidBy"
  | "consultOn"
  | "mode"
  | "note";
export type WaitFieldView = {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly value: string;
  readonly error?: string;
};

/** What is known of the time there is: one form, every field may stay open. */
export function WaitForm({
  version,
  fields,
  modes,
  words,
  live,
  both,
}: {
  version: number;
  fields: { readonly [F in WaitFieldName]: WaitFieldView };
  modes: readonly { readonly value: string; readonly label: string }[];
  words: {
    readonly heading: string;
    readonly lede: string;
    readonly safe: string;
    readonly decision: string;
    readonly visit: string;
    readonly save: string;
  };
  live: LiveFormWords;
  /** Both texts, after somebody else changed it meanwhile. */
  both: {
    readonly rows: readonly { id: string; label: string; mine: string; theirs: string }[];
    readonly words: { conflictHere: string; conflictThere: string; conflictPick: string };
  } | null;
}) {
  const of = (name: WaitFieldName) => ({ name, ...fields[name] });
  return (
    <section className="section screen-only" id="known">
      <h2>{words.heading}</h2>
      <p>{words.lede}</p>
      {both && <BothTexts rows={both.rows} words={both.words} />}
      <LiveForm action="/api/dates" words={live} id="wait-form" className="wait-form">
        <EntryRef kind="wait" content="wait" version={version} page="/plan/dates" does="save" />
        <fieldset>
          <legend>{words.safe}</legend>
          <TextField {...of("safeDays")} maxLength={3} inputMode="numeric" />
          <DayField {...of("toldOn")} />
          <DayField {...of("safeUntil")} />
          <TextField {...of("saidBy")} maxLength={120} />
        </fieldset>
        <fieldset>
          <legend>{words.decision}</legend>
          <DayField {...of("decisionOn")} />
        </fieldset>
        <fieldset>
          <legend>{words.visit}</legend>
          <DayField {...of("consultOn")} />
          <SelectField {...of("mode")} options={modes} />
          <TextField {...of("note")} lines={3} maxLength={1_000} />
        </fieldset>
        <div className="acts">
          <button type="submit" className="button">
            {words.save}
          </button>
        </div>
      </LiveForm>
    </section>
  );
}
