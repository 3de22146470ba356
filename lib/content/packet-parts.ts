import { type LetterId, letterIds, letters } from "./letters";

/*
 * The parts of the packet and who gets which. The core comes first and is two pages; an annex starts
 * on a page of its own.
 */

export const packetPresets = ["doctor", "companion", "me"] as const;
/** Whom a packet is for. */
export type PacketPreset = (typeof packetPresets)[number];

export const corePartIds = [
  "title",
  "decision",
  "plan",
  "happened",
  "questions",
  "medicines",
  "records",
  "matters",
] as const;

export const annexIds = [
  "all-questions",
  "timeline",
  "all-medicines",
  "health",
  "records-list",
  "candidates",
  "calls",
  "companion",
  "two-opinions",
  "letters",
  "reasons",
] as const;

export type CorePartId = (typeof corePartIds)[number];
export type AnnexId = (typeof annexIds)[number];
export type PacketPartId = "safety" | CorePartId | AnnexId;

/**
 * The parts of the core that somebody gets, in their order. Who comes along needs the questions and
 * not the whole file.
 */
export const corePartsOf: { readonly [P in PacketPreset]: readonly CorePartId[] } = {
  doctor: corePartIds,
  companion: ["title", "decision", "questions", "matters"],
  me: corePartIds,
};

/** The annexes that a packet starts with; each can be ticked or left out. */
export const annexesOf: { readonly [P in PacketPreset]: readonly AnnexId[] } = {
  doctor: ["timeline", "all-medicines", "health", "records-list"],
  companion: ["companion", "all-questions"],
  me: ["all-questions", "records-list", "candidates", "calls", "reasons"],
};

/**
 * The annexes that a packet for somebody else may have. What is said about a doctor, about money and
 * about trust stays with the person.
 */
export const mayHave: { readonly [P in PacketPreset]: readonly AnnexId[] } = {
  doctor: ["all-questions", "timeline", "all-medicines", "health", "records-list", "letters"],
  companion: [
    "all-questions",
    "timeline",
    "all-medicines",
    "health",
    "records-list",
    "companion",
    "two-opinions",
    "letters",
  ],
  me: annexIds,
};

/** Only the person's own packet shows what is marked private, and reasons of trust. */
export const showsPrivate: { readonly [P in PacketPreset]: boolean } = {
  doctor: false,
  companion: false,
  me: true,
};

const asking = letterIds.filter((id) => letters[id].group === "ask");

/**
 * The letters that a packet may have. Somebody else sees which records were asked for; what is written
 * about an office that is late, to a doctor or about a choice stays with the person.
 */
export const lettersOf: { readonly [P in PacketPreset]: readonly LetterId[] } = {
  doctor: asking,
  companion: asking,
  me: letterIds,
};
