import { z } from "zod";
import { tasks } from "@/lib/content/suggestions";
import { defineKind } from "../define-kind";
import { line, text, yesNo } from "../fields";

/**
 * What a person did or wrote on a task of the plan, or a task of their own. One that lies over a
 * task of the content has no title: its words are in the language files.
 */
export const task = defineKind({
  name: "task",
  scope: "matter",
  statuses: ["open", "done", "not-needed"],
  atMost: 150,
  ownNeeds: "title",
  contents: tasks,
  fields: z.strictObject({
    title: line(140).optional(),
    note: text(4000).optional(),
    /** The person put it on the plan, whatever their answers say. */
    added: yesNo.optional(),
  }),
});
