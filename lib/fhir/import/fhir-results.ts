import type { ImportItem, ImportSkip, ImportValue } from "../../engine/import-items";
import { oneLine, someLines } from "./clean-text";
import { type FhirFile, keysOf, type Measured, type Pending, skip, sourceOf } from "./fhir-file";
import {
  codeOf,
  codesOf,
  hasCode,
  type Json,
  nameOf,
  numberOf,
  objectOf,
  objectsOf,
  quantityOf,
  referenceOf,
  tailOf,
} from "./fhir-values";
import { dateOfFhir } from "./file-dates";

const unfinished = ["entered-in-error", "cancelled", "registered"];

/** LOINC classes of clinical notes that some portals give as reports. */
const noteCodes = ["34117-2", "51847-2", "11506-3", "34133-9", "18842-5", "11488-4", "28570-0"];

/**
 * A DiagnosticReport: something on the timeline, with what was measured; a note is a document.
 * Source: hl7.org/fhir/R4/diagnosticreport.html
 */
export function readReport(it: Json): Pending | ImportSkip {
  if (unfinished.includes(codeOf(it.status))) {
    return it.status === "entered-in-error" ? "in-error" : "not-done";
  }
  const name = nameOf(it.code);
  if (name === null) return "no-name";
  const isNote = hasCode(it.category, noteCodes) || hasCode(it.code, noteCodes);
  const from = dateOfFhir(it.effectiveDateTime) ?? dateOfFhir(objectOf(it.effectivePeriod).start);
  const said = someLines(it.conclusion, 1_200) ?? namesOf(it.conclusionCode);
  const source = sourceOf(it, it.issued ?? it.effectiveDateTime, [
    ...objectsOf(it.performer),
    ...objectsOf(it.resultsInterpreter),
  ]);
  if (isNote) return { kind: "record", ...name, ...(from && { from }), source };
  return {
    kind: "event",
    event: "test",
    ...name,
    ...(from && { from }),
    ...(said && { said }),
    reportAt: objectsOf(it.result).map((reference) => tailOf(referenceOf(reference))),
    source,
  };
}

function namesOf(concepts: unknown): string | null {
  const names = objectsOf(concepts).map((concept) => nameOf(concept, 200)?.name);
  return someLines(names.filter((name) => name !== undefined).join("\n"), 1_200);
}

const resultCategories = ["laboratory", "imaging", "procedure", "exam"];

/** An Observation: one value. Source: hl7.org/fhir/R4/observation.html */
export function readObservation(it: Json, fullUrl: string): Measured | ImportSkip {
  const status = codeOf(it.status);
  if (status === "entered-in-error") return "in-error";
  if (unfinished.includes(status)) return "not-done";
  const name = nameOf(it.code, 160)?.name;
  if (name === undefined) return "no-name";
  const on =
    dateOfFhir(it.effectiveDateTime) ??
    dateOfFhir(objectOf(it.effectivePeriod).start) ??
    dateOfFhir(it.effectiveInstant) ??
    dateOfFhir(it.issued);
  return {
    name,
    value: shownValueOf(it),
    flag: flagOf(it.interpretation),
    keys: keysOf(it, fullUrl),
    members: objectsOf(it.hasMember).map((reference) => tailOf(referenceOf(reference))),
    on,
    isResult: hasCode(it.category, resultCategories),
    source: sourceOf(it, on, objectsOf(it.performer)),
  };
}

function shownValueOf(it: Json): string {
  const own = plainValue(it);
  if (own !== null) return own;
  const parts = objectsOf(it.component).flatMap((part) => {
    const value = plainValue(part);
    return value === null ? [] : [`${nameOf(part.code, 80)?.name ?? ""} ${value}`.trim()];
  });
  return oneLine(parts.join(", "), 200) ?? "";
}

/** Machines give more digits than they measure: five tell all. */
function measuredOf(quantity: unknown): string | null {
  const it = objectOf(quantity);
  const value = numberOf(it.value);
  return value === null ? null : quantityOf({ ...it, value: Number(value.toPrecision(5)) });
}

function plainValue(it: Json): string | null {
  return (
    measuredOf(it.valueQuantity) ??
    nameOf(it.valueCodeableConcept, 200)?.name ??
    oneLine(it.valueString, 200) ??
    (typeof it.valueInteger === "number" ? String(it.valueInteger) : null) ??
    dateOfFhir(it.valueDateTime)
  );
}

/** Interpretation codes of HL7 version 3. Source: hl7.org/fhir/R4/valueset-observation-interpretation.html */
export function flagOf(interpretation: unknown): ImportValue["flag"] {
  const codes = codesOf(interpretation).map(({ code }) => code);
  if (codes.some((code) => ["H", "HH", "HU", "H>"].includes(code))) return "high";
  if (codes.some((code) => ["L", "LL", "LU", "L<"].includes(code))) return "low";
  return codes.some((code) => ["A", "AA", "POS", "DET", "R", "ABN"].includes(code))
    ? "unusual"
    : null;
}

const mostValues = 40;

/** What a note can hold: what is out of range comes first. */
export function shownValues(values: readonly ImportValue[]): readonly ImportValue[] {
  return [...values]
    .filter(({ value }) => value !== "")
    .sort((a, b) => Number(b.flag !== null) - Number(a.flag !== null))
    .slice(0, mostValues);
}

/** Puts the values into their reports; returns those that no report holds, one item for each day. */
export function groupMeasured(file: FhirFile): readonly Pending[] {
  const byKey = new Map(file.measured.flatMap((one) => one.keys.map((key) => [key, one] as const)));
  const held = new Set<Measured>();
  for (const [at, report] of file.pending.entries()) {
    if (report.reportAt === undefined) continue;
    const values = withMembers(report.reportAt, byKey);
    for (const one of values) held.add(one);
    file.pending[at] = { ...report, values: shownValues(values).map(plain) };
  }
  const days = new Map<string, Measured[]>();
  for (const one of file.measured) {
    if (held.has(one)) continue;
    if (!one.isResult || one.on === null) skip(file, "everyday");
    else days.set(one.on, [...(days.get(one.on) ?? []), one]);
  }
  return [...days].flatMap(([day, all]) => looseDay(day, all));
}

/** The values of a report and of the panels in it. */
function withMembers(
  keys: readonly string[],
  byKey: ReadonlyMap<string, Measured>,
): readonly Measured[] {
  const seen = new Set<Measured>();
  const open = [...keys];
  while (open.length > 0 && seen.size < 5_000) {
    const one = byKey.get(open.pop() ?? "");
    if (one === undefined || seen.has(one)) continue;
    seen.add(one);
    open.push(...one.members);
  }
  return [...seen];
}

function looseDay(day: string, all: readonly Measured[]): readonly Pending[] {
  const [first] = all;
  if (first === undefined) return [];
  const values = shownValues(all).map(plain);
  const item: Pending = {
    kind: "event",
    event: "test",
    name: all.length === 1 ? first.name : "",
    ...(all.length > 1 && { isLoose: true }),
    from: day as NonNullable<ImportItem["from"]>,
    values,
    source: { ...first.source, on: day },
  };
  return [item];
}

const plain = ({ name, value, flag }: ImportValue): ImportValue => ({ name, value, flag });

/**
 * A DocumentReference: a document that the portal lists.
 * Source: hl7.org/fhir/R4/documentreference.html
 */
export function readDocument(it: Json): Pending | ImportSkip {
  const status = codeOf(it.status);
  const isWrong = status === "entered-in-error" || it.docStatus === "entered-in-error";
  if (isWrong) return "in-error";
  if (status === "superseded") return "not-done";
  const attachment = objectOf(objectsOf(it.content).map((one) => one.attachment)[0]);
  const said = oneLine(it.description, 120) ?? oneLine(attachment.title, 120);
  const name = said === null ? nameOf(it.type, 120) : { name: said };
  if (name === null) return "no-name";
  const from =
    dateOfFhir(objectOf(objectOf(it.context).period).start) ??
    dateOfFhir(it.date) ??
    dateOfFhir(attachment.creation);
  return {
    kind: "record",
    ...name,
    ...(from && { from }),
    source: sourceOf(it, it.date, [it.custodian, ...objectsOf(it.author)]),
  };
}
