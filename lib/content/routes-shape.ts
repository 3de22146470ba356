import type { ListUse, RouteId, RouteReason } from "./routes";
import type { Spoken } from "./types";

/* What a language has to say of each way to find a second doctor. */
export type RouteWords = {
  readonly title: Spoken;
  /** What it is good for, in one sentence. */
  readonly goodFor: Spoken;
  readonly lookFor: readonly Spoken[];
  /** What it costs in time. */
  readonly time: Spoken;
  readonly watchOut: Spoken;
  readonly firstStep: Spoken;
};
export type RoutesWords = { readonly [R in RouteId]: RouteWords };
export type RouteReasonWords = { readonly [R in RouteReason]: Spoken };
export type ListUseWords = {
  readonly [U in ListUse]: { readonly title: Spoken; readonly lede: Spoken };
};
