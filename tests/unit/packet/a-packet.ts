import type { PacketBlock, PacketModel, PacketSection } from "@/lib/packet/model";

/** A section with these blocks. */
export const section = (
  id: string,
  title: string,
  blocks: readonly PacketBlock[],
  breaks = false,
): PacketSection => ({ id, title, breaks, blocks });

/** A small packet with these sections. */
export const aPacket = (
  sections: readonly PacketSection[],
  more: Partial<PacketModel> = {},
): PacketModel => ({
  version: 1,
  language: "en",
  isRightToLeft: false,
  title: "Prep packet",
  paper: "letter",
  text: "normal",
  foot: "Prep packet, November 20, 2026",
  pageOf: "Page {at} of {of}",
  missingNote: "The box stands for a sign that could not be printed.",
  sections,
  ...more,
});
