import { z } from "zod";
import { defineKind } from "../define-kind";
import { orderOf } from "../fields";

/** The one item that the order lies over: there is one list for one second-opinion question. */
export const orderContent = "order";

/** In which order a person wants their questions: ids of entries. The first five come first. */
export const questionOrder = defineKind({
  name: "question-order",
  scope: "matter",
  statuses: ["open"],
  atMost: 1,
  fields: z.strictObject({ ids: orderOf(400).optional() }),
});
