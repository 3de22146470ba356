import type { AnswerSheet } from "@/lib/content/types";
import type { Given } from "./boolean-rules";

/** One complete answer sheet, as each side takes it. */
export type Sample = { readonly sheet: AnswerSheet; readonly given: Given };

/** One engine made ready with the whole rule set. */
export type Contender = {
  readonly name: string;
  /** What it tells about a sheet. */
  readonly tells: string;
  /** The ids of the rules that fire, for the check; in any order. */
  readonly fired: (sample: Sample) => Promise<readonly string[]> | readonly string[];
  /** Runs all samples once, as a caller would who wants all that it tells. */
  readonly run: (samples: readonly Sample[]) => Promise<number> | number;
};

/** What a peer is handed is made ready before the clock starts. */
export function onceFor(make: (sample: Sample) => object): (sample: Sample) => object {
  const made = new WeakMap<Sample, object>();
  return (sample) => {
    const known = made.get(sample) ?? make(sample);
    made.set(sample, known);
    return known;
  };
}
