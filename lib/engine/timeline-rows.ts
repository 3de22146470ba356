/** Something that takes room on a strip, from one place to another. */
export type Extent = { readonly left: number; readonly right: number };

/**
 * Puts extents into as few rows as it takes, first come first served, so that none touch.
 * @returns for each extent its row, or null where `most` rows have no room for it
 */
export function packRows(
  extents: readonly Extent[],
  most: number,
  gap: number,
): readonly (number | null)[] {
  const rows: Extent[][] = [];
  return extents.map((one) => {
    const free = rows.findIndex((row) =>
      row.every(({ left, right }) => one.left >= right + gap || one.right + gap <= left),
    );
    const row = free >= 0 ? free : rows.length < most ? rows.push([]) - 1 : null;
    if (row !== null) rows[row]?.push(one);
    return row;
  });
}
