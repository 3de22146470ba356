import type { RecordWords } from "../word-shapes";

/** Records that any second doctor may ask for: what to ask for, and who holds it. */
export const generalRecordWords = {
  "visit-notes": {
    title: "Notes of the visits",
    text: "Ask the records office, or look in the online portal, for the notes of each visit for this problem. Have them sent to you, not only to the doctor.",
  },
  "plan-in-writing": {
    title: "The plan in writing",
    text: "Ask the doctor’s office for the plan on paper. It says what is advised, why, what else was looked at, and by when.",
  },
  "medicine-list": {
    title: "A list of medicines",
    text: "The pharmacy or the doctor’s office can print it. Check that it shows each dose, the start and stop dates, and any bad reaction.",
  },
  "lab-results": {
    title: "Lab results",
    text: "Ask the lab, the records office or the portal for all results with dates, old ones too. A second doctor looks at how they change.",
  },
  timeline: {
    title: "A timeline on one page",
    text: "Write it at home: what began when, what was tried, and what it did. One page is enough.",
  },
  "referral-letter": {
    title: "The referral letter",
    text: "Ask the office that sends you on for a copy. Some clinics and insurers will not book without it.",
  },
  "discharge-notes": {
    title: "Notes from hospital stays",
    text: "Ask the hospital’s records office for the summary of each stay. It lists other illnesses too.",
  },
  "imaging-files": {
    title: "The scans themselves",
    text: "Ask the radiology desk for the image files (DICOM) on a disc or by link. It often has a form of its own. Call after 48 hours.",
  },
  "imaging-reports": {
    title: "The scan reports",
    text: "Ask the radiology desk or the records office for the report of each scan. Check that it names who read it.",
  },
  "earlier-scans": {
    title: "Older scans, to compare",
    text: "Ask each place that took a scan before for the image files. What has changed can say more than one scan alone.",
  },
  "treatment-summary": {
    title: "A summary of treatment so far",
    text: "Ask each clinic what was done and what it did. That means operations, drugs and radiation, with doses and dates.",
  },
  "operation-plan": {
    title: "The plan for the operation",
    text: "Ask the surgeon’s office to write down what is planned and why. Ask what else was looked at, and how long it can wait.",
  },
  "operation-notes": {
    title: "Notes of past operations",
    text: "Ask the records office of the hospital for the operation note of each one. It says what was found and done.",
  },
  "endoscopy-report": {
    title: "The scope report",
    text: "Ask the unit that did the scope test (endoscopy) for the full report. It says how far the scope went and what was seen.",
  },
  "endoscopy-photos": {
    title: "Pictures from the scope test",
    text: "Ask the same unit for the photos that were taken, in color. They are often kept apart from the report.",
  },
  "ultrasound-images": {
    title: "Ultrasound pictures",
    text: "Ask the radiology desk for the ultrasound pictures and any MRI of the same place, on a disc or by link. Ask for the reports too.",
  },
  "bleeding-diary": {
    title: "A diary of bleeding",
    text: "Keep it at home: the days, how heavy, the pain, and what helped. Two or three months are plenty.",
  },
} satisfies Partial<RecordWords>;
