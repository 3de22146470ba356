import type { ImportItem, ImportSkip } from "../../engine/import-items";
import { oneLine } from "./clean-text";
import { codeOf, type Json, nameOf, objectOf, objectsOf, referenceOf, tailOf } from "./fhir-values";
import { dateOfFhir } from "./file-dates";

/*
 * What is gathered while the resources of a file go by. A reference may point at what comes later,
 * so names are looked up when all have been seen.
 */

/** An item whose name, writer or place may still be a reference. */
export type Pending = Omit<ImportItem, "name" | "count" | "source"> & {
  readonly name: string | null;
  readonly nameAt?: string;
  readonly whereAt?: string;
  readonly reportAt?: readonly string[];
  readonly source: Omit<ImportItem["source"], "by"> & { readonly by: readonly string[] };
};

/** A value that was measured, before it is known whether a report holds it. */
export type Measured = NonNullable<ImportItem["values"]>[number] & {
  readonly keys: readonly string[];
  readonly on: string | null;
  readonly isResult: boolean;
  readonly members: readonly string[];
  readonly source: Pending["source"];
};

export type FhirFile = {
  readonly today: string;
  readonly pending: Pending[];
  readonly measured: Measured[];
  readonly names: Map<string, string>;
  readonly skipped: Map<ImportSkip, number>;
};

export const newFhirFile = (today: string): FhirFile => ({
  today,
  pending: [],
  measured: [],
  names: new Map(),
  skipped: new Map(),
});

/** Counts something that is left out. */
export function skip(file: Pick<FhirFile, "skipped">, reason: ImportSkip): void {
  file.skipped.set(reason, (file.skipped.get(reason) ?? 0) + 1);
}

/** The keys by which other resources may point at this one. */
export function keysOf(resource: Json, fullUrl: string): readonly string[] {
  const id = codeOf(resource.id);
  const keys = id === "" ? [] : [`${codeOf(resource.resourceType)}/${id}`];
  return fullUrl === "" ? keys : [...keys, tailOf(fullUrl)];
}

/**
 * The name behind a reference: what stands beside it, what is inside the resource itself, or what
 * the file holds elsewhere (its key, for later).
 */
export function named(
  resource: Json,
  reference: unknown,
): { readonly name: string | null; readonly at: string } {
  const { display } = objectOf(reference);
  const at = referenceOf(reference);
  const shown = oneLine(display, 300);
  if (shown !== null) return { name: shown, at: "" };
  if (!at.startsWith("#")) return { name: null, at: tailOf(at) };
  const inside = objectsOf(resource.contained).find(({ id }) => `#${codeOf(id)}` === at);
  return { name: inside ? nameOfResource(inside) : null, at: "" };
}

/** What a resource that others point at is called. */
export function nameOfResource(resource: Json): string | null {
  switch (codeOf(resource.resourceType)) {
    case "Medication":
      return nameOf(resource.code)?.name ?? nameOfParts(resource);
    case "Organization":
    case "Location":
      return oneLine(resource.name, 200);
    case "Practitioner":
    case "Patient":
      return nameOfPerson(resource.name);
    default:
      return null;
  }
}

/** A medicine that is only described by what is in it. */
function nameOfParts(resource: Json): string | null {
  const parts = objectsOf(resource.ingredient)
    .map(({ itemCodeableConcept }) => nameOf(itemCodeableConcept)?.name)
    .filter((part) => part !== undefined);
  return oneLine(parts.join(" / "), 300);
}

/** A HumanName, or the first of several, on one line. */
export function nameOfPerson(value: unknown): string | null {
  const all = objectsOf(value);
  const name = all.find(({ use }) => use === "official") ?? all[0] ?? {};
  const given = Array.isArray(name.given) ? name.given.map(codeOf).join(" ") : codeOf(name.given);
  const family = Array.isArray(name.family) ? name.family.map(codeOf).join(" ") : name.family;
  return oneLine(name.text, 200) ?? oneLine(`${given} ${codeOf(family)}`, 200);
}

/** Where an item stands in the file. `writers` are tried in this order. */
export function sourceOf(
  resource: Json,
  on: unknown,
  writers: readonly unknown[],
): Pending["source"] {
  const by = writers
    .flatMap((writer) => objectsOf(writer))
    .map((writer) => named(resource, writer))
    .flatMap(({ name, at }) => (name === null ? (at === "" ? [] : [at]) : [`=${name}`]));
  return {
    part: codeOf(resource.resourceType),
    id: oneLine(resource.id, 80) ?? "",
    on: dateOfFhir(on) ?? dateOfFhir(objectOf(resource.meta).lastUpdated),
    by: by.slice(0, 6),
  };
}

/** Looks up the first of some writers that has a name. */
export function writerOf(file: FhirFile, by: readonly string[]): string | null {
  for (const one of by) {
    const name = one.startsWith("=") ? one.slice(1) : (file.names.get(one) ?? null);
    if (name !== null) return name;
  }
  return null;
}
