import { questions } from "@/lib/content/questionnaire";
import type { Question } from "@/lib/content/types";
import { questionnaireUrl } from "@/lib/fhir/identity";
import { type Hostile, named, plain } from "./hostile-shape";

const all = questions as readonly Question[];
const base = { resourceType: "QuestionnaireResponse", status: "completed" };
const fhir = (name: string, value: object, field: RegExp) =>
  plain(`FHIR: ${name}`, { ...base, ...value }, field);
const one = (linkId: unknown, ...answer: unknown[]) => ({ item: [{ linkId, answer }] });
const code = (value: unknown) => ({ valueCoding: { code: value } });

/** Responses that are no good FHIR, or not of this questionnaire. */
export function badFhir(): Hostile[] {
  let deep: object = { linkId: "group", answer: [code("ms")] };
  for (let level = 0; level < 12; level += 1) deep = { linkId: "page.what", item: [deep] };
  const strangers = [
    "extension",
    "modifierExtension",
    "contained",
    "implicitRules",
    "answers",
    "gate",
    "called",
    "ownerId",
  ];
  return [
    plain("FHIR: another resource", { resourceType: "Patient" }, /^resourceType$/),
    plain("FHIR: no status", { resourceType: "QuestionnaireResponse" }, /^status$/),
    ...["entered-in-error", "final", "", 1, null].map((status) =>
      fhir(`status ${status}`, { status }, /^status$/),
    ),
    fhir(
      "another questionnaire",
      { questionnaire: "urn:uuid:00000000-0000-0000-0000-000000000000" },
      /^questionnaire$/,
    ),
    fhir(
      "a name that begins alike",
      { questionnaire: `${questionnaireUrl}0|1` },
      /^questionnaire$/,
    ),
    ...strangers.map((key) => fhir(`field ${key}`, { [key]: [] }, named(key))),
    ...strangers.map((key) =>
      fhir(
        `item field ${key}`,
        { item: [{ linkId: "group", [key]: [] }] },
        named(`item[0].${key}`),
      ),
    ),
    ...[null, {}, "x", []].map((item) => fhir(`item ${JSON.stringify(item)}`, { item }, /^item$/)),
    fhir("an item that is no item", { item: [1] }, /^item\[0\]$/),
    ...["no-such-question", "Group", "__proto__", "section.none"].map((id) =>
      fhir(`linkId ${id}`, one(id, code("ms")), named(`item[0](${id})`)),
    ),
    ...["", 1, null, undefined].map((id) =>
      fhir(`linkId ${id}`, one(id, code("ms")), /^item\[0\]\.linkId$/),
    ),
    ...all.map(({ id }) =>
      fhir(`${id}: wrong code`, one(id, code("no-such-option")), named(`item[0](${id})`)),
    ),
    ...all.map(({ id }) =>
      fhir(
        `${id}: a string`,
        one(id, { valueString: "ms" }),
        /^item\[0\]\.answer\[0\]\.valueString$/,
      ),
    ),
    ...all.map(({ id }) =>
      fhir(`${id}: a boolean`, one(id, { valueBoolean: true }), named(`item[0](${id}).answer[0]`)),
    ),
    ...all.map(({ id, options }) =>
      fhir(
        `${id}: another system`,
        one(id, { valueCoding: { system: "urn:uuid:0", code: options[0] } }),
        named(`item[0](${id}).answer[0].valueCoding.system`),
      ),
    ),
    fhir("two answers to one", one("group", code("ms"), code("cancer")), /^item\[0\]\(group\)$/),
    fhir("an empty answer", one("group", {}), /^item\[0\]\(group\)\.answer\[0\]$/),
    fhir(
      "no answers in the list",
      { item: [{ linkId: "group", answer: [] }] },
      /^item\[0\]\.answer$/,
    ),
    fhir(
      "items under an answer",
      one("group", { ...code("ms"), item: [] }),
      /^item\[0\]\.answer\[0\]\.item$/,
    ),
    fhir(
      "items under a question",
      { item: [{ linkId: "group", item: [{ linkId: "diagnosis" }] }] },
      /^item\[0\]\(group\)$/,
    ),
    fhir(
      "an answer on a group",
      { item: [{ linkId: "page.what", answer: [code("ms")] }] },
      /^item\[0\]\(page\.what\)$/,
    ),
    fhir(
      "a question twice",
      { item: [{ linkId: "group" }, { linkId: "group", answer: [code("ms")] }] },
      /^item\[1\]\(group\)$/,
    ),
    fhir("groups too deep", { item: [deep] }, /^item\[0\]\.item\[0\]/),
    fhir("none and a tick", one("illness", code("none"), code("rare")), /^item\[0\]\(illness\)$/),
    fhir(
      "a gate line that does not exist",
      one("gate", code("chest-pain"), code("no-such-line")),
      /^item\[0\]\(gate\)\.answer\[1\]$/,
    ),
    fhir("called as a code", one("called", code("yes")), /^item\[0\]\(called\)$/),
    fhir(
      "called twice",
      one("called", { valueBoolean: true }, { valueBoolean: true }),
      /^item\[0\]\(called\)$/,
    ),
  ];
}
