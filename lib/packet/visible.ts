import {
  type AnnexId,
  type CorePartId,
  corePartsOf,
  lettersOf,
  mayHave,
  showsPrivate,
} from "@/lib/content/packet-parts";
import { mentionsOneOf, privateTexts } from "./private-texts";
import type { PacketOptions, PacketSource, VisibleSource } from "./source";

type Everything = Omit<PacketSource, "picture">;
type Marked = { readonly id: string | null; readonly isPrivate: boolean };

const noTime = { decideBy: null, safeUntil: null, saidBy: null };

/**
 * What of a source a packet for somebody may show. In the packet for the doctor or the companion
 * nothing stands that is marked private, no reason that is about trust, and no letter but those that
 * ask for records and name nothing that is private. Pure.
 */
export function visibleFor(
  { preset, text }: Pick<PacketOptions, "preset" | "text">,
  source: PacketSource,
): VisibleSource {
  const drawings = showsPrivate[preset] ? source.picture.all : source.picture.open;
  const picture = drawings?.[text] ?? null;
  if (showsPrivate[preset]) return { ...source, picture };
  const open = <M extends Marked>(list: readonly M[]) => list.filter((one) => !one.isPrivate);
  const secrets = privateTexts(source);
  return {
    ...source,
    picture,
    facts: source.hidden.facts ? {} : source.facts,
    time: source.hidden.time ? noTime : source.time,
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
    letters: open(source.letters).filter(
      ({ form, paper }) => lettersOf[preset].includes(form) && !mentionsOneOf(secrets, paper),
    ),
    leanings: source.leanings.isPrivate ? { ...source.leanings, lines: [] } : source.leanings,
    companion: source.companion.isPrivate
      ? { ...source.companion, who: null, roles: [], before: null }
      : source.companion,
    reasons: source.reasons.filter(({ isTrust }) => !isTrust),
  };
}

/** The annexes of a packet that it may have, in their order. */
export function annexesFor({ preset, annexes }: Pick<PacketOptions, "preset" | "annexes">) {
  return mayHave[preset].filter((annex) => annexes.includes(annex));
}

/** How many things of a source are marked private. */
export function countPrivate(source: Everything): number {
  return allOf(source).filter(({ isPrivate }) => isPrivate).length;
}

/** The ids of what stands in a packet: to tell later whether one of them was made private. */
export function sourceIds(
  source: VisibleSource,
  options: Pick<PacketOptions, "preset" | "annexes">,
): readonly string[] {
  const core = corePartsOf[options.preset];
  const annexes = annexesFor(options);
  const has = (part: CorePartId, ...also: AnnexId[]) =>
    core.includes(part) || also.some((annex) => annexes.includes(annex));
  const where = (is: boolean, list: readonly Marked[]) => (is ? list : []);
  const inside = [
    ...where(has("happened", "timeline"), source.events),
    ...where(has("questions", "all-questions"), source.topQuestions),
    ...where(
      annexes.includes("all-questions"),
      source.otherQuestions.flatMap(({ questions }) => questions),
    ),
    // The drawing shows medicines too.
    ...where(has("medicines", "all-medicines", "timeline"), source.medicines),
    ...where(has("medicines"), source.allergies),
    ...where(annexes.includes("health"), [
      ...source.conditions,
      ...source.operations,
      ...source.family,
    ]),
    ...where(has("records", "records-list"), source.records),
    ...where(annexes.includes("candidates"), source.candidates),
    ...where(annexes.includes("letters"), source.letters),
    ...where(annexes.includes("companion"), [source.companion]),
    ...where(has("matters") && source.leanings.lines.length > 0, [source.leanings]),
  ];
  return [...new Set(inside.flatMap(({ id }) => id ?? []))];
}

function allOf(source: Everything): readonly Marked[] {
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
    ...source.letters,
    source.companion,
    source.leanings,
  ];
}
