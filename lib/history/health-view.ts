import type { HealthKind, PrepareWords } from "@/lib/content/prepare-shape";
import { type Speaker, say } from "@/lib/content/spoken";
import { sayRoughDate } from "@/lib/engine/rough-dates";
import type { Calendar } from "@/lib/engine/typed-dates";
import { readPage, rowsOf, type Shown } from "@/lib/kept/paging";
import { healthKinds, type loadHealth } from "./queries";
import { type RowView, viewRow } from "./row-view";

const page = "/prepare/health";

type Health = Awaited<ReturnType<typeof loadHealth>>;

export type HealthSection = {
  readonly kind: HealthKind;
  readonly heading: string;
  readonly label: string;
  readonly help: string;
  readonly empty: string;
  /** What "none" is kept as, and under which field. */
  readonly none: { readonly field: string; readonly text: string };
  /** Those of this page; every list has a page of its own length. */
  readonly rows: readonly RowView[];
  readonly isEmpty: boolean;
  readonly unreadable: number;
  readonly room: number;
};

const firstField = {
  allergy: "what",
  condition: "name",
  operation: "name",
  relative: "who",
} as const;

/** The four lists of the health background, as they are shown. */
export function viewHealth(
  health: Health,
  speaker: Speaker,
  { hemisphere }: Calendar,
  words: PrepareWords,
  asked: string | string[] | undefined,
): { readonly sections: readonly HealthSection[]; readonly shown: Shown } {
  const longest = Math.max(...Object.values(health).map(({ entries }) => entries.length));
  const shown = readPage(asked, longest);
  const place = { page, shown };
  const date = (text: string | undefined) =>
    text === undefined ? undefined : sayRoughDate(text, words.dates, hemisphere);
  const rows: { readonly [K in HealthKind]: readonly RowView[] } = {
    allergy: health.allergy.entries.map((entry) => {
      const { what, reaction } = entry.value;
      return viewRow(entry, place, what, { facts: [], lines: [reaction] }, words);
    }),
    condition: health.condition.entries.map((entry) => {
      const { name, since, note } = entry.value;
      const facts = [since && words.since(date(since) ?? "")];
      return viewRow(entry, place, name, { facts, lines: [note] }, words);
    }),
    operation: health.operation.entries.map((entry) => {
      const { name, when, where, note } = entry.value;
      return viewRow(entry, place, name, { facts: [date(when), where], lines: [note] }, words);
    }),
    relative: health.relative.entries.map((entry) => {
      const { who, what, age, note } = entry.value;
      return viewRow(entry, place, who, { facts: [what, age], lines: [note] }, words);
    }),
  };
  const sections = (Object.keys(healthKinds) as HealthKind[]).map((kind) => {
    const own = words.health.kinds[kind];
    return {
      kind,
      heading: own.heading,
      label: say(own.line.label, speaker),
      help: own.line.help,
      empty: say(own.empty, speaker),
      none: { field: firstField[kind], text: own.none },
      rows: rowsOf(rows[kind], shown),
      isEmpty: health[kind].total === 0,
      unreadable: health[kind].unreadable,
      room: healthKinds[kind].atMost - health[kind].total,
    };
  });
  return { sections, shown };
}
