import { describe, expect, it } from "vitest";
import { ruleCases } from "@/lib/content/rule-cases/all";
import { rules } from "@/lib/content/rules/all";
import type { Truth } from "@/lib/content/types";
import { readFacts } from "@/lib/engine/facts";
import { findAll } from "@/lib/engine/findings";
import { calmBut } from "../support/given-answers";

const expected: { readonly [outcome: string]: Truth } = { true: true, false: false, unknown: null };

// Each example is on the calm sheet, and every rule shows all three values.
describe.each(rules.map(({ id }) => id))("%s", (id) => {
  for (const [outcome, examples] of Object.entries(ruleCases[id])) {
    const cases = Object.entries(examples);
    if (cases.length === 0) throw new Error(`${id} has no example that shows it ${outcome}`);
    it.each(cases)(`returns ${outcome} when %s`, (_title, given) => {
      const finding = findAll(readFacts(calmBut(given))).find(({ rule }) => rule === id);
      expect(finding).toBeDefined();
      expect(finding?.value).toBe(expected[outcome]);
    });
  }
});
