declare const minted: unique symbol;

/**
 * The patient whose rows a function may touch. Only the guard in lib/auth makes one, so a
 * function that takes it cannot be called before somebody was let in.
 */
export type PatientId = string & { readonly [minted]: "PatientId" };
