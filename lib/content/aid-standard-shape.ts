import type { StandardItemId, StandardPart, StandardStatus } from "./aid-standard";

/** What the page of the standard says. */
export type AidStandardWords = {
  readonly title: string;
  readonly heading: string;
  readonly lede: string;
  readonly part: {
    readonly [P in StandardPart]: { readonly heading: string; readonly text: string };
  };
  readonly score: (met: number, of: number) => string;
  readonly status: { readonly [S in StandardStatus]: string };
  readonly shown: string;
  readonly test: string;
  readonly items: {
    readonly [I in StandardItemId]: {
      readonly asks: string;
      /** Left out where the status says it all. */
      readonly how?: string;
    };
  };
};
