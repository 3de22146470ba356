import { describe, expect, it } from "vitest";
import type { ContentRule } from "@/lib/content/suggestions";
import type { Truth } from "@/lib/content/types";
import { readFacts } from "@/lib/engine/facts";
import { findAll } from "@/lib/engine/findings";
import { calmBut, type Given } from "./given-answers";

/** Title to answers, each on the calm sheet. The title ends "returns true when …". */
type Cases = { readonly [title: string]: Given };
export type CaseTable = { readonly true: Cases; readonly false: Cases; readonly unknown: Cases };

const expected: { readonly [K in keyof CaseTable]: Truth } = {
  true: true,
  false: false,
  unknown: null,
};

/** Runs the case table of one rule. Every rule shows all three values. */
export function ruleCases(rule: ContentRule, table: CaseTable): void {
  describe(rule.id, () => {
    for (const outcome of ["true", "false", "unknown"] as const) {
      const cases = Object.entries(table[outcome]);
      if (cases.length === 0) throw new Error(`${rule.id} has no case that shows it ${outcome}`);
      it.each(cases)(`returns ${outcome} when %s`, (_title, given) => {
        expect(valueOfRule(rule.id, given)).toBe(expected[outcome]);
      });
    }
  });
}

function valueOfRule(id: string, given: Given): Truth {
  const finding = findAll(readFacts(calmBut(given))).find(({ rule }) => rule === id);
  if (finding === undefined) throw new Error(`No finding for rule ${id}`);
  return finding.value;
}
