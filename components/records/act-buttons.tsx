import { EntryRef } from "@/components/workspace/entry-ref";
import { LiveForm, type LiveFormWords } from "@/components/workspace/live-form";

type Act = { readonly act: string; readonly label: string; readonly full: string };

/** What one press can say of a record today. */
export function ActButtons({
  entry,
  page,
  next,
  today,
  acts,
  words,
}: {
  entry: { readonly id: string; readonly content: string | null; readonly version: number };
  /** The page that the buttons are on. */
  page: string;
  /** Where to go on, when it is another place than the top of the page. */
  next?: string;
  today: string;
  acts: readonly Act[];
  words: LiveFormWords;
}) {
  if (acts.length === 0) return null;
  return (
    <LiveForm action="/api/records" words={words} className="record-acts screen-only" quiet>
      <EntryRef
        kind="record"
        page={page}
        id={entry.id}
        content={entry.content}
        version={entry.version}
        next={next}
        undo
      />
      <input type="hidden" name="day" value={today} />
      <div className="row-acts">
        {acts.map(({ act, label, full }) => (
          <button
            key={act}
            type="submit"
            className="quiet-link"
            name="act"
            value={act}
            aria-label={full}
          >
            {label}
          </button>
        ))}
      </div>
    </LiveForm>
  );
}
