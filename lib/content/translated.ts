/**
 * The same words in another language: the same keys, any text. A key that is missing, or one too
 * many, does not compile. For words whose own shape is not written down elsewhere.
 */
export type Translated<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Translated<Said>
    : { readonly [Key in keyof T]: Translated<T[Key]> };
