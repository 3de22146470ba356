import type { ImportFound, ImportItem, ImportSkip } from "../../engine/import-items";
import {
  type FhirFile,
  keysOf,
  nameOfPerson,
  nameOfResource,
  newFhirFile,
  type Pending,
  skip,
  writerOf,
} from "./fhir-file";
import { readAllergy, readCondition, readMedicine, readProcedure } from "./fhir-health";
import { groupMeasured, readDocument, readObservation, readReport } from "./fhir-results";
import { codeOf, type Json, objectOf, referenceOf, tailOf } from "./fhir-values";
import { dateOfFhir } from "./file-dates";
import { FileFault } from "./import-fault";
import { partsOfJson } from "./json-parts";

type Read = Pick<ImportFound, "about" | "items" | "skipped">;

const readers: {
  readonly [type: string]: (resource: Json, today: string) => Pending | ImportSkip;
} = {
  Condition: readCondition,
  AllergyIntolerance: readAllergy,
  MedicationStatement: readMedicine,
  MedicationRequest: readMedicine,
  Procedure: readProcedure,
  DiagnosticReport: readReport,
  DocumentReference: readDocument,
};

/** Resources that others point at, or that hold the file together: nothing is left out with them. */
const background = [
  "Patient",
  "Bundle",
  "Medication",
  "Organization",
  "Practitioner",
  "PractitionerRole",
  "Location",
  "Provenance",
  "Composition",
  "OperationOutcome",
  "Binary",
];

const mostResources = 50_000;

/**
 * Reads FHIR R4 in JSON: a bundle, one resource, a list of them or NDJSON.
 * @param today a medicine whose end is before it is over
 * @throws FileFault
 */
export function readFhir(bytes: Uint8Array, today: string): Read {
  const file = newFhirFile(today);
  const people = newPeople();
  let resources = 0;
  for (const part of partsOfJson(bytes)) {
    for (const { resource, fullUrl } of resourcesOf(part, 0)) {
      resources += 1;
      if (resources > mostResources) throw new FileFault("too-much");
      readResource(file, people, resource, fullUrl);
    }
  }
  if (resources === 0) throw new FileFault("wrong-kind");
  if (countPeople(people) > 1) throw new FileFault("several-people");
  const pending = [...groupMeasured(file), ...file.pending];
  const items = pending.flatMap((one) => settle(file, one) ?? []);
  return { about: people.about, items, skipped: Object.fromEntries(file.skipped) };
}

type Wrapped = { readonly resource: Json; readonly fullUrl: string };

/** A part is a resource, the entry of a bundle around one, or a bundle in a bundle. */
function resourcesOf(part: unknown, depth: number): readonly Wrapped[] {
  const it = objectOf(part);
  const isResource = codeOf(it.resourceType) !== "";
  const resource = isResource ? it : objectOf(it.resource);
  if (codeOf(resource.resourceType) === "") return [];
  const own = { resource, fullUrl: isResource ? "" : codeOf(it.fullUrl) };
  if (resource.resourceType !== "Bundle" || depth > 3) return [own];
  const entries = Array.isArray(resource.entry) ? resource.entry : [];
  return [own, ...entries.flatMap((entry) => resourcesOf(entry, depth + 1))];
}

function readResource(file: FhirFile, people: People, it: Json, fullUrl: string): void {
  const type = codeOf(it.resourceType);
  notePerson(people, it, fullUrl);
  const name = nameOfResource(it);
  if (name !== null) for (const key of keysOf(it, fullUrl)) file.names.set(key, name);
  if (type === "Observation") {
    const measured = readObservation(it, fullUrl);
    if (typeof measured === "string") skip(file, measured);
    else file.measured.push(measured);
    return;
  }
  const read = Object.hasOwn(readers, type) ? readers[type] : undefined;
  const found = read?.(it, file.today) ?? (background.includes(type) ? null : "other-part");
  if (typeof found === "string") skip(file, found);
  else if (found !== null) file.pending.push(found);
}

type People = {
  /** Keys of patients, each with the key that stands for all of theirs. */
  readonly same: Map<string, string>;
  readonly subjects: Set<string>;
  about: ImportFound["about"];
};

const newPeople = (): People => ({
  same: new Map(),
  subjects: new Set(),
  about: { name: null, born: null },
});

function notePerson(people: People, it: Json, fullUrl: string): void {
  if (it.resourceType === "Patient") {
    const keys = keysOf(it, fullUrl);
    const [first = "Patient"] = keys;
    for (const key of keys) people.same.set(key, first);
    people.subjects.add(first);
    people.about = { name: nameOfPerson(it.name), born: dateOfFhir(it.birthDate) };
    return;
  }
  const subject = tailOf(referenceOf(it.subject ?? it.patient));
  // Groups, devices and what stands inside the resource are no second person.
  if (/^(?:Patient\/|urn:)/.test(subject)) people.subjects.add(subject);
}

/** How many people a file is about: a second one must never get into somebody's history. */
function countPeople({ same, subjects }: People): number {
  return new Set([...subjects].map((key) => same.get(key) ?? key)).size;
}

/** Looks up what was only pointed at; without a name there is nothing to keep. */
function settle(file: FhirFile, pending: Pending): ImportItem | null {
  const { nameAt, whereAt, reportAt: _held, source, ...rest } = pending;
  const name = rest.name ?? (nameAt ? (file.names.get(nameAt) ?? null) : null);
  if (name === null) {
    skip(file, "no-name");
    return null;
  }
  const where = rest.where ?? (whereAt ? file.names.get(whereAt) : undefined);
  return {
    ...rest,
    name,
    ...(where && { where }),
    count: 1,
    source: { ...source, by: writerOf(file, source.by) },
  };
}
