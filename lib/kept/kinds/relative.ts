import { z } from "zod";
import { defineKind } from "../define-kind";
import { line, text } from "../fields";

/** An illness in the family: who, what, and at what age it began. */
export const relative = defineKind({
  name: "relative",
  scope: "person",
  statuses: ["kept"],
  atMost: 60,
  fields: z.strictObject({
    who: line(300),
    what: line(300).optional(),
    age: line(60).optional(),
    note: text(1000).optional(),
  }),
});
