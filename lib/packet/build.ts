import { corePartsOf } from "@/lib/content/packet-parts";
import { say } from "@/lib/content/spoken";
import type { PacketModel, PacketSection } from "./model";
import { annexes, letterSections } from "./parts/annexes";
import { core } from "./parts/core";
import type { PacketOptions, PacketSource } from "./source";
import { annexesFor, visibleFor } from "./visible";
import { isRightToLeft } from "./words";

/**
 * The packet: every word resolved. Pure: the same source and options give the same packet.
 * Safety comes first, then the two-page core, then the annexes that were ticked.
 */
export function buildPacket(all: PacketSource, options: PacketOptions): PacketModel {
  const source = visibleFor(options, all);
  const { words, safety, speaker } = source;
  const sections: PacketSection[] = [
    {
      id: "safety",
      title: "",
      breaks: false,
      blocks: [{ kind: "box", title: safety.heading, lines: safety.lines }],
    },
    ...corePartsOf[options.preset].map((id) => ({
      id,
      title: id === "title" ? words.heading : say(words[id].heading, speaker),
      breaks: false,
      blocks: core[id](source),
    })),
    ...annexesFor(options)
      .flatMap((id): PacketSection[] => {
        if (id === "letters") return letterSections(source);
        const title = say(words.annexes[id].heading, speaker);
        return [{ id, title, breaks: true, blocks: annexes[id](source) }];
      })
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
