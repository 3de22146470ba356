import type { PatientId } from "@/lib/db/patient-id";
import type { Kind } from "@/lib/kept/define-kind";
import type { Entry } from "@/lib/kept/entry";
import { quizContent, quizKept } from "@/lib/kept/kinds/quiz";
import { sureNow, sureNowContent } from "@/lib/kept/kinds/sure-now";
import { values, valuesContent } from "@/lib/kept/kinds/values";
import { entryIdFor, loadEntry } from "@/lib/kept/queries";

/** What matters to this person; null where nothing was ever saved. */
export const loadValues = (patientId: PatientId) => loadOne(patientId, values, valuesContent);

/** How sure they feel now; null where it was never asked again. */
export const loadSureNow = (patientId: PatientId) => loadOne(patientId, sureNow, sureNowContent);

/** What they said to the three questions and wanted kept; null where they did not. */
export const loadQuiz = (patientId: PatientId) => loadOne(patientId, quizKept, quizContent);

async function loadOne<K extends Kind>(
  patientId: PatientId,
  kind: K,
  content: string,
): Promise<Entry<K> | null> {
  return loadEntry(patientId, kind, await entryIdFor(patientId, kind, content));
}
