import type { FhirQuestionnaire, QuestionnaireItem } from "@/lib/fhir/types";

/*
 * Fills a FHIR questionnaire at random, knowing nothing but the resource itself: which items are
 * enabled, which options there are, which stand alone.
 */

export type Filled = {
  /** The same answers both ways. */
  readonly response: Record<string, unknown>;
  readonly plain: Record<string, unknown>;
};

/** A small seeded generator (mulberry32): the same seed, the same sheet. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Given = Map<string, readonly string[] | boolean>;

/** Answers most enabled items, leaves some. `withGate`: the safety check too. */
export function fill(
  questionnaire: FhirQuestionnaire,
  random: () => number,
  withGate: boolean,
): Filled {
  const given: Given = new Map();
  const item = fillItems(questionnaire.item, given, random, withGate);
  const answers: Record<string, unknown> = {};
  const gate: string[] = [];
  const flags: Record<string, boolean> = {};
  const kinds = kindsOf(questionnaire.item);
  for (const [linkId, value] of given) {
    if (typeof value === "boolean") flags[linkId] = value;
    else if (linkId === "thoughts" || linkId.startsWith("gate")) gate.push(...value);
    else answers[linkId] = kinds.get(linkId) ? value : value[0];
  }
  const lines = gate.filter((code) => code !== "no");
  return {
    response: {
      resourceType: "QuestionnaireResponse",
      questionnaire: `${questionnaire.url}|${questionnaire.version}`,
      status: "completed",
      ...(item.length > 0 && { item }),
    },
    plain: { answers, ...(lines.length > 0 && { gate: lines }), ...flags },
  };
}

/** True where an item repeats. */
function kindsOf(items: readonly QuestionnaireItem[]): Map<string, boolean> {
  return new Map(
    items.flatMap((item) => [
      [item.linkId, item.repeats === true] as const,
      ...kindsOf(item.item ?? []),
    ]),
  );
}

function fillItems(
  items: readonly QuestionnaireItem[],
  given: Given,
  random: () => number,
  withGate: boolean,
): Record<string, unknown>[] {
  return items.flatMap((item): Record<string, unknown>[] => {
    if (item.linkId === "section.safety" && !withGate) return [];
    if (!isEnabled(item, given)) return [];
    if (item.type === "group") {
      const inside = fillItems(item.item ?? [], given, random, withGate);
      return inside.length > 0 ? [{ linkId: item.linkId, text: item.text, item: inside }] : [];
    }
    if (random() < 0.1) return [];
    if (item.type === "boolean") {
      const value = random() < 0.5;
      given.set(item.linkId, value);
      return [{ linkId: item.linkId, answer: [{ valueBoolean: value }] }];
    }
    const codes = pick(item, random);
    given.set(item.linkId, codes);
    const answer = codes.map((code) => ({
      valueCoding: item.answerOption?.find((one) => one.valueCoding.code === code)?.valueCoding,
    }));
    return [{ linkId: item.linkId, text: item.text, answer }];
  });
}

/** As FHIR says it: any answer of the named item that equals counts. */
function isEnabled(item: QuestionnaireItem, given: Given): boolean {
  const met = (item.enableWhen ?? []).map(({ question, answerCoding }) => {
    const value = given.get(question);
    return Array.isArray(value) && value.includes(answerCoding.code);
  });
  if (met.length === 0) return true;
  return item.enableBehavior === "all" ? met.every(Boolean) : met.some(Boolean);
}

function pick(item: QuestionnaireItem, random: () => number): readonly string[] {
  const options = item.answerOption ?? [];
  const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  if (!item.repeats) return [oneOf(options).valueCoding.code];
  const alone = options.filter(({ extension }) => extension?.[0]?.valueBoolean === true);
  if (alone.length > 0 && random() < 0.25) return [oneOf(alone).valueCoding.code];
  const free = options
    .map(({ valueCoding }) => valueCoding.code)
    .filter((code) => !alone.some((one) => one.valueCoding.code === code));
  const closing = free.includes("that-is-all");
  const ticks = free.filter(
    (code) => code !== "that-is-all" && code !== "not-sure" && random() < 0.2,
  );
  if (ticks.length === 0) ticks.push(free[0] as string);
  if (closing && random() < 0.7) ticks.push("that-is-all");
  else if (free.includes("not-sure") && random() < 0.3) ticks.push("not-sure");
  return ticks;
}
