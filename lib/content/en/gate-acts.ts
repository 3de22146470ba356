import type { Spoken } from "../types";

/**
 * tick: what the person ticks. act: what to do, whole in itself, for the page, the print and the
 * interface. tell: what to say on the phone or at the desk. None of them names a cause.
 */
export type GateLineWords = {
  readonly tick: Spoken;
  readonly act: Spoken;
  /** What to do where the line weighs less than for everyone else. */
  readonly easedAct?: Spoken;
  readonly tell?: Spoken;
};

/* What most lines of a tier say to do. */
export const call: Spoken = {
  self: "Call {emergency} now. Do not drive.",
  carer: "Call {emergency} now. Do not drive them there.",
};
export const go: Spoken = {
  self: "Go to {department} now. If you are too ill to get there safely, call {emergency}.",
  carer:
    "Take them to {department} now. If they are too ill to get there safely, call {emergency}.",
};
export const team: Spoken = {
  self: "Call your team today. If no one answers, go to {urgent}.",
  carer: "Call their team today. If no one answers, go to {urgent}.",
};
export const crisis: Spoken = {
  self: "You can {crisis}. You do not have to be sure, and you do not have to say your name.",
  carer: "They, or you, can {crisis}. Ask them plainly and listen. Stay close.",
};
export const danger: Spoken = {
  self: "Call {emergency}, or go to {department} with someone. Please do not stay alone. You can also {crisis}.",
  carer:
    "Call {emergency}, or go to {department} with them. Please do not leave them alone. You can also {crisis}.",
};
export const carerCrisis =
  "You can {crisis}, for yourself. You do not have to be sure, and you do not have to say your name.";
export const carerDanger =
  "Call {emergency}, or go to {department} with someone. Please do not stay alone. You can also {crisis}. Ask someone to sit with the person you care for.";
