import type { CurrentSession } from "@/lib/auth/session";
import { writeBundle } from "@/lib/fhir/export/bundle";
import { loadOfOneMoment, loadWhole } from "@/lib/give/queries";
import { writeFile } from "@/lib/give/write-file";
import { loadContentWords } from "@/lib/i18n/content-words";
import { loadLanguage } from "@/lib/i18n/language";
import { loadWorkspaceWords } from "@/lib/i18n/load-workspace-words";
import { loadToday } from "@/lib/i18n/today";
import { loadTime } from "@/lib/kept/load-time";
import { loadSituation } from "@/lib/kept/situation-queries";
import { sayDate } from "@/lib/packet/words";

type PatientId = CurrentSession["patientId"];

/**
 * Everything that a person keeps as the file for health apps. Null when it changed each time that it
 * was read, or the person is gone.
 * @throws AppError "database-away"; never a file that leaves something out instead
 */
export async function loadHealthCopy(patientId: PatientId, madeAt: Date): Promise<object | null> {
  const [language, words, content] = await Promise.all([
    loadLanguage(),
    loadWorkspaceWords(),
    loadContentWords(),
  ]);
  const { country } = await loadSituation(patientId);
  const today = await loadToday(country);
  const read = await loadOfOneMoment(patientId, async () => ({
    whole: await loadWhole(patientId),
    time: await loadTime(patientId, today),
  }));
  if (read === null || read.whole === null) return null;
  return writeBundle({
    whole: read.whole,
    plan: read.time.tasks,
    records: read.time.records,
    madeAt,
    language,
    words: words.giveFile,
    content,
    letterName: (form) => words.letters[form].name,
    say: (date) => sayDate(date, language),
  });
}

/** Everything that a person keeps as plain data, on the same terms. */
export async function loadFullCopy(patientId: PatientId, madeAt: Date): Promise<object | null> {
  const whole = await loadOfOneMoment(patientId, () => loadWhole(patientId));
  return whole === null ? null : writeFile(whole, madeAt);
}
