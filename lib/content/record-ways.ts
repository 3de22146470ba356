import { recordHolders } from "./record-details";

/* How a record gets from where it is held to the second doctor: the ids, their words are in `en`. */

/** What is kept of a record's way; the first is where it begins. */
export const recordStatuses = [
  "not-asked",
  "asked",
  "received",
  "sent",
  "confirmed",
  "not-needed",
] as const;
export type RecordStatus = (typeof recordStatuses)[number];

/** How it was asked for. */
export const recordHows = ["portal", "form", "phone", "letter", "in-person"] as const;
export type RecordHow = (typeof recordHows)[number];

/** How it stands: as kept, or "overdue" when it was asked for and is later than planned. */
export const recordStates = [...recordStatuses, "overdue"] as const;
export type RecordState = (typeof recordStates)[number];

/** What to do next; the words are in `en/records-page.ts` under the same ids. */
export const recordSteps = [
  "write-it",
  "ask",
  "ask-today",
  "ask-if-wanted",
  "ask-this-week",
  "ask-if-kept",
  "add-day",
  "wait",
  "wait-extension",
  "call-48h",
  "call-office",
  "write-office",
  "escalate",
  "check",
  "open-disc",
  "ask-new-copy",
  "ask-missing",
  "send-on",
  "confirm",
  "none",
] as const;
export type RecordStep = (typeof recordSteps)[number];

/** What a button of a row says with one press. */
export const recordActs = [
  "asked",
  "came",
  "called",
  "opens",
  "complete",
  "again",
  "sent",
  "arrived",
  "aside",
  "back",
] as const;
export type RecordAct = (typeof recordActs)[number];

/** The parts of the list, top to bottom: what is late, who to ask, own ones, what is there, set aside. */
export const recordParts = ["late", ...recordHolders, "own", "in-hand", "sent", "aside"] as const;
export type RecordPart = (typeof recordParts)[number];
