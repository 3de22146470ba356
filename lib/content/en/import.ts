import type { ImportPageWords } from "../import-shape";
import { oftenInWords } from "./import-often";
import { roughDateWords } from "./rough-dates";

const things = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

const flags: { readonly [flag: string]: string } = {
  high: "high",
  low: "low",
  unusual: "out of range",
};

const severities: { readonly [severity: string]: string } = {
  mild: "mild",
  moderate: "medium",
  severe: "severe",
};

/** What reading a file from a portal says. */
export const importWords: ImportPageWords = {
  title: "Bring a file",
  link: "Bring in a file from a portal",
  heading: "Bring in a file from your portal",
  lede: {
    self: "Most patient portals let you save your health record as a file. We read it and show you what is in it. You pick what to keep.",
    carer:
      "Most patient portals let you save the health record as a file. We read it and show you what is in it. You pick what to keep.",
  },
  file: {
    label: "The file",
    help: "A FHIR file (.json) or a C-CDA file (.xml), up to 20 MB.",
    how: {
      heading: "How to get the file",
      steps: [
        "Sign in to the portal of the clinic or the hospital.",
        "Look for “Download my record”, “Export” or “Share my record”.",
        "Save it. If it is a ZIP file, open it and pick the file in it that ends in .xml or .json.",
      ],
    },
    privacy:
      "The file itself is not kept. What is in it waits here for one hour, locked. Then it is erased, all but what you keep.",
    send: "Read this file",
    another: "Read another file",
  },
  progress: {
    sending: "Sending the file",
    reading: "Reading the file. A long one can take a minute.",
    lost: "We could not send the file. It is still picked. Please try again.",
  },
  errorTitles: { file: "The file was not read", list: "Nothing was kept yet" },
  again: "Nothing was kept. You can pick a file again.",
  back: "Back to the records",
  faults: {
    missing: "Pick a file first.",
    empty: "This file is empty. Save it from the portal again.",
    "too-large": "This file is over 20 MB. Ask the portal for a shorter time, such as one year.",
    zip: "This is a ZIP file. Open it, and pick the file in it that ends in .xml or .json.",
    pdf: "This is a PDF file. We can read .json and .xml files. Ask the portal for one of these.",
    "wrong-kind":
      "This is not a health record that we can read. Pick a FHIR (.json) or C-CDA (.xml) file.",
    broken: "This file is damaged or cut off. Save it from the portal again.",
    unsafe: "This file holds parts that no health record needs. We did not read it, to be safe.",
    "too-much":
      "There is too much in this file. Ask the portal for a shorter time, such as one year.",
    "several-people": "This file is about more than one person. Pick a file about one person only.",
    "nothing-found": "We found nothing in this file that we can bring in.",
    "too-slow": "This file took too long to read. Ask the portal for a shorter time.",
    busy: "Many files are being read right now. Please try again in a minute.",
    away: "We could not save just now. Please try again.",
    expired: "That file was read more than an hour ago and is erased. Please pick it again.",
    "cut-off": "The file did not come in whole. Please try again.",
    full: "That is more than there is room for. Take away some ticks, then keep the rest.",
    nothing: "Tick what you want to keep first.",
  },
  found: {
    heading: "What is in the file",
    count: (count) => `We found ${things(count, "thing", "things")}.`,
    about: (name, born) => {
      if (name === null) return "The file does not say who it is about.";
      return born === null
        ? `The file is about ${name}.`
        : `The file is about ${name}, born ${born}.`;
    },
    check: {
      self: "Take away the tick from what is wrong or not yours. Files from portals often have old things in them.",
      carer:
        "Take away the tick from what is wrong or not theirs. Files from portals often have old things in them.",
    },
    kinds: {
      condition: {
        heading: "Health conditions",
        href: "/prepare/health",
        link: "See the health facts",
      },
      allergy: { heading: "Allergies", href: "/prepare/health", link: "See the health facts" },
      medicine: { heading: "Medicines", href: "/prepare/medicines", link: "See the medicines" },
      operation: { heading: "Operations", href: "/prepare/health", link: "See the health facts" },
      event: {
        heading: "Tests and treatments",
        href: "/prepare/history",
        link: "See the history",
      },
      record: { heading: "Documents", href: "/records", link: "See the records" },
    },
    rest: (count) => `Show ${count} more`,
    more: (count) => `and ${things(count, "more value", "more values")}`,
    already: "Already there",
    room: (left) =>
      left === 0
        ? "There is no more room for these."
        : `There is room for ${left} more of these. The newest are ticked.`,
    keep: "Keep what is ticked",
    drop: "Keep none of it",
  },
  parts: {
    Condition: "Problem list",
    AllergyIntolerance: "Allergy list",
    MedicationStatement: "Medicine list",
    MedicationRequest: "Prescription",
    Procedure: "Procedure",
    DiagnosticReport: "Report",
    Observation: "Test values",
    DocumentReference: "Document list",
    problems: "Problem list",
    allergies: "Allergy list",
    medications: "Medicine list",
    procedures: "Procedures",
    results: "Results",
    document: "The file itself",
  },
  skippedHeading: "What we left out, and why",
  skipped: {
    "in-error": (count) => `${things(count, "entry", "entries")} marked as a mistake by the clinic`,
    "ruled-out": (count) => `${things(count, "condition", "conditions")} that a doctor ruled out`,
    "not-done": (count) => `${things(count, "thing", "things")} planned or called off`,
    "none-known": (count) => `${things(count, "entry", "entries")} that say “none known”`,
    "no-name": (count) => `${things(count, "entry", "entries")} without a name`,
    "text-only": (count) =>
      `${things(count, "part", "parts")} with text only: please type what matters from there`,
    everyday: (count) =>
      `${things(count, "small value", "small values")}, such as weight or blood pressure`,
    "other-part": (count) =>
      `${things(count, "entry", "entries")} of other kinds, such as bills, visits and shots`,
    "no-room": (count) =>
      `${things(count, "older thing", "older things")} past what we have room for`,
  },
  kept: {
    heading: (count) => `${things(count, "thing is", "things are")} kept`,
    none: "Nothing from this file is kept",
    lede: "Look through them when you have time. You can change or remove each one.",
    next: "Where they are now",
  },
  fields: {
    often: oftenInWords,
    units: (count) => `${count} at a time`,
    over: "No longer active, the file says.",
    onHold: "Paused, the file says.",
    stopped: "Stopped",
    codeOnly: "The file gives only a code.",
    times: (count) => `${count} times in the file`,
    span: (from, until) => {
      if (from !== null && until !== null) return `${from} to ${until}`;
      if (until !== null) return `Until ${until}`;
      return from ?? "";
    },
    since: (from) => `Since ${from}`,
    reaction: (what, severity) =>
      severity === null ? what : `${what} (${severities[severity] ?? severity})`,
    value: (name, value, flag) =>
      flag === null ? `${name}: ${value}` : `${name}: ${value} (${flags[flag] ?? flag})`,
    looseResults: "Test results",
    fromFile: (by, on) => {
      if (by !== null && on !== null) return `From a portal file: ${by}, ${on}.`;
      if (by !== null) return `From a portal file: ${by}.`;
      return on === null ? "From a portal file." : `From a portal file: ${on}.`;
    },
    inPortal: "The portal lists this document. You can likely save it there.",
  },
  dates: roughDateWords,
};
