import { z } from "zod";
import { defineKind } from "../define-kind";
import { line, text } from "../fields";

/** Where a question stands. "hidden" is off the list, and can be put back. */
export const questionStatuses = ["open", "asked", "answered", "hidden"] as const;

/** How many doctors' answers are noted beside one question: a first, a second and a third opinion. */
export const replySlots = [1, 2, 3] as const;

/** The longest a question may be. */
export const longestQuestion = 300;

const replies = {
  /** For whom it is: a name, or "both". */
  doctor: line(120).optional(),
  doctor1: line(120).optional(),
  answer1: text(2000).optional(),
  doctor2: line(120).optional(),
  answer2: text(2000).optional(),
  doctor3: line(120).optional(),
  answer3: text(2000).optional(),
};

/**
 * What a person did with a question of the bank: it lies over the bank's question by `content`.
 * `happenedOn` is the day that it was asked. `wording` is their own way to say it.
 */
export const question = defineKind({
  name: "question",
  scope: "matter",
  statuses: questionStatuses,
  atMost: 200,
  fields: z.strictObject({ wording: line(longestQuestion).optional(), ...replies }),
});

/** A question of the person's own. */
export const ownQuestion = defineKind({
  name: "own-question",
  scope: "matter",
  statuses: questionStatuses,
  atMost: 100,
  fields: z.strictObject({ wording: line(longestQuestion), ...replies }),
});
