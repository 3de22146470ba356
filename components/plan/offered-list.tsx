import { EntryRef } from "@/components/workspace/entry-ref";
import { LiveForm, type LiveFormWords } from "@/components/workspace/live-form";

/** Tasks that nothing on the list asks for, each with a button that puts it there. */
export function OfferedList({
  tasks,
  words,
}: {
  tasks: readonly {
    readonly id: string;
    readonly version: number;
    readonly title: string;
    readonly text: string;
  }[];
  words: LiveFormWords & {
    offered: { summary: string; text: string };
    acts: { take: string; takeOf: (title: string) => string };
  };
}) {
  if (tasks.length === 0) return null;
  return (
    <details className="fold screen-only">
      <summary>{words.offered.summary}</summary>
      <p className="row-note">{words.offered.text}</p>
      <ul className="rows">
        {tasks.map((task) => (
          <li key={task.id} className="task">
            <h3 className="row-title">{task.title}</h3>
            <p className="row-note">{task.text}</p>
            <LiveForm action="/api/plan" words={words} className="row-acts" quiet>
              <EntryRef
                kind="task"
                page="/plan"
                does="save"
                content={task.id}
                version={task.version}
              />
              <input type="hidden" name="added" value="yes" autoComplete="off" />
              <button
                type="submit"
                className="quiet-link"
                aria-label={words.acts.takeOf(task.title)}
              >
                {words.acts.take}
              </button>
            </LiveForm>
          </li>
        ))}
      </ul>
    </details>
  );
}
