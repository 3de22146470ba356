import type { ChangeLanguageWords } from "../interface-shape";

/** What is said of changing to this language, to somebody who reads it. */
export const changeLanguageWords: ChangeLanguageWords = {
  note: "Save first what you typed here. It does not stay when the language changes.",
  later: "From the next page on, this is in English. What you typed here stays as it is.",
  failed: "The language did not change. Please try again.",
};
