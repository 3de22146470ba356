/*
 * A made-up person, written as several portals would write her.
 */

/** A file's bytes, of a text or of an object as JSON. */
export function bytesOf(content: unknown): Uint8Array<ArrayBuffer> {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  return new Uint8Array(new TextEncoder().encode(text));
}

const subject = { reference: "Patient/rosa" };
const clinical = (code: string) => ({ coding: [{ code }] });
const rxnorm = "http://www.nlm.nih.gov/research/umls/rxnorm";
const snomed = "http://snomed.info/sct";

/** Every resource by itself, for files of one and for changing one. */
export const resources = {
  patient: {
    resourceType: "Patient",
    id: "rosa",
    name: [{ use: "official", given: ["Rosa"], family: "Tamm" }],
    birthDate: "1961-04-02",
  },
  clinic: { resourceType: "Organization", id: "lake", name: "Lake Clinic" },
  doctor: {
    resourceType: "Practitioner",
    id: "d1",
    name: [{ text: "Dr. Ines Ruiz" }],
  },
  condition: {
    resourceType: "Condition",
    id: "c1",
    subject,
    clinicalStatus: clinical("active"),
    verificationStatus: clinical("confirmed"),
    code: {
      coding: [{ system: snomed, code: "24700007", display: "Multiple sclerosis (disorder)" }],
    },
    onsetDateTime: "2019-03",
    recorder: { reference: "Practitioner/d1" },
  },
  pastCondition: {
    resourceType: "Condition",
    id: "c2",
    subject,
    clinicalStatus: clinical("resolved"),
    code: { text: "Iron deficiency" },
    onsetDateTime: "2015",
    abatementDateTime: "2016-02-10",
  },
  ruledOut: {
    resourceType: "Condition",
    id: "c3",
    subject,
    verificationStatus: clinical("refuted"),
    code: { text: "Lupus" },
  },
  inError: {
    resourceType: "Condition",
    id: "c4",
    subject,
    verificationStatus: clinical("entered-in-error"),
    code: { text: "Gout" },
  },
  allergy: {
    resourceType: "AllergyIntolerance",
    id: "a1",
    patient: subject,
    clinicalStatus: clinical("active"),
    code: { text: "Penicillin" },
    reaction: [{ manifestation: [{ text: "Hives" }, { text: "Swelling" }], severity: "severe" }],
  },
  codeOnlyAllergy: {
    resourceType: "AllergyIntolerance",
    id: "a2",
    patient: subject,
    code: { coding: [{ system: rxnorm, code: "7980" }] },
  },
  noAllergy: {
    resourceType: "AllergyIntolerance",
    id: "a3",
    patient: subject,
    code: { coding: [{ system: snomed, code: "716186003" }] },
  },
  medicine: {
    resourceType: "MedicationRequest",
    id: "m1",
    status: "active",
    intent: "order",
    subject,
    medicationReference: { reference: "Medication/met" },
    authoredOn: "2024-03-05T09:00:00+02:00",
    requester: { display: "Dr. Ines Ruiz" },
    dosageInstruction: [
      {
        timing: { repeat: { frequency: 2, period: 1, periodUnit: "d", when: ["CM"] } },
        doseAndRate: [{ doseQuantity: { value: 500, unit: "mg" } }],
      },
    ],
  },
  metformin: { resourceType: "Medication", id: "met", code: { text: "Metformin" } },
  containedMedicine: {
    resourceType: "MedicationStatement",
    id: "m2",
    status: "completed",
    subject,
    contained: [
      { resourceType: "Medication", id: "in", code: { text: "Naproxen 220 MG Oral Tablet" } },
    ],
    medicationReference: { reference: "#in" },
    effectivePeriod: { start: "2021", end: "2021-06" },
    dosage: [{ text: "One tablet when it hurts" }],
  },
  notTaken: {
    resourceType: "MedicationStatement",
    id: "m3",
    status: "not-taken",
    subject,
    medicationCodeableConcept: { text: "Warfarin" },
  },
  operation: {
    resourceType: "Procedure",
    id: "p1",
    status: "completed",
    subject,
    code: { text: "Cholecystectomy" },
    performedDateTime: "2018-09-14",
    location: { reference: "Location/or" },
  },
  theatre: { resourceType: "Location", id: "or", name: "Lake Hospital" },
  sessions: ["2022-01-04", "2022-01-11", "2022-01-18"].map((performedDateTime, at) => ({
    resourceType: "Procedure",
    id: `s${at}`,
    status: "completed",
    subject,
    code: { text: "Physical therapy session" },
    performedDateTime,
  })),
  planned: {
    resourceType: "Procedure",
    id: "p2",
    status: "preparation",
    subject,
    code: { text: "Hip replacement" },
  },
  report: {
    resourceType: "DiagnosticReport",
    id: "r1",
    status: "final",
    subject,
    code: { text: "Blood count" },
    effectiveDateTime: "2024-05-06T08:00:00Z",
    performer: [{ reference: "Organization/lake" }],
    result: [{ reference: "Observation/o1" }, { reference: "Observation/o2" }],
    conclusion: "Slightly low.",
  },
  inReport: [
    {
      resourceType: "Observation",
      id: "o1",
      status: "final",
      subject,
      category: [clinical("laboratory")],
      code: { text: "Platelets" },
      valueQuantity: { value: 250.123456789, unit: "10*9/L" },
    },
    {
      resourceType: "Observation",
      id: "o2",
      status: "final",
      subject,
      category: [clinical("laboratory")],
      code: { text: "Hemoglobin" },
      valueQuantity: { value: 11, unit: "g/dL" },
      interpretation: [clinical("L")],
    },
  ],
  loose: ["Sodium", "Potassium"].map((text, at) => ({
    resourceType: "Observation",
    id: `l${at}`,
    status: "final",
    subject,
    category: [clinical("laboratory")],
    code: { text },
    effectiveDateTime: "2023-02-01",
    valueQuantity: { value: 140 + at, unit: "mmol/L" },
  })),
  weight: {
    resourceType: "Observation",
    id: "v1",
    status: "final",
    subject,
    category: [clinical("vital-signs")],
    code: { text: "Body weight" },
    effectiveDateTime: "2023-02-01",
    valueQuantity: { value: 70, unit: "kg" },
  },
  document: {
    resourceType: "DocumentReference",
    id: "d2",
    status: "current",
    subject,
    description: "Letter from the eye clinic",
    date: "2024-01-15T10:00:00Z",
    custodian: { display: "Lake Clinic" },
    content: [{ attachment: { contentType: "application/pdf", url: "Binary/1" } }],
  },
  bill: { resourceType: "Claim", id: "b1", patient: subject },
} as const;

/** Every resource in a bundle, in an order in which references point ahead. */
export const patientBundle = {
  resourceType: "Bundle",
  type: "collection",
  entry: Object.values(resources)
    .flat()
    .map((resource) => ({
      fullUrl: `https://portal.example/fhir/${resource.resourceType}/${resource.id}`,
      resource,
    })),
};
