import type { PublicInterfaceWords } from "../public-interface-shape";

/** What the FHIR questionnaire says beside the questions themselves. */
export const publicInterfaceWords: PublicInterfaceWords = {
  title: "Second Look: should you get a second opinion?",
  description:
    "The questions of Second Look, with the safety check that comes first. The rules and the answer are editorial: no clinician has signed them yet. It does not name an illness and does not tell anyone to take or to stop a treatment.",
  safety: "First: is it safe to wait?",
  gate: "Tick a line only if it is new, worse or back, and no clinician has checked it since. It counts even if it has passed, or came down after a pill. Leave out what the team knows and has not changed.",
  groups: "Does one of these fit you?",
  groupLines: (group) =>
    `${group}: tick what is new, worse or back, and no clinician has checked since.`,
  thoughts: "Have you had thoughts of ending your life, or of hurting yourself?",
  thoughtsNo: "No",
  called: "I have called my team today",
  safe: "I am safe for now",
  talked: "I have talked to someone",
};
