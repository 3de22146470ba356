import { TextField } from "@/components/ui/text-field";
import { DayField } from "@/components/workspace/day-field";
import { EntryRef } from "@/components/workspace/entry-ref";
import { LiveForm, type LiveFormWords } from "@/components/workspace/live-form";
import { PrivateField } from "@/components/workspace/private-field";

export type TaskFormWords = LiveFormWords & {
  private: string;
  privateHelp: string;
  item: {
    ownTitle: string;
    note: string;
    noteHelp: string;
    due: string;
    save: string;
  };
  acts: { done: string; notNeeded: string; again: string };
};

/**
 * What a person keeps of one task. Marking it sends what was typed along, so that nothing is lost
 * without script either.
 */
export function TaskForm({
  task,
  page,
  values,
  errors,
  dueHelp,
  words,
}: {
  task: { id: string; content: string | null; version: number; status: string; isOwn: boolean };
  page: string;
  values: { title: string; note: string; due: string; isPrivate: boolean; added: boolean };
  errors: { title?: string; note?: string; due?: string };
  dueHelp: string;
  words: TaskFormWords;
}) {
  const mark = (status: string, label: string) => (
    <button type="submit" className="quiet-link" name="status" value={status}>
      {label}
    </button>
  );
  return (
    <LiveForm action="/api/plan" words={words} id="task-form">
      <EntryRef
        kind="task"
        page={page}
        does="save"
        id={task.id}
        content={task.content}
        version={task.version}
      />
      {values.added && <input type="hidden" name="added" value="yes" autoComplete="off" />}
      {task.isOwn && (
        <TextField
          id="task-title"
          name="title"
          label={words.item.ownTitle}
          value={values.title}
          error={errors.title}
          maxLength={140}
        />
      )}
      <DayField
        id="task-due"
        name="due"
        label={words.item.due}
        help={dueHelp}
        value={values.due}
        error={errors.due}
      />
      <TextField
        id="task-note"
        name="note"
        label={words.item.note}
        help={words.item.noteHelp}
        value={values.note}
        error={errors.note}
        lines={4}
        maxLength={4000}
      />
      <PrivateField
        id="task-private"
        label={words.private}
        help={words.privateHelp}
        on={values.isPrivate}
      />
      <div className="acts screen-only">
        <button type="submit" className="button">
          {words.item.save}
        </button>
        {task.status === "open" ? (
          <>
            {mark("done", words.acts.done)}
            {mark("not-needed", words.acts.notNeeded)}
          </>
        ) : (
          mark("open", words.acts.again)
        )}
      </div>
    </LiveForm>
  );
}
