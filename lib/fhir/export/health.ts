import { keptOf, type Whole } from "../../kept/whole";
import { dated, dateRange } from "./dates";
import { type Addressed, addressed, coded, inWords, notes, privateMark, referTo } from "./resource";
import type { BundleSource } from "./source";

const hl7 = (name: string) => `http://terminology.hl7.org/CodeSystem/${name}`;
const snomed = "http://snomed.info/sct";

/** What a person says of themselves, and no clinician has confirmed. */
const unconfirmed = (system: string) => ({
  verificationStatus: coded(hl7(system), "unconfirmed", "Unconfirmed"),
});

/** Medicines. Source: hl7.org/fhir/R4/medicationstatement.html */
export function medicines({ whole, say, words }: BundleSource, patient: string) {
  const labels = words.fields.medicine;
  return keptOf(whole, "medicine").map((entry): Addressed => {
    const { value, status } = entry;
    const dosage = [value.dose, value.often].filter(Boolean).join(", ");
    const told = value["side-effects"];
    return addressed(entry.id, {
      resourceType: "MedicationStatement",
      ...privateMark(entry),
      status: status === "taking" ? "active" : "stopped",
      ...(value["why-stopped"] && { statusReason: [inWords(value["why-stopped"])] }),
      medicationCodeableConcept: inWords(value.name),
      subject: referTo(patient),
      ...dateRange("effectivePeriod", value.start, value.stop, say),
      dateAsserted: entry.updatedAt.toISOString(),
      ...notes(told && `${labels["side-effects"]}${words.colon}${told}`, value.note),
      ...(dosage !== "" && { dosage: [{ text: dosage }] }),
    });
  });
}

/** Allergies. Source: hl7.org/fhir/R4/allergyintolerance.html */
export function allergies({ whole }: BundleSource, patient: string) {
  return keptOf(whole, "allergy").map((entry): Addressed => {
    const { what, reaction } = entry.value;
    return addressed(entry.id, {
      resourceType: "AllergyIntolerance",
      ...privateMark(entry),
      clinicalStatus: coded(hl7("allergyintolerance-clinical"), "active", "Active"),
      ...unconfirmed("allergyintolerance-verification"),
      code: inWords(what),
      patient: referTo(patient),
      recordedDate: entry.createdAt.toISOString(),
      ...(reaction && { reaction: [{ manifestation: [inWords(reaction)] }] }),
    });
  });
}

/**
 * Conditions. Whether one is over was not asked, so no clinical status is written. Source:
 * hl7.org/fhir/R4/condition.html
 */
export function conditions({ whole, say }: BundleSource, patient: string) {
  return keptOf(whole, "condition").map((entry): Addressed => {
    const { name, since, note } = entry.value;
    return addressed(entry.id, {
      resourceType: "Condition",
      ...privateMark(entry),
      ...unconfirmed("condition-ver-status"),
      code: inWords(name),
      subject: referTo(patient),
      ...dated("onsetDateTime", since, say),
      recordedDate: entry.createdAt.toISOString(),
      ...notes(note),
    });
  });
}

/** Operations. Source: hl7.org/fhir/R4/procedure.html */
export function operations({ whole, say }: BundleSource, patient: string) {
  return keptOf(whole, "operation").map((entry): Addressed => {
    const { name, when, where, note } = entry.value;
    return addressed(entry.id, {
      resourceType: "Procedure",
      ...privateMark(entry),
      status: "completed",
      category: coded(snomed, "387713003", "Surgical procedure"),
      code: inWords(name),
      subject: referTo(patient),
      ...dated("performedDateTime", when, say),
      ...(where && { location: { display: where } }),
      ...notes(note),
    });
  });
}

/** Illness in the family. Source: hl7.org/fhir/R4/familymemberhistory.html */
export function relatives({ whole, words }: BundleSource, patient: string) {
  return keptOf(whole, "relative").map((entry): Addressed => {
    const { who, what, age, note } = entry.value;
    const aged = age && `${words.fields.relative.age}${words.colon}${age}`;
    return addressed(entry.id, {
      resourceType: "FamilyMemberHistory",
      ...privateMark(entry),
      // Only what the person knows of this relative.
      status: "partial",
      patient: referTo(patient),
      date: entry.createdAt.toISOString(),
      relationship: inWords(who),
      ...notes(what === undefined ? aged : undefined, note),
      ...(what !== undefined && {
        condition: [{ code: inWords(what), ...(age && { onsetString: age }) }],
      }),
    });
  });
}

const treatment = { category: coded(snomed, "277132007", "Therapeutic procedure") };
const test = { category: coded(snomed, "103693007", "Diagnostic procedure") };

/**
 * What happened: a treatment or a test is a Procedure, anything else an Observation. Sources:
 * hl7.org/fhir/R4/procedure.html, hl7.org/fhir/R4/observation.html
 */
export function events({ whole, say, words }: BundleSource, patient: string) {
  return inTimeOrder(whole).map((entry): Addressed => {
    const { title, type, when, until, effect, note } = entry.value;
    const when_ = (key: string) =>
      until === undefined
        ? dated(`${key}DateTime`, when, say)
        : dateRange(`${key}Period`, when, until, say);
    const subject = referTo(patient);
    if (type === "treatment" || type === "test") {
      return addressed(entry.id, {
        resourceType: "Procedure",
        ...privateMark(entry),
        // Whether a treatment is over is known only where it has an end.
        status: type === "test" || until !== undefined ? "completed" : "unknown",
        ...(type === "test" ? test : treatment),
        code: inWords(title),
        subject,
        ...when_("performed"),
        ...(effect && { outcome: inWords(effect) }),
        ...notes(note),
      });
    }
    return addressed(entry.id, {
      resourceType: "Observation",
      ...privateMark(entry),
      status: "final",
      ...(type && { category: [inWords(words.codes[type])] }),
      code: inWords(title),
      subject,
      ...when_("effective"),
      ...(effect && { valueString: effect }),
      ...notes(note),
    });
  });
}

/** What happened, the earliest first; what has no date comes last. */
export function inTimeOrder(whole: Whole) {
  const last = "9999";
  return keptOf(whole, "event").toSorted((a, b) =>
    (a.happenedOn ?? last) < (b.happenedOn ?? last) ? -1 : a.happenedOn === b.happenedOn ? 0 : 1,
  );
}
