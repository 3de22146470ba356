/** The middle of a list of numbers; of an even number of them, the upper middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Lowest, middle and highest. */
export type Spread = { readonly min: number; readonly median: number; readonly max: number };

export function spreadOf(values: readonly number[]): Spread {
  return { min: Math.min(...values), median: median(values), max: Math.max(...values) };
}

/** One line of the table: a ratio or a size, and what it is held against. */
export type Line = {
  readonly part: string;
  readonly what: string;
  /** What was measured on our side and on the other, in words with their units. */
  readonly ours: string;
  readonly theirs: string;
  readonly value: string;
  /** null: shown beside, held against nothing. */
  readonly mark: string | null;
  readonly met: boolean | null;
};
