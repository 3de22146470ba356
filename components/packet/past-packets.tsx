import { EntryRef } from "@/components/workspace/entry-ref";
import { LiveForm, type LiveFormWords } from "@/components/workspace/live-form";

/** The packets made before: each prints again as it was, and can be removed. */
export function PastPackets({
  heading,
  none,
  rows,
  words,
}: {
  heading: string;
  none: string;
  rows: readonly {
    readonly id: string;
    readonly version: number;
    readonly name: string;
    readonly removeLabel: string;
  }[];
  words: LiveFormWords & { readonly remove: string };
}) {
  return (
    <section className="section">
      <h2>{heading}</h2>
      {rows.length === 0 ? (
        <p>{none}</p>
      ) : (
        <ul className="rows entry-rows">
          {rows.map(({ id, version, name, removeLabel }) => (
            <li key={id} className="entry-row">
              <a href={`/print/${id}`}>{name}</a>
              <div className="row-acts">
                <LiveForm action="/api/packet" words={words} quiet>
                  <EntryRef kind="packet" page="/print" does="remove" id={id} version={version} />
                  <button type="submit" className="quiet-link" aria-label={removeLabel}>
                    {words.remove}
                  </button>
                </LiveForm>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
