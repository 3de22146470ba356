import { Acts, Button } from "@/components/ui/button";
import { FormMark } from "@/components/ui/form-mark";
import { BothTexts } from "@/components/workspace/both-texts";
import { EntryRef } from "@/components/workspace/entry-ref";
import { PrivateField } from "@/components/workspace/private-field";

type Pair = {
  readonly id: string;
  readonly ask: string;
  readonly left: string;
  readonly right: string;
  readonly chosen: string;
  readonly steps: readonly { readonly value: string; readonly label: string }[];
};

export type ValuesFormProps = {
  view: {
    readonly kind: string;
    readonly content: string;
    readonly version: number;
    readonly private: boolean;
    readonly isKept: boolean;
    readonly pairs: readonly Pair[];
    readonly both: readonly { id: string; label: string; mine: string; theirs: string }[];
  };
  words: {
    readonly mark: string;
    readonly save: string;
    readonly remove: string;
    readonly private: string;
    readonly privateHelp: string;
    readonly ends: { readonly much: string; readonly some: string; readonly same: string };
    readonly errors: { conflictHere: string; conflictThere: string; conflictPick: string };
  };
};

const page = "/decide/values";

/** Eight pairs, each a row of five to mark; a native form. */
export function ValuesForm({ view, words }: ValuesFormProps) {
  const about = { kind: view.kind, content: view.content, version: view.version, page };
  return (
    <>
      <form id="values-form" method="post" action="/api/aid" noValidate>
        <FormMark mark={words.mark} />
        <EntryRef {...about} does="save" next="/decide/options" />
        {view.both.length > 0 && (
          <div id="both">
            <BothTexts words={words.errors} rows={view.both} />
          </div>
        )}
        {view.pairs.map((pair) => (
          <ValueScale key={pair.id} pair={pair} ends={words.ends} />
        ))}
        <div className="values-private">
          <PrivateField
            id="private"
            label={words.private}
            help={words.privateHelp}
            on={view.private}
          />
        </div>
        <Acts>
          <Button>{words.save}</Button>
        </Acts>
      </form>
      {view.isKept && (
        <form method="post" action="/api/aid">
          <FormMark mark={words.mark} />
          <EntryRef {...about} does="save" />
          {view.pairs.map(({ id }) => (
            <input key={id} type="hidden" name={id} value="" autoComplete="off" readOnly />
          ))}
          <button type="submit" className="quiet-link">
            {words.remove}
          </button>
        </form>
      )}
    </>
  );
}

function ValueScale({ pair, ends }: { pair: Pair; ends: ValuesFormProps["words"]["ends"] }) {
  const under = [ends.much, ends.some, ends.same, ends.some, ends.much];
  return (
    <fieldset className="value-scale" data-pair={pair.id}>
      <legend className="sr-only">{pair.ask}</legend>
      <p className="value-ends" aria-hidden="true">
        <span>{pair.left}</span>
        <span>{pair.right}</span>
      </p>
      <div className="value-steps">
        {pair.steps.map(({ value, label }, at) => (
          <label key={value} className="value-step">
            <input
              className="choice-input"
              type="radio"
              id={at === 0 ? pair.id : `${pair.id}-${value}`}
              name={pair.id}
              value={value}
              defaultChecked={pair.chosen === value}
              autoComplete="off"
            />
            <span className="sr-only">{label}</span>
            <small aria-hidden="true">{under[at]}</small>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
