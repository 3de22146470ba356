/** Rows on one page of a list. */
export const pageSize = 25;

const partShape = /^(?:all|\d{1,4})$/;

/** `page` as it came in the address. */
export type Asked = string | readonly string[] | undefined;

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
export function readPage(asked: Asked, total: number): Shown {
  const of = Math.max(1, Math.ceil(total / pageSize));
  if (asked === "all") return { at: 1, of, all: true };
  const wanted = typeof asked === "string" && /^\d{1,4}$/.test(asked) ? Number(asked) : 1;
  return { at: Math.min(Math.max(wanted, 1), of), of, all: false };
}

/** What the address of a page of the list has at its end; "" for the first. */
export const partAt = ({ at, all }: Pick<Shown, "at" | "all">): string =>
  all ? "?page=all" : at > 1 ? `?page=${at}` : "";

/**
 * The same for the page of one row, which leads back to the page of the list that it was opened from.
 * In: `page` as it came in the address of that row.
 */
export const partBack = (asked: Asked): string =>
  typeof asked === "string" && partShape.test(asked) ? `?page=${asked}` : "";

/** The number of the first row that is shown, counted from 0. */
export const firstOf = ({ at }: Pick<Shown, "at">): number => (at - 1) * pageSize;

/** The rows that are shown. */
export function rowsOf<T>(rows: readonly T[], shown: Pick<Shown, "at" | "all">): readonly T[] {
  const first = firstOf(shown);
  return shown.all ? rows : rows.slice(first, first + pageSize);
}

/**
 * Where a form of a long list goes on: on the part of the list that it was sent from, be it from the
 * list itself or from the page of one of its rows.
 * In: a path of ours, with what it is asked for and its anchor; the page of ours that the form was
 * sent from. Out: the same path, with that part where there is one.
 */
export function samePart(to: string, from: string): string {
  const [address = "", anchor] = to.split("#");
  const [path = "", query = ""] = address.split("?");
  const [fromPath = "", fromQuery = ""] = from.split("?");
  const isOfList = fromPath === path || fromPath.startsWith(`${path}/`);
  const [part = "", ...more] = new URLSearchParams(fromQuery).getAll("page");
  const isPart = partShape.test(part) && more.length === 0;
  if (!isOfList || !isPart || new URLSearchParams(query).has("page")) return to;
  return `${path}?page=${part}${query && `&${query}`}${anchor === undefined ? "" : `#${anchor}`}`;
}
