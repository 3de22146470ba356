import { companionWords } from "@/lib/content/en/companion";
import { homeWords } from "@/lib/content/en/home";
import { importWords } from "@/lib/content/en/import";
import { letterBlankWords, letterWords } from "@/lib/content/en/letters";
import { lettersPageWords } from "@/lib/content/en/letters-page";
import { packetWords, printWords } from "@/lib/content/en/packet";
import { planWords } from "@/lib/content/en/plan";
import { prepareWords } from "@/lib/content/en/prepare";
import { questionPagesWords } from "@/lib/content/en/question-pages";
import { recordDetailsWords } from "@/lib/content/en/record-details";
import { recordsLawWords } from "@/lib/content/en/records-law";
import { recordsPageWords } from "@/lib/content/en/records-page";
import { calendarWords, timeWords } from "@/lib/content/en/time";
import { whoWords } from "@/lib/content/en/who";
import { workspaceWords } from "@/lib/content/en/workspace";
import { type Language, loadLanguage } from "@/lib/i18n/language";

const en = {
  workspace: workspaceWords,
  who: whoWords,
  home: homeWords,
  time: timeWords,
  calendar: calendarWords,
  recordDetails: recordDetailsWords,
  recordsLaw: recordsLawWords,
  records: recordsPageWords,
  letters: letterWords,
  letterBlanks: letterBlankWords,
  lettersPage: lettersPageWords,
  plan: planWords,
  companion: companionWords,
  packet: packetWords,
  print: printWords,
  questionPages: questionPagesWords,
  prepare: prepareWords,
  import: importWords,
};

/** The words of the pages after the answer: one object for each part. */
export type AllWorkspaceWords = typeof en;

const byLanguage: Record<Language, AllWorkspaceWords> = { en };

/** The words of the workspace in one language. */
export const workspaceWordsFor = (language: Language): AllWorkspaceWords => byLanguage[language];

/** The words of the workspace for this request's language. */
export const loadWorkspaceWords = async (): Promise<AllWorkspaceWords> =>
  byLanguage[await loadLanguage()];
