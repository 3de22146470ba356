import { all, any, is, none, oneOf } from "./conditions";
import { carerSeesItDifferently } from "./situations";
import type { Condition } from "./types";

/** Treatment that is urgent, or a course under way: tier 4 of the safety gate. */
export const mustNotWait: Condition = any(
  oneOf("timing", ["emergency-surgery", "course-under-way"]),
  oneOf("fast-cancer", [
    "apl",
    "acute-leukemia",
    "aggressive-lymphoma",
    "testicular",
    "small-cell-lung",
    "inflammatory-breast",
    "cord-compression",
    "childhood",
  ]),
);

type Overlay = {
  readonly id: string;
  readonly when: Condition;
  readonly sources: readonly string[];
};

/**
 * What is said above or beside any answer, most pressing first. An overlay shows only when its
 * condition is true. The drug line stands wherever drugs or side effects are in play.
 */
export const overlays = [
  {
    id: "check-safety",
    when: any(is("progress", "worse-unchecked"), is("side-effects", "severe-unchecked")),
    sources: ["safety"],
  },
  {
    id: "do-not-pause",
    when: mustNotWait,
    sources: ["s20", "s22", "s79", "s80"],
  },
  { id: "keep-booked-test", when: is("unsettled", "test-booked"), sources: ["safety"] },
  {
    id: "never-stop",
    when: any(
      oneOf("plan", ["under-way", "stop-no-plan", "stopped-self"]),
      oneOf("offer", ["strong-drug", "close-watch", "experimental"]),
    ),
    sources: ["s70", "s71", "s72", "s73"],
  },
  { id: "keep-date", when: is("timing", "date-set"), sources: ["safety"] },
  {
    id: "third-opinion",
    when: oneOf("differ-on", ["diagnosis", "what-to-do", "surgery-or-not"]),
    sources: ["article-a", "article-b", "article-c", "s22"],
  },
  {
    id: "same-practice",
    when: all(is("doctors", "agree"), none(is("agreement", "different-practices"))),
    sources: ["article-b"],
  },
  {
    id: "whose-decision",
    when: oneOf("who", ["carer-adult", "carer-decides", "carer-child"]),
    sources: ["policy"],
  },
  { id: "carer-differs", when: carerSeesItDifferently, sources: ["policy"] },
] as const satisfies readonly Overlay[];

export type OverlayId = (typeof overlays)[number]["id"];
