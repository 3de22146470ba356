import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { all, is, none } from "@/lib/content/conditions";
import type { Condition } from "@/lib/content/types";
import { type Implied, impliedRules, whatNeverHappens, whereApart } from "./claims-about-rules";
import { type Content, realContent } from "./content-under-proof";
import { openProver, type Prover } from "./prover";

/** Pairs where one rule true makes another of its domain true, beside closer forms. */
const impliedForAReason: readonly (Implied & { readonly reason: string })[] = [];

let prover: Prover;
beforeAll(async () => {
  prover = await openProver();
});
afterAll(() => prover.close());

function withRule(id: string, when: Condition): Content {
  const rules = realContent.rules.map((rule) => (rule.id === id ? { ...rule, when } : rule));
  return { ...realContent, rules };
}

/** Implied pairs that neither a closer form nor the table explains. */
async function unexplained(content: Content): Promise<string[]> {
  const implied = await impliedRules(prover, content);
  const closer = (pair: Implied) =>
    content.rules.some(({ id, closerFormOf }) => id === pair.by && closerFormOf === pair.rule);
  const listed = (pair: Implied) =>
    impliedForAReason.some(({ rule, by }) => rule === pair.rule && by === pair.by);
  return implied
    .filter((pair) => !closer(pair) && !listed(pair))
    .map(({ rule, by }) => `${by} true makes ${rule} true`);
}

describe("every rule", () => {
  it("can be true, false and unknown, and so can all else show and not show", async () => {
    expect(await whatNeverHappens(prover, realContent)).toEqual([]);
  });

  it("is caught when it can never fire", async () => {
    const dead = all(is("plan", "offered"), is("timing", "date-set"), none(is("plan", "offered")));
    expect(await whatNeverHappens(prover, withRule("t10", dead))).toEqual(["t10 is never true"]);
  });

  it("is caught when its branch is closed to it", async () => {
    const dead = all(is("diagnosis", "sure"), is("unsettled", "many-causes"));
    expect(await whatNeverHappens(prover, withRule("t6", dead))).toEqual(["t6 is never true"]);
  });

  it("is caught when it always fires", async () => {
    const always: Condition = { kind: "all", of: [] };
    expect(await whatNeverHappens(prover, withRule("t8", always))).toEqual([
      "t8 is never false",
      "t8 is never unknown",
    ]);
  });

  it("is caught when a question can never be asked", async () => {
    const questions = realContent.questions.map((one) =>
      one.id === "tried"
        ? {
            ...one,
            showWhen: {
              how: "all" as const,
              of: [
                { question: "progress", equals: "fine" },
                { question: "progress", equals: "worse" },
              ],
            },
          }
        : one,
    );
    const never = await whatNeverHappens(prover, { ...realContent, questions });
    expect(never).toContain("tried is never asked");
  });
});

describe("rules of one domain", () => {
  it("do not imply one another, but for closer forms and what is listed", async () => {
    expect(await unexplained(realContent)).toEqual([]);
  });

  it("are a closer form only where they say more than their plain rule", async () => {
    for (const { id, closerFormOf } of realContent.rules) {
      if (closerFormOf === undefined) continue;
      const apart = await whereApart(prover, realContent, { rule: id, by: closerFormOf });
      expect(apart, `${closerFormOf} true makes ${id} true`).not.toBe("nowhere");
    }
  });

  it("are listed only while the one still implies the other", async () => {
    const implied = await impliedRules(prover, realContent);
    for (const { rule, by } of impliedForAReason) expect(implied).toContainEqual({ rule, by });
    for (const { id, closerFormOf } of realContent.rules) {
      if (closerFormOf !== undefined) {
        expect(implied).toContainEqual({ rule: closerFormOf, by: id });
      }
    }
  });

  it("are caught when one comes to imply another", async () => {
    const faulty = withRule("t27", all(is("trust", "disagree"), is("trust", "reacted-badly")));
    expect(await unexplained(faulty)).toEqual(["t27 true makes t26a true"]);
  });
});
