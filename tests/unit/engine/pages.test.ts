import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Given, ticks } from "@/lib/content/given-answers";
import { type PageId, pages } from "@/lib/content/questionnaire";
import type { AnswerSheet, AnswerValue, Question } from "@/lib/content/types";
import {
  firstOpenPage,
  isAnswered,
  isPageId,
  nextPage,
  pageOf,
  previousPage,
  progressOf,
  shownAnswers,
  shownPages,
} from "@/lib/engine/pages";
import { arbitrarySheet } from "../../support/arbitrary-sheets";
import { calmBut } from "../../support/given-answers";
import { longer } from "../../support/longer";
import { printSheet } from "../../support/print-sheet";

const idsOf = (sheet: AnswerSheet) => shownPages(sheet).map(({ id }) => id);
const questionsOn = (sheet: AnswerSheet) => shownPages(sheet).flatMap((page) => page.questions);
const question = (id: string) => questionsOn(everything).find((one) => one.id === id) as Question;

/** Every branch open at once. */
const everything = calmBut({
  who: "carer-adult",
  group: "cancer",
  diagnosis: "suspected",
  plan: ticks("offered", "under-way"),
  offer: ticks("major"),
  progress: "not-helped",
  doctors: ticks("differ", "agree"),
});

describe("the pages shown", () => {
  it("leave out a page with nothing to ask", () => {
    expect(idsOf(calmBut({}))).not.toContain("open");
    expect(idsOf(calmBut({ diagnosis: "suspected" }))).toContain("open");
  });

  it("leave out a question of a page that asks others", () => {
    const timing = shownPages(calmBut({})).find(({ id }) => id === "timing");
    expect(timing?.questions.map(({ id }) => id)).toEqual(["timing"]);
  });

  it("are all of them when every branch is open", () => {
    expect(idsOf(everything)).toEqual(pages.map(({ id }) => id));
    expect(questionsOn(everything)).toHaveLength(27);
  });

  it("start with the first page on an empty sheet", () => {
    expect(firstOpenPage({})?.id).toBe("you");
  });
});

describe("next and previous", () => {
  it("are inverse on any sheet", () => {
    fc.assert(
      fc.property(arbitrarySheet, (sheet) => {
        const shown = idsOf(sheet);
        for (const [at, id] of shown.entries()) {
          expect(nextPage(sheet, id)?.id ?? null).toBe(shown[at + 1] ?? null);
          expect(previousPage(sheet, id)?.id ?? null).toBe(shown[at - 1] ?? null);
          const next = nextPage(sheet, id);
          if (next !== null) expect(previousPage(sheet, next.id)?.id).toBe(id);
        }
      }),
    );
  });

  it("find a way on from a page that is no longer shown", () => {
    const sheet = calmBut({});
    expect(nextPage(sheet, "open")?.id).toBe("kind");
    expect(previousPage(sheet, "open")?.id).toBe("what");
  });

  it("end at both ends", () => {
    expect(previousPage({}, "you")).toBeNull();
    expect(nextPage({}, "sure")).toBeNull();
  });
});

describe("an answer that lets the person go on", () => {
  it.each([
    ["a pick", "reader", "expert", true],
    ["not sure", "reader", "not-sure", true],
    ["none", "tests", ["none"], true],
    ["a closed list", "tests", ["labs-unclear", "that-is-all"], true],
    ["not sure beside ticks", "tests", ["labs-unclear", "not-sure"], true],
    ["rather not say", "life", ["rather-not-say"], true],
    ["a list still open", "tests", ["labs-unclear"], false],
    ["nothing", "reader", undefined, false],
  ] as const)("%s", (_name, id, value, answered) => {
    expect(isAnswered(question(id), { [id]: value })).toBe(answered);
  });

  it("is what the first open page waits for", () => {
    expect(firstOpenPage(everything)).toBeNull();
    expect(firstOpenPage({ ...everything, tests: ["labs-unclear"] })?.id).toBe("tests");
    expect(firstOpenPage(calmBut({ offer: undefined }))).toBeNull();
  });
});

describe("the way through", () => {
  /** What each step shows when the questions are answered page by page as this sheet has them. */
  function walk(answers: AnswerSheet): readonly { id: PageId; at: number; of: number }[] {
    const steps: { id: PageId; at: number; of: number }[] = [];
    let sheet: AnswerSheet = {};
    let page = shownPages(sheet)[0] ?? null;
    while (page !== null) {
      steps.push({ id: page.id, ...progressOf(sheet, page.id) });
      const given: Record<string, AnswerValue> = {};
      for (const { id } of page.questions) {
        const value = answers[id];
        if (value !== undefined) given[id] = value;
      }
      sheet = { ...sheet, ...given };
      page = nextPage(sheet, page.id);
    }
    return steps;
  }

  it("meets each page that the whole sheet shows, in order, and ends at the last of them", () => {
    fc.assert(
      fc.property(arbitrarySheet, (sheet) => {
        const steps = walk(sheet);
        expect(
          steps.map(({ id }) => id),
          printSheet(sheet),
        ).toEqual(idsOf(sheet));
        const last = steps.at(-1);
        expect(last?.at).toBe(last?.of);
      }),
    );
  });

  it("counts one more page with each step", () => {
    fc.assert(
      fc.property(arbitrarySheet, (sheet) => {
        expect(walk(sheet).map(({ at }) => at)).toEqual(idsOf(sheet).map((_, at) => at + 1));
      }),
    );
  });

  it("never moves the bar back", () => {
    fc.assert(
      fc.property(arbitrarySheet, (sheet) => {
        const shares = walk(sheet).map(({ at, of }) => at / of);
        shares.forEach((share, at) => {
          expect(share, `step ${at + 1} of\n${printSheet(sheet)}`).toBeGreaterThanOrEqual(
            shares[at - 1] ?? 0,
          );
        });
      }),
      { numRuns: longer(500) },
    );
  });
});

describe("typical paths", () => {
  const stories: readonly (readonly [string, Given, number])[] = [
    ["an everyday problem that is settled", {}, 18],
    [
      "new multiple sclerosis, a strong drug offered",
      { group: "ms", illness: ticks("new-this-year"), plan: ticks("offered") },
      19,
    ],
    ["a new cancer, drugs offered", { group: "cancer", plan: ticks("offered") }, 20],
    [
      "a heart valve to be replaced",
      { group: "heart", plan: ticks("offered"), offer: ticks("heart") },
      20,
    ],
    [
      "spine surgery for pain",
      { group: "spine-joint", plan: ticks("offered"), offer: ticks("spine") },
      20,
    ],
    ["symptoms without an answer, nothing planned", { group: "rare", diagnosis: "no-answer" }, 19],
    [
      "a drug that has not helped",
      { group: "neuro", plan: ticks("under-way"), progress: "not-helped" },
      21,
    ],
    [
      "a cancer, surgery offered",
      { group: "cancer", plan: ticks("offered"), offer: ticks("major") },
      21,
    ],
  ];

  it.each(stories)("%s", (_name, given, count) => {
    expect(questionsOn(calmBut(given)).map(({ id }) => id)).toHaveLength(count);
  });

  it("are 20 questions or fewer by the median", () => {
    const counts = stories.map(([, , count]) => count).sort((a, b) => a - b);
    expect(counts[Math.ceil(counts.length / 2)]).toBeLessThanOrEqual(20);
  });
});

describe("addresses and branches", () => {
  it("knows the pages that exist", () => {
    expect(isPageId("plan")).toBe(true);
    expect(isPageId("__proto__")).toBe(false);
    expect(isPageId("")).toBe(false);
  });

  it("finds the page of a question", () => {
    expect(pageOf("plan-facts")).toBe("offer");
    expect(() => pageOf("nothing")).toThrow("No such question: nothing");
  });

  it("leaves out what was said on an abandoned branch", () => {
    const sheet = calmBut({ plan: ["none"], offer: ticks("major") });
    expect(shownAnswers(sheet)).not.toHaveProperty("offer");
    expect(shownAnswers({ ...sheet, plan: ticks("offered") })).toMatchObject({
      offer: ["major", "that-is-all"],
    });
  });
});
