import { say } from "@/lib/content/spoken";
import type { PacketModel, PacketSection } from "./model";
import { annexes } from "./parts/annexes";
import {
  aboutBlocks,
  coreHeading,
  decisionBlocks,
  happenedBlocks,
  matterBlocks,
  medicineBlocks,
  planBlocks,
  questionBlocks,
  recordBlocks,
} from "./parts/core";
import type { PacketOptions, PacketSource } from "./source";
import { annexesFor, visibleFor } from "./visible";
import { isRightToLeft } from "./words";

/**
 * The packet: every word resolved. Pure: the same source and options give the same packet.
 * Safety comes first, then the two-page core, then the annexes that were ticked.
 */
export function buildPacket(all: PacketSource, options: PacketOptions): PacketModel {
  const source = visibleFor(options.preset, all);
  const { words, safety, speaker } = source;
  const core = (id: Parameters<typeof coreHeading>[0], blocks: PacketSection["blocks"]) => ({
    id,
    title: coreHeading(id, source),
    breaks: false,
    blocks,
  });
  const forWhom = options.preset;
  const sections: PacketSection[] = [
    {
      id: "safety",
      title: "",
      breaks: false,
      blocks: [{ kind: "box", title: safety.heading, lines: safety.lines }],
    },
    { id: "title", title: words.heading, breaks: false, blocks: aboutBlocks(source) },
    core("decision", decisionBlocks(source)),
    ...(forWhom === "companion" ? [] : [core("plan", planBlocks(source))]),
    ...(forWhom === "companion" ? [] : [core("happened", happenedBlocks(source))]),
    core("questions", questionBlocks(source)),
    ...(forWhom === "companion" ? [] : [core("medicines", medicineBlocks(source))]),
    ...(forWhom === "companion" ? [] : [core("records", recordBlocks(source))]),
    core("matters", matterBlocks(source)),
    ...annexesFor(options)
      .map((id) => ({
        id,
        title: say(words.annexes[id].heading, speaker),
        breaks: true,
        blocks: annexes[id](source),
      }))
      .filter(({ blocks }) => blocks.length > 0),
  ];
  return {
    version: 1,
    language: source.language,
    isRightToLeft: isRightToLeft(source.language),
    title: words.title,
    paper: options.paper,
    text: options.text,
    foot: words.foot(source.madeOn, source.rules),
    pageOf: words.pageOf,
    missingNote: words.missingNote,
    sections,
  };
}
