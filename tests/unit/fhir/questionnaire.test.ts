import { Fhir } from "fhir/fhir";
import { describe, expect, it } from "vitest";
import { questions } from "@/lib/content/questionnaire";
import { ruleSetVersion } from "@/lib/content/rule-set";
import type { Question } from "@/lib/content/types";
import { writeQuestionnaire } from "@/lib/fhir/questionnaire";
import type { QuestionnaireItem } from "@/lib/fhir/types";

const questionnaire = writeQuestionnaire("en");
const items = flatten(questionnaire.item);
const byLinkId = new Map(items.map((item) => [item.linkId, item]));

function flatten(list: readonly QuestionnaireItem[]): readonly QuestionnaireItem[] {
  return list.flatMap((item) => [item, ...flatten(item.item ?? [])]);
}

/** What the validator finds wrong in a resource. */
function faults(resource: unknown): readonly string[] {
  const { valid, messages } = new Fhir().validate(structuredClone(resource) as never);
  const errors = messages.filter(({ severity }) => severity === "error" || severity === "fatal");
  if (!valid && errors.length === 0) return ["not valid"];
  return errors.map(({ location, message }) => `${location}: ${message}`);
}

describe("the FHIR questionnaire", () => {
  it("is valid R4 by an independent validator", () => {
    expect(faults(questionnaire)).toEqual([]);
  });

  it("would be refused by that validator with a type that does not exist", () => {
    const broken = structuredClone(questionnaire) as unknown as { item: { type: string }[] };
    (broken.item[0] as { type: string }).type = "no-such-type";
    expect(faults(broken)).not.toEqual([]);
  });

  it("would be refused by that validator without a status", () => {
    const { status: _, ...broken } = questionnaire;
    expect(faults(broken)).not.toEqual([]);
  });

  it("carries the version of the rule set and a name that no server owns", () => {
    expect(questionnaire.version).toBe(ruleSetVersion);
    expect(questionnaire.url).toMatch(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it("gives every item a linkId of its own and a text", () => {
    expect(new Set(items.map(({ linkId }) => linkId)).size).toBe(items.length);
    expect(items.filter(({ text }) => text.trim() === "" || /[{}]|undefined/.test(text))).toEqual(
      [],
    );
  });

  it.each(questions as readonly Question[])(
    "asks $id with every code and its condition",
    (question) => {
      const item = byLinkId.get(question.id) as QuestionnaireItem;
      expect(item.type).toBe("choice");
      expect(item.repeats).toBe(question.kind === "many");
      const codes = item.answerOption?.map(({ valueCoding }) => valueCoding.code) ?? [];
      const closing = question.kind === "many" ? ["none", "that-is-all"] : [];
      const unknown = [...question.unknown, ...(question.notSureIsNo ? ["not-sure"] : [])];
      expect([...codes].sort()).toEqual([...question.options, ...closing, ...unknown].sort());
      expect(item.enableBehavior).toBe(question.showWhen?.how);
      const conditions = item.enableWhen?.map((one) => `${one.question}=${one.answerCoding.code}`);
      expect(conditions).toEqual(
        question.showWhen?.of.map((one) => `${one.question}=${one.equals}`),
      );
    },
  );

  it("gives every option a display and never the same one twice in a question", () => {
    for (const item of items) {
      const displays = (item.answerOption ?? []).map(({ valueCoding }) => valueCoding.display);
      expect(
        displays.filter((text) => !text || /[{}]|undefined/.test(text)),
        item.linkId,
      ).toEqual([]);
      expect(new Set(displays).size, item.linkId).toBe(displays.length);
    }
  });

  it("names in a condition only options that are offered, and has a behavior beside them", () => {
    for (const { linkId, enableWhen, enableBehavior } of items) {
      if (enableWhen === undefined) continue;
      expect(enableWhen.length, linkId).toBeGreaterThan(0);
      expect(enableBehavior, linkId).toBeDefined();
      for (const { question, answerCoding } of enableWhen) {
        const offered = byLinkId
          .get(question)
          ?.answerOption?.some(
            ({ valueCoding }) =>
              valueCoding.code === answerCoding.code && valueCoding.system === answerCoding.system,
          );
        expect(offered, `${linkId} needs ${question} = ${answerCoding.code}`).toBe(true);
      }
    }
  });

  it("has one code system a question", () => {
    const systems = questions.map(
      ({ id }) => byLinkId.get(id)?.answerOption?.[0]?.valueCoding.system,
    );
    expect(new Set(systems).size).toBe(questions.length);
  });
});
