import readability from "text-readability";
import { describe, expect, it } from "vitest";
import { askableBank, topicOf } from "@/lib/content/askables/bank";
import { type AskableId, askableIds, askableTopics } from "@/lib/content/askables/ids";
import { askFor } from "@/lib/content/askables/wording";
import { askableWords } from "@/lib/content/en/suggestions";
import { questions } from "@/lib/content/questionnaire";
import { rules } from "@/lib/content/rules/all";
import { sources } from "@/lib/content/sources";
import type { ContentRule } from "@/lib/content/suggestions";
import type { Question, Spoken } from "@/lib/content/types";
import { explainedTerms } from "./explained-terms";
import { screensAboveAim } from "./reading-report";
import { forms } from "./words-texts";

const everyId = Object.keys(askableBank) as AskableId[];
const everyRule: readonly ContentRule[] = rules;
const groups = (questions as readonly Question[]).find(({ id }) => id === "group")?.options ?? [];
const repeated = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) !== at);
const wordCount = (text: string) => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

/** What a rule brings up: what it names, and what the bank ties to it. */
const broughtBy = (rule: ContentRule): readonly AskableId[] =>
  everyId.filter(
    (id) =>
      rule.suggests.questions.includes(id) ||
      (askableBank[id].rules as readonly string[]).includes(rule.id),
  );

describe("the questions to a doctor", () => {
  it("are eighty or more, in eight topics of six or more, each once", () => {
    expect(everyId.length).toBeGreaterThanOrEqual(80);
    expect(askableTopics).toHaveLength(8);
    for (const topic of askableTopics) {
      expect(askableIds[topic].length, topic).toBeGreaterThanOrEqual(6);
      for (const id of askableIds[topic]) expect(topicOf(id)).toBe(topic);
    }
    expect(repeated(Object.values(askableIds).flat())).toEqual([]);
    expect(everyId.toSorted()).toEqual(Object.values(askableIds).flat().toSorted());
    expect(topicOf("not-in-the-bank")).toBeNull();
  });

  it.each(everyRule.map((rule) => [rule.id, rule] as const))(
    "%s brings up two or more",
    (_, rule) => {
      expect(broughtBy(rule).length).toBeGreaterThanOrEqual(2);
    },
  );

  it("leave none that nothing brings up, and name no rule twice", () => {
    for (const id of everyId) {
      const named = everyRule.filter(({ suggests }) => suggests.questions.includes(id));
      const own = askableBank[id].rules as readonly string[];
      expect(named.length + own.length, id).toBeGreaterThan(0);
      expect(repeated([...named.map((rule) => rule.id), ...own]), id).toEqual([]);
      for (const rule of own) expect(everyRule.map((one) => one.id)).toContain(rule);
    }
  });

  it.each(everyId)("%s has a source, a review date that holds, and groups that exist", (id) => {
    const { sources: named, reviewedOn, groups: own } = askableBank[id];
    for (const source of named) expect(Object.keys(sources)).toContain(source);
    expect(repeated(named)).toEqual([]);
    const today = new Date().toISOString().slice(0, 10);
    const due = `${Number(reviewedOn.slice(0, 4)) + 1}${reviewedOn.slice(4)}`;
    expect(reviewedOn <= today && today <= due, reviewedOn).toBe(true);
    for (const group of own ?? []) expect(groups).toContain(group);
  });

  it("give someone who has answered nothing a list over many topics, its first five over three", () => {
    const general = everyId
      .filter((id) => askableBank[id].general !== undefined)
      .toSorted((a, b) => Number(askableBank[a].general) - Number(askableBank[b].general));
    expect(repeated(general.map((id) => String(askableBank[id].general)))).toEqual([]);
    expect(general.length).toBeGreaterThanOrEqual(10);
    expect(new Set(general.map(topicOf)).size).toBeGreaterThanOrEqual(6);
    expect(new Set(general.slice(0, 5).map(topicOf)).size).toBeGreaterThanOrEqual(3);
    for (const id of general) expect(askableBank[id].groups, id).toBeUndefined();
  });
});

describe("the words of a question", () => {
  const asked = everyId.flatMap((id) => {
    const { ask, byGroup } = askableWords[id];
    return [ask, ...Object.values(byGroup ?? {})].map((words): [string, Spoken] => [id, words]);
  });

  it("are said in one breath, and end as a question", () => {
    for (const [id, words] of asked) {
      for (const text of forms(words)) {
        expect(text, id).toMatch(/^[A-Z].*\?$/);
        expect(wordCount(text), text).toBeLessThanOrEqual(16);
        expect(text.match(/[.?!](?=\s|$)/g), text).toHaveLength(1);
      }
    }
  });

  it("are the person’s own in the first form, and never so in the carer’s", () => {
    for (const [id, words] of asked) {
      expect(forms(words)[1], id).not.toMatch(/\b(I|my|me|mine)\b/);
    }
    const own = asked.filter(([, words]) => /\b(I|my|me)\b/.test(forms(words)[0]));
    expect(own.length).toBeGreaterThan(50);
  });

  it("say in one short line why it is worth asking", () => {
    for (const id of everyId) {
      for (const text of forms(askableWords[id].why)) {
        expect(text, id).toMatch(/^[A-Z].*\.$/);
        expect(wordCount(text), text).toBeLessThanOrEqual(20);
      }
    }
  });

  it("are different from one another, for each reader and kind of problem", () => {
    for (const group of [undefined, ...groups]) {
      for (const at of [0, 1] as const) {
        const texts = everyId.map((id) => forms(askFor(askableWords[id], group))[at]);
        expect(repeated(texts), `${group}`).toEqual([]);
      }
    }
  });

  it("come closer where there is a closer wording, and only there", () => {
    expect(askFor(askableWords["is-diagnosis-right"], "ms")).toContain("MS");
    expect(askFor(askableWords["is-diagnosis-right"], "surgery")).toBe(
      askableWords["is-diagnosis-right"].ask,
    );
    expect(askFor(askableWords["is-diagnosis-right"], ["ms"])).toBe(
      askableWords["is-diagnosis-right"].ask,
    );
    const closer = everyId.filter((id) => askableWords[id].byGroup).length;
    expect(closer).toBeGreaterThanOrEqual(12);
  });

  it("read at grade 6 or lower, question by question and topic by topic", () => {
    const plain = (text: string) =>
      explainedTerms.reduce(
        (so, term) => so.replace(new RegExp(`\\b${term}\\b`, "gi"), "word"),
        text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
      );
    // Of a text of a few words one long word makes years of difference: those count by topic.
    const hard = asked
      .flatMap(([id, words]) => forms(words).map((text) => ({ id, text })))
      .filter(({ text }) => wordCount(text) >= 10)
      .filter(({ text }) => readability.fleschKincaidGrade(plain(text)) > 6)
      .map(({ id, text }) => `${id}: ${text}`);
    expect(hard).toEqual([]);
    for (const at of [0, 1] as const) {
      const screens = askableTopics.map((topic) => ({
        screen: topic,
        text: askableIds[topic]
          .flatMap((id) => [askableWords[id].ask, askableWords[id].why])
          .map((words) => forms(words)[at])
          .join("\n"),
      }));
      expect(screensAboveAim(screens)).toEqual([]);
    }
  });
});
