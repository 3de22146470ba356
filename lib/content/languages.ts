/** Languages that have every word. A new one is added here and the compiler asks for its words. */
export const languages = ["en", "es"] as const;

export type Language = (typeof languages)[number];

/** What is told of a language beside its words. */
export type LanguageFacts = {
  /** Its code in markup and headers (BCP 47). */
  readonly code: string;
  /** Its own name for itself, as somebody looks for it who reads nothing else. */
  readonly name: string;
  /** How days and numbers are written. */
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
};

/** The facts of every language. */
export const languageFacts: Readonly<Record<Language, LanguageFacts>> = {
  en: { code: "en", name: "English", locale: "en-US", direction: "ltr" },
  es: { code: "es", name: "Español", locale: "es-US", direction: "ltr" },
};
