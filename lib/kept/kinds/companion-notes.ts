import { z } from "zod";
import { defineKind } from "../define-kind";
import { choice, line, many, text } from "../fields";

/** The one item that the notes lie over: there is one sheet for one second-opinion question. */
export const companionContent = "companion";

/** What someone who comes along can do. */
export const companionRoles = ["notes", "questions", "memory", "comfort"] as const;
export type CompanionRole = (typeof companionRoles)[number];

/** Whether the doctor agreed to a recording. */
export const recordingAnswers = ["not-yet", "yes", "no"] as const;
export type RecordingAnswer = (typeof recordingAnswers)[number];

/** Who comes along, what they do, and the sheet of notes that they fill in. */
export const companionNotes = defineKind({
  name: "companion-notes",
  scope: "matter",
  statuses: ["open"],
  atMost: 1,
  fields: z.strictObject({
    who: line(120).optional(),
    roles: many(companionRoles).optional(),
    recording: choice(recordingAnswers).optional(),
    /** What the person who comes should know before. */
    before: text(1000).optional(),
    heard: text(4000).optional(),
    words: text(1000).optional(),
    steps: text(2000).optional(),
    unclear: text(2000).optional(),
  }),
});
