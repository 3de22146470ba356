import { type PlanRowView, type PlanRowWords, TaskFacts } from "./plan-row";
import { TaskActs } from "./task-acts";
import { WhyLine } from "./why-line";

/** The one thing to do next, with what it is and the way to how it is done. */
export function PlanNext({
  row,
  words,
}: {
  row: PlanRowView;
  words: PlanRowWords & { next: string; acts: { open: string; openOf: (title: string) => string } };
}) {
  return (
    <section
      className={row.isPrivate ? "plan-next screen-only" : "plan-next"}
      aria-labelledby="next-title"
    >
      <p className="plan-next-label">{words.next}</p>
      <h2 id="next-title">{row.title}</h2>
      <TaskFacts row={row} words={words} />
      {row.text && <p className="plan-next-text">{row.text}</p>}
      <WhyLine {...row.why} />
      <div className="plan-next-acts">
        <a className="button screen-only" href={row.href} aria-label={words.acts.openOf(row.title)}>
          {words.acts.open}
        </a>
        <TaskActs row={row} words={words} />
      </div>
    </section>
  );
}
