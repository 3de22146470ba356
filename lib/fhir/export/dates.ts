import { splitRoughDate, yearRunInto } from "../../engine/rough-dates";

/** Says a rough date in the language of the file. */
export type SayDate = (date: string) => string;

const originalText = "http://hl7.org/fhir/StructureDefinition/originalText";
const partial = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/**
 * A rough date under a key of a resource, no more exact than it is: a year stays a year. A season has
 * no form in FHIR. It is the year with the season beside it as text, and only the text where the
 * season runs into another year somewhere on earth. Sources: hl7.org/fhir/R4/datatypes.html#dateTime,
 * hl7.org/fhir/R4/extension-originaltext.html
 */
export function dated(key: string, date: string | undefined, say: SayDate): object {
  if (date === undefined) return {};
  if (partial.test(date)) return { [key]: date };
  const text = { [`_${key}`]: { extension: [{ url: originalText, valueString: say(date) }] } };
  const year = sureYear(date);
  return year === null ? text : { [key]: year, ...text };
}

function sureYear(date: string): string | null {
  const parts = splitRoughDate(date);
  if (parts === null || !("season" in parts)) return null;
  const { season, year } = parts;
  const runs = (["north", "south"] as const).some(
    (where) => yearRunInto(season, year, where) !== null,
  );
  return runs ? null : String(year);
}

/** From and until under a key; nothing where neither is known. */
export function dateRange(
  key: string,
  from: string | undefined,
  until: string | undefined,
  say: SayDate,
): object {
  if (from === undefined && until === undefined) return {};
  return { [key]: { ...dated("start", from, say), ...dated("end", until, say) } };
}
