import { waitGaps } from "../content/wait-gaps";
import { addDays, compareDays } from "./days";

/** What the person wrote down of the time there is. How long is safe to wait is the doctor's word. */
export type Wait = {
  /** The day on which the decision is due. */
  readonly decisionOn: string | null;
  /** The last day that the doctor called safe to wait until. */
  readonly safeUntil: string | null;
  /** So many days were called safe, on that day. */
  readonly safeDays: number | null;
  readonly toldOn: string | null;
  /** The day of the visit, or on which the written answer is promised. */
  readonly consultOn: string | null;
};

/** One thing to do or to get, with the days to plan for it. */
export type Job = {
  readonly id: string;
  readonly kind: "task" | "record";
  /** Records come before the visit; a task before the visit, or between the visit and the decision. */
  readonly before: "consult" | "decision";
  /** How many days it takes at best, and how many to plan for. */
  readonly planFor: { readonly from: number; readonly to: number };
  /** The day on which it was asked for or begun. */
  readonly startedOn?: string | null;
  readonly isDone: boolean;
  /** A day that the person set. */
  readonly due?: string | null;
};

/** What is to be done by a day, in the order in which one leads to the next. */
export const deadlineSteps = [
  "ask",
  "do",
  "receive",
  "records-there",
  "consult",
  "decision",
] as const;
export type DeadlineStep = (typeof deadlineSteps)[number];

export type Deadline = {
  readonly step: DeadlineStep;
  /** The job it belongs to; null for the milestones. */
  readonly job: string | null;
  readonly kind: Job["kind"] | "milestone";
  readonly on: string;
  /** True where the person or a doctor set the day, false where it was counted back. */
  readonly isSet: boolean;
};

/** What does not fit. `safe-over` stands before everything else. */
export const warningIds = [
  "safe-over",
  "decision-over",
  "decision-after-safe",
  "consult-late",
  "no-time-for-visit",
  "job-late",
  "job-tight",
  "due-late",
] as const;
export type WarningId = (typeof warningIds)[number];

/** What could help when it does not fit. */
export const helpIds = [
  "call-doctor",
  "ask-more-time",
  "ask-sooner-visit",
  "ask-remote",
  "ask-same-week",
  "pathology-only",
  "go-with-what-is-there",
  "move-own-day",
] as const;
export type HelpId = (typeof helpIds)[number];

export type Warning = { readonly id: WarningId; readonly job: string | null };

export type WaitPlan = {
  /** The earlier of the decision day and the last safe day; null when neither is known. */
  readonly lastDay: string | null;
  /** The last day that was called safe; null until the doctor was asked. */
  readonly safeUntil: string | null;
  readonly isWaitKnown: boolean;
  /** In the order of days; on one day in the order of steps, and then of the jobs as given. */
  readonly deadlines: readonly Deadline[];
  /** Most pressing first. */
  readonly warnings: readonly Warning[];
  /** Each once, most useful first; empty when everything fits. */
  readonly helps: readonly HelpId[];
};

const helpsOf: { readonly [W in WarningId]: readonly HelpId[] } = {
  "safe-over": ["call-doctor"],
  "decision-over": ["call-doctor", "ask-more-time"],
  "decision-after-safe": ["ask-more-time"],
  "consult-late": ["ask-more-time", "ask-sooner-visit", "ask-remote"],
  "no-time-for-visit": ["ask-more-time", "ask-sooner-visit", "ask-remote", "pathology-only"],
  "job-late": ["ask-same-week", "pathology-only", "ask-more-time", "go-with-what-is-there"],
  "job-tight": ["ask-same-week"],
  "due-late": ["move-own-day"],
};

/**
 * Counts back from the last day: the visit before the decision, the records there before the visit,
 * asking before receiving. A day that would lie behind us is today, and a warning says that it may
 * not fit. In: what is known of the time, today as a day, and the jobs. Out: the days in order, what
 * does not fit and what could help. More time never makes a day earlier and never adds a warning.
 */
export function planWait(wait: Wait, today: string, jobs: readonly Job[]): WaitPlan {
  const safeUntil = earliest([wait.safeUntil, safeByDays(wait)]);
  const lastDay = earliest([wait.decisionOn, safeUntil]);
  const anchors = anchorsOf(wait, lastDay, today);
  const open = jobs.filter((job) => !job.isDone);
  const deadlines = [
    ...milestones(wait, lastDay, anchors, today, open),
    ...open.flatMap((job) => deadlinesOf(job, anchors, today)),
  ].toSorted(byDayThenStep);
  const warnings = [
    ...warningsOfTime(wait, safeUntil, lastDay, anchors, today),
    ...open.flatMap((job) => warningsOfJob(job, anchorOf(job, anchors), lastDay, today)),
  ].toSorted((a, b) => warningIds.indexOf(a.id) - warningIds.indexOf(b.id));
  const wanted = new Set(warnings.flatMap(({ id }) => helpsOf[id]));
  return {
    lastDay,
    safeUntil,
    isWaitKnown: safeUntil !== null,
    deadlines,
    warnings,
    helps: helpIds.filter((id) => wanted.has(id)),
  };
}

/** The days that jobs count back from, wherever they lie; null where nothing is known, or it is past. */
type Anchors = {
  /** The day of the visit, as set or as counted back. */
  readonly consult: string | null;
  /** The day by which records are there. */
  readonly records: string | null;
  readonly decision: string | null;
};

function anchorsOf(wait: Wait, lastDay: string | null, today: string): Anchors {
  const counted = lastDay && addDays(lastDay, -waitGaps.visitBeforeDecision);
  const isPast = wait.consultOn !== null && compareDays(wait.consultOn, today) < 0;
  const consult = isPast ? null : (wait.consultOn ?? counted);
  return {
    consult,
    records: consult && addDays(consult, -waitGaps.recordsBeforeVisit),
    decision: lastDay,
  };
}

function anchorOf(job: Job, anchors: Anchors): string | null {
  if (job.kind === "record") return anchors.records;
  return job.before === "consult" ? anchors.consult : anchors.decision;
}

function milestones(
  wait: Wait,
  lastDay: string | null,
  anchors: Anchors,
  today: string,
  open: readonly Job[],
): readonly Deadline[] {
  const found: Deadline[] = [];
  const add = (step: DeadlineStep, on: string | null, isSet: boolean) => {
    if (on !== null) found.push({ step, job: null, kind: "milestone", on, isSet });
  };
  add("decision", lastDay, true);
  if (wait.consultOn === null)
    add("consult", anchors.consult && notBefore(anchors.consult, today), false);
  else add("consult", wait.consultOn, true);
  if (open.every(({ kind }) => kind !== "record")) return found;
  add("records-there", anchors.records && notBefore(anchors.records, today), false);
  return found;
}

function deadlinesOf(job: Job, anchors: Anchors, today: string): readonly Deadline[] {
  const { id, kind, planFor, due = null, startedOn = null } = job;
  const anchor = anchorOf(job, anchors);
  // What weighs two opinions cannot begin before there is a second one.
  const isAfterVisit = job.before === "decision" && anchors.consult !== null;
  const earliestDay = isAfterVisit ? notBefore(anchors.consult ?? today, today) : today;
  const make = (step: DeadlineStep, on: string, isSet: boolean): Deadline => ({
    step,
    job: id,
    kind,
    on,
    isSet,
  });
  if (kind === "task") {
    if (due !== null) return [make("do", due, true)];
    if (anchor === null) return [];
    return [make("do", notBefore(addDays(anchor, -planFor.to), earliestDay), false)];
  }
  const found: Deadline[] = [];
  if (startedOn === null && anchor !== null) {
    found.push(make("ask", notBefore(addDays(anchor, -planFor.to), today), false));
  }
  if (due !== null) found.push(make("receive", due, true));
  else if (anchor !== null) found.push(make("receive", notBefore(anchor, today), false));
  return found;
}

function warningsOfTime(
  wait: Wait,
  safeUntil: string | null,
  lastDay: string | null,
  anchors: Anchors,
  today: string,
): readonly Warning[] {
  const isPast = (day: string | null) => day !== null && compareDays(day, today) < 0;
  const { decisionOn, consultOn } = wait;
  const found: WarningId[] = [];
  if (isPast(safeUntil)) found.push("safe-over");
  if (isPast(decisionOn)) found.push("decision-over");
  if (decisionOn !== null && safeUntil !== null && compareDays(safeUntil, decisionOn) < 0) {
    found.push("decision-after-safe");
  }
  if (consultOn === null) {
    if (isPast(anchors.consult)) found.push("no-time-for-visit");
  } else if (lastDay !== null && compareDays(lastDay, consultOn) < 0) found.push("consult-late");
  return found.map((id) => ({ id, job: null }));
}

/**
 * What does not fit of one job. Only records wait for others; a task can be done in a day where it
 * must. A job that is late is not called tight as well: the worse word is enough.
 */
function warningsOfJob(
  job: Job,
  anchor: string | null,
  lastDay: string | null,
  today: string,
): readonly Warning[] {
  const { id, planFor, due = null, startedOn = null } = job;
  const found: WarningId[] = [];
  if (anchor !== null && job.kind === "record") {
    const after = (days: number) => notBefore(addDays(startedOn ?? today, days), today);
    if (compareDays(anchor, after(planFor.from)) < 0) found.push("job-late");
    else if (compareDays(anchor, after(planFor.to)) < 0) found.push("job-tight");
  }
  const latest = earliest([anchor, lastDay]);
  if (due !== null && latest !== null && compareDays(latest, due) < 0) found.push("due-late");
  return found.map((warning) => ({ id: warning, job: id }));
}

function safeByDays({ safeDays, toldOn }: Wait): string | null {
  return safeDays === null || toldOn === null ? null : addDays(toldOn, safeDays);
}

function earliest(days: readonly (string | null)[]): string | null {
  return days.filter((day) => day !== null).toSorted(compareDays)[0] ?? null;
}

function notBefore(day: string, floor: string): string {
  return compareDays(day, floor) < 0 ? floor : day;
}

function byDayThenStep(a: Deadline, b: Deadline): number {
  return compareDays(a.on, b.on) || deadlineSteps.indexOf(a.step) - deadlineSteps.indexOf(b.step);
}
