import { codesOf } from "./fhir-values";

/** SNOMED CT codes that say there is nothing: no known allergy, no known drug allergy, and so on. */
const noneKnownCodes = [
  "716186003",
  "409137002",
  "428607008",
  "429625007",
  "716184000",
  "716185004",
  "716220001",
  "427160009", // no known problems
  "160244002", // no known allergies
  "160245001", // no current problems
  "787481004", // no known medicines
];

const noneKnownWords =
  /^(?:nkd?fa|nkda|nka|none(?: known)?|no active (?:problems|allergies|medications)|no known\b.*|not on file|not on any medications?|no current (?:problems|medications).*)\.?$/i;

/** Whether a name or its codes say that there is nothing to tell. */
export function isNoneKnown(name: string, concept: unknown): boolean {
  return (
    noneKnownWords.test(name) || codesOf(concept).some(({ code }) => noneKnownCodes.includes(code))
  );
}
