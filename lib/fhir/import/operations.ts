import { codesOf } from "./fhir-values";

/*
 * Files call every thing that was done a procedure: a new hip and a talk about sleep. An operation
 * is what the surgery chapter of a code system holds, or what is named as surgery is.
 */

const stems =
  /(?:ectomy|ostomy|otomy|plasty|pexy|rrhaphy|desis)\b|\b(?:surg(?:ery|ical)|operation|amputation|arthroscop\w*|laparoscop\w*|transplant\w*|implant\w*|graft\w*|bypass|stent\w*|cesarean|caesarean|excision|resection|removal|replacement|repair|fusion|fixation|ablation|craniotomy|biopsy|reconstruction|ligation|open reduction)\b/i;

/** Whether a procedure is an operation. In: its name, and its concept (FHIR) or code (C-CDA). */
export function isOperation(name: string, concept: unknown): boolean {
  return codesOf(concept).some(({ code }) => isSurgeryCode(code)) || stems.test(name);
}

/** CPT 10004 to 69990 is its surgery chapter; ICD-10-PCS with a 0 in front is medical and surgical. */
function isSurgeryCode(code: string): boolean {
  if (/^0[0-9A-HJ-NP-Z]{6}$/.test(code)) return true;
  if (!/^\d{5}$/.test(code)) return false;
  const number = Number(code);
  return number >= 10_004 && number <= 69_990;
}
