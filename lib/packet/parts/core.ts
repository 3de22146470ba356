import type { CorePartId } from "@/lib/content/packet-parts";
import type { PacketBlock } from "../model";
import type { SourceEvent, VisibleSource } from "../source";

/* The two-page core: what a specialist reads first. Each part gives its blocks; none is left out in silence. */

/** How much of what can be long stands in the core; the rest is in the annexes. */
export const coreAtMost = { events: 10, medicines: 8, records: 16 };

/** Whom it is about, only as far as they put it there. */
function aboutBlocks({ facts, speaker, words }: VisibleSource): PacketBlock[] {
  const rows = [
    { label: words.about, text: facts.name ?? null },
    ...(facts.born === undefined ? [] : [{ label: words.born, text: facts.born }]),
    { label: words.visit, text: facts.visit ?? null },
    ...(speaker === "carer"
      ? [{ label: words.filledInBy.label, text: words.filledInBy.carer }]
      : []),
  ];
  return [{ kind: "facts", rows }];
}

/** The decision in one sentence, its day, and how long it is safe to wait by whose word. */
function decisionBlocks({ facts, time, words }: VisibleSource): PacketBlock[] {
  const { decision } = words;
  const safe = time.safeUntil ? decision.safeSaid(time.safeUntil, time.saidBy) : decision.notAsked;
  return [
    facts.decision === undefined
      ? { kind: "facts", rows: [{ label: decision.question, text: null }] }
      : { kind: "text", text: facts.decision },
    {
      kind: "facts",
      rows: [
        { label: decision.by, text: time.decideBy },
        { label: decision.safe, text: safe },
      ],
    },
  ];
}

/** The plan that was offered, and by whom. */
function planBlocks({ facts, words }: VisibleSource): PacketBlock[] {
  return [
    {
      kind: "facts",
      rows: [
        { label: words.plan.what, text: facts.plan ?? null },
        { label: words.plan.by, text: facts.planBy ?? null },
      ],
    },
  ];
}

/** The history, drawn and as a list; the latest ones where there are many. */
function happenedBlocks(source: VisibleSource): PacketBlock[] {
  const { events, words } = source;
  if (events.length === 0) return [{ kind: "text", text: words.happened.none }];
  const shown = latest(numbered(events));
  const left = events.length - shown.length;
  return [
    ...pictureBlocks(source),
    { kind: "dated", rows: shown.map((event) => datedRow(event, source)) },
    ...(left > 0 ? [{ kind: "text" as const, text: words.happened.more(left) }] : []),
  ];
}

type Numbered = SourceEvent & { readonly number: number };

/** Events with the number that each has in the drawing. */
export function numbered(events: readonly SourceEvent[]): readonly Numbered[] {
  return events.map((event, index) => ({ ...event, number: index + 1 }));
}

/** The latest ones in their order; those without a date only where there is room left. */
function latest(events: readonly Numbered[]): readonly Numbered[] {
  const dated = events.filter(({ when }) => when !== null).slice(-coreAtMost.events);
  const undated = events.filter(({ when }) => when === null);
  return [...dated, ...undated.slice(0, coreAtMost.events - dated.length)];
}

/** The drawing of the history, where there is one. */
export function pictureBlocks({ picture }: VisibleSource): PacketBlock[] {
  return picture === null ? [] : [{ kind: "picture", picture }];
}

/** One event with its date, as well as it is known, and its number where there is a drawing. */
export function datedRow({ number, when, text }: Numbered, { words, picture }: VisibleSource) {
  return {
    ...(picture === null ? {} : { number }),
    when: when ?? words.happened.noDate,
    text,
  };
}

/** The five questions, with room to write. */
function questionBlocks({ topQuestions, words }: VisibleSource): PacketBlock[] {
  if (topQuestions.length === 0) return [{ kind: "text", text: words.questions.none }];
  const items = topQuestions.map(({ text, answers }) => ({ text, answers }));
  return [{ kind: "questions", lines: 1, items }];
}

/** What is taken now, and allergies. */
function medicineBlocks(source: VisibleSource): PacketBlock[] {
  const { medicines, allergies, words } = source;
  const taken = medicines.filter(({ until }) => until === null);
  const shown = taken.slice(0, coreAtMost.medicines);
  const left = taken.length - shown.length;
  const { heading, heads } = words.medicines;
  return [
    shown.length === 0
      ? { kind: "text", text: words.medicines.none }
      : {
          kind: "table",
          caption: heading,
          heads,
          widths: [3, 4, 2, 4],
          rows: shown.map(({ name, dose, since, trouble }) => [name, dose, since, trouble]),
        },
    ...(left > 0 ? [{ kind: "text" as const, text: words.medicines.more(left) }] : []),
    { kind: "head", text: words.medicines.allergies },
    allergies.length === 0
      ? { kind: "text", text: words.medicines.noAllergies }
      : { kind: "list", items: allergies.map(({ text }) => text) },
  ];
}

/** Which records are here, on the way, or missing. */
function recordBlocks({ records, words }: VisibleSource): PacketBlock[] {
  if (records.length === 0) return [{ kind: "text", text: words.records.none }];
  const order = { yes: 0, part: 1, no: 2 } as const;
  const left = records.length - Math.min(records.length, coreAtMost.records);
  const sorted = [...records].sort((a, b) => order[a.mark] - order[b.mark]);
  return [
    {
      kind: "ticks",
      legend: [
        { mark: "yes", label: words.records.here },
        { mark: "part", label: words.records.onTheWay },
        { mark: "no", label: words.records.missing },
      ],
      items: sorted.slice(0, coreAtMost.records).map(({ mark, title, askedOn }) => ({
        mark,
        text: mark === "part" && askedOn ? `${title} (${words.records.askedOn(askedOn)})` : title,
      })),
    },
    ...(left > 0 ? [{ kind: "text" as const, text: words.records.more(left) }] : []),
  ];
}

/** What matters to the person, in their words and by what they marked, or with room for it. */
function matterBlocks({ facts, leanings }: VisibleSource): PacketBlock[] {
  const said: PacketBlock[] = [
    ...(facts.matters === undefined ? [] : [{ kind: "text" as const, text: facts.matters }]),
    ...(leanings.lines.length === 0 ? [] : [{ kind: "list" as const, items: leanings.lines }]),
  ];
  return said.length === 0 ? [{ kind: "lines", count: 2 }] : said;
}

/** How each part of the core is drawn. */
export const core: { readonly [P in CorePartId]: (source: VisibleSource) => PacketBlock[] } = {
  title: aboutBlocks,
  decision: decisionBlocks,
  plan: planBlocks,
  happened: happenedBlocks,
  questions: questionBlocks,
  medicines: medicineBlocks,
  records: recordBlocks,
  matters: matterBlocks,
};
