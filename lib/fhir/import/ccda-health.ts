import type { HowOften, ImportItem, ImportSeverity } from "../../engine/import-items";
import type { CcdaFile, CcdaFinds } from "./ccda-file";
import {
  amountOf,
  calledOf,
  codesIn,
  isAbsent,
  isNegated,
  sourceIn,
  spanOf,
  type Texts,
  writtenIn,
} from "./ccda-values";
import { momentOf, unitOf } from "./fhir-dosage";
import { isBefore } from "./file-dates";
import { isNoneKnown } from "./none-known";
import { isOperation } from "./operations";
import { all, attribute, down, follows, inside, type XmlNode } from "./xml-tree";

/*
 * The entries of the sections of C-CDA R2.1. Source: HL7 CDA R2 Implementation Guide, Consolidated
 * CDA Templates for Clinical Notes, release 2.1; templates are named by their roots.
 */

const template = (end: string) => `2.16.840.1.113883.10.20.22.4.${end}`;

function find(entry: XmlNode, name: string, ...ends: readonly string[]): readonly XmlNode[] {
  const found: XmlNode[] = [];
  for (const node of inside(entry)) {
    if (node.name === name && ends.some((end) => follows(node, template(end)))) found.push(node);
  }
  return found;
}

/** The value of the observation of one template within another. */
const valueUnder = (node: XmlNode, end: string) =>
  down(
    find(node, "observation", end).find((one) => one !== node),
    "value",
  );

const isOverValue = (value: XmlNode | undefined) =>
  ["413322009", "73425007"].includes(attribute(value, "code"));

/** Problem observations: what a person has or had. */
export function readProblems(file: CcdaFile, entry: XmlNode, texts: Texts): CcdaFinds {
  const isDone = attribute(down(entry, "act", "statusCode"), "code") === "completed";
  return find(entry, "observation", "4").map((it) => {
    if (isAbsent(entry) || isAbsent(it)) return "no-name";
    const value = down(it, "value");
    const name = calledOf(value, texts) ?? writtenName(down(it, "text"), texts);
    if (isNegated(it)) {
      const isAny = name === null || /^(?:problem|condition|disease|diagnosis)\b/i.test(name.name);
      return isAny ? "none-known" : "ruled-out";
    }
    if (name === null) return "no-name";
    if (isNoneKnown(name.name, codesIn(value))) return "none-known";
    const { from, until } = spanOf(down(it, "effectiveTime"));
    const isOver = isDone || isOverValue(valueUnder(it, "6")) || isBefore(until, file.today);
    return {
      kind: "condition",
      ...name,
      ...dates(from, until),
      ...(isOver && { isOver }),
      count: 1,
      source: sourceIn(it, "problems", file.document),
    };
  });
}

const dates = (from: string | null, until: string | null) => ({
  ...(from !== null && { from }),
  ...(until !== null && { until }),
});

function writtenName(node: XmlNode | undefined, texts: Texts) {
  const name = writtenIn(node, texts, 300);
  return name === null ? null : { name };
}

/** Allergy observations, with what the thing did. */
export function readAllergies(file: CcdaFile, entry: XmlNode, texts: Texts): CcdaFinds {
  return find(entry, "observation", "7").map((it) => {
    if (isNegated(it)) return "none-known";
    const thing = down(it, "participant", "participantRole", "playingEntity");
    const code = down(thing, "code");
    const name =
      calledOf(code, texts) ??
      writtenName(down(thing, "name"), texts) ??
      writtenName(down(it, "text"), texts);
    if (isAbsent(entry) || name === null) return "no-name";
    const isNothing =
      isNoneKnown(name.name, codesIn(code)) || isNoneKnown("", codesIn(down(it, "value")));
    if (isNothing) return "none-known";
    const { until } = spanOf(down(it, "effectiveTime"));
    const isOver = isOverValue(valueUnder(it, "28")) || isBefore(until, file.today);
    const reactions = reactionsOf(it, texts);
    return {
      kind: "allergy",
      ...name,
      ...(isOver && { isOver }),
      ...(reactions.length > 0 && { reactions }),
      count: 1,
      source: sourceIn(it, "allergies", file.document),
    };
  });
}

/** SNOMED CT codes of the severity of a reaction. */
const severities: { readonly [code: string]: ImportSeverity } = {
  "255604002": "mild",
  "371923003": "mild",
  "6736007": "moderate",
  "371924009": "severe",
  "24484000": "severe",
  "399166001": "severe",
};

function reactionsOf(it: XmlNode, texts: Texts): NonNullable<ImportItem["reactions"]> {
  return find(it, "observation", "9")
    .filter((one) => !isNegated(one))
    .flatMap((one) => {
      const what =
        calledOf(down(one, "value"), texts, 100) ?? writtenName(down(one, "text"), texts);
      const code = attribute(valueUnder(one, "8"), "code");
      const severity = Object.hasOwn(severities, code) ? severities[code] : undefined;
      return what === null ? [] : [{ what: what.name, ...(severity && { severity }) }];
    })
    .slice(0, 10);
}

/** Medication activities: what a person takes, took or is to take. */
export function readMedicines(file: CcdaFile, entry: XmlNode, texts: Texts): CcdaFinds {
  const it = down(entry, "substanceAdministration");
  if (it === undefined || isAbsent(it) || isAbsent(entry)) return ["no-name"];
  const status = attribute(down(it, "statusCode"), "code");
  if (status === "nullified") return ["in-error"];
  const material = down(it, "consumable", "manufacturedProduct", "manufacturedMaterial");
  const name =
    calledOf(down(material, "code"), texts) ??
    writtenName(down(material, "name"), texts) ??
    writtenName(down(it, "text"), texts);
  if (isNegated(it)) {
    const isNothing = name === null || isNoneKnown(name.name, undefined);
    return [isNothing ? "none-known" : "not-done"];
  }
  if (status === "cancelled") return ["not-done"];
  if (name === null) return ["no-name"];
  if (isNoneKnown(name.name, codesIn(down(material, "code")))) return ["none-known"];
  const times = all(it, "effectiveTime");
  const interval = times.find((one) => down(one, "low") ?? down(one, "high")) ?? times[0];
  const { from, until } = spanOf(interval);
  const isOver = ["completed", "aborted"].includes(status) || isBefore(until, file.today);
  const item: ImportItem = {
    kind: "medicine",
    ...name,
    ...dates(from, until),
    ...(isOver && { isOver }),
    ...(!isOver && ["suspended", "held"].includes(status) && { isOnHold: true }),
    ...dosageIn(it, times, texts),
    count: 1,
    source: sourceIn(it, "medications", file.document),
  };
  return [item];
}

function dosageIn(
  it: XmlNode,
  times: readonly XmlNode[],
  texts: Texts,
): Pick<ImportItem, "dose" | "often"> {
  const amount = down(it, "doseQuantity");
  const one = amountOf(amount) ?? amountOf(down(amount, "high")) ?? amountOf(down(amount, "low"));
  const form = calledOf(down(it, "administrationUnitCode"), texts, 60)?.name;
  const hasUnit = one !== null && /[^\d.\s-]/.test(one);
  const dose = one === null ? null : hasUnit || !form ? one : `${one} ${form}`;
  const often = oftenIn(it, times);
  const [sig] = find(it, "substanceAdministration", "147");
  const said = sig && writtenIn(down(sig, "text"), texts, 200);
  if (said && (dose === null || often === null)) return { often: said };
  return { ...(dose !== null && { dose }), ...(often !== null && { often }) };
}

/** PIVL_TS (every so often) and EIVL_TS (at a moment of the day). */
function oftenIn(it: XmlNode, times: readonly XmlNode[]): HowOften | null {
  const periods = times.map((time) => down(time, "period"));
  const period = periods.find((one) => attribute(one, "value") !== "");
  const every = Number(attribute(period, "value"));
  const unit = unitOf(attribute(period, "unit"));
  const moments = times
    .map((time) => momentOf(attribute(down(time, "event"), "code")))
    .filter((moment) => moment !== undefined);
  const asNeeded = down(it, "precondition") !== undefined;
  const isKnown = unit !== undefined && Number.isFinite(every) && every > 0;
  if (!isKnown && moments.length === 0 && !asNeeded) return null;
  return {
    ...(isKnown && perDay(every, unit)),
    ...(moments.length > 0 && { moments }),
    ...(asNeeded && { asNeeded }),
  };
}

/** Every 12 hours is how these documents say "twice a day". */
function perDay(every: number, unit: NonNullable<HowOften["unit"]>): HowOften {
  if (unit === "hour" && every === 24) return { times: 1, every: 1, unit: "day" };
  return { times: 1, every, unit };
}

/** Procedure activities: operations, and other things that were done. */
export function readProcedures(file: CcdaFile, entry: XmlNode, texts: Texts): CcdaFinds {
  const it = down(entry, "procedure") ?? down(entry, "act") ?? down(entry, "observation");
  if (it === undefined || isAbsent(it) || isAbsent(entry)) return ["no-name"];
  const status = attribute(down(it, "statusCode"), "code");
  if (status === "nullified") return ["in-error"];
  const isPlan = attribute(it, "moodCode") !== "EVN";
  if (isPlan || isNegated(it) || ["aborted", "cancelled"].includes(status)) {
    return ["not-done"];
  }
  const code = down(it, "code");
  const name = calledOf(code, texts) ?? writtenName(down(it, "text"), texts);
  if (name === null) return ["no-name"];
  if (isNoneKnown(name.name, codesIn(code))) return ["none-known"];
  const { from, until } = spanOf(down(it, "effectiveTime"));
  const isSurgery = isOperation(name.name, codesIn(code));
  const source = sourceIn(it, "procedures", file.document);
  const done = it.name === "observation" ? "test" : "treatment";
  const item: ImportItem = {
    kind: isSurgery ? "operation" : "event",
    ...(!isSurgery && { event: done }),
    ...name,
    ...dates(from, until === from ? null : until),
    ...(source.by && down(it, "performer") && { where: source.by }),
    count: 1,
    source,
  };
  return [item];
}
