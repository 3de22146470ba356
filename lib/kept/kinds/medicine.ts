import { z } from "zod";
import { defineKind } from "../define-kind";
import { line, roughDay, text } from "../fields";

/** A medicine that a person takes or took. */
export const medicine = defineKind({
  name: "medicine",
  scope: "person",
  statuses: ["taking", "stopped"],
  atMost: 120,
  fields: z.strictObject({
    name: line(300),
    dose: line(200).optional(),
    often: line(200).optional(),
    start: roughDay.optional(),
    stop: roughDay.optional(),
    "why-stopped": text(500).optional(),
    "side-effects": text(1000).optional(),
    note: text(2000).optional(),
  }),
});
