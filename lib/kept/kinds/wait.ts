import { z } from "zod";
import type { Wait } from "../../engine/deadlines";
import { defineKind, type FieldsOf } from "../define-kind";
import { choice, day, line, text } from "../fields";

/** How the other doctor gives an opinion. */
export const visitModes = ["in-person", "video", "written", "not-known"] as const;

/** The one item that the wait lies over: there is one wait for one second-opinion question. */
export const waitContent = "wait";

/**
 * How much time there is: when the decision is due, how long the doctor called it safe to wait, and
 * the day of the visit.
 */
export const wait = defineKind({
  name: "wait",
  scope: "matter",
  statuses: ["open"],
  atMost: 1,
  contents: [waitContent],
  fields: z.strictObject({
    decisionOn: day.optional(),
    safeUntil: day.optional(),
    /** As a doctor says it, "about ten days", counted from `toldOn`. */
    safeDays: line(3)
      .pipe(z.string().regex(/^\d{1,3}$/, "not-a-number"))
      .optional(),
    saidBy: line(120).optional(),
    toldOn: day.optional(),
    consultOn: day.optional(),
    mode: choice(visitModes).optional(),
    note: text(1_000).optional(),
  }),
});

/** What a kept wait says to the engine; all unknown where nothing is kept. */
export function readWait(value: FieldsOf<typeof wait> | null): Wait {
  return {
    decisionOn: value?.decisionOn ?? null,
    safeUntil: value?.safeUntil ?? null,
    safeDays: value?.safeDays === undefined ? null : Number(value.safeDays),
    toldOn: value?.toldOn ?? null,
    consultOn: value?.consultOn ?? null,
  };
}
