import { z } from "zod";
import { defineKind } from "../define-kind";
import { choice, line, text } from "../fields";

/** What was said to a question that has a yes and a no. */
export const callAnswers = ["yes", "no", "partly", "not-told"] as const;
/** Which doctors the plan pays for. */
export const networkRules = ["any", "in-network", "listed", "not-told"] as const;

/**
 * One call to the insurer: when (`happenedOn`), who spoke, and what was said. What was not asked
 * is left out.
 */
export const insurerCall = defineKind({
  name: "insurer-call",
  scope: "matter",
  statuses: ["open"],
  atMost: 30,
  fields: z.strictObject({
    "spoke-with": line(120).optional(),
    reference: line(80).optional(),
    covered: choice(callAnswers).optional(),
    network: choice(networkRules).optional(),
    "network-note": line(200).optional(),
    referral: choice(callAnswers).optional(),
    authorization: choice(callAnswers).optional(),
    "authorization-how": text(600).optional(),
    tests: choice(callAnswers).optional(),
    notes: text(4000).optional(),
  }),
});

/** The fields of a call, in the order in which they are asked. */
export const callFields = Object.keys(insurerCall.fields.shape) as readonly CallField[];
export type CallField = keyof typeof insurerCall.fields.shape;
