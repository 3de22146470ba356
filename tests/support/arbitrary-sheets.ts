import fc from "fast-check";
import { questions } from "@/lib/content/questionnaire";
import type { AnswerSheet, AnswerValue, Question } from "@/lib/content/types";

const list = questions as readonly Question[];

/** An answer that the boundary takes for this question, in canonical form. */
export function arbitraryAnswer(question: Question): fc.Arbitrary<AnswerValue> {
  const { options, unknown } = question;
  if (question.kind === "one") {
    return fc.constantFrom(...options, ...unknown, ...(question.notSureIsNo ? ["not-sure"] : []));
  }
  const endings = ["that-is-all", ...unknown.filter((code) => code === "not-sure"), null];
  const ticked = fc
    .tuple(fc.subarray([...options], { minLength: 1 }), fc.constantFrom(...endings))
    .map(([ticks, ending]) => (ending === null ? ticks : [...ticks, ending]));
  const alone = fc.constantFrom("none", ...unknown).map((code) => [code]);
  return fc.oneof(ticked, alone);
}

/** Any sheet in canonical form: any questions answered in any way, shown or not. */
export const arbitrarySheet: fc.Arbitrary<AnswerSheet> = fc.record(
  Object.fromEntries(list.map((question) => [question.id, arbitraryAnswer(question)])),
  { requiredKeys: [] },
);

/** A question and an answer to it. */
export const arbitraryChange: fc.Arbitrary<{
  readonly question: Question;
  readonly value: AnswerValue;
}> = fc
  .constantFrom(...list)
  .chain((question) => arbitraryAnswer(question).map((value) => ({ question, value })));
