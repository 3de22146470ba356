import { z } from "zod";
import { defineKind } from "../define-kind";
import { line, roughDay, text } from "../fields";

/** Another condition that a person has or had. */
export const condition = defineKind({
  name: "condition",
  scope: "person",
  statuses: ["kept"],
  atMost: 60,
  fields: z.strictObject({
    name: line(300),
    since: roughDay.optional(),
    note: text(1000).optional(),
  }),
});
