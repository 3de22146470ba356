import { z } from "zod";
import { defineKind } from "../define-kind";
import { yesNo } from "../fields";

/** The one item that it lies over: one for one second-opinion question. */
export const sureNowContent = "sure-now";

const item = yesNo.optional();

/** How sure the person feels after they looked around. No rule reads it: only "before" counts. */
export const sureNow = defineKind({
  name: "sure-now",
  scope: "matter",
  statuses: ["open"],
  atMost: 1,
  contents: [sureNowContent],
  fields: z.strictObject({
    "sure-best": item,
    "sure-facts": item,
    "sure-matters": item,
    "sure-support": item,
  }),
});
