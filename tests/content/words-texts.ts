import * as answer from "@/lib/content/en/answer";
import { demoWords } from "@/lib/content/en/demo";
import { giveWords } from "@/lib/content/en/give";
import { homeWords } from "@/lib/content/en/home";
import { planWords } from "@/lib/content/en/plan";
import * as questionnaire from "@/lib/content/en/questionnaire";
import { recordDetailsWords } from "@/lib/content/en/record-details";
import { recordsLawWords } from "@/lib/content/en/records-law";
import { recordsPageWords } from "@/lib/content/en/records-page";
import { rulesWords } from "@/lib/content/en/rules";
import { scriptWords } from "@/lib/content/en/scripts";
import * as suggestions from "@/lib/content/en/suggestions";
import { calendarWords, timeWords } from "@/lib/content/en/time";
import { whoCanTellWords } from "@/lib/content/en/who-can-tell";
import type { Spoken } from "@/lib/content/types";

/** One text as one reader meets it, with the way to it. */
export type Text = {
  readonly path: string;
  /** "both": one string serves the person and a carer. */
  readonly form: "self" | "carer" | "both";
  readonly text: string;
};

/** Both forms of a text. */
export const forms = (spoken: Spoken): readonly [self: string, carer: string] =>
  typeof spoken === "string" ? [spoken, spoken] : [spoken.self, spoken.carer];

/** Every text of an object of words; templates are filled with a sample. */
export function textsOf(value: unknown, path = "", form: Text["form"] = "both"): readonly Text[] {
  if (typeof value === "string") return [{ path, form, text: value }];
  if (typeof value === "function") {
    const samples = path.endsWith("/lastChecked") ? ["2026-01-15"] : [0, 1, 3, 12];
    return samples.map((sample) => ({ path, form, text: String(value(sample)) }));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "self" || key === "carer"
      ? typeof inner === "string"
        ? textsOf(inner, path, key)
        : textsOf(inner, `${path}/${key}`, form)
      : textsOf(inner, `${path}/${key}`, form),
  );
}

export const everyText = textsOf({
  homeWords,
  giveWords,
  timeWords,
  calendarWords,
  demoWords,
  ...questionnaire,
  rulesWords,
  ...suggestions,
  ...answer,
  whoCanTellWords,
  recordDetailsWords,
  recordsLawWords,
  recordsPageWords,
  scriptWords,
  planWords,
});
