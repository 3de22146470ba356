import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { askableIds } from "@/lib/content/askables/ids";
import { counters } from "@/lib/content/counters";
import { rulesWords } from "@/lib/content/en/rules";
import {
  answerRecords,
  everyoneRecords,
  groupRecords,
  recordShelves,
} from "@/lib/content/group-records";
import { overlays } from "@/lib/content/overlays";
import { planOrder, planTaskOf } from "@/lib/content/plan-tasks";
import { pages, questions } from "@/lib/content/questionnaire";
import { ruleCases } from "@/lib/content/rule-cases/all";
import { type RuleId, rules } from "@/lib/content/rules/all";
import { sources } from "@/lib/content/sources";
import { type ContentRule, records, tasks } from "@/lib/content/suggestions";
import { tierScore, triggerDomain } from "@/lib/content/triggers";
import type { Page, Question, Spoken } from "@/lib/content/types";

const everyRule: readonly ContentRule[] = rules;
const everyQuestion = questions as readonly Question[];
const repeated = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);
const missing = (wanted: readonly string[], had: Iterable<string>) => {
  const there = new Set(had);
  return wanted.filter((id) => !there.has(id));
};

/** Why a review date is not good today; null when it is. */
function reviewFault(reviewedOn: string, today: string): string | null {
  const at = new Date(`${reviewedOn}T00:00:00Z`);
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== reviewedOn) {
    return "not a date";
  }
  if (reviewedOn > today) return "in the future";
  const due = `${Number(reviewedOn.slice(0, 4)) + 1}${reviewedOn.slice(4)}`;
  return today > due ? "past its review" : null;
}

describe("rules", () => {
  it("stand in one file each, and every file is in the list", () => {
    const files = readdirSync("lib/content/rules").filter(
      (file) => file.endsWith(".ts") && file !== "all.ts",
    );
    expect(files.sort()).toEqual(everyRule.map(({ id }) => `${id}.ts`).sort());
  });

  it("have ids that are used once and name their trigger", () => {
    expect(repeated(everyRule.map(({ id }) => id))).toEqual([]);
    for (const { id, trigger } of everyRule) {
      expect(id).toMatch(new RegExp(`^${trigger.toLowerCase()}[a-z]?$`));
    }
  });

  it("leave no trigger without a rule", () => {
    expect(Object.keys(triggerDomain)).toHaveLength(32);
    const had = everyRule.map(({ trigger }) => trigger);
    expect(missing(Object.keys(triggerDomain), had)).toEqual([]);
  });

  it("weigh the same wherever they count as the same trigger", () => {
    const tiers = new Map<string, Set<string>>();
    for (const { trigger, countsAs, tier } of everyRule) {
      const id = countsAs ?? trigger;
      tiers.set(id, (tiers.get(id) ?? new Set()).add(tier));
    }
    expect([...tiers].filter(([, set]) => set.size > 1)).toEqual([]);
  });

  it("name as closer form a rule of the same trigger and tier", () => {
    for (const { id, trigger, tier, closerFormOf } of everyRule) {
      if (closerFormOf === undefined) continue;
      const plain = everyRule.find((rule) => rule.id === closerFormOf);
      expect(plain, id).toMatchObject({ trigger, tier });
      expect(plain?.closerFormOf, `${id} is a closer form of a closer form`).toBeUndefined();
    }
  });

  it.each(everyRule.map((rule) => [rule.id, rule] as const))(
    "%s has sources, a good review date and something to do",
    (_id, rule) => {
      expect(rule.sources).not.toEqual([]);
      expect(repeated(rule.sources)).toEqual([]);
      expect(missing(rule.sources, sourceIds())).toEqual([]);
      expect(reviewFault(rule.reviewedOn, today())).toBeNull();
      expect(Object.keys(tierScore)).toContain(rule.tier);
      for (const list of Object.values(rule.suggests)) {
        expect(list).not.toEqual([]);
        expect(repeated(list)).toEqual([]);
      }
    },
  );

  it.each(everyRule.map(({ id }) => [id] as const))(
    "%s has examples of its own, each way",
    (id) => {
      const file = readFileSync(`lib/content/rule-cases/${id}.ts`, "utf8");
      expect(file).toContain(`export const ${id}: RuleCases = {`);
      const cases = ruleCases[id as RuleId];
      for (const examples of Object.values(cases)) expect(Object.keys(examples)).not.toEqual([]);
    },
  );

  it.each(everyRule.map(({ id }) => [id] as const))("%s has words, two sentences at most", (id) => {
    const words = rulesWords[id as RuleId];
    for (const text of Object.values(words).flatMap(everyVoice)) {
      expect(text.trim()).not.toBe("");
    }
    for (const text of everyVoice(words.because)) {
      expect(text.match(/[.?!](?=\s|$)/g)?.length, text).toBeLessThanOrEqual(2);
    }
  });

  it("leave no case table without a rule", () => {
    const ids = everyRule.map(({ id }) => `${id}.test.ts`);
    const files = readdirSync("tests/rules").filter((file) => /^t\d+[a-z]?\.test\.ts$/.test(file));
    expect(missing(files, ids)).toEqual([]);
  });
});

describe("review dates", () => {
  it.each([
    ["2026-11-20", "2026-11-20", null],
    ["2025-11-20", "2026-11-20", null],
    ["2025-11-19", "2026-11-20", "past its review"],
    ["2026-11-21", "2026-11-20", "in the future"],
    ["2026-02-30", "2026-11-20", "not a date"],
    ["20 Nov 2026", "2026-11-20", "not a date"],
  ])("%s, seen on %s: %s", (reviewedOn, seenOn, fault) => {
    expect(reviewFault(reviewedOn, seenOn)).toBe(fault);
  });
});

describe("the source that a person sees", () => {
  // Of sources of one kind the first is shown: people without MS do not look for an MS article.
  it("is an article on MS only where no other article backs the rule", () => {
    for (const { id, sources: list } of everyRule) {
      const articles = list.filter((source) => source.startsWith("article-"));
      if (articles.some((source) => source !== "article-a")) {
        expect(articles[0], id).not.toBe("article-a");
      }
    }
  });
});

describe("suggestions", () => {
  const suggested = (kind: keyof ContentRule["suggests"]) =>
    everyRule.flatMap((rule): readonly string[] => rule.suggests[kind]);
  // What the plan brings without a finding; tests/content/plan-tasks.test.ts holds it to its table.
  const tasksOfThePlan = planOrder.filter((id) => {
    const { whenWanted, byAnswer, stage } = planTaskOf(id);
    return whenWanted || byAnswer !== undefined || stage === "visit";
  });

  it.each([
    ["tasks", tasks, [...suggested("tasks"), ...tasksOfThePlan]],
    [
      "records",
      records,
      [
        ...suggested("records"),
        ...Object.values(groupRecords).flat(),
        ...answerRecords.flatMap(({ records: list }) => list),
        ...everyoneRecords,
        ...Object.values(recordShelves).flat(),
      ],
    ],
  ] as const)("%s: every one exists, once, and is used", (_kind, list, used) => {
    expect(repeated(list)).toEqual([]);
    expect(missing(list, used)).toEqual([]);
    expect(missing(used, list)).toEqual([]);
  });

  it("name questions that are in the bank", () => {
    expect(missing(suggested("questions"), Object.values(askableIds).flat())).toEqual([]);
  });

  it("name each record of a group once", () => {
    for (const list of [...Object.values(groupRecords), everyoneRecords]) {
      expect(repeated(list)).toEqual([]);
    }
  });
});

describe("questionnaire", () => {
  it("has each id once", () => {
    expect(repeated(pages.map(({ id }) => id))).toEqual([]);
    expect(repeated(everyQuestion.map(({ id }) => id))).toEqual([]);
    for (const { id, options } of everyQuestion) expect(repeated(options), id).toEqual([]);
  });

  it("has one to four questions a page", () => {
    for (const { id, questions: list } of pages as readonly Page[]) {
      expect(list.length, id).toBeGreaterThanOrEqual(1);
      expect(list.length, id).toBeLessThanOrEqual(4);
    }
  });

  it("keeps a section together", () => {
    const runs = pages.map(({ section }) => section).filter((one, at, all) => one !== all[at - 1]);
    expect(repeated(runs)).toEqual([]);
  });

  it("opens a branch by a code of an earlier page only", () => {
    const pageOf = new Map<string, number>();
    (pages as readonly Page[]).forEach((page, at) => {
      for (const { id } of page.questions) pageOf.set(id, at);
    });
    for (const { id, showWhen } of everyQuestion) {
      for (const { question, equals } of showWhen?.of ?? []) {
        const parent = everyQuestion.find((one) => one.id === question);
        expect([...(parent?.options ?? []), ...(parent?.unknown ?? [])], id).toContain(equals);
        expect(pageOf.get(question), id).toBeLessThan(pageOf.get(id) as number);
      }
    }
  });

  it("offers not-sure on every question of fact, and a way not to say on every sensitive one", () => {
    const factual = everyQuestion.filter((one) => !one.setUp && !one.notSureIsNo);
    for (const { id, unknown } of factual) expect(unknown, id).toContain("not-sure");
    for (const id of [
      "group",
      "illness",
      "side-effects",
      "progress",
      "tried",
      "trust",
      "life",
      "carer-view",
    ]) {
      expect(everyQuestion.find((one) => one.id === id)?.unknown, id).toContain("rather-not-say");
    }
    for (const { id, unknown } of everyQuestion.filter((one) => one.notSureIsNo)) {
      expect(unknown, id).toContain("rather-not-say");
    }
  });

  it("keeps the codes for closing and for unknown out of the options", () => {
    for (const { id, options } of everyQuestion) {
      for (const code of ["none", "that-is-all", "not-sure", "rather-not-say"]) {
        expect(options, id).not.toContain(code);
      }
    }
  });
});

describe("overlays and counter-signals", () => {
  it("have each id once and sources that exist", () => {
    expect(repeated(overlays.map(({ id }) => id))).toEqual([]);
    expect(repeated(counters.map(({ id }) => id))).toEqual([]);
    for (const { id, sources: list } of overlays) {
      expect(list, id).not.toEqual([]);
      expect(missing(list, sourceIds()), id).toEqual([]);
    }
  });
});

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function sourceIds(): readonly string[] {
  return Object.keys(sources);
}

function everyVoice(spoken: Spoken): readonly string[] {
  return typeof spoken === "string" ? [spoken] : [spoken.self, spoken.carer];
}
