import { setTimeout } from "node:timers/promises";
import type { CurrentSession } from "@/lib/auth/session";
import type { AllWorkspaceWords } from "@/lib/content/every-word-shape";
import type { RecordId } from "@/lib/content/suggestions";
import type { Spoken } from "@/lib/content/types";
import { loadValues } from "@/lib/decide/aid-kept";
import { leaningLines, leaningsOf } from "@/lib/decide/values-view";
import { drawOnPaper } from "@/lib/history/paper-picture";
import { readerFor } from "@/lib/history/reader";
import { loadContentWords } from "@/lib/i18n/content-words";
import { formatDay } from "@/lib/i18n/format-day";
import { loadLanguage } from "@/lib/i18n/language";
import { loadEntryNames } from "@/lib/i18n/load-entry-names";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { loadToday } from "@/lib/i18n/today";
import { loadTime } from "@/lib/kept/load-time";
import { loadMoment } from "@/lib/kept/queries";
import { requireFreshReads } from "@/lib/kept/read-again";
import { loadSituation } from "@/lib/kept/situation-queries";
import { viewCalls } from "@/lib/packet/calls";
import { loadPacketFacts } from "@/lib/packet/queries";
import type { PacketSource } from "@/lib/packet/source";
import { ruleSetOf, sayDate } from "@/lib/packet/words";
import { loadQuestions } from "@/lib/questions/queries";
import { viewPrintSafety } from "@/lib/safety/on-top-view";
import { loadHealth } from "./source-health";
import { lettersOf } from "./source-letters";
import { candidatesOf, companionOf, reasonsOf } from "./source-people";
import { questionsOf } from "./source-questions";
import { recordsOf } from "./source-records";

const mostTries = 12;

/**
 * Everything that a packet may draw on, of one moment: where somebody changes something while it is
 * being read, it is read again, so that no packet is half old and half new.
 * @returns null where it was changed each time that it was read
 * @throws Error in a page, where the second read would be the first one
 * @throws AppError "database-away"; never a packet that leaves something out instead
 */
export async function loadPacketSource(
  patientId: CurrentSession["patientId"],
): Promise<PacketSource | null> {
  requireFreshReads();
  for (let tries = 1; tries <= mostTries; tries += 1) {
    const before = await loadMoment(patientId);
    const source = await readPacketSource(patientId);
    if ((await loadMoment(patientId)) === before) return source;
    // Whoever changes it gets time to come to an end.
    await setTimeout(tries * 20);
  }
  return null;
}

/** The same as it stands, for a page that only tells how much there is. */
export async function readPacketSource(
  patientId: CurrentSession["patientId"],
): Promise<PacketSource> {
  const situation = await loadSituation(patientId);
  const today = await loadToday(situation.country);
  const [language, words, content] = await Promise.all([
    loadLanguage(),
    loadWorkspaceWords(),
    loadContentWords(),
  ]);
  const { speaker } = situation;
  const tell = (text: Spoken) => (typeof text === "string" ? text : text[speaker]);
  const day = (date: string) => formatDay(date, language);
  const { calendar } = readerFor(await loadEntryNames(), situation.country, today);
  const [time, facts, questions, health, candidates, companion, values] = await Promise.all([
    loadTime(patientId, today),
    loadPacketFacts(patientId),
    loadQuestions(patientId, situation),
    loadHealth(
      patientId,
      (date) => sayDate(date, language),
      (events, medicines) => drawOnPaper(events, medicines, calendar, paperWords(words)),
    ),
    candidatesOf(patientId, words.who, speaker, day),
    companionOf(patientId, words.companion, tell),
    loadValues(patientId),
  ]);
  const { decisionOn, safeUntil, saidBy } = time.wait?.isRemoved ? {} : (time.wait?.value ?? {});
  return {
    language,
    speaker,
    madeOn: day(today),
    rules: ruleSetOf(),
    safety: viewPrintSafety(situation.sheet, content),
    facts: facts.value,
    leanings: {
      id: values?.id ?? null,
      isPrivate: values?.private ?? false,
      lines: leaningLines(leaningsOf(values), words.aid),
    },
    time: {
      decideBy: decisionOn ? day(decisionOn) : null,
      safeUntil: safeUntil ? day(safeUntil) : null,
      saidBy: saidBy ?? null,
    },
    hidden: { facts: facts.isPrivate, time: time.wait?.private ?? false },
    ...health,
    ...questionsOf(questions, situation.sheet.group, content, words.questionPages, tell),
    records: await recordsOf(patientId, time.records, {
      title: (id: RecordId) => tell(content.records[id].title),
      holders: words.recordDetails.holders,
      packet: words.packet,
      day,
    }),
    candidates,
    letters: await lettersOf(patientId, situation, today, { words, content, language }),
    calls: viewCalls(content, speaker),
    companion,
    reasons: reasonsOf(situation, content),
    words: words.packet,
  };
}

/** What the drawing says, where it says something else on paper than on its page. */
function paperWords({ prepare, packet }: AllWorkspaceWords): AllWorkspaceWords["prepare"] {
  const { moreMedicines } = packet.happened;
  const picture = { ...prepare.history.picture, moreMedicines };
  return { ...prepare, history: { ...prepare.history, picture } };
}
