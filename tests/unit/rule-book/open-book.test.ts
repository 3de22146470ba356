import { describe, expect, it } from "vitest";
import { ruleBookWords } from "@/lib/content/en/rule-book";
import { rulePageWords } from "@/lib/content/en/rule-pages";
import { calm, type Given } from "@/lib/content/given-answers";
import { ruleCases } from "@/lib/content/rule-cases/all";
import { rules } from "@/lib/content/rules/all";
import { contentWords } from "@/lib/content/words";
import { viewTry } from "@/lib/decide/try-rule";
import { viewChanges } from "@/lib/rule-book/changes-view";
import { viewExamples } from "@/lib/rule-book/examples-view";
import { publicRules } from "@/lib/rule-book/public-rules";
import { viewRuleList } from "@/lib/rule-book/rule-list";
import { readSearch, searchRules } from "@/lib/rule-book/search";

const content = contentWords("en");
const ids = rules.map(({ id }) => id);
const all = viewRuleList(content, rulePageWords);
const find = (given: Record<string, unknown>) => searchRules(all, readSearch(given), content);
const idsIn = ({ view }: ReturnType<typeof find>) =>
  view.domains.flatMap(({ triggers }) =>
    triggers.flatMap(({ rules }) => rules.map(({ id }) => id)),
  );

describe("the search in the rule book", () => {
  it("shows every rule when nothing is asked, or nothing that can be read", () => {
    for (const given of [{}, { q: "  " }, { q: ["a", "b"] }, { part: "no-such-part" }]) {
      expect(idsIn(find(given))).toHaveLength(ids.length);
    }
  });

  it("finds a rule by its name, whatever the case, and by every word that was typed", () => {
    expect(idsIn(find({ q: "t5" }))).toContain("t5");
    const two = idsIn(find({ q: "SPINE operation" }));
    expect(two).toContain("t11");
    expect(two.length).toBeLessThan(idsIn(find({ q: "operation" })).length);
  });

  it("keeps to one part, and counts what it found", () => {
    const trust = find({ part: "trust" });
    expect(trust.view.domains.map(({ id }) => id)).toEqual(["trust"]);
    expect(trust.found).toBe(idsIn(trust).length);
    expect(find({ q: "zzzz" })).toMatchObject({ found: 0, view: { domains: [] } });
  });

  it("takes a very long or strange text for what it is", () => {
    for (const q of ["x".repeat(100_000), "%00'\"<script>", "(((((", "\u202e"]) {
      expect(find({ q }).found).toBe(0);
    }
  });
});

describe("the examples of a rule", () => {
  it("are there in words for every rule, each way", () => {
    for (const id of ids) {
      const view = viewExamples(id, content, ruleBookWords.examples);
      expect(view.map(({ outcome }) => outcome)).toEqual(["true", "false", "unknown"]);
      for (const { outcome, examples } of view) {
        expect(examples).toHaveLength(Object.keys(ruleCases[id][outcome]).length);
        for (const { lines } of examples) {
          for (const { question, said } of lines) expect(question && said).toBeTruthy();
        }
      }
    }
    expect(viewExamples("t99", content, ruleBookWords.examples)).toEqual([]);
  });
});

/** A list that does not say that it is all: a form closes it, so it cannot send one. */
const isLeftOpen = (value: unknown) =>
  Array.isArray(value) &&
  !["none", "that-is-all", "not-sure", "rather-not-say"].some((code) => value.includes(code));

describe("trying a rule", () => {
  const form = (fields: Record<string, readonly string[]>) => (name: string) => fields[name] ?? [];

  it("begins with an example in which it holds, for every rule", () => {
    for (const id of ids) expect(viewTry(id, null, content)?.result?.outcome, id).toBe("true");
    expect(viewTry("t99", null, content)).toBeNull();
  });

  it("says with every example what its test says", () => {
    for (const id of ids) {
      for (const [outcome, examples] of Object.entries(ruleCases[id])) {
        for (const [title, given] of Object.entries(examples)) {
          const sheet: Given = { ...calm, ...given };
          if (Object.values(sheet).some(isLeftOpen)) continue;
          const sent = Object.fromEntries(
            Object.entries(sheet).map(([question, value]) => [question, [value ?? []].flat()]),
          );
          expect(viewTry(id, form(sent), content)?.result?.outcome, `${id}: ${title}`).toBe(
            outcome,
          );
        }
      }
    }
  });

  it("reads no answer at all as unknown, never as no", () => {
    for (const id of ids) {
      expect(viewTry(id, form({}), content)?.result?.outcome, id).toBe("unknown");
    }
  });

  it("names what does not go together, and shows it as it was sent", () => {
    const ticks = ["none", "unusual-picture"];
    const view = viewTry("t4a", form({ tests: ticks }), content);
    expect(view?.result).toBeNull();
    const tests = view?.questions.find(({ id }) => id === "tests");
    expect(tests).toMatchObject({ isWrong: true, chosen: ticks });
  });

  it("marks a question that the questionnaire would not ask", () => {
    const view = viewTry("t5", form({ diagnosis: ["sure"] }), content);
    expect(view?.questions.find(({ id }) => id === "unsettled")?.isClosed).toBe(true);
    expect(view?.result?.outcome).toBe("false");
  });
});

describe("what changed", () => {
  it("names the newest version first, and each rule once in its first version", () => {
    const versions = viewChanges(content, rulePageWords);
    const days = versions.map(({ on }) => on);
    expect(days).toEqual([...days].sort().reverse());
    const last = versions.at(-1);
    expect(last?.first).toBeGreaterThan(50);
  });
});

describe("the rules for programs", () => {
  it("are all there, each with what the page of it shows", () => {
    const { rules: given } = publicRules(content);
    expect(given.map(({ id }) => id)).toEqual(ids);
    for (const one of given) {
      expect(one.sources.length, one.id).toBeGreaterThan(0);
      expect(one.words.title && one.words.when && one.reviewedOn).toBeTruthy();
    }
    expect(JSON.parse(JSON.stringify(given))).toEqual(given);
  });
});
