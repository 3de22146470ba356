import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pages } from "@/lib/content/questionnaire";
import type { Page, Question } from "@/lib/content/types";
import { openQuestions, readPageForm } from "@/lib/decide/page-form";
import { isAnswered } from "@/lib/engine/pages";
import { longer } from "../../support/longer";

const questionsOf = (page: string) =>
  (pages as readonly Page[]).find(({ id }) => id === page)?.questions as readonly Question[];

/** The fields of a plain form, as a browser would send them. */
function form(fields: { readonly [name: string]: readonly string[] }) {
  return (name: string) => fields[name] ?? [];
}

describe("the form of one page", () => {
  it("reads picks and ticks in canonical form", () => {
    const read = readPageForm(
      questionsOf("tests"),
      form({ tests: ["unusual-picture", "labs-unclear"], reader: ["expert"] }),
    );
    expect(read).toEqual({
      answers: { tests: ["labs-unclear", "unusual-picture", "that-is-all"], reader: "expert" },
      errors: [],
    });
  });

  it("closes a list with ticks: going on says that is all", () => {
    const { answers } = readPageForm(questionsOf("plan"), form({ plan: ["offered"] }));
    expect(answers).toEqual({ plan: ["offered", "that-is-all"] });
  });

  it.each([[["none"]], [["offered", "not-sure"]], [["not-sure"]], [["offered", "that-is-all"]]])(
    "leaves %j as it is",
    (plan) => {
      const { answers, errors } = readPageForm(questionsOf("plan"), form({ plan }));
      expect(answers).toEqual({ plan });
      expect(errors).toEqual([]);
    },
  );

  it("says what is missing, by field, and keeps the rest", () => {
    expect(readPageForm(questionsOf("tests"), form({ reader: ["expert"] }))).toEqual({
      answers: { tests: null, reader: "expert" },
      errors: [{ field: "tests", reason: "missing" }],
    });
  });

  it("takes an empty field as nothing picked", () => {
    const { errors } = readPageForm(questionsOf("going"), form({ progress: [""] }));
    expect(errors).toEqual([{ field: "progress", reason: "missing" }]);
  });

  it("refuses none beside a tick, and two picks where one is asked", () => {
    const none = readPageForm(questionsOf("plan"), form({ plan: ["offered", "none"] }));
    expect(none.errors.map(({ field }) => field)).toEqual(["plan"]);
    expect(none.answers).toEqual({});
    const two = readPageForm(questionsOf("going"), form({ progress: ["fine", "worse"] }));
    expect(two.errors.map(({ field }) => field)).toEqual(["progress"]);
  });

  it("never reads a field of another page", () => {
    const read = readPageForm(questionsOf("plan"), form({ plan: ["none"], reader: ["expert"] }));
    expect(Object.keys(read.answers)).toEqual(["plan"]);
  });

  it("either answers a question so that the person can go on, or says why not", () => {
    const codes = fc.constantFrom("none", "that-is-all", "not-sure", "rather-not-say", "x", "");
    const page = fc.constantFrom(...(pages as readonly Page[]));
    const filled = page.chain(({ questions: list }) =>
      fc
        .record(
          Object.fromEntries(
            list.map((one) => [
              one.id,
              fc.array(fc.oneof(codes, fc.constantFrom(...one.options)), { maxLength: 4 }),
            ]),
          ),
        )
        .map((fields) => ({ list, fields })),
    );
    fc.assert(
      fc.property(filled, ({ list, fields }) => {
        const { answers, errors } = readPageForm(list, form(fields));
        for (const question of list) {
          const value = answers[question.id];
          const failed = errors.some(({ field }) => field === question.id);
          const answered = value != null && isAnswered(question, { [question.id]: value });
          expect(answered).toBe(!failed);
        }
      }),
      { numRuns: longer(500) },
    );
  });
});

it("knows the questions of a page that still wait", () => {
  const list = questionsOf("tests");
  const waiting = openQuestions(list, { tests: ["labs-unclear"], reader: "expert" });
  expect(waiting.map(({ id }) => id)).toEqual(["tests"]);
  expect(openQuestions(list, { tests: ["none"], reader: "not-sure" })).toEqual([]);
});
