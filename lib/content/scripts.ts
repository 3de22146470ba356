import type { SourceId } from "./sources";
import type { Spoken } from "./types";

/**
 * "say": words to say, then a line about them; "ask": questions in their order; "know": what helps to
 * know or to note; "more": the same, for those it concerns.
 */
export type PartKind = "say" | "ask" | "know" | "more";

type Script = {
  readonly parts: readonly { readonly id: string; readonly kind: PartKind }[];
  readonly sources: readonly SourceId[];
  readonly reviewedOn: string;
};

const reviewedOn = "2026-11-20";

/** What to say and to ask, for the calls and talks of the plan. The words are in `en/scripts.ts`. */
export const scripts = {
  "insurer-call": {
    parts: [
      { id: "have", kind: "know" },
      { id: "open", kind: "say" },
      { id: "ask", kind: "ask" },
      { id: "close", kind: "say" },
      { id: "no", kind: "more" },
      { id: "public", kind: "more" },
    ],
    sources: ["article-b", "article-c", "s18", "s22"],
    reviewedOn,
  },
  "tell-doctor": {
    parts: [
      { id: "warm", kind: "say" },
      { id: "plain", kind: "say" },
      { id: "nervous", kind: "say" },
      { id: "ask", kind: "ask" },
      { id: "unkind", kind: "know" },
    ],
    sources: ["article-b", "article-c", "article-d", "s18", "s20"],
    reviewedOn,
  },
  "safe-wait": {
    parts: [
      { id: "open", kind: "say" },
      { id: "ask", kind: "ask" },
      { id: "note", kind: "know" },
    ],
    sources: ["article-a", "article-d", "s20"],
    reviewedOn,
  },
  "call-prescriber": {
    parts: [
      { id: "open", kind: "say" },
      { id: "ask", kind: "ask" },
      { id: "mind", kind: "know" },
    ],
    sources: ["article-a", "s72"],
    reviewedOn,
  },
  "after-a-stop": {
    parts: [
      { id: "open", kind: "say" },
      { id: "ask", kind: "ask" },
      { id: "mind", kind: "know" },
    ],
    sources: ["article-a", "s70"],
    reviewedOn,
  },
  "longer-visit": {
    parts: [
      { id: "open", kind: "say" },
      { id: "ask", kind: "ask" },
    ],
    sources: ["article-a", "article-c"],
    reviewedOn,
  },
  referral: {
    parts: [
      { id: "open", kind: "say" },
      { id: "ask", kind: "ask" },
    ],
    sources: ["article-b", "article-c"],
    reviewedOn,
  },
  "second-reading": {
    parts: [
      { id: "open", kind: "say" },
      { id: "ask", kind: "ask" },
      { id: "mind", kind: "know" },
    ],
    sources: ["s20", "s57", "plan-times"],
    reviewedOn,
  },
  "joint-review": {
    parts: [
      { id: "open", kind: "say" },
      { id: "ask", kind: "ask" },
    ],
    sources: ["article-a", "article-c"],
    reviewedOn,
  },
  booking: {
    parts: [
      { id: "open", kind: "say" },
      { id: "ask", kind: "ask" },
      { id: "mind", kind: "know" },
    ],
    sources: ["article-c", "s18"],
    reviewedOn,
  },
  "logistics-call": {
    parts: [
      { id: "open", kind: "say" },
      { id: "ask", kind: "ask" },
      { id: "note", kind: "know" },
    ],
    sources: ["article-a", "article-c", "article-d"],
    reviewedOn,
  },
  "cost-questions": {
    parts: [
      { id: "office", kind: "ask" },
      { id: "insurer", kind: "ask" },
      { id: "help", kind: "more" },
    ],
    sources: ["article-a", "article-c", "article-d"],
    reviewedOn,
  },
  travel: {
    parts: [
      { id: "first", kind: "ask" },
      { id: "help", kind: "know" },
      { id: "bring", kind: "know" },
    ],
    sources: ["article-d", "travel-help"],
    reviewedOn,
  },
  interpreter: {
    parts: [
      { id: "open", kind: "say" },
      { id: "ask", kind: "ask" },
      { id: "know", kind: "know" },
    ],
    sources: ["interpreter-law"],
    reviewedOn,
  },
  "ask-companion": {
    parts: [
      { id: "ask", kind: "say" },
      { id: "roles", kind: "know" },
    ],
    sources: ["article-a", "article-c"],
    reviewedOn,
  },
  "records-arrived": {
    parts: [
      { id: "open", kind: "say" },
      { id: "ask", kind: "ask" },
    ],
    sources: ["article-c", "plan-times"],
    reviewedOn,
  },
  "when-they-differ": {
    parts: [
      { id: "look", kind: "know" },
      { id: "ask", kind: "ask" },
      { id: "third", kind: "know" },
    ],
    sources: ["article-b", "article-c"],
    reviewedOn,
  },
  decision: {
    parts: [
      { id: "stay", kind: "say" },
      { id: "move", kind: "say" },
      { id: "ask", kind: "ask" },
    ],
    sources: ["article-b", "article-c"],
    reviewedOn,
  },
} as const satisfies { readonly [id: string]: Script };

export type ScriptId = keyof typeof scripts;
type PartOf<S extends ScriptId> = (typeof scripts)[S]["parts"][number]["id"];

export type PartWords = { readonly heading: Spoken; readonly lines: readonly Spoken[] };
/** A language that leaves a part out, or adds one, does not compile. */
export type ScriptWords = {
  readonly [S in ScriptId]: { readonly [P in PartOf<S>]: PartWords };
};
