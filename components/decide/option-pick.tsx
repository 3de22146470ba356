import { FieldError } from "@/components/ui/field-error";
import { SelectField } from "@/components/workspace/select-field";

/** Two of the options only: a plain form that asks for this page again. */
export function OptionPick({
  names,
  picked,
  isSamePick,
  words,
}: {
  names: readonly { readonly value: string; readonly label: string }[];
  picked: readonly [string, string] | null;
  isSamePick: boolean;
  words: {
    readonly pickTitle: string;
    readonly pickFirst: string;
    readonly pickSecond: string;
    readonly pick: string;
    readonly all: string;
    readonly pickOther: string;
  };
}) {
  return (
    <details className="help pick-two screen-only" open={picked !== null || isSamePick}>
      <summary>{words.pickTitle}</summary>
      <form method="get" action="/decide/options">
        {isSamePick && <FieldError id="one-error" message={words.pickOther} />}
        <div className="pick-two-fields">
          <SelectField
            id="one"
            name="one"
            label={words.pickFirst}
            value={picked?.[0] ?? names[0]?.value}
            options={names}
          />
          <SelectField
            id="two"
            name="two"
            label={words.pickSecond}
            value={picked?.[1] ?? names[1]?.value}
            options={names}
          />
        </div>
        <div className="acts">
          <button type="submit" className="button button-small">
            {words.pick}
          </button>
          {picked && (
            <a className="quiet-link" href="/decide/options">
              {words.all}
            </a>
          )}
        </div>
      </form>
    </details>
  );
}
