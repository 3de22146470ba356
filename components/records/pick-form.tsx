import { EntryRef } from "@/components/workspace/entry-ref";
import { LiveForm, type LiveFormWords } from "@/components/workspace/live-form";

type Shelf = {
  readonly shelf: string;
  readonly name: string;
  readonly records: readonly { readonly id: string; readonly title: string }[];
};

/** The full list, to add from: what was done, whatever the kind of problem. */
export function PickForm({
  shelves,
  words,
}: {
  shelves: readonly Shelf[];
  words: LiveFormWords & {
    readonly heading: string;
    readonly text: string;
    readonly button: string;
  };
}) {
  if (shelves.length === 0) return null;
  return (
    <details className="fold screen-only">
      <summary>{words.heading}</summary>
      <LiveForm action="/api/records" words={words} className="record-pick">
        <EntryRef kind="record" page="/records" does="save" />
        <p>{words.text}</p>
        {shelves.map(({ shelf, name, records }) => (
          <fieldset key={shelf}>
            <legend>{name}</legend>
            {records.map(({ id, title }) => (
              <label key={id} className="tick-label">
                <input
                  className="tick-input"
                  type="checkbox"
                  name="item"
                  value={`c.${id}.0`}
                  autoComplete="off"
                />
                <span>{title}</span>
              </label>
            ))}
          </fieldset>
        ))}
        <button type="submit" className="button button-small">
          {words.button}
        </button>
      </LiveForm>
    </details>
  );
}
