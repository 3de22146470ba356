import { isRoughDay } from "../../kept/fields";
import { keptOf } from "../../kept/whole";
import { uuidOf } from "../identity";
import { questionnaireOf, responseOf, sayAnswers, sheetOf } from "./answers";
import { dated } from "./dates";
import { speakerFor } from "./fields";
import { allergies, conditions, events, medicines, operations, relatives } from "./health";
import { narrative, type Said } from "./narrative";
import { type Addressed, addressed, coded, type Resource, referTo } from "./resource";
import { type SectionId, saySafety, saySection } from "./sections";
import type { BundleSource } from "./source";
import { carePlan, recordTasks } from "./work";

const loinc = "http://loinc.org";

/** LOINC codes of sections that have one. Source: HL7 C-CDA 2.1, section templates. */
const sectionCodes: { readonly [S in SectionId]?: readonly [code: string, display: string] } = {
  medicines: ["10160-0", "History of Medication use Narrative"],
  allergies: ["48765-2", "Allergies and adverse reactions Document"],
  conditions: ["11450-4", "Problem list - Reported"],
  operations: ["47519-4", "History of Procedures Document"],
  family: ["10157-6", "History of family member diseases Narrative"],
};

/**
 * Everything that a person keeps as one FHIR R4 document: the readable part first, then a resource
 * for each thing. Pure. Private things are in it, for it is the person's own copy; removed ones and
 * what was said of thoughts of suicide are not. Source: hl7.org/fhir/R4/documents.html
 */
export function writeBundle(source: BundleSource): Resource {
  const { whole, madeAt } = source;
  const patient = patientOf(source);
  const at = patient.fullUrl;
  const sheet = sheetOf(whole);
  const speaks = speakerFor(source, sheet);
  const answers = sayAnswers(source, sheet, speaks);
  const said = (section: SectionId) => saySection(source, section, speaks);
  const part = (section: SectionId, entries: readonly Addressed[] = []): Part => ({
    section,
    entries,
    said: said(section),
  });
  const parts: readonly Part[] = [
    part("about"),
    part("time"),
    { section: "safety", entries: [], said: saySafety(source, speaks) },
    {
      section: "answers",
      entries: [responseOf(source, at, sheet), questionnaireOf(source)],
      said: answers.now,
      before: answers.before,
    },
    part("medicines", medicines(source, at)),
    part("allergies", allergies(source, at)),
    part("conditions", conditions(source, at)),
    part("operations", operations(source, at)),
    part("family", relatives(source, at)),
    part("events", events(source, at)),
    part("matters"),
    part("questions"),
    part("plan", [carePlan(source, at, speaks)]),
    part("records", recordTasks(source, at, speaks)),
    part("doctors"),
    part("calls"),
    part("companion"),
    part("letters"),
    part("packets"),
  ];
  const composition = compositionOf(source, parts, at, speaks.speaker === "carer");
  const entry = [composition, patient, ...parts.flatMap(({ entries }) => entries)];
  return {
    resourceType: "Bundle",
    language: source.language,
    identifier: {
      system: "urn:ietf:rfc:3986",
      value: `urn:uuid:${uuidOf(`export/${whole.person.id}/${madeAt.toISOString()}`)}`,
    },
    type: "document",
    timestamp: madeAt.toISOString(),
    entry,
  };
}

type Part = {
  readonly section: SectionId;
  readonly entries: readonly Addressed[];
  readonly said: readonly Said[];
  /** What was said before and does not apply now. */
  readonly before?: readonly Said[];
};

/** A name and a birth date are in it only if the person wrote them down for their packet. */
function patientOf({ whole, say }: BundleSource): Addressed {
  const { name, born } = keptOf(whole, "packet-facts").at(-1)?.value ?? {};
  const isDate = born !== undefined && isRoughDay(born) && !/[a-z]/.test(born);
  return addressed(`${whole.person.id}/patient`, {
    resourceType: "Patient",
    ...(name !== undefined && { name: [{ text: name }] }),
    ...dated("birthDate", born, isDate ? say : (text) => text),
  });
}

function compositionOf(
  source: BundleSource,
  parts: readonly Part[],
  patient: string,
  isByCarer: boolean,
): Addressed {
  const { whole, words, madeAt, language } = source;
  const unreadable = whole.unreadable > 0 ? [words.unreadable(whole.unreadable)] : [];
  return addressed(`${whole.person.id}/document`, {
    resourceType: "Composition",
    language,
    text: narrative(language, [words.title, ...unreadable], [], words.colon),
    status: "final",
    type: { ...coded(loinc, "51855-5", "Patient Note"), text: words.title },
    subject: referTo(patient),
    date: madeAt.toISOString(),
    author: [isByCarer ? { display: words.byCarer } : referTo(patient)],
    title: words.title,
    confidentiality: "R",
    section: parts.map((part) => sectionFrom(part, source)),
  });
}

function sectionFrom({ section, entries, said, before = [] }: Part, source: BundleSource) {
  const { words, language } = source;
  const title = words.sections[section];
  const code = sectionCodes[section];
  const isEmpty = said.length === 0 && before.length === 0;
  const first = narrative(language, isEmpty ? [words.nothing] : [], said, words.colon);
  const left = narrative(language, [words.notAsked], before, words.colon);
  return {
    title,
    ...(code && { code: coded(loinc, ...code) }),
    text: first,
    ...(entries.length > 0 && { entry: entries.map(({ fullUrl }) => referTo(fullUrl)) }),
    ...(before.length > 0 && { section: [{ title: words.notAsked, text: left }] }),
  };
}
