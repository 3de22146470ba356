import { describe, expect, it } from "vitest";
import type { DecisionAidWords } from "@/lib/content/decision-aid-shape";
import { decisionAidWords as en } from "@/lib/content/en/decision-aid";
import { decisionAidWords as es } from "@/lib/content/es/decision-aid";
import { type KnownFact, knownFacts } from "@/lib/content/known-facts";
import { optionFields, optionIds, options } from "@/lib/content/options";
import { questions } from "@/lib/content/questionnaire";
import { quiz, sureItems } from "@/lib/content/quiz";
import { type Source, sources } from "@/lib/content/sources";
import { valuePairs, valueSources, valuesReviewedOn } from "@/lib/content/value-pairs";
import { isPastReview } from "@/lib/engine/review-date";
import { quizKept } from "@/lib/kept/kinds/quiz";
import { sureNow } from "@/lib/kept/kinds/sure-now";
import { values } from "@/lib/kept/kinds/values";
import { splitSentences } from "./reading-grade";
import { screensAboveAim } from "./reading-report";
import { forms, textsOf } from "./words-texts";

const today = new Date().toISOString().slice(0, 10);
const languages = { en, es } as const;
const facts: readonly KnownFact[] = knownFacts;

const reviewed: readonly {
  readonly id: string;
  readonly sources: readonly string[];
  readonly reviewedOn: string;
}[] = [
  ...options,
  ...facts,
  ...quiz,
  { id: "values", sources: valueSources, reviewedOn: valuesReviewedOn },
];

describe("the decision aid", () => {
  it.each(reviewed.map((item) => [item.id, item] as const))(
    "%s has sources that exist and a review date that is good today",
    (_id, item) => {
      expect(item.sources).not.toEqual([]);
      for (const source of item.sources) expect(sources).toHaveProperty(source);
      expect(isPastReview(item.reviewedOn, today)).toBe(false);
    },
  );

  it.each(["en", "es"] as const)("tells every option in equal detail (%s)", (language) => {
    for (const field of optionFields) {
      for (const at of [0, 1] as const) {
        const lengths = optionIds.map(
          (id) => forms(languages[language].options[id][field])[at].length,
        );
        expect(Math.min(...lengths), field).toBeGreaterThan(40);
        expect(Math.max(...lengths) / Math.min(...lengths), `${field}: ${lengths}`).toBeLessThan(
          1.2,
        );
      }
    }
    const sides = (field: "good" | "hard") =>
      optionIds.reduce(
        (sum, id) => sum + forms(languages[language].options[id][field])[0].length,
        0,
      );
    expect(Math.abs(sides("good") / sides("hard") - 1)).toBeLessThan(0.1);
  });

  it("keeps a field for every pair, item and question", () => {
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();
    expect(Object.keys(values.fields.shape).sort()).toEqual(ids(valuePairs));
    expect(Object.keys(sureNow.fields.shape).sort()).toEqual(ids(sureItems));
    expect(Object.keys(quizKept.fields.shape).sort()).toEqual(ids(quiz));
    expect(valuePairs).toHaveLength(8);
    for (const { id } of sureItems) expect(questions.map((one) => one.id)).toContain(id);
  });
});

describe("the numbers", () => {
  const inStudies: readonly Source["kind"][] = ["study", "review"];

  it.each(facts.map((fact) => [fact.id, fact] as const))(
    "%s names its author, journal and year, who was studied and what it leaves open",
    (id, fact) => {
      const own = en.facts[id as keyof typeof en.facts];
      expect(own.who.length).toBeGreaterThan(10);
      expect(own.limits.length).toBeGreaterThan(20);
      if (fact.share === null) {
        expect(own.text, "told in words").toBeDefined();
        expect(own.changed).toBeUndefined();
        return;
      }
      expect(own.changed, "one side").toBeDefined();
      expect(own.same, "the other side").toBeDefined();
      for (const source of fact.sources) {
        const { citation, year, kind }: Source = sources[source];
        expect(inStudies).toContain(kind);
        expect(citation).toMatch(/^[A-Z][\p{L} ]+ [A-Z]{1,3}(, | and others)/u);
        expect(year).not.toBeNull();
      }
    },
  );

  it.each(["en", "es"] as const)(
    "are whole people of 100, and of nothing else (%s)",
    (language) => {
      for (const { share } of facts) {
        for (const n of [share?.from ?? 0, share?.to ?? 100]) {
          expect(Number.isInteger(n) && n >= 0 && n <= 100).toBe(true);
        }
        expect((share?.from ?? 0) <= (share?.to ?? 0)).toBe(true);
      }
      const texts = textsOf(languages[language].facts);
      expect(texts.length).toBeGreaterThan(60);
      for (const { path, text } of texts) {
        expect(text, path).not.toMatch(/%|\bper ?cent\b|\bHR\b|hazard|ratio\b/i);
        for (const [, of] of text.matchAll(/\b(?:of|de cada) (\d[\d,]*)\b/g)) {
          if (/^(?:7|25|46)$/.test(of ?? "")) continue;
          expect(of, `${path}: ${text}`).toBe("100");
        }
      }
    },
  );

  it("say the number that the content holds on both sides of every one of them", () => {
    const { share } = en.pages.known;
    for (const { id, share: of } of facts) {
      if (of === null) continue;
      const own = en.facts[id as keyof typeof en.facts];
      expect(own.changed?.(share(of.from, of.to))).toContain(`${share(of.from, of.to)} of 100`);
      expect(own.same?.(share(100 - of.to, 100 - of.from))).toMatch(/^[\d a-z]+ of 100/);
    }
  });

  it("leave out what is not to be shown: one rater, sellers' figures, simulations", () => {
    const all = JSON.stringify([...textsOf(en), ...textsOf(es), facts]);
    expect(all).not.toMatch(/\b88\b|\b60\.7\b|\b61 of 100|half the errors|\b71 of\b/);
    const used = facts.flatMap((fact) => fact.sources as readonly string[]);
    for (const banned of ["s52", "s60", "s68"]) expect(used).not.toContain(banned);
  });
});

describe("the words", () => {
  it.each(["self", "carer"] as const)("read at grade 6 or less on every page (%s)", (form) => {
    const text = (value: unknown) =>
      textsOf(value)
        .filter((one) => one.form === "both" || one.form === form)
        .map((one) => one.text)
        .join("\n");
    const screens = [
      ...Object.entries(en.pages).map(([screen, own]) => ({ screen, text: text(own) })),
      ...optionIds.map((id) => ({ screen: id as string, text: text(en.options[id]) })),
      { screen: "facts", text: text(en.facts) },
      { screen: "quiz", text: text(en.quiz) },
    ];
    expect(screensAboveAim(screens)).toEqual([]);
  });

  it("order nobody about, recommend nothing, and say no more than twenty words in a breath", () => {
    for (const { path, text } of textsOf(en)) {
      expect(text, path).not.toMatch(
        /\byou (?:need|should|must|have to)\b|\bwe recommend\b|\bbest\b choice/i,
      );
      expect(text, path).not.toMatch(/—|['"]/);
      for (const sentence of splitSentences(text)) {
        expect(sentence.split(/\s+/).length, `${path}: ${sentence}`).toBeLessThanOrEqual(21);
      }
    }
    for (const { path, text } of textsOf(es)) {
      expect(text, path).not.toMatch(
        /\b(?:debe|debería|necesita|tiene que)\b|\b(?:tú|vos|tienes)\b|—|['"]/i,
      );
    }
  });

  it("speak to a carer of the person", () => {
    const theirs = /\byour (own )?(doctor|team|illness|options?|answer|choices?)\b/i;
    const texts = textsOf(en).filter(({ form }) => form !== "self");
    expect(texts.filter(({ text }) => theirs.test(text))).toEqual([]);
  });

  it("guard every word of stopping a medicine", () => {
    const loose = textsOf(en)
      .filter(({ text }) => /\bstop\b[^.]*\bmedicine/i.test(text))
      .filter(
        ({ text, path }) => !/\b(not|should not) stop\b/i.test(text) && path !== "/quiz/three/says",
      );
    expect(loose).toEqual([]);
    expect(quiz.find(({ id }) => id === "three")?.right).toBe("no");
  });

  it.each(["en", "es"] as const)(
    "say the same keys in both forms of every language (%s)",
    (language) => {
      const words: DecisionAidWords = languages[language];
      expect(Object.keys(words.facts).sort()).toEqual(facts.map(({ id }) => id).sort());
      expect(Object.keys(words.options)).toEqual([...optionIds]);
    },
  );
});
