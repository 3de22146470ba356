import type { AidStandardWords } from "./aid-standard-shape";
import type { CompanionWords } from "./companion-shape";
import type { DecideWords } from "./decide-shape";
import type { DecisionAidWords } from "./decision-aid-shape";
import type { DemoPeopleWords } from "./demo-people-shape";
import type { DemoWords } from "./demo-shape";
import type { CountryId, CountryPlaces } from "./emergency-numbers";
import type { answerPageWords } from "./en/answer";
import type { AnswerText } from "./en/answer-results";
import type {
  gateActWords,
  gateLinkWords,
  gateNowWords,
  gatePrintWords,
  gateYouWords,
  TierWords,
  welcomeBackWords,
} from "./en/gate";
import type { GateLineWords } from "./en/gate-acts";
import type { medicineListWords, medicineWords, neverStopWords } from "./en/gate-medicines";
import type { thoughtAnswerWords, thoughtWords } from "./en/gate-thoughts";
import type { GiveFileWords, GiveWords } from "./en/give";
import type { FastEntryNames } from "./fast-entry-shape";
import type { GateLineId } from "./gate";
import type { GateGroupId, GateHeading, GateTier, GateWayOn } from "./gate/line";
import type { HomeWords } from "./home-shape";
import type { ImportPageWords } from "./import-shape";
import type {
  ChangeLanguageWords,
  CommonWords,
  ErrorPageWords,
  InterfaceWords,
  PublicPageWords,
} from "./interface-shape";
import type { LetterBlankWords } from "./letter-shape";
import type { AllLetterWords } from "./letters";
import type { LettersPageWords } from "./letters-page-shape";
import type { PacketWords, PrintWords } from "./packet-shape";
import type { PlanWords } from "./plan-shape";
import type { PrepareWords } from "./prepare-shape";
import type { PublicInterfaceWords } from "./public-interface-shape";
import type { QuestionPagesWords } from "./question-pages-shape";
import type { QuestionId } from "./questionnaire";
import type { RecordDetailsWords } from "./record-details-shape";
import type { RecordsLawWords } from "./records-law-shape";
import type { RecordsPageWords } from "./records-page-shape";
import type { DateNames, RoughDateWords } from "./rough-date-shape";
import type { RuleBookWords } from "./rule-book-shape";
import type { RulePageWords } from "./rule-page-shape";
import type { SafetyPageWords, StartWords } from "./safety-shape";
import type { ScriptWords } from "./scripts";
import type { CalendarWords, TimeWords } from "./time-shape";
import type { Translated } from "./translated";
import type { ClosingCode, Spoken, UnknownCode } from "./types";
import type { WhoWords } from "./who-shape";
import type {
  AnswerCode,
  AskableWords,
  CounterWords,
  DomainWords,
  OverlayWords,
  PageWords,
  QuestionnaireWords,
  RecordWords,
  RulesWords,
  SectionWords,
  TaskWords,
} from "./word-shapes";
import type { WorkspaceWords } from "./workspace-shape";

/* What a language has to say, all of it. A language that leaves a key out does not compile. */

/** The same keys in any language; a text with a form for each reader may be one text for both. */
type AnyWords<T> = T extends string
  ? string
  : T extends { readonly self: string; readonly carer: string }
    ? Spoken
    : { readonly [K in keyof T]: AnyWords<T[K]> };

type Labelled = { readonly label: Spoken; readonly hint?: Spoken };

/** Everything that the content says in one language. */
export type ContentWords = {
  readonly questions: QuestionnaireWords;
  readonly sections: SectionWords;
  readonly pages: PageWords;
  readonly commonOptions: { readonly [C in UnknownCode | ClosingCode]: Spoken };
  readonly rules: RulesWords;
  readonly tasks: TaskWords;
  readonly records: RecordWords;
  readonly askables: AskableWords;
  readonly scripts: ScriptWords;
  readonly overlays: OverlayWords;
  readonly counters: CounterWords;
  readonly domains: DomainWords;
  readonly answers: { readonly [A in AnswerCode]: AnswerText };
  readonly answerPage: Translated<typeof answerPageWords>;
  readonly whoCanTell: { readonly [Q in QuestionId]: Spoken };
  readonly decide: DecideWords;
  /** What of the safety gate is shown outside its own pages. */
  readonly gate: {
    readonly places: { readonly [C in CountryId]: CountryPlaces };
    readonly tiers: { readonly [T in GateTier]: TierWords };
    readonly lines: { readonly [L in GateLineId]: GateLineWords };
    readonly thoughts: AnyWords<typeof thoughtWords>;
    readonly print: AnyWords<typeof gatePrintWords>;
  };
};

/** Everything that the safety check and the start say in one language. */
export type SafetyWords = {
  readonly now: AnyWords<typeof gateNowWords>;
  readonly you: AnyWords<typeof gateYouWords>;
  readonly headings: { readonly [H in GateHeading]: string };
  readonly groups: { readonly [G in GateGroupId]: Labelled };
  readonly lines: { readonly [L in GateLineId]: GateLineWords };
  readonly medicines: typeof medicineWords;
  readonly medicineList: typeof medicineListWords;
  readonly neverStop: typeof neverStopWords;
  readonly thoughts: AnyWords<typeof thoughtWords>;
  readonly thoughtAnswers: typeof thoughtAnswerWords;
  readonly tiers: { readonly [T in GateTier]: TierWords };
  readonly waysOn: { readonly [W in GateWayOn]: Labelled };
  readonly carerWaysOn: { readonly [W in "safe-for-now" | "talked"]: string };
  readonly act: AnyWords<typeof gateActWords>;
  readonly links: AnyWords<typeof gateLinkWords>;
  readonly welcomeBack: AnyWords<typeof welcomeBackWords>;
  readonly places: { readonly [C in CountryId]: CountryPlaces };
  readonly numberNotes: { readonly [C in CountryId]?: string };
  readonly countries: QuestionnaireWords["country"]["options"];
  readonly common: CommonWords;
  readonly pages: SafetyPageWords;
  readonly start: StartWords;
};

/** The words of the pages after the answer: one object for each part. */
export type AllWorkspaceWords = {
  readonly workspace: WorkspaceWords;
  readonly aid: DecisionAidWords;
  readonly who: WhoWords;
  readonly home: HomeWords;
  readonly time: TimeWords;
  readonly calendar: CalendarWords;
  readonly recordDetails: RecordDetailsWords;
  readonly recordsLaw: RecordsLawWords;
  readonly records: RecordsPageWords;
  readonly letters: AllLetterWords;
  readonly letterBlanks: LetterBlankWords;
  readonly lettersPage: LettersPageWords;
  readonly plan: PlanWords;
  readonly companion: CompanionWords;
  readonly packet: PacketWords;
  readonly print: PrintWords;
  readonly questionPages: QuestionPagesWords;
  readonly prepare: PrepareWords;
  readonly import: ImportPageWords;
  readonly give: Translated<GiveWords>;
  /** What the file for health apps says itself. */
  readonly giveFile: Translated<GiveFileWords>;
};

/** What people of one language type for dates, doses and the like. */
export type EntryNames = { readonly dates: DateNames; readonly entry: FastEntryNames };

/** Every word of one language, by the part of the app that says it. */
export type EveryWord = {
  readonly content: ContentWords;
  readonly safety: SafetyWords;
  readonly workspace: AllWorkspaceWords;
  readonly interface: InterfaceWords;
  readonly changeLanguage: ChangeLanguageWords;
  readonly publicPages: PublicPageWords;
  readonly rulePages: RulePageWords;
  readonly ruleBook: RuleBookWords;
  readonly aidStandard: AidStandardWords;
  readonly demo: DemoWords;
  readonly demoPeople: DemoPeopleWords;
  readonly errorPage: ErrorPageWords;
  readonly roughDates: RoughDateWords;
  readonly entryNames: EntryNames;
  readonly publicInterface: PublicInterfaceWords;
};
