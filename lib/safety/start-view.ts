import type { StartWords } from "@/lib/content/safety-shape";
import { type Speaker, say } from "@/lib/content/spoken";
import type { FailedForm, ProblemsView } from "./problems-view";

/**
 * What the error summary of the start page says. In: the failed form, null where there is none, and
 * what the interface calls an error. Out: as on the pages of the check; device before the yes, as
 * on the page.
 */
export function viewStartProblems(
  { errors }: StartWords,
  common: { readonly errorTitle: string; readonly errorKept: string },
  failed: FailedForm | null,
): ProblemsView | null {
  if (failed === null) return null;
  const title = common.errorTitle;
  if (failed.reason === "busy")
    return { title, problems: [{ fieldId: "start-form", message: errors.busy }] };
  if (failed.reason !== "invalid") {
    return { title, problems: [{ fieldId: "start-form", message: errors.away }] };
  }
  const named = new Set(failed.errors.map(({ field }) => field));
  const problems = [
    ...(named.has("device") ? [{ fieldId: "device", message: errors.device }] : []),
    ...(named.has("consent") ? [{ fieldId: "consent", message: errors.consent }] : []),
  ];
  if (problems.length > 0) return { title, kept: common.errorKept, problems };
  return { title, problems: [{ fieldId: "start-form", message: errors.other }] };
}

/** The texts of the yes, in the form for this reader. */
export function viewConsent({ consent }: StartWords, speaker: Speaker) {
  return {
    legend: consent.legend,
    row: { value: "yes", label: say(consent.label, speaker), help: say(consent.help, speaker) },
  };
}
