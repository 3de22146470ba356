import type { SourceId } from "../sources";

export type MedicineGroup = {
  readonly id: string;
  readonly sources: readonly SourceId[];
  /** No listed source yet: worded "ask your team". */
  readonly background: boolean;
  readonly reviewedOn: string;
};

const listed = { background: false, reviewedOn: "2026-11-20" } as const;
const background = { sources: [], background: true, reviewedOn: "2026-11-20" } as const;

/** Medicines that can do harm when they are stopped on one's own. Words under the same ids. */
export const medicineGroups = [
  { ...listed, id: "fingolimod", sources: ["s70"] },
  { ...listed, id: "natalizumab", sources: ["s71"] },
  { ...listed, id: "blood-thinners", sources: ["s73"] },
  { ...listed, id: "beta-blockers", sources: ["s72", "s74"] },
  { ...listed, id: "steroids", sources: ["s72"] },
  { ...listed, id: "seizure-drugs", sources: ["s72"] },
  { ...listed, id: "benzodiazepines", sources: ["s72"] },
  { ...listed, id: "baclofen", sources: ["s82"] },
  { ...listed, id: "clonidine", sources: ["s82"] },
  { ...listed, id: "opioids", sources: ["s82"] },
  { ...listed, id: "antidepressants", sources: ["s82"] },
  { ...background, id: "antiplatelets-after-stent" },
  { ...background, id: "denosumab" },
  { ...background, id: "insulin" },
  { ...background, id: "transplant-drugs" },
  { ...background, id: "parkinsons-drugs" },
  { ...background, id: "antipsychotics" },
  { ...background, id: "lithium" },
  { ...background, id: "hiv-drugs" },
  { ...background, id: "hepatitis-b-drugs" },
] as const satisfies readonly MedicineGroup[];

export type MedicineGroupId = (typeof medicineGroups)[number]["id"];
