import { cache } from "react";
import type { OptionOf } from "@/lib/content/questionnaire";
import { type Speaker, speakerOf } from "@/lib/content/spoken";
import type { AnswerSheet } from "@/lib/content/types";
import type { AnswerCode } from "@/lib/content/word-shapes";
import type { PatientId } from "@/lib/db/patient-id";
import { assess } from "@/lib/engine/assess";
import type { Finding } from "@/lib/engine/findings";
import { type SuggestedWithWhy, suggestWithWhy } from "@/lib/engine/suggested-why";
import { loadSheet } from "./sheet-queries";

/** What the answers come to, for every page that builds on them. Derived on read; nothing is stored. */
export type Situation = {
  readonly sheet: AnswerSheet;
  readonly versions: { readonly [questionId: string]: number };
  readonly speaker: Speaker;
  readonly group: OptionOf<"group"> | null;
  readonly country: string | null;
  /** Whether anything was answered about the problem itself, beyond who and where. */
  readonly hasAnswers: boolean;
  readonly answer: AnswerCode;
  readonly findings: readonly Finding[];
  readonly suggested: SuggestedWithWhy;
};

const setUp = new Set(["who", "country", "group"]);

/**
 * The situation of a patient, worked out once for each page.
 * @throws AppError "database-away"; never an empty situation instead
 */
export const loadSituation = cache(async (patientId: PatientId): Promise<Situation> => {
  const { answers: sheet, versions } = await loadSheet(patientId);
  const { answer, findings } = assess(sheet);
  return {
    sheet,
    versions,
    speaker: speakerOf(sheet),
    group: typeof sheet.group === "string" ? (sheet.group as OptionOf<"group">) : null,
    country: typeof sheet.country === "string" ? sheet.country : null,
    hasAnswers: Object.keys(sheet).some((question) => !setUp.has(question)),
    answer,
    findings,
    suggested: suggestWithWhy(findings, sheet),
  };
});
