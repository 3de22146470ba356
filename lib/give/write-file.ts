import { ruleSetVersion } from "@/lib/content/rule-set";
import { kindNames, type Whole, type WholeEntry } from "@/lib/kept/whole";
import { fileVersion, type GivenFile, schemaAddress } from "./file-shape";

/**
 * Everything that a person keeps as one JSON value, by its published schema. Pure. In: what was read
 * at one moment, and when. Private and removed things are in it: it is the person's own copy.
 */
export function writeFile(whole: Whole, madeAt: Date): GivenFile {
  const lists = kindNames.map((name) => [
    name,
    whole.entries.filter(({ kind }) => kind === name).map(givenEntry),
  ]);
  return {
    format: "second-look",
    version: fileVersion,
    schema: schemaAddress,
    madeAt: madeAt.toISOString(),
    ruleSet: ruleSetVersion,
    person: {
      ...whole.person,
      createdAt: whole.person.createdAt.toISOString(),
      consentAt: whole.person.consentAt.toISOString(),
    },
    matters: whole.matters.map((matter) => ({
      ...matter,
      createdAt: matter.createdAt.toISOString(),
    })),
    answers: whole.answers.map(({ value, createdAt, updatedAt, ...answer }) => ({
      ...answer,
      value: typeof value === "string" || value === null ? value : [...value],
      createdAt: createdAt.toISOString(),
      updatedAt: updatedAt.toISOString(),
    })),
    safetyCheck: whole.gate.map(({ at, lines, ...check }) => ({
      ...check,
      lines: [...lines],
      at: at.toISOString(),
    })),
    kept: Object.fromEntries(lists) as GivenFile["kept"],
    unreadable: whole.unreadable,
  };
}

function givenEntry({ kind: _, isRemoved, createdAt, updatedAt, ...entry }: WholeEntry) {
  return {
    ...entry,
    removed: isRemoved,
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}
