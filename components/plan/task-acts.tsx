import { EntryRef } from "@/components/workspace/entry-ref";
import { LiveForm, type LiveFormWords } from "@/components/workspace/live-form";

export type TaskActsWords = LiveFormWords & {
  acts: {
    done: string;
    doneOf: (title: string) => string;
    notNeeded: string;
    notNeededOf: (title: string) => string;
    again: string;
    againOf: (title: string) => string;
  };
};

/** Marks a task done or not needed, or puts it back; each can be undone. */
export function TaskActs({
  row,
  words,
  strong = false,
}: {
  row: { id: string; content: string | null; version: number; title: string; status: string };
  words: TaskActsWords;
  /** Done is the button of the page. */
  strong?: boolean;
}) {
  const { acts } = words;
  const button = (status: string, label: string, about: string, className = "quiet-link") => (
    <button type="submit" className={className} name="status" value={status} aria-label={about}>
      {label}
    </button>
  );
  return (
    <LiveForm action="/api/plan" words={words} className="row-acts screen-only" quiet>
      <EntryRef
        kind="task"
        page="/plan"
        does="save"
        id={row.id}
        content={row.content}
        version={row.version}
        undo
      />
      {row.status === "open" ? (
        <>
          {button("done", acts.done, acts.doneOf(row.title), strong ? "button" : undefined)}
          {button("not-needed", acts.notNeeded, acts.notNeededOf(row.title))}
        </>
      ) : (
        button("open", acts.again, acts.againOf(row.title))
      )}
    </LiveForm>
  );
}
