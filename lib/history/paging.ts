/** Rows on one page of a list. */
export const pageSize = 25;

/**
 * Which page of a list is shown. In: `page` as it came in the address, how many rows there are.
 * Out: a page that there is, and how many there are; the first for anything that is no page.
 */
export function readPage(
  asked: string | readonly string[] | undefined,
  total: number,
): { readonly at: number; readonly of: number } {
  const of = Math.max(1, Math.ceil(total / pageSize));
  const wanted = typeof asked === "string" && /^\d{1,4}$/.test(asked) ? Number(asked) : 1;
  return { at: Math.min(Math.max(wanted, 1), of), of };
}

/** The rows of one page, counted from 1. */
export function rowsOf<T>(rows: readonly T[], at: number): readonly T[] {
  return rows.slice((at - 1) * pageSize, at * pageSize);
}
