import { EntryRef } from "@/components/workspace/entry-ref";
import { LiveForm, type LiveFormWords } from "@/components/workspace/live-form";
import { EntryRows, type Row } from "./entry-rows";
import { NoteLine } from "./note-line";

/** One list of the health background: a line to add, what is there, or one tap to say "none". */
export function HealthSection({
  section,
  page,
  problem,
  words,
  room,
  unreadable,
}: {
  section: {
    readonly kind: string;
    readonly heading: string;
    readonly label: string;
    readonly help: string;
    readonly empty: string;
    readonly none: { readonly field: string; readonly text: string };
    readonly rows: readonly Row[];
    readonly isEmpty: boolean;
  };
  page: string;
  problem: { readonly value?: string; readonly error?: string };
  words: LiveFormWords & { add: string; change: string; remove: string; isPrivate: string };
  room: string | null;
  unreadable: string | null;
}) {
  const { kind, heading, rows, none, isEmpty } = section;
  return (
    <section className="section">
      <h2>{heading}</h2>
      {isEmpty && <p>{section.empty}</p>}
      {unreadable && <p>{unreadable}</p>}
      {rows.length > 0 && <EntryRows rows={rows} page={page} label={heading} words={words} />}
      <NoteLine
        kind={kind}
        page={page}
        label={section.label}
        help={section.help}
        problem={problem}
        words={words}
      />
      {room && <p className="row-note screen-only">{room}</p>}
      {isEmpty && (
        <LiveForm action="/api/history" words={words} className="screen-only" quiet>
          <EntryRef kind={kind} page={page} does="add" />
          <input type="hidden" name={none.field} value={none.text} autoComplete="off" readOnly />
          <button type="submit" className="quiet-link">
            {none.text}
          </button>
        </LiveForm>
      )}
    </section>
  );
}
