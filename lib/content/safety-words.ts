import { numberNotes, placeWords } from "./en/emergency-numbers";
import {
  carerWayOnWords,
  gateActWords,
  gateGroupWords,
  gateHeadingWords,
  gateLinkWords,
  gateNowWords,
  gateTierWords,
  gateWayOnWords,
  gateYouWords,
  welcomeBackWords,
} from "./en/gate";
import { gateLineWords } from "./en/gate-lines";
import { medicineListWords, medicineWords, neverStopWords } from "./en/gate-medicines";
import { thoughtAnswerWords, thoughtWords } from "./en/gate-thoughts";
import { interfaceWords } from "./en/interface";
import { questionnaireWords } from "./en/questionnaire";
import { safetyPageWords } from "./en/safety-pages";
import { startWords } from "./en/start";
import type { Spoken } from "./types";

/** The same words of any language: a fixed text of one language becomes any text. */
type AnyWords<T> = T extends string
  ? string
  : T extends { readonly self: string; readonly carer: string }
    ? Spoken
    : { readonly [K in keyof T]: AnyWords<T[K]> };

const en = {
  now: gateNowWords,
  you: gateYouWords,
  headings: gateHeadingWords,
  groups: gateGroupWords,
  lines: gateLineWords,
  medicines: medicineWords,
  medicineList: medicineListWords,
  neverStop: neverStopWords,
  thoughts: thoughtWords,
  thoughtAnswers: thoughtAnswerWords,
  tiers: gateTierWords,
  waysOn: gateWayOnWords,
  carerWaysOn: carerWayOnWords,
  act: gateActWords,
  links: gateLinkWords,
  welcomeBack: welcomeBackWords,
  places: placeWords,
  numberNotes,
  countries: questionnaireWords.country.options,
  common: interfaceWords.common,
  pages: safetyPageWords,
  start: startWords,
} as const;

/** Everything that the safety check and the start say in one language. */
export type SafetyWords = {
  readonly [K in keyof typeof en]: K extends "pages" | "start" | "lines" | "medicines"
    ? (typeof en)[K]
    : AnyWords<(typeof en)[K]>;
};

const byLanguage: { readonly en: SafetyWords } = { en };

/** The words of the safety check in a language that has every word. */
export function safetyWords(language: keyof typeof byLanguage): SafetyWords {
  return byLanguage[language];
}
