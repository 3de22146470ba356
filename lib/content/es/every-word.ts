import type { EveryWord } from "../every-word-shape";
import { aidStandardWords } from "./aid-standard";
import { answerPageWords, answerWords, counterWords, domainWords, overlayWords } from "./answer";
import { changeLanguageWords } from "./change-language";
import { companionWords } from "./companion";
import { decideWords } from "./decide";
import { decisionAidWords } from "./decision-aid";
import { demoWords } from "./demo";
import { demoPeopleWords } from "./demo-people";
import { numberNotes, placeWords } from "./emergency-numbers";
import { errorPageWords } from "./error-pages";
import { fastEntryNames } from "./fast-entry";
import {
  carerWayOnWords,
  gateActWords,
  gateGroupWords,
  gateHeadingWords,
  gateLinkWords,
  gateNowWords,
  gatePrintWords,
  gateTierWords,
  gateWayOnWords,
  gateYouWords,
  welcomeBackWords,
} from "./gate";
import { gateLineWords } from "./gate-lines";
import { medicineListWords, medicineWords, neverStopWords } from "./gate-medicines";
import { thoughtAnswerWords, thoughtWords } from "./gate-thoughts";
import { giveFileWords, giveWords } from "./give";
import { homeWords } from "./home";
import { importWords } from "./import";
import { interfaceWords } from "./interface";
import { letterBlankWords, letterWords } from "./letters";
import { lettersPageWords } from "./letters-page";
import { packetWords, printWords } from "./packet";
import { planWords } from "./plan";
import { prepareWords } from "./prepare";
import { publicInterfaceWords } from "./public-interface";
import { publicPageWords } from "./public-pages";
import { questionPagesWords } from "./question-pages";
import { commonOptionWords, pageWords, questionnaireWords, sectionWords } from "./questionnaire";
import { recordDetailsWords } from "./record-details";
import { recordsLawWords } from "./records-law";
import { recordsPageWords } from "./records-page";
import { dateNames, roughDateWords } from "./rough-dates";
import { ruleBookWords } from "./rule-book";
import { rulePageWords } from "./rule-pages";
import { rulesWords } from "./rules";
import { safetyPageWords } from "./safety-pages";
import { scriptWords } from "./scripts";
import { startWords } from "./start";
import { askableWords, recordWords, taskWords } from "./suggestions";
import { calendarWords, timeWords } from "./time";
import { whoWords } from "./who";
import { whoCanTellWords } from "./who-can-tell";
import { workspaceWords } from "./workspace";

/** Every word of this language, by the part of the app that says it. */
export const everyWord: EveryWord = {
  content: {
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
    decide: decideWords,
    gate: {
      places: placeWords,
      tiers: gateTierWords,
      lines: gateLineWords,
      thoughts: thoughtWords,
      print: gatePrintWords,
    },
  },
  safety: {
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
  },
  workspace: {
    workspace: workspaceWords,
    aid: decisionAidWords,
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
    give: giveWords,
    giveFile: giveFileWords,
  },
  interface: interfaceWords,
  changeLanguage: changeLanguageWords,
  publicPages: publicPageWords,
  rulePages: rulePageWords,
  ruleBook: ruleBookWords,
  aidStandard: aidStandardWords,
  demo: demoWords,
  demoPeople: demoPeopleWords,
  errorPage: errorPageWords,
  roughDates: roughDateWords,
  entryNames: { dates: dateNames, entry: fastEntryNames },
  publicInterface: publicInterfaceWords,
};
