import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Question } from "@/lib/content/types";
import { optionsNeverToldApart, ticksWithoutEffect } from "./claims-about-options";
import { type Content, realContent } from "./content-under-proof";
import { openProver, type Prover } from "./prover";

/*
 * Options of one question that come out alike on every sheet, each with the reason it is asked
 * apart: the result and the packet give back the person's own words.
 */
const toldApartInWordsOnly: { readonly [pair: string]: string } = {
  "diagnosis: doctor-unsure = suspected": "a suspicion has a name to put before a second doctor",
  "diagnosis: doctor-unsure = no-answer": "a doubt between names is not the same as no name",
  "diagnosis: suspected = no-answer": "a suspicion has a name to put before a second doctor",
  "side-effects: no = mild": "mild and expected is what T18 leaves out; it is told to the doctor",
  "side-effects: unexpected = severe": "T18 names both; the doctor hears which",
  "progress: too-early = worse":
    "neither is a trigger alone; both keep a problem from being settled",
  "progress: not-helped = worse-treated": "T17 names both; the doctor hears which",
  "carer-view: more-worried = they-do-not-want-one":
    "policy: both are a carer's concern the person does not share; the words differ",
};

/** Set-up: it steers the form, the numbers to call and the words. */
const setUpOnly = /^(country|who): /;

let prover: Prover;
beforeAll(async () => {
  prover = await openProver();
});
afterAll(() => prover.close());

function withQuestion(id: string, change: (question: Question) => Question): Content {
  const questions = realContent.questions.map((one) => (one.id === id ? change(one) : one));
  return { ...realContent, questions };
}

function questionsNamed(content: Content, id: string): readonly Question[] {
  return content.questions.filter((one) => one.id === id);
}

function unexplained(alike: readonly string[]): readonly string[] {
  return alike.filter((pair) => !(pair in toldApartInWordsOnly) && !setUpOnly.test(pair));
}

describe("every option of a tick list", () => {
  it("changes something on some sheet", async () => {
    expect(await ticksWithoutEffect(prover, realContent)).toEqual([]);
  });

  it("is caught when nothing reads it", async () => {
    const faulty = withQuestion("life", (one) => ({ ...one, options: [...one.options, "unread"] }));
    const life = questionsNamed(faulty, "life");
    expect(await ticksWithoutEffect(prover, faulty, life)).toEqual(["life/unread"]);
  });

  it("is caught when the only rule that read it is gone", async () => {
    const rules = realContent.rules.filter(({ id }) => id !== "t16");
    const faulty = { ...realContent, rules };
    const facts = questionsNamed(faulty, "plan-facts");
    expect(await ticksWithoutEffect(prover, faulty, facts)).toEqual([
      "plan-facts/other-illness-risk",
    ]);
  });
});

describe("every option of a pick-one question", () => {
  it("is told apart from each other one on some sheet, or listed with a reason", async () => {
    const alike = await optionsNeverToldApart(prover, realContent);
    expect(unexplained(alike)).toEqual([]);
    // A reason stays listed only while the two are not told apart.
    expect(alike).toEqual(expect.arrayContaining(Object.keys(toldApartInWordsOnly)));
  });

  it("is caught when nothing reads it", async () => {
    const faulty = withQuestion("reader", (one) => ({
      ...one,
      options: [...one.options, "unread"],
    }));
    const alike = await optionsNeverToldApart(prover, faulty, questionsNamed(faulty, "reader"));
    expect(unexplained(alike)).toEqual(["reader: no-such-test = unread"]);
  });

  it("is caught when a whole question is read by nothing", async () => {
    const questions = [
      ...realContent.questions,
      { id: "unread", kind: "one", options: ["yes", "no"], unknown: ["not-sure"] } as const,
    ];
    const faulty = { ...realContent, questions };
    const alike = await optionsNeverToldApart(prover, faulty, questionsNamed(faulty, "unread"));
    expect(unexplained(alike)).toEqual(["unread: yes = no"]);
  });
});
