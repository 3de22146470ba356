import type { Spoken } from "./types";

/* The words of the home page. The ids of the next steps are those of lib/engine/next-step.ts. */

type NextStepId =
  | "call-doctor"
  | "start"
  | "finish-questions"
  | "after-visit"
  | "get-ready"
  | "chase-record"
  | "late-task"
  | "ask-how-long"
  | "choose-who"
  | "ask-records"
  | "set-visit"
  | "task-soon"
  | "pick-questions"
  | "write-history"
  | "next-task"
  | "wait"
  | "rest";

/** The stages of the way, as they are listed on the home page. */
export const homeStages = ["decide", "plan", "records", "prepare"] as const;
export type HomeStage = (typeof homeStages)[number];

export type NextStepWords = {
  readonly title: Spoken;
  readonly text: Spoken;
  /** The button; null where there is nothing to do. */
  readonly button: Spoken | null;
};

export type HomeWords = {
  readonly title: string;
  readonly heading: Spoken;
  readonly nextLabel: string;
  readonly next: { readonly [N in NextStepId]: NextStepWords };
  readonly dates: {
    readonly heading: string;
    readonly none: Spoken;
    readonly setDays: string;
    readonly all: string;
  };
  readonly records: {
    readonly heading: string;
    readonly here: (here: number, total: number) => string;
    readonly asked: (count: number) => string;
    readonly late: (count: number) => string;
    readonly toAsk: (count: number) => string;
    readonly none: Spoken;
    readonly open: string;
  };
  readonly way: {
    readonly heading: string;
    readonly stages: {
      readonly [S in HomeStage]: { readonly name: string; readonly none: string };
    };
    readonly decide: {
      readonly begun: string;
      readonly clear: string;
      readonly reasons: string;
    };
    readonly tasks: (open: number, done: number) => string;
    readonly candidates: (count: number) => string;
    readonly records: (here: number, total: number) => string;
    readonly questions: (count: number) => string;
    readonly history: (count: number) => string;
    readonly medicines: (count: number) => string;
  };
};
