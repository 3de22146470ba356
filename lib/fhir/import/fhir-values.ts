import { oneLine } from "./clean-text";

/*
 * Careful hands for what was parsed: every value may be of any type, whatever the standard says.
 */

export type Json = { readonly [key: string]: unknown };

/** The value as an object; an empty one for anything else. */
export function objectOf(value: unknown): Json {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Json)
    : {};
}

/** The value as a list of objects; one object counts as a list of one. */
export function objectsOf(value: unknown): readonly Json[] {
  const all = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return all.slice(0, mostOfAList).map(objectOf);
}

const mostOfAList = 2_000;

/** A code or other short text; "" for anything else. */
export function codeOf(value: unknown): string {
  return typeof value === "string" && value.length <= 200 ? value.trim() : "";
}

/** A number that can be shown; null for anything else. */
export function numberOf(value: unknown): number | null {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

/** The codes of a CodeableConcept, a list of them, or a code that stands alone (as in STU3). */
export function codesOf(value: unknown): readonly { system: string; code: string }[] {
  const alone = codeOf(value);
  if (alone !== "") return [{ system: "", code: alone }];
  return objectsOf(value)
    .flatMap((concept) => objectsOf(concept.coding))
    .map(({ system, code }) => ({ system: codeOf(system), code: codeOf(code) }))
    .filter(({ code }) => code !== "");
}

/** Whether one of the codes of a concept is one of these. */
export function hasCode(value: unknown, codes: readonly string[]): boolean {
  return codesOf(value).some(({ code }) => codes.includes(code));
}

/** Systems whose "code" says only that something is not known. */
const absentSystems = [
  "http://terminology.hl7.org/CodeSystem/data-absent-reason",
  "http://terminology.hl7.org/CodeSystem/v3-NullFlavor",
];

const systemNames: readonly (readonly [string, string])[] = [
  ["http://www.nlm.nih.gov/research/umls/rxnorm", "RxNorm"],
  ["http://snomed.info/sct", "SNOMED CT"],
  ["http://hl7.org/fhir/sid/icd-10", "ICD-10"],
  ["http://hl7.org/fhir/sid/icd-9", "ICD-9"],
  ["http://loinc.org", "LOINC"],
  ["http://www.ama-assn.org/go/cpt", "CPT"],
  ["http://hl7.org/fhir/sid/ndc", "NDC"],
  ["http://hl7.org/fhir/sid/cvx", "CVX"],
];

/** SNOMED CT says in brackets what sort of thing a name is; people do not. */
const sorts =
  /\s*\((?:disorder|finding|procedure|situation|regime\/therapy|substance|product|event|morphologic abnormality|observable entity|physical object)\)$/i;

/** A name without the sort of thing that it is; null for none. */
export function bareName(name: string | null): string | null {
  return name === null ? null : name.replace(sorts, "") || name;
}

export type Named = { readonly name: string; readonly codeOnly?: boolean };

/**
 * What a concept is called: its text, else the words beside a code (the one a person chose first),
 * else the code itself with its system, so that an allergy without words is still seen.
 * @returns null where there is nothing of it
 */
export function nameOf(value: unknown, most = 300): Named | null {
  const concept = objectOf(Array.isArray(value) ? value[0] : value);
  const said = bareName(oneLine(concept.text, most));
  if (said !== null) return { name: said };
  const codings = objectsOf(concept.coding).filter(
    ({ system }) => !absentSystems.includes(codeOf(system)),
  );
  const chosen = [...codings].sort((a, b) => chosenFirst(a) - chosenFirst(b));
  for (const { display } of chosen) {
    const shown = bareName(oneLine(display, most));
    if (shown !== null) return { name: shown };
  }
  const bare = chosen.find(({ code }) => codeOf(code) !== "");
  if (bare === undefined) return null;
  const system = codeOf(bare.system);
  const known = systemNames.find(([start]) => system.startsWith(start))?.[1] ?? "";
  const name = oneLine(`${known} ${codeOf(bare.code)}`, most);
  return name === null ? null : { name, codeOnly: true };
}

const chosenFirst = (coding: Json) => (coding.userSelected === true ? 0 : 1);

/** A quantity in words that need no language: "500 mg"; null where there is no number. */
export function quantityOf(value: unknown): string | null {
  const { value: amount, unit, code, comparator } = objectOf(value);
  const number = numberOf(amount);
  if (number === null) return null;
  const shown = oneLine(unit, 60) ?? oneLine(code, 60) ?? "";
  // "1" and "{tbl}" are how units are written where there are none, or only an annotation.
  const isUnit = shown !== "1" && !/^\{.*\}$/.test(shown);
  return oneLine(`${codeOf(comparator)}${number} ${isUnit ? shown : ""}`, 100);
}

/** What a reference points at, in every way that it may be written in one file. */
export function referenceOf(value: unknown): string {
  return codeOf(objectOf(value).reference);
}

/** The last two steps of a reference: "Patient/1" of an absolute one; a urn as it stands. */
export function tailOf(reference: string): string {
  if (reference.startsWith("urn:") || reference.startsWith("#")) return reference;
  return reference
    .replace(/\/_history\/.*$/, "")
    .split("/")
    .slice(-2)
    .join("/");
}
