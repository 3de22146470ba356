import { z } from "zod";
import { recordHolders } from "@/lib/content/record-details";
import { recordHows, recordStatuses } from "@/lib/content/record-ways";
import { defineKind } from "../define-kind";
import { choice, day, line, text, yesNo } from "../fields";

/**
 * A record to fetch. It lies over an item of the content, or is the person's own and has a title.
 * The day it was asked for is the row's `happenedOn`, the day it is wanted by its `due`: both stand
 * in clear, so that a long list is sorted and counted without opening it.
 */
export const record = defineKind({
  name: "record",
  scope: "person",
  statuses: recordStatuses,
  atMost: 400,
  fields: z.strictObject({
    /** Only of an own one. */
    title: line(120).optional(),
    holder: choice(recordHolders).optional(),
    /** Which place that is, and how to reach it. */
    holderName: line(120).optional(),
    contact: line(160).optional(),
    /** When the test or the visit was: it says which one is meant. */
    takenOn: day.optional(),
    how: choice(recordHows).optional(),
    toWhom: line(120).optional(),
    /** Called since, about what was asked for. */
    calledOn: day.optional(),
    /** They wrote that they take longer, and why. */
    extensionToldOn: day.optional(),
    receivedOn: day.optional(),
    checked: yesNo.optional(),
    discOpens: yesNo.optional(),
    sentOn: day.optional(),
    sentTo: line(120).optional(),
    confirmedOn: day.optional(),
    note: text(2000).optional(),
  }),
});
