import type { PrepareWords } from "@/lib/content/prepare-shape";
import { type Hemisphere, sayRoughDate } from "@/lib/engine/rough-dates";
import { partAt, type Shown } from "@/lib/kept/paging";

/** One line of a list: what it is, when, and what else was written about it. */
export type RowView = {
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly title: string;
  /** Before the title: a number of the list, or nothing. */
  readonly number: string;
  readonly facts: readonly string[];
  readonly lines: readonly string[];
  readonly isPrivate: boolean;
  readonly href: string;
  readonly changeLabel: string;
  readonly removeLabel: string;
};

type Kept = {
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly private: boolean;
};

/** A row of any list of this stage. Empty facts and lines are left out. */
export function viewRow(
  entry: Kept,
  { page, shown }: { readonly page: string; readonly shown: Shown },
  title: string,
  parts: {
    number?: string;
    facts: readonly (string | undefined)[];
    lines: readonly (string | undefined)[];
  },
  words: PrepareWords,
): RowView {
  const said = (texts: readonly (string | undefined)[]) =>
    texts.filter((text) => text !== undefined);
  return {
    id: entry.id,
    kind: entry.kind,
    version: entry.version,
    title,
    number: parts.number ?? "",
    facts: said(parts.facts),
    lines: said(parts.lines),
    isPrivate: entry.private,
    href: `${page}/${entry.id}${partAt(shown)}`,
    changeLabel: words.changeOf(title),
    removeLabel: words.removeOf(title),
  };
}

/** "spring 2019 to 2021", "2019"; undefined without a first date. */
export function sayTime(
  from: string | undefined,
  until: string | undefined,
  words: PrepareWords,
  where: Hemisphere,
): string | undefined {
  if (from === undefined) return undefined;
  const start = sayRoughDate(from, words.dates, where);
  return until === undefined
    ? start
    : words.between(start, sayRoughDate(until, words.dates, where));
}
