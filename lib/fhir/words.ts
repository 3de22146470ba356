import { spokenLanguage } from "../content/every-word";
import type { ContentWords, SafetyWords } from "../content/every-word-shape";
import type { Language } from "../content/languages";
import type { PublicInterfaceWords } from "../content/public-interface-shape";

/** Every word of the questionnaire in one language. */
export type FhirWords = {
  /** A BCP 47 code. */
  readonly language: string;
  readonly own: PublicInterfaceWords;
  readonly content: ContentWords;
  readonly gate: Pick<SafetyWords, "lines" | "groups">;
};

/** Every word of the questionnaire in one language. In: a language that has every word. */
export function fhirWords(language: Language): FhirWords {
  const { facts, words } = spokenLanguage(language);
  const { publicInterface: own, content, safety } = words;
  return { language: facts.code, own, content, gate: safety };
}
