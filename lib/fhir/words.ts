import { gateGroupWords } from "../content/en/gate";
import { gateLineWords } from "../content/en/gate-lines";
import { publicInterfaceWords } from "../content/en/public-interface";
import { contentWords } from "../content/words";

const byLanguage = {
  en: {
    language: "en",
    own: publicInterfaceWords,
    content: contentWords("en"),
    gate: { lines: gateLineWords, groups: gateGroupWords },
  },
} as const;

/** A language in which the whole questionnaire can be written. */
export type FhirLanguage = keyof typeof byLanguage;
export type FhirWords = (typeof byLanguage)[FhirLanguage];

/** Every word of the questionnaire in one language. */
export function fhirWords(language: FhirLanguage): FhirWords {
  return byLanguage[language];
}
