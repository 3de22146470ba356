import type { MedicineGroupId } from "../gate/medicines";
import type { Spoken } from "../types";

/** The fixed text that stands wherever medicines or side effects appear. */
export const neverStopWords: { readonly title: string; readonly text: Spoken } = {
  title: "Never stop on your own",
  text: {
    self: "Do not stop, skip, change or restart a medicine by yourself. Call whoever prescribed it, today if it troubles you. For a severe reaction, call {emergency}, and ask before the next dose. If your team told you to stop, that stands: ask them what comes next.",
    carer:
      "They should not stop, skip, change or restart a medicine by themselves, and please do not do it for them. Call whoever prescribed it, today if it troubles them. For a severe reaction, call {emergency}, and ask before the next dose. If their team told them to stop, that stands: ask the team what comes next.",
  },
};

const ask: Spoken = {
  self: "Ask your team what can happen if it is stopped.",
  carer: "Ask their team what can happen if it is stopped.",
};

export const medicineListWords: {
  readonly title: string;
  readonly intro: Spoken;
  readonly examples: string;
} = {
  title: "Medicines that are not safe to stop on your own",
  intro: {
    self: "The list is not complete. If you are not sure about yours, ask your team or a pharmacist.",
    carer:
      "The list is not complete. If you are not sure about theirs, ask their team or a pharmacist.",
  },
  examples: "such as",
};

/** name: what people call it. risk: what can happen when it is stopped on one's own. */
export const medicineWords: {
  readonly [M in MedicineGroupId]: {
    readonly name: string;
    readonly risk: Spoken;
    readonly source?: string;
  };
} = {
  fingolimod: {
    name: "Fingolimod (for MS)",
    risk: "Rare, but severe: MS can come back much worse. It was seen 2 to 24 weeks after stopping, mostly in the first 12.",
    source: "35 cases. US Food and Drug Administration, drug safety notice, November 2018.",
  },
  natalizumab: {
    name: "Natalizumab (for MS)",
    risk: "MS can become active again, or come back worse.",
  },
  "blood-thinners": { name: "Blood thinners", risk: "Blood clots and stroke." },
  "beta-blockers": {
    name: "Beta-blockers (for the heart or blood pressure)",
    risk: "Chest pain or a heart attack. A team that ends one lowers it over 1 to 2 weeks.",
  },
  steroids: {
    name: "Steroids, taken for a long time",
    risk: "The body may not make enough of its own steroid hormone. That can make a person very ill.",
  },
  "seizure-drugs": { name: "Seizure drugs", risk: "Seizures." },
  benzodiazepines: { name: "Benzodiazepines (for worry, sleep or seizures)", risk: "Seizures." },
  baclofen: { name: "Baclofen (for stiff muscles)", risk: "Withdrawal, which can be fatal." },
  clonidine: { name: "Clonidine (for blood pressure)", risk: "Withdrawal." },
  opioids: { name: "Opioids (strong pain drugs)", risk: "Withdrawal." },
  antidepressants: { name: "Antidepressants", risk: "Withdrawal." },
  "antiplatelets-after-stent": { name: "Drugs that keep a stent open (antiplatelets)", risk: ask },
  denosumab: { name: "Denosumab (for the bones)", risk: ask },
  insulin: { name: "Insulin", risk: ask },
  "transplant-drugs": { name: "Transplant drugs", risk: ask },
  "parkinsons-drugs": { name: "Drugs for Parkinson's", risk: ask },
  antipsychotics: { name: "Antipsychotics", risk: ask },
  lithium: { name: "Lithium", risk: ask },
  "hiv-drugs": { name: "HIV drugs", risk: ask },
  "hepatitis-b-drugs": { name: "Hepatitis B drugs", risk: ask },
};
