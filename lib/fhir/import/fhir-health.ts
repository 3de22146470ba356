import type { ImportSeverity, ImportSkip } from "../../engine/import-items";
import { oneLine, someLines } from "./clean-text";
import { dosageOf } from "./fhir-dosage";
import { named, type Pending, sourceOf } from "./fhir-file";
import { codeOf, hasCode, type Json, nameOf, objectOf, objectsOf } from "./fhir-values";
import { dateOfFhir, isBefore } from "./file-dates";
import { isNoneKnown } from "./none-known";
import { isOperation } from "./operations";

/** A Condition: a problem, a diagnosis. Source: hl7.org/fhir/R4/condition.html */
export function readCondition(it: Json, today: string): Pending | ImportSkip {
  if (hasCode(it.verificationStatus, ["entered-in-error"])) return "in-error";
  if (hasCode(it.verificationStatus, ["refuted"])) return "ruled-out";
  const name = nameOf(it.code);
  if (name === null) return "no-name";
  if (isNoneKnown(name.name, it.code)) return "none-known";
  const period = objectOf(it.onsetPeriod);
  const from = dateOfFhir(it.onsetDateTime) ?? dateOfFhir(period.start);
  const until = dateOfFhir(it.abatementDateTime) ?? dateOfFhir(objectOf(it.abatementPeriod).end);
  const isOver =
    hasCode(it.clinicalStatus, ["resolved", "inactive", "remission"]) || isBefore(until, today);
  const said = noteOf(it);
  return {
    kind: "condition",
    ...name,
    ...(from && { from }),
    ...(until && { until }),
    ...(isOver && { isOver }),
    ...(said && { said }),
    source: sourceOf(it, it.recordedDate, [it.recorder, it.asserter]),
  };
}

/** An AllergyIntolerance. Source: hl7.org/fhir/R4/allergyintolerance.html */
export function readAllergy(it: Json): Pending | ImportSkip {
  if (hasCode(it.verificationStatus, ["entered-in-error"])) return "in-error";
  if (hasCode(it.verificationStatus, ["refuted"])) return "ruled-out";
  const all = objectsOf(it.reaction);
  const name = nameOf(it.code) ?? nameOf(it.substance) ?? nameOf(all[0]?.substance);
  if (name === null) return "no-name";
  if (isNoneKnown(name.name, it.code)) return "none-known";
  const reactions = all.flatMap((reaction) => {
    const severity = severityOf(codeOf(reaction.severity));
    const seen = objectsOf(reaction.manifestation).map((one) => nameOf(one, 100)?.name);
    const what = seen.filter((one) => one !== undefined).join(", ");
    const said = oneLine(what, 200) ?? oneLine(reaction.description, 200);
    return said === null ? [] : [{ what: said, ...(severity && { severity }) }];
  });
  const isOver = hasCode(it.clinicalStatus, ["resolved", "inactive"]);
  const said = noteOf(it);
  return {
    kind: "allergy",
    ...name,
    ...(isOver && { isOver }),
    ...(reactions.length > 0 && { reactions: reactions.slice(0, 10) }),
    ...(said && { said }),
    source: sourceOf(it, it.recordedDate ?? it.assertedDate, [it.recorder, it.asserter]),
  };
}

function severityOf(code: string): ImportSeverity | null {
  return code === "mild" || code === "moderate" || code === "severe" ? code : null;
}

const over = ["completed", "stopped", "ended"];
const never = ["cancelled", "draft", "not-taken"];

/**
 * A MedicationStatement or a MedicationRequest: what a person takes, or was prescribed.
 * Sources: hl7.org/fhir/R4/medicationstatement.html and medicationrequest.html
 */
export function readMedicine(it: Json, today: string): Pending | ImportSkip {
  const status = codeOf(it.status);
  if (status === "entered-in-error") return "in-error";
  const isIdea = ["proposal", "option"].includes(codeOf(it.intent));
  const isNegated = it.doNotPerform === true || it.taken === "n";
  if (never.includes(status) || isIdea || isNegated) return "not-done";
  const known = nameOf(it.medicationCodeableConcept);
  const other = named(it, it.medicationReference);
  const name = known?.name ?? other.name;
  if (name === null && other.at === "") return "no-name";
  if (name !== null && isNoneKnown(name, it.medicationCodeableConcept)) {
    return "none-known";
  }
  const dosages = objectsOf(it.dosageInstruction ?? it.dosage);
  const bounds = objectOf(objectOf(objectOf(dosages[0]?.timing).repeat).boundsPeriod);
  const period = objectOf(it.effectivePeriod);
  const from =
    dateOfFhir(period.start) ??
    dateOfFhir(it.effectiveDateTime) ??
    dateOfFhir(bounds.start) ??
    dateOfFhir(it.authoredOn);
  const until = dateOfFhir(period.end) ?? dateOfFhir(bounds.end);
  const isOver = over.includes(status) || isBefore(until, today);
  const said = noteOf(it);
  return {
    kind: "medicine",
    ...known,
    name,
    ...(name === null && { nameAt: other.at }),
    ...(from && { from }),
    ...(until && { until }),
    ...(isOver && { isOver }),
    ...(!isOver && status === "on-hold" && { isOnHold: true }),
    ...(dosages[0] && dosageOf(dosages[0])),
    ...(said && { said }),
    source: sourceOf(it, it.authoredOn ?? it.dateAsserted, [
      it.requester,
      it.informationSource,
      it.recorder,
    ]),
  };
}

const surgery = ["387713003"];
const counselling = ["409063005", "410606002"];

/** A Procedure: an operation, or another treatment or test. Source: hl7.org/fhir/R4/procedure.html */
export function readProcedure(it: Json): Pending | ImportSkip {
  const status = codeOf(it.status);
  if (status === "entered-in-error") return "in-error";
  if (["not-done", "preparation"].includes(status)) return "not-done";
  if (hasCode(it.category, counselling)) return "everyday";
  const name = nameOf(it.code);
  if (name === null) return "no-name";
  if (isNoneKnown(name.name, it.code)) return "none-known";
  const period = objectOf(it.performedPeriod);
  const from = dateOfFhir(it.performedDateTime) ?? dateOfFhir(period.start);
  const until = dateOfFhir(period.end);
  const place = named(it, it.location);
  const said = noteOf(it) ?? nameOf(it.outcome)?.name;
  const isSurgery = hasCode(it.category, surgery) || isOperation(name.name, it.code);
  const isTest = hasCode(it.category, ["103693007"]);
  return {
    kind: isSurgery ? "operation" : "event",
    ...(!isSurgery && { event: isTest ? "test" : "treatment" }),
    ...name,
    ...(from && { from }),
    ...(until && until !== from && { until }),
    ...(place.name && { where: place.name }),
    ...(place.at && { whereAt: place.at }),
    ...(said && { said }),
    source: sourceOf(it, it.performedDateTime ?? period.start, [
      ...objectsOf(it.performer).flatMap(({ onBehalfOf, actor }) => [onBehalfOf, actor]),
      it.recorder,
      it.asserter,
    ]),
  };
}

function noteOf(it: Json): string | null {
  const notes = objectsOf(it.note).map(({ text }) => someLines(text, 900));
  return someLines(notes.filter((note) => note !== null).join("\n"), 900);
}
