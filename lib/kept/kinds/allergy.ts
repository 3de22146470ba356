import { z } from "zod";
import { defineKind } from "../define-kind";
import { line, text } from "../fields";

/** What a person does not tolerate, and what it did to them. */
export const allergy = defineKind({
  name: "allergy",
  scope: "person",
  statuses: ["kept"],
  atMost: 60,
  fields: z.strictObject({
    what: line(300),
    reaction: text(500).optional(),
  }),
});
