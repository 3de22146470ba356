import { say } from "@/lib/content/spoken";
import type { PacketBlock } from "../model";
import type { PacketSource, SourceEvent } from "../source";

/* The two-page core: what a specialist reads first. Each part gives its blocks; none is left out in silence. */

const eventsAtMost = 10;
const medicinesAtMost = 8;
const recordsAtMost = 16;

/** Whom it is about, only as far as they put it there. */
export function aboutBlocks({ facts, speaker, words }: PacketSource): PacketBlock[] {
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
export function decisionBlocks({ facts, time, words }: PacketSource): PacketBlock[] {
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
export function planBlocks({ facts, words }: PacketSource): PacketBlock[] {
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
export function happenedBlocks(source: PacketSource): PacketBlock[] {
  const { events, words } = source;
  if (events.length === 0) return [{ kind: "text", text: words.happened.none }];
  const shown = events.slice(-eventsAtMost);
  const left = events.length - shown.length;
  return [
    ...pictureBlocks(source),
    { kind: "dated", rows: shown.map((event) => datedRow(event, source)) },
    ...(left > 0 ? [{ kind: "text" as const, text: words.happened.more(left) }] : []),
  ];
}

/** The picture of the history, where it can be drawn. */
export function pictureBlocks({ picture }: PacketSource): PacketBlock[] {
  return picture === null ? [] : [{ kind: "picture", ...picture }];
}

/** One event with its date, as well as it is known. */
export function datedRow({ when, text }: SourceEvent, { words }: PacketSource) {
  return { when: when ?? words.happened.noDate, text };
}

/** The five questions, with room to write. */
export function questionBlocks({ topQuestions, words }: PacketSource): PacketBlock[] {
  if (topQuestions.length === 0) return [{ kind: "text", text: words.questions.none }];
  const items = topQuestions.map(({ text, answers }) => ({ text, answers }));
  return [{ kind: "questions", lines: 1, items }];
}

/** What is taken now, and allergies. */
export function medicineBlocks(source: PacketSource): PacketBlock[] {
  const { medicines, allergies, words } = source;
  const taken = medicines.filter(({ until }) => until === null);
  const shown = taken.slice(0, medicinesAtMost);
  const left = taken.length - shown.length;
  const { heading, heads } = words.medicines;
  return [
    shown.length === 0
      ? { kind: "text", text: words.medicines.none }
      : {
          kind: "table",
          caption: heading,
          heads,
          widths: [3, 3, 2, 4],
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
export function recordBlocks({ records, words }: PacketSource): PacketBlock[] {
  if (records.length === 0) return [{ kind: "text", text: words.records.none }];
  const order = { yes: 0, part: 1, no: 2 } as const;
  const sorted = [...records].sort((a, b) => order[a.mark] - order[b.mark]);
  return [
    {
      kind: "ticks",
      legend: [
        { mark: "yes", label: words.records.here },
        { mark: "part", label: words.records.onTheWay },
        { mark: "no", label: words.records.missing },
      ],
      items: sorted.slice(0, recordsAtMost).map(({ mark, title, askedOn }) => ({
        mark,
        text: mark === "part" && askedOn ? `${title} (${words.records.askedOn(askedOn)})` : title,
      })),
    },
  ];
}

/** What matters to the person, in their words or with room for them. */
export function matterBlocks({ facts }: PacketSource): PacketBlock[] {
  return facts.matters === undefined
    ? [{ kind: "lines", count: 2 }]
    : [{ kind: "text", text: facts.matters }];
}

/** The heading of a core part, for this speaker. */
export function coreHeading(
  id: "decision" | "plan" | "happened" | "questions" | "medicines" | "records" | "matters",
  { words, speaker }: PacketSource,
): string {
  return say(words[id].heading, speaker);
}
