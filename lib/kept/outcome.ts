/** What is wrong with which field. */
export type FieldError = { readonly field: string; readonly reason: string };

/** Input after parsing, or every field that is wrong. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly errors: readonly FieldError[] };
