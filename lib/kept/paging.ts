/** Rows on one page of a list. */
export const pageSize = 25;

/** Which rows of a list are shown: one page of it, or all. */
export type Shown = {
  /** Counted from 1. */
  readonly at: number;
  readonly of: number;
  /** All on one page, as it goes on paper. */
  readonly all: boolean;
};

/**
 * Which page of a list is shown. In: `page` as it came in the address, how many rows there are.
 * Out: a page that there is, and how many there are; the first for anything that is no page.
 */
export function readPage(asked: string | readonly string[] | undefined, total: number): Shown {
  const of = Math.max(1, Math.ceil(total / pageSize));
  if (asked === "all") return { at: 1, of, all: true };
  const wanted = typeof asked === "string" && /^\d{1,4}$/.test(asked) ? Number(asked) : 1;
  return { at: Math.min(Math.max(wanted, 1), of), of, all: false };
}

/** The number of the first row that is shown, counted from 0. */
export const firstOf = ({ at }: Pick<Shown, "at">): number => (at - 1) * pageSize;

/** The rows that are shown. */
export function rowsOf<T>(rows: readonly T[], shown: Pick<Shown, "at" | "all">): readonly T[] {
  const first = firstOf(shown);
  return shown.all ? rows : rows.slice(first, first + pageSize);
}
