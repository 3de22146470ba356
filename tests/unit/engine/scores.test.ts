import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ticks } from "@/lib/content/given-answers";
import { domains } from "@/lib/content/triggers";
import { assess } from "@/lib/engine/assess";
import { addScores, strengthOf } from "@/lib/engine/scores";
import { arbitrarySheet } from "../../support/arbitrary-sheets";
import { calmBut } from "../../support/given-answers";

const scoresOf = (given: Parameters<typeof calmBut>[0]) => assess(calmBut(given)).scores;

describe("scores", () => {
  it("are nothing on the calm sheet", () => {
    expect(scoresOf({})).toMatchObject({ total: 0, atMost: 0 });
  });

  it("add S 4, M 2 and L 1 by domain and in all", () => {
    const { byDomain, total } = scoresOf({
      group: "cancer",
      illness: ticks("new-this-year"),
      reader: "not-expert",
      life: ticks("gut-feeling"),
    });
    expect(byDomain.diagnosis).toEqual({ score: 4, atMost: 4 });
    expect(byDomain.tests).toEqual({ score: 2, atMost: 2 });
    expect(byDomain.life).toEqual({ score: 1, atMost: 1 });
    expect(total).toBe(7);
  });

  it("count a trigger once, however many of its rules hold", () => {
    expect(scoresOf({ group: "ms", tests: ticks("labs-unclear") }).byDomain.tests.score).toBe(2);
    expect(scoresOf({ trust: ticks("lost-trust", "disagree") }).byDomain.trust.score).toBe(2);
  });

  it("leave open what the unknown ones could add", () => {
    expect(scoresOf({ timing: ["not-sure"] }).byDomain.practical).toEqual({ score: 0, atMost: 4 });
    const { total, atMost } = scoresOf({ reader: "not-expert", trust: ["not-sure"] });
    expect([total, atMost]).toEqual([2, 8]);
  });

  it("have every domain, also without findings", () => {
    expect(Object.keys(addScores([]).byDomain)).toEqual([...domains]);
  });

  it("sum to the total within their bounds on any sheet", () => {
    fc.assert(
      fc.property(arbitrarySheet, (sheet) => {
        const { byDomain, total, atMost } = assess(sheet).scores;
        const sums = Object.values(byDomain);
        expect(sums.reduce((sum, one) => sum + one.score, 0)).toBe(total);
        expect(sums.reduce((sum, one) => sum + one.atMost, 0)).toBe(atMost);
        return sums.every((one) => one.score <= one.atMost);
      }),
    );
  });
});

describe("strength of a domain", () => {
  const strengthFor = (given: Parameters<typeof calmBut>[0], domain: (typeof domains)[number]) =>
    strengthOf(domain, assess(calmBut(given)).findings);

  it.each([
    ["none", {}, "trust"],
    ["slight", { life: ticks("gut-feeling", "want-it-confirmed") }, "life"],
    ["fair", { life: ticks("gut-feeling", "daily-life") }, "life"],
    ["fair", { trust: ticks("lost-trust", "reacted-badly", "options-unclear") }, "trust"],
    ["strong", { group: "cancer", illness: ticks("new-this-year") }, "diagnosis"],
    ["none", { timing: ["not-sure"] }, "practical"],
  ] as const)("is %s by its strongest finding, never by adding up", (strength, given, domain) => {
    expect(strengthFor(given, domain)).toBe(strength);
  });
});
