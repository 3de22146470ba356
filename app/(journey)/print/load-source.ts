import type { CurrentSession } from "@/lib/auth/session";
import type { RecordId } from "@/lib/content/suggestions";
import type { Spoken } from "@/lib/content/types";
import { loadContentWords } from "@/lib/i18n/content-words";
import { formatDay } from "@/lib/i18n/format-day";
import { loadLanguage } from "@/lib/i18n/language";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { loadToday } from "@/lib/i18n/today";
import { loadTime } from "@/lib/kept/load-time";
import { loadMoment } from "@/lib/kept/queries";
import { loadSituation } from "@/lib/kept/situation-queries";
import { viewCalls } from "@/lib/packet/calls";
import { loadPacketFacts } from "@/lib/packet/queries";
import type { PacketSource } from "@/lib/packet/source";
import { ruleSetOf, sayDate } from "@/lib/packet/words";
import { loadQuestions } from "@/lib/questions/queries";
import { viewPrintSafety } from "@/lib/safety/on-top-view";
import { loadHealth } from "./source-health";
import { candidatesOf, companionOf, reasonsOf } from "./source-people";
import { questionsOf } from "./source-questions";
import { recordsOf } from "./source-records";

const mostTries = 3;

/**
 * Everything that a packet may draw on, of one moment: where somebody changes something while it is
 * being read, it is read again, so that no packet is half old and half new.
 * @throws AppError "database-away"; never a packet that leaves something out instead
 */
export async function loadPacketSource(
  patientId: CurrentSession["patientId"],
): Promise<PacketSource> {
  for (let tries = 1; ; tries += 1) {
    const before = await loadMoment(patientId);
    const source = await readSource(patientId);
    if (tries === mostTries || (await loadMoment(patientId)) === before) return source;
  }
}

async function readSource(patientId: CurrentSession["patientId"]): Promise<PacketSource> {
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
  const [time, facts, questions, health, candidates, companion] = await Promise.all([
    loadTime(patientId, today),
    loadPacketFacts(patientId),
    loadQuestions(patientId, situation),
    loadHealth(patientId, (date) => sayDate(date, language)),
    candidatesOf(patientId, words.who, speaker, day),
    companionOf(patientId, words.companion, tell),
  ]);
  const { decisionOn, safeUntil, saidBy } = time.wait?.isRemoved ? {} : (time.wait?.value ?? {});
  return {
    language,
    speaker,
    madeOn: day(today),
    rules: ruleSetOf(),
    safety: viewPrintSafety(situation.sheet, content),
    facts: facts.value,
    time: {
      decideBy: decisionOn ? day(decisionOn) : null,
      safeUntil: safeUntil ? day(safeUntil) : null,
      saidBy: saidBy ?? null,
    },
    ...health,
    picture: null,
    ...questionsOf(questions, situation.sheet.group, content, words.questionPages, tell),
    records: await recordsOf(patientId, time.records, {
      title: (id: RecordId) => tell(content.records[id].title),
      holders: words.recordDetails.holders,
      packet: words.packet,
      day,
    }),
    candidates,
    calls: viewCalls(content, speaker),
    companion,
    reasons: reasonsOf(situation, content),
    words: words.packet,
  };
}
