/** What is wrong with which field. */
export type FieldError = { readonly field: string; readonly reason: string };

/** Two texts for one thing: what was sent, and what somebody stored meanwhile. */
export type Conflict = {
  readonly question: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly version: number;
};

/** Input after parsing, or every field that is wrong. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/**
 * What a write came to. `to` is where a plain form is sent (a path of ours); `json` is what
 * script gets. An outcome that is not ok sends a plain form back with what was typed.
 */
export type Outcome =
  | {
      readonly ok: true;
      readonly to: string;
      readonly json?: unknown;
      readonly cookies?: readonly string[];
      readonly headers?: { readonly [name: string]: string };
    }
  | {
      readonly ok: false;
      readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503;
      readonly reason: string;
      readonly errors?: readonly FieldError[];
      readonly conflicts?: readonly Conflict[];
      /** Where a plain form goes, with what was typed, instead of back to its page. */
      readonly to?: string;
    };
