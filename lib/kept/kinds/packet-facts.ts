import { z } from "zod";
import { defineKind } from "../define-kind";
import { line, text } from "../fields";

/** The one item that the facts lie over: one for one second-opinion question. */
export const factsContent = "facts";

/**
 * What stands at the head of the packet, in the person's words. A name and a day of birth are only
 * there if they put them there.
 */
export const packetFacts = defineKind({
  name: "packet-facts",
  scope: "matter",
  statuses: ["open"],
  atMost: 1,
  fields: z.strictObject({
    name: line(120).optional(),
    born: line(60).optional(),
    visit: line(160).optional(),
    decision: text(400).optional(),
    plan: text(1000).optional(),
    planBy: line(120).optional(),
    matters: text(1000).optional(),
  }),
});
