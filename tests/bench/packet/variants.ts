import { annexesOf, annexIds } from "@/lib/content/packet-parts";
import { buildPacket } from "@/lib/packet/build";
import type { PacketModel } from "@/lib/packet/model";
import type { PacketSource } from "@/lib/packet/source";
import { hugeSource, typicalSource } from "../../unit/packet/some-people";

/* Packets to set. Each has words of its own, so that no setter can take from what it set before. */

/** What most people print: the packet for the doctor as the page offers it, with its annexes ticked. */
export const typical = (number: number): PacketModel =>
  buildPacket(told(typicalSource, number), {
    preset: "doctor",
    annexes: annexesOf.doctor,
    paper: "letter",
    text: "normal",
  });

/** The two pages for the doctor, with nothing added. */
export const twoPages = (number: number): PacketModel =>
  buildPacket(told(typicalSource, number), {
    preset: "doctor",
    annexes: [],
    paper: "letter",
    text: "normal",
  });

/** Nearly everything of somebody who keeps very much: a little more than fifty pages. */
export const long = (number: number): PacketModel =>
  buildPacket(told(hugeSource, number), {
    preset: "me",
    annexes: annexIds.filter((id) => id !== "all-questions" && id !== "calls"),
    paper: "letter",
    text: "normal",
  });

/** Another person of the same size: a number stands in every text that a person wrote. */
function told(source: PacketSource, number: number): PacketSource {
  const own = <T extends { readonly text: string }>(list: readonly T[]) =>
    list.map((one) => ({ ...one, text: `${number} ${one.text}` }));
  return {
    ...source,
    facts: Object.fromEntries(
      Object.entries(source.facts).map(([field, text]) => [field, `${number} ${text}`]),
    ),
    events: own(source.events),
    topQuestions: own(source.topQuestions),
    otherQuestions: source.otherQuestions.map(({ topic, questions }) => ({
      topic: `${number} ${topic}`,
      questions: own(questions),
    })),
    medicines: source.medicines.map((one) => ({ ...one, name: `${number} ${one.name}` })),
    allergies: own(source.allergies),
    conditions: own(source.conditions),
    operations: own(source.operations),
    family: own(source.family),
    records: source.records.map((one) => ({ ...one, title: `${number} ${one.title}` })),
    reasons: source.reasons.map((one) => ({ ...one, title: `${number} ${one.title}` })),
  };
}
