import type { Entry } from "../../kept/entry";
import { uuidOf } from "../identity";

/** A FHIR R4 resource as it is written: data only. */
export type Resource = { readonly resourceType: string; readonly [key: string]: unknown };

/** A resource with the address by which the others in the same bundle point at it. */
export type Addressed = { readonly fullUrl: string; readonly resource: Resource };

export type Reference = { readonly reference: string };

/** Points at something in the same bundle. */
export const referTo = (fullUrl: string): Reference => ({ reference: fullUrl });

/** The address of something that is always the same thing: the same name, the same address. */
export const addressOf = (name: string): string => `urn:uuid:${uuidOf(`export/${name}`)}`;

/** A resource under its address, which is its id too. */
export function addressed(name: string, resource: Resource): Addressed {
  const { resourceType, ...rest } = resource;
  const id = uuidOf(`export/${name}`);
  return { fullUrl: `urn:uuid:${id}`, resource: { resourceType, id, ...rest } };
}

/** What says that the person marked something as private. Source: HL7 v3 Confidentiality, R. */
export function privateMark({ private: isPrivate }: Pick<Entry, "private">) {
  const system = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";
  return isPrivate ? { meta: { security: [{ system, code: "R", display: "restricted" }] } } : {};
}

/** Notes, where there is something to note. */
export function notes(...texts: readonly (string | null | undefined)[]) {
  const said = texts.filter((text) => typeof text === "string" && text.trim() !== "");
  return said.length === 0 ? {} : { note: said.map((text) => ({ text })) };
}

/** A concept in the words of the person: no code is guessed. */
export const inWords = (text: string) => ({ text });

/** One code of a code system of the standard. */
export const coded = (system: string, code: string, display?: string) => ({
  coding: [{ system, code, ...(display !== undefined && { display }) }],
});
