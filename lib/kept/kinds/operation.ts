import { z } from "zod";
import { defineKind } from "../define-kind";
import { line, roughDay, text } from "../fields";

/** An operation that a person had. */
export const operation = defineKind({
  name: "operation",
  scope: "person",
  statuses: ["kept"],
  atMost: 60,
  fields: z.strictObject({
    name: line(300),
    when: roughDay.optional(),
    where: line(200).optional(),
    note: text(1000).optional(),
  }),
});
