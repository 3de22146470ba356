import type { ImportPageWords } from "../../content/import-shape";
import {
  type ImportFound,
  type ImportItem,
  type ImportKind,
  type ImportSkip,
  importKinds,
  importSkips,
} from "../../engine/import-items";
import { findAlreadyThere } from "../../engine/import-match";
import { sayRoughDate } from "../../engine/rough-dates";
import type { KeptForImport } from "../queries";
import { doseOf, keptName, oftenOf, titleOf } from "./import-entry";

/** One found thing as a row: its place in the list, what it is, where it came from. */
export type FoundRow = {
  readonly at: number;
  readonly title: string;
  readonly facts: readonly string[];
  readonly origin: string;
  readonly isThere: boolean;
  readonly isTicked: boolean;
};

export type FoundGroup = {
  readonly kind: ImportKind;
  readonly heading: string;
  /** Said where there is not room for all of them. */
  readonly room: string | null;
  readonly rows: readonly FoundRow[];
};

/**
 * What was found in a file, group by group. Ticked is what is not there already, as far as there is
 * room; or what was ticked when the form failed.
 */
export function viewFound(
  { items }: ImportFound,
  kept: KeptForImport,
  words: ImportPageWords,
  ticked: ReadonlySet<number> | null,
): readonly FoundGroup[] {
  // What is kept is there under the name that it was kept by.
  const asKept = items.map((item) => ({ ...item, name: keptName(item, words) }));
  const there = findAlreadyThere(asKept, kept.things);
  return importKinds.flatMap((kind) => {
    let left = kept.room[kind];
    const rows = items.flatMap((item, at): FoundRow[] => {
      if (item.kind !== kind) return [];
      const isThere = there.has(at);
      const fits = !isThere && left > 0;
      if (fits) left -= 1;
      return [{ ...rowOf(item, words), at, isThere, isTicked: ticked ? ticked.has(at) : fits }];
    });
    const isTight = rows.filter((row) => !row.isThere).length > kept.room[kind];
    const room = isTight ? words.found.room(kept.room[kind]) : null;
    const { heading } = words.found.kinds[kind] ?? { heading: kind };
    return rows.length === 0 ? [] : [{ kind, heading, room, rows }];
  });
}

function rowOf(item: ImportItem, words: ImportPageWords) {
  const { fields, parts, dates } = words;
  const say = (date: string | null | undefined) => (date ? sayRoughDate(date, dates) : null);
  const values = item.values ?? [];
  const lasts = (item.kind === "medicine" || item.kind === "condition") && !item.isOver;
  const from = say(item.from);
  const facts = [
    lasts && from && !item.until ? fields.since(from) : fields.span(from, say(item.until)),
    doseOf(item, words),
    oftenOf(item, words),
    ...(item.reactions ?? []).map(({ what, severity }) => fields.reaction(what, severity ?? null)),
    item.where ?? "",
    item.isOver ? (item.kind === "medicine" ? fields.stopped : fields.over) : "",
    item.isOnHold ? fields.onHold : "",
    item.codeOnly ? fields.codeOnly : "",
    item.kind === "event" && item.count > 1 ? fields.times(item.count) : "",
    ...values.slice(0, 3).map(({ name, value, flag }) => fields.value(name, value, flag)),
    values.length > 3 ? words.found.more(values.length - 3) : "",
  ];
  const { part, by, on, id } = item.source;
  const origin = [parts[part] ?? part, by ?? "", say(on) ?? "", shortMark(id)].filter(Boolean);
  return {
    title: titleOf(item, words),
    facts: facts.filter(Boolean),
    origin: origin.join(" · "),
  };
}

/** The beginning of a long id is enough to find a thing in its file. */
function shortMark(id: string): string {
  return /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(id) ? id.slice(0, 8) : id.slice(0, 24);
}

/** What was left out, in words, the most telling first. */
export function viewSkipped({ skipped }: ImportFound, words: ImportPageWords): readonly string[] {
  return importSkips.flatMap((reason: ImportSkip) => {
    const count = skipped[reason] ?? 0;
    const said = words.skipped[reason];
    return count > 0 && said ? [said(count)] : [];
  });
}

/** Whom the file says it is about. */
export function viewAbout({ about }: ImportFound, words: ImportPageWords): string {
  return words.found.about(about.name, about.born && sayRoughDate(about.born, words.dates));
}

/** How much of each kind was kept, with the page where it is now. */
export function viewKept(
  counts: { readonly [K in ImportKind]?: number },
  words: ImportPageWords,
): { total: number; ways: readonly { href: string; label: string }[] } {
  const kinds = importKinds.filter((kind) => (counts[kind] ?? 0) > 0);
  const ways = new Map(
    kinds.flatMap((kind) => {
      const place = words.found.kinds[kind];
      return place ? [[place.href, place.link] as const] : [];
    }),
  );
  return {
    total: kinds.reduce((sum, kind) => sum + (counts[kind] ?? 0), 0),
    ways: [...ways].map(([href, label]) => ({ href, label })),
  };
}
