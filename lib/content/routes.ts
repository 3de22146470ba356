import { all, any, is, oneOf } from "./conditions";
import type { OptionOf } from "./questionnaire";
import type { SourceId } from "./sources";
import type { Condition } from "./types";

/** What a list of doctors, centers or people can be used for. */
export const listUses = ["find", "people", "trials", "online", "check"] as const;
export type ListUse = (typeof listUses)[number];

/** Why a way stands nearer the top, or further down, for this person. */
export const routeReasons = [
  "common-start",
  "insurer-asks",
  "rare-or-unclear",
  "serious-plan",
  "specialist-wanted",
  "only-reread",
  "trial-in-mind",
  "told-nothing-helps",
  "talk-is-hard",
] as const;
export type RouteReason = (typeof routeReasons)[number];

export type Route = {
  readonly id: string;
  /** Condition groups for which this way is a common first one. */
  readonly groups: readonly OptionOf<"group">[];
  /** Answers that move it up, each with the reason that the page gives. */
  readonly up: readonly { readonly when: Condition; readonly reason: RouteReason }[];
  /** Answers that move it down. */
  readonly down?: { readonly when: Condition; readonly reason: RouteReason };
  /** The lists of directories.ts that serve it. */
  readonly lists: readonly ListUse[];
  readonly sources: readonly SourceId[];
  /** YYYY-MM-DD: the day it was last held against its sources. */
  readonly reviewedOn: string;
};

/** Tests that are in doubt, or a diagnosis that nobody can name. */
const unclear = any(
  oneOf("diagnosis", ["doctor-unsure", "no-answer"]),
  is("illness", "rare"),
  is("tests", "unusual-picture"),
);

/**
 * The eight ways to find a second doctor, in the order for someone of whom nothing is known.
 * Words are in `en/routes.ts` under the same ids.
 */
export const routes = [
  {
    id: "own-doctor",
    groups: ["surgery", "other"],
    up: [],
    down: { when: oneOf("trust", ["reacted-badly", "lost-trust"]), reason: "talk-is-hard" },
    lists: ["check"],
    sources: ["article-b", "article-c", "article-d"],
    reviewedOn: "2026-11-20",
  },
  {
    id: "insurer",
    groups: [],
    up: [{ when: is("timing", "insurer-asks"), reason: "insurer-asks" }],
    lists: ["check"],
    sources: ["article-b", "article-c", "s22"],
    reviewedOn: "2026-11-20",
  },
  {
    id: "academic-center",
    groups: ["ms", "neuro", "cancer", "heart", "rare"],
    up: [
      { when: unclear, reason: "rare-or-unclear" },
      {
        when: any(
          oneOf("offer", ["major", "heart", "spine", "experimental"]),
          all(is("illness", "life-threatening"), is("plan", "offered")),
        ),
        reason: "serious-plan",
      },
    ],
    lists: ["find"],
    sources: ["article-c", "article-d", "article-a"],
    reviewedOn: "2026-11-20",
  },
  {
    id: "society",
    groups: ["heart", "spine-joint", "surgery"],
    up: [
      {
        when: oneOf("doctors", ["not-specialist", "general-surgeon", "few-operations"]),
        reason: "specialist-wanted",
      },
    ],
    lists: ["find", "check"],
    sources: ["article-c"],
    reviewedOn: "2026-11-20",
  },
  {
    id: "patient-group",
    groups: ["ms", "cancer", "rare"],
    up: [{ when: is("illness", "rare"), reason: "rare-or-unclear" }],
    lists: ["people"],
    sources: ["article-c"],
    reviewedOn: "2026-11-20",
  },
  {
    id: "online-service",
    groups: [],
    up: [{ when: is("reader", "not-expert"), reason: "only-reread" }],
    lists: ["online"],
    sources: ["article-c", "article-d", "s23b", "s24"],
    reviewedOn: "2026-11-20",
  },
  {
    id: "trial-center",
    groups: [],
    up: [
      {
        when: any(
          oneOf("plan-facts", ["trial-might-fit", "want-trial"]),
          is("offer", "experimental"),
        ),
        reason: "trial-in-mind",
      },
      { when: is("plan", "nothing-can-be-done"), reason: "told-nothing-helps" },
    ],
    lists: ["trials"],
    sources: ["article-d", "article-a"],
    reviewedOn: "2026-11-20",
  },
  {
    id: "community",
    groups: ["rare"],
    up: [],
    lists: ["people"],
    sources: ["article-d", "article-c"],
    reviewedOn: "2026-11-20",
  },
] as const satisfies readonly Route[];

export type RouteId = (typeof routes)[number]["id"];
