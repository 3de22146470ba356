import { afterAll, describe, expect, it, vi } from "vitest";
import { rulePageWords } from "@/lib/content/en/rule-pages";
import { historyOf } from "@/lib/content/rule-history";
import type { ConditionView, RulePageWords } from "@/lib/content/rule-page-shape";
import { ruleSetVersion } from "@/lib/content/rule-set";
import { rules } from "@/lib/content/rules/all";
import { retiredRules } from "@/lib/content/rules/retired/all";
import type { ContentRule } from "@/lib/content/suggestions";
import { triggerDomain } from "@/lib/content/triggers";
import type { Condition } from "@/lib/content/types";
import { contentWords } from "@/lib/content/words";
import { labelOf, viewRuleList } from "@/lib/rule-book/rule-list";
import { viewRule } from "@/lib/rule-book/rule-page";

// Tests of other files share this process: what they loaded knows no rule that was taken back.
vi.hoisted(() => vi.resetModules());
afterAll(() => {
  vi.doUnmock("@/lib/content/rules/retired/all");
  vi.resetModules();
});

vi.mock("@/lib/content/rules/retired/all", async () => {
  const { t8 } = await import("@/lib/content/rules/t8");
  return { retiredRules: [{ ...t8, id: "t99", retiredOn: "2027-01-02", replacedBy: "t8" }] };
});

const content = contentWords("en");
const words: RulePageWords = {
  ...rulePageWords,
  retiredRules: { t99: { title: "An old rule", when: "When it held.", reason: "It was wrong." } },
} as RulePageWords;
const all: readonly ContentRule[] = rules;

function page(id: string) {
  const view = viewRule(id, content, words);
  if (view === null) throw new Error(`no page for ${id}`);
  return view;
}

/** Reads the indented form back. */
function parse(lines: readonly string[], depth = 0): Condition[] {
  const starts = lines.flatMap((line, at) => (indent(line) === depth ? [at] : []));
  const parts = starts.map((at, index) => {
    const own = lines.slice(at, starts[index + 1] ?? lines.length);
    return { head: (own[0] as string).trim(), inside: parse(own.slice(1), depth + 1) };
  });
  return parts.flatMap(({ head, inside }, index): Condition[] => {
    if (head === "else") return [];
    if (head === "cannot tell while") {
      const then = parts[index + 1]?.inside[0] as Condition;
      return [{ kind: "while", pending: inside[0] as Condition, then }];
    }
    const count = /^at least (\d+) of$/.exec(head)?.[1];
    if (count !== undefined) return [{ kind: "at-least", count: Number(count), of: inside }];
    const kind = /^(all|any|none) of$/.exec(head)?.[1] as "all" | "any" | "none" | undefined;
    if (kind !== undefined) return [{ kind, of: inside }];
    const [question, option] = head.split(" = ") as [string, string];
    return [{ kind: "is", question, option }];
  });
}

function indent(line: string): number {
  return (line.length - line.trimStart().length) / 2;
}

function factsOf(condition: Condition): readonly { question: string; option: string }[] {
  if (condition.kind === "is") return [condition];
  if (condition.kind === "while") return [condition.pending, condition.then].flatMap(factsOf);
  return condition.of.flatMap(factsOf);
}

function factCount(view: ConditionView): number {
  return view.kind === "fact"
    ? view.options.length
    : view.of.reduce((sum, part) => sum + factCount(part), 0);
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

describe("the page of a rule", () => {
  it.each(all)("$id says the whole condition, and nothing else", (rule) => {
    const view = page(rule.id);
    expect(parse(view.asData.split("\n"))).toEqual([JSON.parse(JSON.stringify(rule.when))]);
    expect(factCount(view.condition)).toBe(factsOf(rule.when).length);
  });

  it.each(all)("$id has every word, its sources, its date and its history", (rule) => {
    const view = page(rule.id);
    expect(textsOf(view).filter((text) => /undefined|\[object|[{}]/.test(text))).toEqual([]);
    expect(view.name).toBe(`Rule ${labelOf(rule.id)}`);
    expect(view.sources.map(({ id }) => id)).toEqual(rule.sources);
    expect(view.sources.every(({ citation }) => citation.length > 0)).toBe(true);
    expect(view.reviewedOn).toBe(rule.reviewedOn);
    expect(view.history[0]).toEqual({
      version: "2026.11.1",
      on: "2026-11-20",
      kind: "first-version",
    });
    expect([...view.tasks, ...view.records, ...view.questions].length).toBeGreaterThan(0);
  });

  it("leads from a rule to its closer forms and back", () => {
    expect(page("t7").closerForms.map(({ id }) => id)).toEqual(["t7a", "t7b"]);
    expect(page("t7a").closerFormOf?.id).toBe("t7");
    expect(page("t7a").sameTrigger.map(({ id }) => id)).toEqual(["t7b"]);
  });

  it("says where a rule counts like another", () => {
    const rule = all.find(({ countsAs }) => countsAs !== undefined);
    if (rule === undefined) throw new Error("no rule counts like another");
    expect(page(rule.id).countsAs?.id).toBe(rule.countsAs?.toLowerCase());
  });

  it("says for SURE, and for nothing else, that not sure is a no", () => {
    const reads = all.filter(({ id }) => page(id).notSureIsNo).map(({ id }) => id);
    expect(reads).toEqual(["t29"]);
  });

  it.each(["", "t0", "T5", "t5 ", "__proto__", "constructor", "../t5", "t5/"])(
    "%j has none",
    (id) => {
      expect(viewRule(id, content, words)).toBeNull();
    },
  );

  it("of a retired rule says so, why, and what came in its place", () => {
    expect(retiredRules).toHaveLength(1);
    const view = page("t99");
    expect(view.retired).toEqual({ on: "2027-01-02", reason: "It was wrong." });
    expect(view.because).toBeNull();
    expect(view.sameTrigger.map(({ id }) => id)).toEqual(["t8"]);
  });
});

describe("the list of rules", () => {
  const list = viewRuleList(content, words);

  it("has every rule once, under the domain of its trigger", () => {
    const listed = list.domains.flatMap((domain) =>
      domain.triggers.flatMap(({ trigger, rules: own }) =>
        own.map(({ id }) => `${domain.id} ${trigger} ${id}`),
      ),
    );
    const expected = all.map((rule) => `${triggerDomain[rule.trigger]} ${rule.trigger} ${rule.id}`);
    expect([...listed].sort()).toEqual([...expected].sort());
  });

  it("leaves no trigger without a rule", () => {
    const empty = list.domains.flatMap(({ triggers }) =>
      triggers.filter((one) => one.rules.length === 0),
    );
    expect(empty).toEqual([]);
  });

  it("names the version and what was taken back", () => {
    expect(list.version).toBe(ruleSetVersion);
    expect(list.retired).toEqual([{ id: "t99", name: "Rule T99", title: "An old rule" }]);
  });
});

describe("the history of the rules", () => {
  it("is in order, and ends no later than the version in force", () => {
    for (const { id } of rules) {
      const days = historyOf(id).map(({ on }) => on);
      expect(days).toEqual([...days].sort());
      expect(
        historyOf(id).at(-1)?.version.localeCompare(ruleSetVersion, "en", { numeric: true }),
      ).toBeLessThanOrEqual(0);
    }
  });
});
