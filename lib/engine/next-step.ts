import { compareDays, daysBetween } from "./days";
import type { Deadline, Warning } from "./deadlines";

/** The one next thing to do; the words are in `en/home.ts` under the same ids. */
export const nextStepIds = [
  "call-doctor",
  "start",
  "finish-questions",
  "after-visit",
  "get-ready",
  "chase-record",
  "late-task",
  "ask-how-long",
  "choose-who",
  "ask-records",
  "set-visit",
  "task-soon",
  "pick-questions",
  "write-history",
  "next-task",
  "wait",
  "rest",
] as const;
export type NextStepId = (typeof nextStepIds)[number];

/** What there is, as far as the choice asks: counts and days, no words. */
export type WhereYouAre = {
  readonly today: string;
  /** "none": no answer about the problem. "begun": some. "clear": answered, no clear reason now. */
  readonly answers: "none" | "begun" | "clear" | "reasons";
  readonly consultOn: string | null;
  readonly isWaitKnown: boolean;
  readonly warnings: readonly Pick<Warning, "id">[];
  readonly deadlines: readonly Pick<Deadline, "kind" | "job" | "on">[];
  readonly tasks: { readonly open: number; readonly next: string | null };
  readonly records: {
    readonly total: number;
    readonly notAsked: number;
    readonly asked: number;
    /** The first that is later than it should be. */
    readonly overdue: string | null;
  };
  readonly candidates: number;
  readonly questions: number;
  readonly history: number;
};

/** `job` names the task or record that it is about, where it is about one. */
export type NextStep = { readonly id: NextStepId; readonly job: string | null };

/** A task this close is named as the next thing. */
const soonDays = 3;
/** The days before the visit on which getting ready is the next thing. */
const readyDays = 2;

/**
 * The one next thing: what is unsafe first, then what others wait for, then what takes longest.
 * Someone who never answered a question and keeps something gets the same help as everyone else.
 */
export function nextStep(here: WhereYouAre): NextStep {
  const { today, answers, consultOn, records, tasks } = here;
  const about = (id: NextStepId, job: string | null = null): NextStep => ({ id, job });
  if (here.warnings.some(({ id }) => id === "safe-over")) return about("call-doctor");
  const hasKept = keepsSomething(here);
  if (!hasKept && answers === "none") return about("start");
  if (!hasKept && answers === "begun") return about("finish-questions");
  if (consultOn !== null && compareDays(consultOn, today) < 0) return about("after-visit");
  if (records.overdue !== null) return about("chase-record", records.overdue);
  const due = soonestTask(here);
  if (due !== null && compareDays(due.on, today) < 0) return about("late-task", due.job);
  if (consultOn !== null && daysBetween(today, consultOn) <= readyDays) return about("get-ready");
  // Without a reason and without a wish nothing is pressed on anyone.
  const isOnTheWay = answers === "reasons" || hasKept;
  if (!isOnTheWay) return about("rest");
  if (!here.isWaitKnown) return about("ask-how-long");
  if (here.candidates === 0 && consultOn === null) return about("choose-who");
  if (records.notAsked > 0) return about("ask-records");
  if (consultOn === null) return about("set-visit");
  if (due !== null && daysBetween(today, due.on) <= soonDays) return about("task-soon", due.job);
  if (here.questions === 0) return about("pick-questions");
  if (here.history === 0) return about("write-history");
  if (tasks.open > 0) return about("next-task", tasks.next);
  return about(records.asked > 0 ? "wait" : "rest");
}

/** Whether the person wrote down anything of their own. */
function keepsSomething({
  candidates,
  questions,
  history,
  consultOn,
  records,
  isWaitKnown,
}: WhereYouAre) {
  const counts = candidates + questions + history + records.asked;
  return counts > 0 || consultOn !== null || isWaitKnown || records.overdue !== null;
}

function soonestTask({ deadlines }: WhereYouAre) {
  return (
    deadlines
      .filter(({ kind }) => kind === "task")
      .toSorted((a, b) => compareDays(a.on, b.on))[0] ?? null
  );
}
