import { z } from "zod";
import { defineKind } from "../define-kind";
import { orderOf } from "../fields";

/** The one item that the order lies over: one for one second-opinion question. */
export const orderContent = "order";

/** How many places an order remembers. */
export const mostPlaces = 200;

/** The order that a person gave to their plan: ids of entries, also of some that are not there now. */
export const taskOrder = defineKind({
  name: "task-order",
  scope: "matter",
  statuses: ["open"],
  atMost: 1,
  contents: [orderContent],
  fields: z.strictObject({ order: orderOf(mostPlaces).optional() }),
});
