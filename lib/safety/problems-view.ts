import type { SafetyWords } from "@/lib/content/every-word-shape";
import { type Speaker, say } from "@/lib/content/spoken";

/** What a form that could not be taken left behind. */
export type FailedForm = {
  readonly reason: string;
  readonly errors: readonly { readonly field: string; readonly reason: string }[];
};

export type ProblemsView = {
  readonly title: string;
  readonly kept?: string;
  readonly problems: readonly { readonly fieldId: string; readonly message: string }[];
};

const atForm = "check-form";

/**
 * What the error summary of a page of the check says. In: the failed form, null where there is
 * none. Out: title, what was kept, each problem with the field it lies in; null where all is well.
 */
export function viewProblems(
  words: SafetyWords,
  speaker: Speaker,
  failed: FailedForm | null,
): ProblemsView | null {
  if (failed === null || failed.reason === "settings") return null;
  const { errors } = words.pages;
  const title = words.common.errorTitle;
  if (failed.reason === "busy")
    return { title, problems: [{ fieldId: atForm, message: errors.busy }] };
  if (failed.reason === "somebody-else")
    return { title, problems: [{ fieldId: atForm, message: errors.somebodyElse }] };
  if (failed.reason !== "invalid") {
    return { title, problems: [{ fieldId: atForm, message: errors.away }] };
  }
  const messages: { readonly [problem: string]: string | undefined } = {
    "line/nothing": words.now.nothingTicked as string,
    "line/both": words.now.both as string,
    "group/nothing": say(errors.noGroup, speaker),
    "group/both": errors.bothGroups,
    "way/no-way": words.act.wayOnMissing as string,
  };
  const ids: { readonly [field: string]: string | undefined } = {
    line: "line",
    group: "group",
    way: "way-0",
  };
  const problems = failed.errors.map(({ field, reason }) => ({
    fieldId: ids[field] ?? atForm,
    message: messages[`${field}/${reason}`] ?? errors.other,
  }));
  // A field that is no field of ours may come many times; it is said once.
  const once = problems.filter(
    (problem, at) => problems.findIndex((one) => one.message === problem.message) === at,
  );
  return { title, problems: once };
}

/** The message of one field, to stand beside it. */
export function problemAt(view: ProblemsView | null, fieldId: string): string | undefined {
  return view?.problems.find((problem) => problem.fieldId === fieldId)?.message;
}
