import { z } from "zod";
import { leans } from "../../content/value-pairs";
import { defineKind } from "../define-kind";
import { choice } from "../fields";

/** The one item that the values lie over: one for one second-opinion question. */
export const valuesContent = "values";

const lean = choice(leans).optional();

/** What matters to the person, pair by pair. */
export const values = defineKind({
  name: "values",
  scope: "matter",
  statuses: ["open"],
  atMost: 1,
  contents: [valuesContent],
  fields: z.strictObject({
    "sooner-surer": lean,
    "one-or-more": lean,
    "near-or-far": lean,
    "face-or-home": lean,
    "fewer-tests": lean,
    cost: lean,
    "known-or-new": lean,
    "strong-or-gentle": lean,
  }),
});
