import { mayHave, type PacketPreset, showsPrivate } from "@/lib/content/packet-parts";
import type { PacketOptions, PacketSource } from "./source";

type Marked = { readonly id: string | null; readonly isPrivate: boolean };

/**
 * What of a source a packet for somebody may show. In the packet for the doctor or the companion
 * nothing stands that is marked private, and no reason that is about trust. Pure.
 */
export function visibleFor(preset: PacketPreset, source: PacketSource): PacketSource {
  if (showsPrivate[preset]) return source;
  const open = <M extends Marked>(list: readonly M[]) => list.filter((one) => !one.isPrivate);
  return {
    ...source,
    events: open(source.events),
    topQuestions: open(source.topQuestions),
    otherQuestions: source.otherQuestions
      .map(({ topic, questions }) => ({ topic, questions: open(questions) }))
      .filter(({ questions }) => questions.length > 0),
    medicines: open(source.medicines),
    allergies: open(source.allergies),
    conditions: open(source.conditions),
    operations: open(source.operations),
    family: open(source.family),
    records: open(source.records),
    candidates: open(source.candidates),
    companion: source.companion.isPrivate
      ? { ...source.companion, who: null, roles: [], before: null }
      : source.companion,
    reasons: source.reasons.filter(({ isTrust }) => !isTrust),
  };
}

/** The annexes of a packet that it may have, in their order. */
export function annexesFor({ preset, annexes }: PacketOptions) {
  return mayHave[preset].filter((annex) => annexes.includes(annex));
}

/** How many things of a source are marked private. */
export function countPrivate(source: PacketSource): number {
  return allOf(source).filter(({ isPrivate }) => isPrivate).length;
}

/** The ids of what may stand in a packet: to tell later whether one of them was made private. */
export function sourceIds(source: PacketSource): readonly string[] {
  return [...new Set(allOf(source).flatMap(({ id }) => id ?? []))];
}

function allOf(source: PacketSource): readonly Marked[] {
  return [
    ...source.events,
    ...source.topQuestions,
    ...source.otherQuestions.flatMap(({ questions }) => questions),
    ...source.medicines,
    ...source.allergies,
    ...source.conditions,
    ...source.operations,
    ...source.family,
    ...source.records,
    ...source.candidates,
    source.companion,
  ];
}
