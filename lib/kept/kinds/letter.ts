import { z } from "zod";
import { letterIds } from "@/lib/content/letters";
import { defineKind } from "../define-kind";
import { choice, line, text } from "../fields";

/**
 * A letter as the person made it. It lies over a letter of the content, or is one more of that form.
 * Its date is the row's `happenedOn`. "from-form": the form is shown again; what was written stays
 * until a new text is saved.
 */
export const letter = defineKind({
  name: "letter",
  scope: "matter",
  statuses: ["open", "sent", "from-form"],
  atMost: 60,
  ownNeeds: "form",
  contents: letterIds,
  fields: z.strictObject({
    /** Of one more: which letter it is. */
    form: choice(letterIds).optional(),
    /** The record that stands for the place it goes to. */
    about: line(64).optional(),
    title: line(160).optional(),
    to: text(600).optional(),
    text: text(6_000).optional(),
  }),
});
