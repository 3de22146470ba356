import { questions } from "@/lib/content/questionnaire";
import type { AnswerSheet } from "@/lib/content/types";

/** A sheet as a person can read it: one line a question, in the order of the questionnaire. */
export function printSheet(sheet: AnswerSheet): string {
  const lines = questions
    .filter(({ id }) => sheet[id] !== undefined)
    .map(({ id }) => `  ${id}: ${[sheet[id]].flat().join(", ")}`);
  return lines.length > 0 ? lines.join("\n") : "  (nothing answered)";
}

/** Two sheets: what they share once, and what differs side by side. */
export function printPair(before: AnswerSheet, after: AnswerSheet): string {
  const lines = questions.flatMap(({ id }) => {
    const [was, is] = [before, after].map((one) => [one[id] ?? "(unanswered)"].flat().join(", "));
    if (before[id] === undefined && after[id] === undefined) return [];
    return [was === is ? `  ${id}: ${was}` : `  ${id}: ${was}  ->  ${is}`];
  });
  return lines.join("\n");
}
