import type { AnnexId } from "@/lib/content/packet-parts";
import { letterBlocks } from "../letter-packet";
import type { PacketBlock, PacketSection } from "../model";
import type { SourceLine, VisibleSource } from "../source";
import { datedRow, numbered, pictureBlocks } from "./core";

/* The annexes: each is there when it was ticked, and starts a page of its own. */

/** The blocks of an annex; none where there is nothing to show, for an empty page helps nobody. */
type Draw = (source: VisibleSource) => PacketBlock[];

const allQuestions: Draw = ({ topQuestions, otherQuestions }) => {
  const groups = [
    ...(topQuestions.length > 0 ? [{ topic: null, questions: topQuestions }] : []),
    ...otherQuestions,
  ];
  return groups.flatMap(({ topic, questions }): PacketBlock[] => [
    ...(topic === null ? [] : [{ kind: "head" as const, text: topic }]),
    {
      kind: "questions",
      lines: 2,
      items: questions.map(({ text, answers }) => ({ text, answers })),
    },
  ]);
};

const timeline: Draw = (source) => {
  const { events } = source;
  if (events.length === 0) return [];
  return [
    ...pictureBlocks(source),
    { kind: "dated", rows: numbered(events).map((event) => datedRow(event, source)) },
  ];
};

const allMedicines: Draw = ({ medicines, words }) => {
  const { heads, stoppedHeads, stopped, none, keepTaking, heading } = words.medicines;
  const taken = medicines.filter(({ until }) => until === null);
  const over = medicines.filter(({ until }) => until !== null);
  if (medicines.length === 0) return [];
  return [
    { kind: "text", text: keepTaking },
    taken.length === 0
      ? { kind: "text", text: none }
      : {
          kind: "table",
          caption: heading,
          heads,
          widths: [3, 4, 2, 4],
          rows: taken.map(({ name, dose, since, trouble }) => [name, dose, since, trouble]),
        },
    ...(over.length === 0
      ? []
      : [
          { kind: "head" as const, text: stopped },
          {
            kind: "table" as const,
            caption: stopped,
            heads: stoppedHeads,
            widths: [3, 2, 2, 5],
            rows: over.map(({ name, since, until, whyStopped, trouble }) => [
              name,
              since,
              until ?? "",
              [whyStopped, trouble].filter(Boolean).join(" · "),
            ]),
          },
        ]),
  ];
};

const health: Draw = ({ conditions, operations, family, words }) => {
  const part = (heading: string, lines: readonly SourceLine[]): PacketBlock[] => [
    { kind: "head", text: heading },
    lines.length === 0
      ? { kind: "text", text: words.health.none }
      : { kind: "list", items: lines.map(({ text }) => text) },
  ];
  if (conditions.length + operations.length + family.length === 0) return [];
  return [
    ...part(words.health.conditions, conditions),
    ...part(words.health.operations, operations),
    ...part(words.health.family, family),
  ];
};

const recordsList: Draw = ({ records, words }) =>
  records.length === 0
    ? []
    : [
        {
          kind: "table",
          caption: words.records.heading,
          heads: words.records.heads,
          widths: [4, 3, 2, 3],
          rows: records.map(({ title, holder, askedOn, standing }) => [
            title,
            holder,
            askedOn ?? "",
            standing,
          ]),
        },
      ];

const candidates: Draw = (source) =>
  source.candidates.length === 0
    ? []
    : [
        {
          kind: "table",
          caption: source.words.annexes.candidates.heading as string,
          heads: source.words.candidates.heads,
          widths: [3, 3, 2, 2, 2, 3],
          rows: source.candidates.map(({ cells }) => cells),
        },
      ];

const calls: Draw = (source) =>
  source.calls.flatMap(({ title, parts }): PacketBlock[] => [
    { kind: "head", text: title },
    ...parts.flatMap(({ heading, lines }): PacketBlock[] => [
      { kind: "text", text: heading },
      { kind: "list", items: lines },
    ]),
    { kind: "text", text: source.words.calls.note },
    { kind: "lines", count: 2 },
  ]);

const companion: Draw = ({ companion: sheet, words }) => {
  const room = (heading: string, count: number): PacketBlock[] => [
    { kind: "head", text: heading },
    { kind: "lines", count },
  ];
  return [
    { kind: "facts", rows: [{ label: words.companion.who, text: sheet.who }] },
    ...(sheet.roles.length > 0
      ? [
          { kind: "head" as const, text: words.companion.roles },
          { kind: "list" as const, items: sheet.roles },
        ]
      : []),
    ...(sheet.before
      ? [
          { kind: "head" as const, text: words.companion.before },
          { kind: "text" as const, text: sheet.before },
        ]
      : []),
    ...room(words.companion.heard, 6),
    ...room(words.companion.words, 3),
    ...room(words.companion.steps, 4),
    ...room(words.companion.unclear, 3),
  ];
};

const twoOpinions: Draw = ({ words }) => {
  const { heads, rows, agree, differ, settle } = words.twoOpinions;
  const room = (heading: string): PacketBlock[] => [
    { kind: "head", text: heading },
    { kind: "lines", count: 2 },
  ];
  return [
    {
      kind: "table",
      caption: heads.join(" "),
      heads,
      widths: [2, 3, 3],
      // Four lines high, so that there is room to write.
      rows: rows.map((row) => [`${row}\n\n\n`, "", ""]),
    },
    ...room(agree),
    ...room(differ),
    ...room(settle),
  ];
};

const reasons: Draw = ({ reasons: list, words }) => {
  if (list.length === 0) return [];
  const parts = [...new Set(list.map(({ part }) => part))];
  return [
    { kind: "text", text: words.reasons.lede },
    ...parts.flatMap((part): PacketBlock[] => [
      { kind: "head", text: part },
      {
        kind: "list",
        items: list
          .filter((reason) => reason.part === part)
          .map(({ title, said, source }) =>
            [title, ...said, `${words.reasons.source}: ${source}`].join("\n"),
          ),
      },
    ]),
  ];
};

/** How each annex is drawn. */
export const annexes: { readonly [A in Exclude<AnnexId, "letters">]: Draw } = {
  "all-questions": allQuestions,
  timeline,
  "all-medicines": allMedicines,
  health,
  "records-list": recordsList,
  candidates,
  calls,
  companion,
  "two-opinions": twoOpinions,
  reasons,
};

/** The letters, each on a page of its own. */
export function letterSections({ letters }: VisibleSource): PacketSection[] {
  return letters.map(({ name, paper }, index) => ({
    id: `letter-${index + 1}`,
    title: name,
    breaks: true,
    blocks: letterBlocks(paper),
  }));
}
