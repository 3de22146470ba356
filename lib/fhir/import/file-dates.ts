import { isRoughDate, latestDay, type RoughDate } from "../../engine/rough-dates";

/**
 * A date or instant of FHIR R4 (`2024`, `2024-03`, `2024-03-05`, `2024-03-05T10:00:00Z`) as a rough
 * date: the day as it is written there, in whatever zone. Null for anything else.
 * Source: hl7.org/fhir/R4/datatypes.html#date
 */
export function dateOfFhir(value: unknown): RoughDate | null {
  if (typeof value !== "string" || value.length > 40) return null;
  const [, day = ""] = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:T.*)?$/.exec(value.trim()) ?? [];
  return isRoughDate(day) ? day : null;
}

/**
 * A point in time of HL7 version 3 (`2024`, `202403`, `20240305`, `20240305103000-0500`) as a rough
 * date. Null for anything else, such as an empty one. Source: HL7 V3 data types, TS.
 */
export function dateOfHl7(value: string | undefined): RoughDate | null {
  const shape = /^(\d{4})(\d\d)?(\d\d)?(?:\d{2,6}(?:\.\d+)?)?(?:[+-]\d{2,4})?$/;
  const [, year, month, day] = shape.exec((value ?? "").trim()) ?? [];
  if (year === undefined) return null;
  const parts = [year, month, day].filter((part) => part !== undefined);
  // Some systems write zeros for what they do not know.
  while (parts.length > 1 && parts.at(-1) === "00") parts.pop();
  const date = parts.join("-");
  return isRoughDate(date) ? date : null;
}

/** Whether a rough date is wholly before a day. */
export function isBefore(date: RoughDate | null | undefined, today: string): boolean {
  return date != null && latestDay(date) < today;
}
