import type { DecideWords } from "./decide-shape";
import { answerPageWords, answerWords, counterWords, domainWords, overlayWords } from "./en/answer";
import { decideWords } from "./en/decide";
import { placeWords } from "./en/emergency-numbers";
import { gatePrintWords, gateTierWords } from "./en/gate";
import { gateLineWords } from "./en/gate-lines";
import { thoughtWords } from "./en/gate-thoughts";
import { commonOptionWords, pageWords, questionnaireWords, sectionWords } from "./en/questionnaire";
import { rulesWords } from "./en/rules";
import { scriptWords } from "./en/scripts";
import { askableWords, recordWords, taskWords } from "./en/suggestions";
import { whoCanTellWords } from "./en/who-can-tell";

const en = {
  questions: questionnaireWords,
  sections: sectionWords,
  pages: pageWords,
  commonOptions: commonOptionWords,
  rules: rulesWords,
  tasks: taskWords,
  records: recordWords,
  askables: askableWords,
  scripts: scriptWords,
  overlays: overlayWords,
  counters: counterWords,
  domains: domainWords,
  answers: answerWords,
  answerPage: answerPageWords,
  whoCanTell: whoCanTellWords,
  decide: decideWords as DecideWords,
  /** What of the safety gate is shown outside its own pages. */
  gate: {
    places: placeWords,
    tiers: gateTierWords,
    lines: gateLineWords,
    thoughts: thoughtWords,
    print: gatePrintWords,
  },
} as const;

/** Everything that the content says in one language. */
export type ContentWords = typeof en;

const byLanguage: { readonly en: ContentWords } = { en };

/** The content's words in a language that has every word. */
export function contentWords(language: keyof typeof byLanguage): ContentWords {
  return byLanguage[language];
}
