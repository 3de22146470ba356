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
  "reasons",
] as const;

export type CorePartId = (typeof corePartIds)[number];
export type AnnexId = (typeof annexIds)[number];
export type PacketPartId = "safety" | CorePartId | AnnexId;

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
  doctor: ["all-questions", "timeline", "all-medicines", "health", "records-list"],
  companion: [
    "all-questions",
    "timeline",
    "all-medicines",
    "health",
    "records-list",
    "companion",
    "two-opinions",
  ],
  me: annexIds,
};

/** Only the person's own packet shows what is marked private, and reasons of trust. */
export const showsPrivate: { readonly [P in PacketPreset]: boolean } = {
  doctor: false,
  companion: false,
  me: true,
};
