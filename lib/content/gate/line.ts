import type { SourceId } from "../sources";

/*
 * The shapes of the safety gate. Data only. A line's id never changes after release: it is what a
 * person said, kept with its date. A line that gives way to a new one is named in `replaces`.
 */

/** 1: emergency number. 2: emergency department. 3: the team, today. 4: do not pause treatment. */
export type GateTier = 1 | 2 | 3 | 4;

/** Who a line is asked of. A line without groups is asked of everyone. */
export const gateGroups = [
  "group-pregnancy",
  "group-baby",
  "group-child",
  "group-cancer",
  "group-chemo",
  "group-back",
  "group-neck",
  "group-ms",
  "group-blood-thinner",
  "group-steroids",
  "group-lowers-defenses",
  "group-listed-medicine",
  "group-over-50",
] as const;
export type GateGroupId = (typeof gateGroups)[number];

/** A tick that brings another along: a baby is a child, and chemo is mostly for cancer. */
export const impliedGroups: { readonly [G in GateGroupId]?: readonly GateGroupId[] } = {
  "group-baby": ["group-child"],
  "group-chemo": ["group-cancer"],
};

/** now: everyone, first page. you: second page. thoughts: alone on its page. questionnaire: tier 4. */
export type GateStep = "now" | "you" | "thoughts" | "questionnaire";

/** The few short headings that the lines for everyone stand under. */
export type GateHeading =
  | "head-and-nerves"
  | "chest-and-breath"
  | "bleeding-and-belly"
  | "whole-body"
  | "legs-and-bladder"
  | "medicine";

export const gateWayOns = ["over", "checked", "called", "safe-for-now", "talked"] as const;
/**
 * over: not now and not in the last days. checked: a clinician has checked it. called: the team
 * has been called. safe-for-now and talked: thoughts of suicide or self-harm only.
 */
export type GateWayOn = (typeof gateWayOns)[number];

/** How a line lets the person go on. null: it never closed the answer (tier 4). */
export type GateWay = "medical" | "team" | "safe-for-now" | "talked" | null;

/**
 * What each way takes. `clears` ends the line. `opens` lets the answer be shown with the line
 * still on top; after that `clears` may take it off. `needsOpening`: clearing alone is not enough.
 */
export const gateWays: {
  readonly [W in Exclude<GateWay, null>]: {
    readonly opens: readonly GateWayOn[];
    readonly clears: readonly GateWayOn[];
    readonly needsOpening: boolean;
  };
} = {
  medical: { opens: [], clears: ["over", "checked"], needsOpening: false },
  team: { opens: ["called"], clears: ["over", "checked"], needsOpening: false },
  "safe-for-now": {
    opens: ["safe-for-now", "talked"],
    clears: ["over", "checked"],
    needsOpening: true,
  },
  talked: { opens: ["talked"], clears: ["over", "checked"], needsOpening: true },
};

export type GateLine = {
  readonly id: string;
  readonly tier: GateTier;
  /** Asked only where one of these was ticked. null: asked of everyone. */
  readonly groups: readonly GateGroupId[] | null;
  readonly step: GateStep;
  /** null: the line stands under its group, alone on its page, or in the questionnaire. */
  readonly heading: GateHeading | null;
  readonly way: GateWay;
  readonly sources: readonly SourceId[];
  /** Common knowledge that no listed source backs yet: shown with "ask your team". */
  readonly background: boolean;
  /** Our own reading, marked as such wherever sources are shown. */
  readonly inference: boolean;
  /** Kept from print and from carers unless the person chooses otherwise. */
  readonly private: boolean;
  /** calm: never shown in an error or alarm color. */
  readonly tone: "urgent" | "calm";
  /** Whose state it is about. "carer": asked only when a carer fills in, of the carer. */
  readonly about: "patient" | "carer";
  /** In this group the line weighs less than for everyone else, but not beside those of `unless`. */
  readonly eased?: {
    readonly group: GateGroupId;
    readonly unless: readonly GateGroupId[];
    readonly tier: GateTier;
    readonly way: GateWay;
  };
  /** YYYY-MM-DD: last held against its sources. */
  readonly reviewedOn: string;
  readonly replaces: string | null;
};

/** What most lines share. */
export const plainLine = {
  background: false,
  inference: false,
  private: false,
  tone: "urgent",
  about: "patient",
  reviewedOn: "2026-11-20",
  replaces: null,
} as const satisfies Partial<GateLine>;
