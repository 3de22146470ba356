import { z } from "zod";
import { eventKinds } from "@/lib/content/fast-entry-shape";
import { defineKind } from "../define-kind";
import { choice, line, roughDay, text } from "../fields";

/** Something that happened: a symptom, a test, a treatment that was tried. */
export const event = defineKind({
  name: "event",
  scope: "person",
  statuses: ["kept"],
  atMost: 300,
  fields: z.strictObject({
    title: line(300),
    type: choice(eventKinds).optional(),
    when: roughDay.optional(),
    until: roughDay.optional(),
    /** What it did, or whether it helped. */
    effect: text(1000).optional(),
    note: text(2000).optional(),
  }),
});
