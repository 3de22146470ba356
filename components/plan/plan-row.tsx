import { TaskActs, type TaskActsWords } from "./task-acts";
import { WhyLine } from "./why-line";

export type PlanRowView = {
  readonly id: string;
  readonly href: string;
  readonly content: string | null;
  readonly version: number;
  readonly title: string;
  readonly text: string | null;
  readonly why: Parameters<typeof WhyLine>[0] & { readonly isUsual: boolean };
  readonly due: { readonly text: string; readonly isLate: boolean } | null;
  readonly status: "open" | "done" | "not-needed";
  readonly hasNote: boolean;
  readonly isPrivate: boolean;
};
export type PlanRowWords = TaskActsWords & {
  hasNote: string;
  isPrivate: string;
  overStatus: { done: string; "not-needed": string };
};

/** The small facts of a task: when it is due, whether there is a note, whether it is private. */
export function TaskFacts({ row, words }: { row: PlanRowView; words: PlanRowWords }) {
  const facts = [
    row.status !== "open" && { id: "status", text: words.overStatus[row.status] },
    row.due && { id: "due", text: row.due.text, isLate: row.due.isLate },
    row.hasNote && { id: "note", text: words.hasNote },
    row.isPrivate && { id: "private", text: words.isPrivate },
  ].filter((fact) => fact !== false && fact !== null);
  if (facts.length === 0) return null;
  return (
    <ul className="task-facts">
      {facts.map((fact) => (
        <li key={fact.id} className={"isLate" in fact && fact.isLate ? "is-late" : undefined}>
          {fact.text}
        </li>
      ))}
    </ul>
  );
}

/** One calm row: what, when, why, and two things to do with it. What is private stays off paper. */
export function PlanRow({ row, words }: { row: PlanRowView; words: PlanRowWords }) {
  const isOver = row.status === "open" ? "" : " is-over";
  return (
    <li className={`task${isOver}${row.isPrivate ? " screen-only" : ""}`}>
      <h3 className="row-title">
        <a href={row.href}>{row.title}</a>
      </h3>
      <TaskFacts row={row} words={words} />
      {row.status === "open" && !row.why.isUsual && <WhyLine {...row.why} />}
      <TaskActs row={row} words={words} />
    </li>
  );
}
