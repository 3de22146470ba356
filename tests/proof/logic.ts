/*
 * One encoding, two readings: over booleans it is a plain evaluator that can be held against
 * the engine; over solver terms it is what gets proved.
 */
export type Logic<B> = {
  readonly yes: B;
  readonly no: B;
  readonly and: (parts: readonly B[]) => B;
  readonly or: (parts: readonly B[]) => B;
  readonly not: (part: B) => B;
};

export const booleans: Logic<boolean> = {
  yes: true,
  no: false,
  and: (parts) => parts.every((part) => part),
  or: (parts) => parts.some((part) => part),
  not: (part) => !part,
};

/** A three-valued thing as two two-valued ones: surely true, and possibly true. */
export type Rail<B> = { readonly sure: B; readonly possible: B };

/** At index k: at least k of the parts hold, for k up to `most`. */
export function atLeast<B>(logic: Logic<B>, parts: readonly B[], most: number): readonly B[] {
  let counts: B[] = [logic.yes, ...Array.from({ length: most }, () => logic.no)];
  for (const part of parts) {
    counts = counts.map((held, k) =>
      k === 0 ? held : logic.or([held, logic.and([counts[k - 1] as B, part])]),
    );
  }
  return counts;
}

export function same<B>(logic: Logic<B>, a: B, b: B): B {
  return logic.or([logic.and([a, b]), logic.and([logic.not(a), logic.not(b)])]);
}

export function implies<B>(logic: Logic<B>, a: B, b: B): B {
  return logic.or([logic.not(a), b]);
}
