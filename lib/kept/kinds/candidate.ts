import { z } from "zod";
import { namedByCodes, recordWays, visitModes } from "@/lib/content/candidate-criteria";
import { defineKind } from "../define-kind";
import { choice, day, line, many, text, yesNo } from "../fields";

/**
 * A doctor that a person has in mind for the second opinion. The fields after the contact are the
 * ids of candidate-criteria.ts; what is not known is left out.
 */
export const candidate = defineKind({
  name: "candidate",
  scope: "matter",
  statuses: ["thinking", "asked", "booked", "chosen", "not-this-one"],
  atMost: 6,
  fields: z.object({
    name: line(120),
    specialty: line(120).optional(),
    place: line(160).optional(),
    phone: line(60).optional(),
    web: line(200).optional(),
    "same-practice": yesNo.optional(),
    "same-institution": yesNo.optional(),
    "named-by": choice(namedByCodes).optional(),
    "same-field": yesNo.optional(),
    certified: yesNo.optional(),
    "narrow-field": line(160).optional(),
    "cases-a-year": line(80).optional(),
    "knows-treatment": yesNo.optional(),
    "life-stage": yesNo.optional(),
    trials: yesNo.optional(),
    "in-network": yesNo.optional(),
    cost: line(120).optional(),
    "visit-mode": many(visitModes).optional(),
    "first-date": day.optional(),
    "records-how": many(recordWays).optional(),
    notes: text(2000).optional(),
  }),
});
