import { z } from "zod";
import { defineKind } from "../define-kind";
import { yesNo } from "../fields";

/** The one item that the choice lies over: one for one second-opinion question. */
export const choiceContent = "choice";

/** Whether the steps towards a second opinion are on the plan, whatever the answers come to. */
export const planChoice = defineKind({
  name: "plan-choice",
  scope: "matter",
  statuses: ["open"],
  atMost: 1,
  contents: [choiceContent],
  fields: z.strictObject({ wanted: yesNo.optional() }),
});
