import { SelectField } from "@/components/workspace/select-field";

/** Two of the names only: a plain form that asks for this page again. */
export function PickTwo({
  names,
  picked,
  words,
}: {
  names: readonly { readonly id: string; readonly name: string }[];
  picked: readonly string[];
  words: {
    readonly pickTitle: string;
    readonly pickFirst: string;
    readonly pickSecond: string;
    readonly pick: string;
    readonly all: string;
  };
}) {
  const options = names.map(({ id, name }) => ({ value: id, label: name }));
  const isPicked = picked.length === 2 && names.length > 2;
  return (
    <details className="help pick-two screen-only" open={isPicked}>
      <summary>{words.pickTitle}</summary>
      <form method="get" action="/plan/who/compare">
        <div className="pick-two-fields">
          <SelectField
            id="one"
            name="one"
            label={words.pickFirst}
            value={isPicked ? (picked[0] as string) : (options[0]?.value ?? "")}
            options={options}
          />
          <SelectField
            id="two"
            name="two"
            label={words.pickSecond}
            value={isPicked ? (picked[1] as string) : (options[1]?.value ?? "")}
            options={options}
          />
        </div>
        <div className="acts">
          <button type="submit" className="button button-small">
            {words.pick}
          </button>
          {isPicked && (
            <a className="quiet-link" href="/plan/who/compare">
              {words.all}
            </a>
          )}
        </div>
      </form>
    </details>
  );
}
