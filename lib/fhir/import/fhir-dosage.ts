import type { HowOften, ImportMoment, ImportUnit } from "../../engine/import-items";
import { oneLine } from "./clean-text";
import { codeOf, codesOf, type Json, nameOf, numberOf, objectOf, quantityOf } from "./fhir-values";

const units: { readonly [code: string]: ImportUnit } = {
  min: "minute",
  h: "hour",
  d: "day",
  wk: "week",
  mo: "month",
  a: "year",
};

/** EventTiming and V3 TimingEvent codes. Source: hl7.org/fhir/R4/valueset-event-timing.html */
const moments: { readonly [code: string]: ImportMoment } = {
  MORN: "morning",
  "MORN.early": "morning",
  "MORN.late": "morning",
  NOON: "noon",
  AFT: "afternoon",
  "AFT.early": "afternoon",
  "AFT.late": "afternoon",
  EVE: "evening",
  "EVE.early": "evening",
  "EVE.late": "evening",
  NIGHT: "night",
  HS: "bedtime",
  WAKE: "waking",
  AC: "before-meals",
  ACM: "before-meals",
  ACD: "before-meals",
  ACV: "before-meals",
  C: "with-meals",
  CM: "with-meals",
  CD: "with-meals",
  CV: "with-meals",
  PC: "after-meals",
  PCM: "after-meals",
  PCD: "after-meals",
  PCV: "after-meals",
};

/** GTSAbbreviation and TimingAbbreviation codes. Source: hl7.org/fhir/R4/valueset-timing-abbreviation.html */
const shorthands: { readonly [code: string]: HowOften } = {
  QD: { times: 1, every: 1, unit: "day" },
  BID: { times: 2, every: 1, unit: "day" },
  TID: { times: 3, every: 1, unit: "day" },
  QID: { times: 4, every: 1, unit: "day" },
  QOD: { times: 1, every: 2, unit: "day" },
  Q1H: { times: 1, every: 1, unit: "hour" },
  Q2H: { times: 1, every: 2, unit: "hour" },
  Q3H: { times: 1, every: 3, unit: "hour" },
  Q4H: { times: 1, every: 4, unit: "hour" },
  Q6H: { times: 1, every: 6, unit: "hour" },
  Q8H: { times: 1, every: 8, unit: "hour" },
  WK: { times: 1, every: 1, unit: "week" },
  MO: { times: 1, every: 1, unit: "month" },
  AM: { moments: ["morning"] },
  PM: { moments: ["afternoon"] },
  BED: { moments: ["bedtime"] },
};

/** The moment behind a code of a timing event; undefined for one that is not known. */
export const momentOf = (code: string): ImportMoment | undefined =>
  Object.hasOwn(moments, code) ? moments[code] : undefined;

/** What a unit of time is called in UCUM. */
export const unitOf = (code: string): ImportUnit | undefined =>
  Object.hasOwn(units, code) ? units[code] : undefined;

/** How much and how often, from one Dosage. */
export function dosageOf(dosage: Json): { dose?: string; often?: HowOften | string } {
  const said = oneLine(dosage.text, 200) ?? oneLine(dosage.patientInstruction, 200);
  const dose = doseOf(dosage);
  const often = oftenOf(dosage);
  // What was said whole beats half of what was taken apart.
  if (said !== null && (dose === null || often === null)) return { often: said };
  return {
    ...(dose !== null && { dose }),
    ...(often !== null && { often }),
  };
}

function doseOf(dosage: Json): string | null {
  const rates = dosage.doseAndRate;
  const rate = objectOf(Array.isArray(rates) ? rates[0] : rates);
  const range = objectOf(rate.doseRange ?? dosage.doseRange);
  const one = quantityOf(rate.doseQuantity ?? dosage.doseQuantity);
  if (one !== null) return one;
  const [low, high] = [numberOf(objectOf(range.low).value), quantityOf(range.high)];
  return low !== null && high !== null ? oneLine(`${low}–${high}`, 200) : high;
}

function oftenOf(dosage: Json): HowOften | string | null {
  const timing = objectOf(dosage.timing);
  const repeat = objectOf(timing.repeat);
  const asNeeded =
    dosage.asNeededBoolean === true ||
    (dosage.asNeededCodeableConcept !== undefined && dosage.asNeededCodeableConcept !== null);
  const found = withMoments(repeatOf(repeat) ?? shorthandOf(timing.code), repeat.when);
  if (found !== null) return asNeeded ? { ...found, asNeeded } : found;
  return nameOf(timing.code, 200)?.name ?? (asNeeded ? { asNeeded } : null);
}

function repeatOf(repeat: Json): HowOften | null {
  const [times, every] = [numberOf(repeat.frequency), numberOf(repeat.period)];
  const unit = unitOf(codeOf(repeat.periodUnit));
  return every === null || unit === undefined ? null : { times: times ?? 1, every, unit };
}

function shorthandOf(code: unknown): HowOften | null {
  const known = codesOf(code).find((one) => Object.hasOwn(shorthands, one.code));
  return known ? (shorthands[known.code] ?? null) : null;
}

function withMoments(found: HowOften | null, when: unknown): HowOften | null {
  const list = Array.isArray(when) ? when : [when];
  const known = list.map((code) => momentOf(codeOf(code))).filter((one) => one !== undefined);
  return known.length === 0 ? found : { ...found, moments: [...new Set(known)] };
}
