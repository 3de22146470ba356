import { any, is, oneOf } from "./conditions";
import type { ScriptId } from "./scripts";
import type { SourceId } from "./sources";
import type { TaskId } from "./suggestions";
import type { Condition } from "./types";

/** The part of the way that a task belongs to. */
export type PlanStage =
  | "safe-first"
  | "own-doctor"
  | "cover"
  | "records"
  | "who"
  | "visit"
  | "prepare"
  | "after";

/**
 * One task of the plan. A finding brings any task that its rule suggests; beside that a task comes
 * `whenWanted`, as soon as a second opinion is worth asking for or the person wants one, or by an
 * answer. A task that nothing brings is offered: the person may add it.
 */
export type PlanTask = {
  readonly stage: PlanStage;
  readonly whenWanted: boolean;
  readonly byAnswer?: Condition;
  /** The words to say, where there are some. */
  readonly script?: ScriptId;
  /** The page of the app where it is done. */
  readonly place?: "/plan/who" | "/plan/dates" | "/records" | "/prepare" | "/prepare/questions";
  /**
   * Days to leave for it, from the first call to the end. Ours, not a promise: drawn from the legal
   * limits and surveys that `sources` name where there are any, and our own guess where not.
   */
  readonly planFor: number;
  readonly sources: readonly SourceId[];
  readonly reviewedOn: string;
};

const reviewedOn = "2026-11-20";

/** Every task, in the order of the plan: what keeps a person safe first, then what takes longest. */
export const planTasks = {
  "report-side-effect": {
    stage: "safe-first",
    whenWanted: false,
    script: "call-prescriber",
    planFor: 1,
    sources: ["article-a", "article-d", "s72"],
    reviewedOn,
  },
  "tell-how-it-goes": {
    stage: "safe-first",
    whenWanted: false,
    script: "call-prescriber",
    planFor: 1,
    sources: ["article-a", "article-b"],
    reviewedOn,
  },
  "ask-plan-after-stop": {
    stage: "safe-first",
    whenWanted: false,
    script: "after-a-stop",
    planFor: 2,
    sources: ["article-a", "s70"],
    reviewedOn,
  },
  "ask-how-long": {
    stage: "safe-first",
    whenWanted: true,
    byAnswer: oneOf("timing", ["date-set", "course-under-way"]),
    script: "safe-wait",
    place: "/plan/dates",
    planFor: 2,
    sources: ["article-a", "article-d", "s20", "plan-times"],
    reviewedOn,
  },
  "talk-together": {
    stage: "own-doctor",
    whenWanted: false,
    planFor: 2,
    sources: ["article-d", "policy"],
    reviewedOn,
  },
  "ask-own-doctor": {
    stage: "own-doctor",
    whenWanted: false,
    script: "longer-visit",
    planFor: 14,
    sources: ["article-a", "article-b", "plan-times"],
    reviewedOn,
  },
  "tell-doctor": {
    stage: "own-doctor",
    whenWanted: true,
    script: "tell-doctor",
    planFor: 7,
    sources: ["article-b", "article-c", "article-d", "s18", "s20", "plan-times"],
    reviewedOn,
  },
  "check-cover": {
    stage: "cover",
    whenWanted: true,
    byAnswer: is("timing", "insurer-asks"),
    script: "insurer-call",
    planFor: 7,
    sources: ["article-b", "article-c", "s18", "s22", "plan-times"],
    reviewedOn,
  },
  "collect-records": {
    stage: "records",
    whenWanted: true,
    place: "/records",
    planFor: 30,
    sources: ["article-a", "article-b", "article-c", "plan-times"],
    reviewedOn,
  },
  "choose-who": {
    stage: "who",
    whenWanted: true,
    place: "/plan/who",
    planFor: 7,
    sources: ["article-a", "article-b", "article-c", "article-d", "plan-times"],
    reviewedOn,
  },
  "ask-refer-specialist": {
    stage: "who",
    whenWanted: false,
    script: "referral",
    place: "/plan/who",
    planFor: 14,
    sources: ["article-c", "article-d", "s18", "plan-times"],
    reviewedOn,
  },
  "ask-slides-reread": {
    stage: "who",
    whenWanted: false,
    script: "second-reading",
    place: "/records",
    planFor: 17,
    sources: ["s20", "s57", "plan-times"],
    reviewedOn,
  },
  "ask-images-reread": {
    stage: "who",
    whenWanted: false,
    script: "second-reading",
    place: "/records",
    planFor: 14,
    sources: ["s55", "s57", "plan-times"],
    reviewedOn,
  },
  "case-review": {
    stage: "who",
    whenWanted: false,
    script: "joint-review",
    planFor: 14,
    sources: ["article-a", "article-b", "article-c", "plan-times"],
    reviewedOn,
  },
  "find-trial": {
    stage: "who",
    whenWanted: false,
    place: "/plan/who",
    planFor: 14,
    sources: ["article-a", "article-c", "article-d", "plan-times"],
    reviewedOn,
  },
  "book-visit": {
    stage: "visit",
    whenWanted: true,
    script: "booking",
    place: "/plan/who",
    planFor: 21,
    sources: ["article-c", "s18", "plan-times"],
    reviewedOn,
  },
  "confirm-logistics": {
    stage: "visit",
    whenWanted: true,
    script: "logistics-call",
    planFor: 3,
    sources: ["article-a", "article-c", "plan-times"],
    reviewedOn,
  },
  "clarify-cost": {
    stage: "visit",
    whenWanted: true,
    script: "cost-questions",
    planFor: 7,
    sources: ["article-a", "article-c", "article-d", "plan-times"],
    reviewedOn,
  },
  "plan-travel": {
    stage: "visit",
    whenWanted: false,
    // Few doctors treat a rare illness, so the one to ask is often far away.
    byAnswer: any(is("group", "rare"), is("illness", "rare")),
    script: "travel",
    planFor: 14,
    sources: ["article-a", "article-d", "travel-help", "plan-times"],
    reviewedOn,
  },
  "book-interpreter": {
    stage: "visit",
    whenWanted: false,
    script: "interpreter",
    planFor: 7,
    sources: ["interpreter-law", "plan-times"],
    reviewedOn,
  },
  "write-what-matters": {
    stage: "prepare",
    whenWanted: false,
    place: "/prepare",
    planFor: 2,
    sources: ["article-a", "article-b", "article-c", "plan-times"],
    reviewedOn,
  },
  "write-timeline": {
    stage: "prepare",
    whenWanted: false,
    place: "/prepare",
    planFor: 3,
    sources: ["article-a", "article-c", "plan-times"],
    reviewedOn,
  },
  "prepare-questions": {
    stage: "prepare",
    whenWanted: true,
    place: "/prepare/questions",
    planFor: 3,
    sources: ["article-a", "article-c", "plan-times"],
    reviewedOn,
  },
  "bring-companion": {
    stage: "prepare",
    whenWanted: true,
    byAnswer: is("sure-support", "no"),
    script: "ask-companion",
    place: "/prepare",
    planFor: 7,
    sources: ["article-a", "article-c", "plan-times"],
    reviewedOn,
  },
  "confirm-arrived": {
    stage: "prepare",
    whenWanted: true,
    script: "records-arrived",
    place: "/records",
    planFor: 3,
    sources: ["article-c", "plan-times"],
    reviewedOn,
  },
  "compare-answers": {
    stage: "after",
    whenWanted: true,
    script: "when-they-differ",
    planFor: 7,
    sources: ["article-b", "article-c", "plan-times"],
    reviewedOn,
  },
  "tell-decision": {
    stage: "after",
    whenWanted: true,
    script: "decision",
    planFor: 3,
    sources: ["article-b", "article-c", "plan-times"],
    reviewedOn,
  },
} as const satisfies { readonly [T in TaskId]: PlanTask };

/** The ids in the order of the plan. */
export const planOrder = Object.keys(planTasks) as readonly TaskId[];

/** Days to leave for each task: see `planFor`. */
export const planForDays = Object.fromEntries(
  planOrder.map((id) => [id, planTasks[id].planFor]),
) as { readonly [T in TaskId]: number };

/** One task as data of the general shape. */
export function planTaskOf(id: TaskId): PlanTask {
  return planTasks[id];
}
