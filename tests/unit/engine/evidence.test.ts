import { describe, expect, it } from "vitest";
import { whilePending } from "@/lib/content/conditions";
import { rules } from "@/lib/content/rules/all";
import type { Condition } from "@/lib/content/types";
import { compile } from "@/lib/engine/conditions";
import { factNames, readFacts, UNKNOWN } from "@/lib/engine/facts";
import { findAll } from "@/lib/engine/findings";
import { printSheet } from "../../support/print-sheet";
import { randomSheets } from "../../support/random-sheets";
import { seededRandom } from "../../support/seeded-random";
import { answersOf, readPlainly, settlersOf } from "./plain-evidence";

describe("the evidence of a finding", () => {
  it.each([0, 0.05, 0.3, 0.8])(
    "is the plain definition's, %f of the answers unknown",
    (unknown) => {
      for (const sheet of randomSheets(300, 41, { unknown })) {
        const facts = readFacts(sheet);
        const found = findAll(facts).map(({ rule, value, answeredBy, settledBy }) => ({
          rule,
          value,
          answeredBy,
          settledBy,
        }));
        const plain = rules.map((rule) => {
          const reading = readPlainly(rule.when, facts);
          return {
            rule: rule.id,
            value: reading.value === UNKNOWN ? null : reading.value > UNKNOWN,
            answeredBy: answersOf(reading, sheet),
            settledBy: settlersOf(reading, sheet),
          };
        });
        expect(found, printSheet(sheet)).toEqual(plain);
      }
    },
  );
});

describe("a condition", () => {
  it("of any shape has the value of the plain definition, and its evidence by question", () => {
    const random = seededRandom(42);
    const sheets = randomSheets(20, 43, { unknown: 0.4 }).map(readFacts);
    for (let round = 0; round < 400; round += 1) {
      const condition = anyCondition(random, 3);
      const { explain, value } = compile(condition);
      for (const facts of sheets) {
        const trail = { facts: [] as number[], count: 0 };
        const plain = readPlainly(condition, facts);
        expect(explain(facts.values, trail), JSON.stringify(condition)).toBe(plain.value);
        expect(value(facts.values)).toBe(plain.value);
        const asked = trail.facts.slice(0, trail.count).map((fact) => factNames[fact]?.question);
        expect(new Set(asked), JSON.stringify(condition)).toEqual(
          new Set(plain.evidence.map(({ question }) => question)),
        );
      }
    }
  });
});

function anyCondition(random: ReturnType<typeof seededRandom>, depth: number): Condition {
  const part = () => anyCondition(random, depth - 1);
  const parts = () => Array.from({ length: 1 + random.below(4) }, part);
  const kinds = ["is", "all", "any", "none", "at-least", "while"] as const;
  switch (depth === 0 ? "is" : random.pick(kinds)) {
    case "is":
      return { kind: "is", ...random.pick(factNames) };
    case "all":
      return { kind: "all", of: parts() };
    case "any":
      return { kind: "any", of: parts() };
    case "none":
      return { kind: "none", of: parts() };
    case "at-least":
      return { kind: "at-least", count: 1 + random.below(3), of: parts() };
    case "while":
      return whilePending(part(), part());
  }
}
