import type { ImportSource } from "../../engine/import-items";
import type { RoughDate } from "../../engine/rough-dates";
import { oneLine } from "./clean-text";
import { bareName, type Named } from "./fhir-values";
import { dateOfHl7 } from "./file-dates";
import { all, attribute, down, inside, textIn, type XmlNode } from "./xml-tree";

/** What every part of a document is read with. */
export type Texts = ReadonlyMap<string, string>;

/** Code systems by their OIDs. Source: HL7 OID registry. */
const systemNames: { readonly [oid: string]: string } = {
  "2.16.840.1.113883.6.88": "RxNorm",
  "2.16.840.1.113883.6.96": "SNOMED CT",
  "2.16.840.1.113883.6.90": "ICD-10",
  "2.16.840.1.113883.6.103": "ICD-9",
  "2.16.840.1.113883.6.1": "LOINC",
  "2.16.840.1.113883.6.12": "CPT",
  "2.16.840.1.113883.6.69": "NDC",
};

/** What an element points at in the narrative, or says itself. */
export function writtenIn(node: XmlNode | undefined, texts: Texts, most: number): string | null {
  if (node === undefined) return null;
  const reference = node.name === "reference" ? node : down(node, "reference");
  const id = attribute(reference, "value").replace(/^#/, "");
  return oneLine(texts.get(id), most) ?? oneLine(textIn(node), most);
}

/**
 * What a coded element is called: as its author put it, else the words beside the code or one of its
 * translations, else the code itself with its system.
 * @returns null where there is nothing of it
 */
export function calledOf(node: XmlNode | undefined, texts: Texts, most = 300): Named | null {
  if (node === undefined) return null;
  const codings = [node, ...all(node, "translation")];
  const shown = codings.map((one) => oneLine(attribute(one, "displayName"), most));
  const written = writtenIn(down(node, "originalText"), texts, most);
  // A reference may lead to a whole row of a table; the words beside the code are then the name.
  const [display] = shown.filter((one) => one !== null);
  const name = written !== null && written.length <= 120 ? written : (display ?? written);
  const shownName = bareName(name ?? null);
  if (shownName !== null) return { name: shownName };
  const bare = codings.find((one) => attribute(one, "code") !== "");
  if (bare === undefined) return null;
  const oid = attribute(bare, "codeSystem");
  const system = Object.hasOwn(systemNames, oid)
    ? systemNames[oid]
    : attribute(bare, "codeSystemName");
  const code = oneLine(`${system ?? ""} ${attribute(bare, "code")}`, most);
  return code === null ? null : { name: code, codeOnly: true };
}

/** The codes of a coded element and its translations, as the readers of FHIR take them. */
export function codesIn(node: XmlNode | undefined): { coding: { code: string }[] } {
  const codings = node === undefined ? [] : [node, ...all(node, "translation")];
  return { coding: codings.map((one) => ({ code: attribute(one, "code") })) };
}

/** A quantity: "500 mg"; null without a number. */
export function amountOf(node: XmlNode | undefined): string | null {
  const value = attribute(node, "value");
  if (!/^-?\d+(?:\.\d+)?$/.test(value)) return null;
  const unit = attribute(node, "unit");
  // "1" and "{tablet}" are how units are written where there are none, or only an annotation.
  return oneLine(`${value} ${unit === "1" || /^\{.*\}$/.test(unit) ? "" : unit}`, 100);
}

export type Span = { readonly from: RoughDate | null; readonly until: RoughDate | null };

/** From when until when: of an interval, or one point in time. */
export function spanOf(node: XmlNode | undefined): Span {
  const point = dateOfHl7(attribute(node, "value"));
  return {
    from: dateOfHl7(attribute(down(node, "low"), "value")) ?? point,
    until: dateOfHl7(attribute(down(node, "high"), "value")),
  };
}

/** Whether an element says that there is nothing, or that what it says is not so. */
export const isNegated = (node: XmlNode) => attribute(node, "negationInd") === "true";

/** Whether an element only stands there because it had to. */
export const isAbsent = (node: XmlNode) => attribute(node, "nullFlavor") !== "";

/** Where something stands: its section, id, date, and who wrote it. */
export function sourceIn(
  node: XmlNode,
  part: string,
  fallback: { readonly on: RoughDate | null; readonly by: string | null },
): ImportSource {
  const id = down(node, "id");
  const by =
    organisationOf(down(node, "performer")) ?? organisationOf(down(node, "author")) ?? fallback.by;
  return {
    part,
    id: oneLine(attribute(id, "extension") || attribute(id, "root"), 80) ?? "",
    on: dateOfHl7(attribute(down(node, "author", "time"), "value")) ?? fallback.on,
    by,
  };
}

function organisationOf(node: XmlNode | undefined): string | null {
  if (node === undefined) return null;
  for (const one of inside(node)) {
    if (one.name !== "representedOrganization") continue;
    const name = oneLine(textIn(down(one, "name") ?? one), 200);
    if (down(one, "name") && name !== null) return name;
  }
  return null;
}

/** A name of a person: its parts in the order in which they stand. */
export function personIn(node: XmlNode | undefined): string | null {
  return node === undefined ? null : oneLine(textIn(node), 200);
}
