import {
  type AnnexId,
  annexesOf,
  type CorePartId,
  corePartsOf,
  lettersOf,
  mayHave,
  type PacketPreset,
  packetPresets,
  showsPrivate,
} from "@/lib/content/packet-parts";
import type { PrintWords, SheetToFill } from "@/lib/content/packet-shape";
import { type Speaker, say } from "@/lib/content/spoken";
import { coreAtMost } from "./parts/core";
import type { PacketSource, VisibleSource } from "./source";
import { countPrivate, visibleFor } from "./visible";

/** A preset by its name in an address; null for anything else. */
export function presetOf(asked: unknown): PacketPreset | null {
  return packetPresets.find((preset) => preset === asked) ?? null;
}

/** Whom a packet can be for, in words. */
export function viewPresets(words: PrintWords, speaker: Speaker) {
  return packetPresets.map((preset) => ({
    value: preset,
    label: words.for.each[preset].label,
    help: say(words.for.each[preset].help, speaker),
  }));
}

/** The annexes to tick for one preset, with how much there is, and those ticked to begin with. */
export function viewAnnexes(
  preset: PacketPreset,
  source: PacketSource,
  { annexes }: PrintWords,
  speaker: Speaker,
) {
  const counts = countAnnexes(visibleFor({ preset, text: "normal" }, source));
  const help = (annex: AnnexId) => {
    if (annex === "companion" || annex === "two-opinions") return undefined;
    return counts[annex] === 0 ? annexes.empty : annexes.counts[annex](counts[annex]);
  };
  return {
    rows: mayHave[preset].map((annex) => ({
      value: annex,
      label: say(source.words.annexes[annex].choose, speaker),
      help: help(annex),
    })),
    ticked: annexesOf[preset],
  };
}

function countAnnexes({
  topQuestions,
  otherQuestions,
  events,
  medicines,
  conditions,
  operations,
  family,
  records,
  candidates,
  calls,
  letters,
  reasons,
}: VisibleSource): { readonly [A in Exclude<AnnexId, SheetToFill>]: number } {
  const others = otherQuestions.flatMap(({ questions }) => questions);
  return {
    "all-questions": topQuestions.length + others.length,
    timeline: events.length,
    "all-medicines": medicines.length,
    health: conditions.length + operations.length + family.length,
    "records-list": records.length,
    candidates: candidates.length,
    calls: calls.length,
    letters: letters.length,
    reasons: reasons.length,
  };
}

/** Says exactly what is in a packet and what stays out, before it is made. */
export function viewInOut(
  preset: PacketPreset,
  source: PacketSource,
  { inOut }: PrintWords,
  speaker: Speaker,
) {
  const hidden = countPrivate(source);
  const visible = visibleFor({ preset, text: "normal" }, source);
  const { core } = inOut;
  const has = (part: CorePartId) => corePartsOf[preset].includes(part);
  const taken = visible.medicines.filter(({ until }) => until === null).length;
  const { events, medicines, records } = coreAtMost;
  const named = source.facts.name !== undefined;
  const inside = [
    core.safety,
    ...(named ? [inOut.nameIn] : []),
    core.decision,
    ...(has("plan") ? [core.plan] : []),
    ...(has("happened")
      ? [
          core.happened(
            upTo(events, visible.events.length),
            visible.events.length,
            visible.picture !== null,
          ),
        ]
      : []),
    core.questions(visible.topQuestions.length),
    ...(has("medicines")
      ? [core.medicines(upTo(medicines, taken), taken, visible.allergies.length)]
      : []),
    ...(has("records")
      ? [core.records(upTo(records, visible.records.length), visible.records.length)]
      : []),
    say(core.matters, speaker),
    inOut.ticked,
    ...(showsPrivate[preset] ? [inOut.private(hidden)] : []),
  ];
  return { inside, outside: outsideOf(preset, source, visible, inOut) };
}

function outsideOf(
  preset: PacketPreset,
  source: PacketSource,
  visible: VisibleSource,
  inOut: PrintWords["inOut"],
): readonly string[] {
  const nameless = source.facts.name === undefined ? [inOut.nameOut] : [];
  const always = [...nameless, inOut.notTicked, inOut.noLink];
  if (preset === "me") return always;
  const open = source.letters.filter(
    ({ form, isPrivate }) => !isPrivate && lettersOf[preset].includes(form),
  );
  const named = open.length - visible.letters.length;
  return [
    inOut.private(countPrivate(source)),
    ...(named > 0 ? [inOut.lettersOut(named)] : []),
    inOut.trust,
    ...inOut.never[preset],
    ...always,
  ];
}

const upTo = (most: number, count: number) => Math.min(most, count);
