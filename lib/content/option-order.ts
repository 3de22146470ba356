import { is, oneOf } from "./conditions";
import type { OptionId } from "./options";
import { concordant, settled } from "./situations";
import type { Condition } from "./types";

/*
 * Which answers bring an option further to the front. Editorial, as with the pairs of values: it
 * orders what is shown and says why; it recommends nothing. An unknown moves nothing.
 */
export type OrderReason = {
  readonly id: string;
  readonly when: Condition;
  readonly toward: readonly OptionId[];
  /** As a lean of this strength counts: 2 is a strong one. */
  readonly points: 1 | 2 | 3;
};

export const orderReasons = [
  {
    id: "choices-unclear",
    when: oneOf("trust", ["options-unclear", "cannot-tell-working"]),
    toward: ["own-doctor"],
    points: 3,
  },
  { id: "reader", when: is("reader", "not-expert"), toward: ["reread"], points: 3 },
  {
    id: "two-agree",
    when: concordant,
    toward: ["none-now"],
    points: 3,
  },
  { id: "settled", when: settled, toward: ["none-now", "own-doctor"], points: 2 },
  {
    id: "trust",
    when: oneOf("trust", ["lost-trust", "not-heard", "disagree", "reacted-badly"]),
    toward: ["in-person", "remote"],
    points: 2,
  },
  {
    id: "not-specialist",
    when: oneOf("doctors", ["not-specialist", "few-operations", "general-surgeon"]),
    toward: ["in-person", "remote"],
    points: 2,
  },
  {
    id: "insurer",
    when: is("timing", "insurer-asks"),
    toward: ["in-person", "remote"],
    points: 2,
  },
  {
    id: "under-way",
    when: is("timing", "course-under-way"),
    toward: ["remote", "reread"],
    points: 1,
  },
] as const satisfies readonly OrderReason[];
export type OrderReasonId = (typeof orderReasons)[number]["id"];
