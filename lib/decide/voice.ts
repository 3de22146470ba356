import { type Speaker, speakerOf } from "@/lib/content/spoken";
import type { AnswerSheet } from "@/lib/content/types";

/** Who reads the pages of the decision aid, and what was answered that they go by; null: not said. */
export function voiceOf(sheet: AnswerSheet): {
  readonly speaker: Speaker;
  readonly group: string | null;
  readonly country: string | null;
} {
  return {
    speaker: speakerOf(sheet),
    group: typeof sheet.group === "string" ? sheet.group : null,
    country: typeof sheet.country === "string" ? sheet.country : null,
  };
}
