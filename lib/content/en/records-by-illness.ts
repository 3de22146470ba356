import type { RecordWords } from "../word-shapes";

/** Records that belong to one kind of illness. */
export const illnessRecordWords = {
  "pathology-report": {
    title: "The pathology report",
    text: "Ask the pathology lab or the records office for the full report of each biopsy. It says what was seen.",
  },
  "pathology-slides": {
    title: "The slides",
    text: "Ask the pathology lab to send the slides, and blocks if asked, to the second doctor’s lab. A signed form and a word from the doctor often help. Never mail your only copy: ask for new cuts.",
  },
  "marker-report": {
    title: "The full marker or gene report",
    text: "Ask the lab or the cancer clinic for the full report of markers and gene tests. A line in a note is not enough.",
  },
  "mri-brain-cord": {
    title: "MRI of brain and spinal cord",
    text: "Ask the radiology desk for the discs of each brain and spinal cord MRI. Ask for the dates when dye (contrast) was used.",
  },
  "spinal-fluid": {
    title: "Spinal fluid result",
    text: "Ask the lab or the nerve clinic for the report. It says if bands were found.",
  },
  "evoked-potentials": {
    title: "Nerve signal tests (evoked potentials)",
    text: "Ask the nerve clinic for the report, and for the curves if they have them.",
  },
  "mimic-bloods": {
    title: "Blood tests for look-alikes",
    text: "Ask the nerve clinic which blood tests ruled out other causes. Get a copy of each.",
  },
  "relapse-dates": {
    title: "Dates of relapses and drugs",
    text: "Write down each relapse with its date, and each MS drug with its start and stop. The nerve clinic’s notes can fill gaps.",
  },
  "safety-labs": {
    title: "Safety blood tests",
    text: "Ask the lab or the clinic for the blood tests that check the drug, with dates. For some MS drugs this means the JC virus test too.",
  },
  "echo-images": {
    title: "Heart ultrasound pictures (echo)",
    text: "Ask the heart lab for the moving pictures and the report. The report alone is often not enough.",
  },
  "cath-report": {
    title: "Heart catheter report and pictures",
    text: "Ask the heart lab for the report and the pictures (angiogram). Ask for any heart CT too.",
  },
  ecg: {
    title: "Heart tracings (ECG)",
    text: "Ask the heart clinic or the records office for the tracings, old ones too, with dates.",
  },
  "spine-mri": {
    title: "MRI of the back or joint",
    text: "Ask the radiology desk for the MRI files on a disc or by link. Ask for the report and for older ones too.",
  },
  "standing-xrays": {
    title: "X-rays taken while standing",
    text: "Ask the radiology desk for the files. If there are none, ask the doctor if they would help.",
  },
  "injection-history": {
    title: "Injections and physical therapy so far",
    text: "Ask the pain clinic and the therapist for dates, what was done, and what it changed.",
  },
  "genetic-report": {
    title: "The full gene test report",
    text: "Ask the lab or the gene clinic for the full report. You can ask for the raw data too. Plan for 30 days.",
  },
  "family-tree": {
    title: "A family tree of illness",
    text: "Draw it at home: who had what, and at what age. Photos can help if looks or growth play a part.",
  },
} satisfies Partial<RecordWords>;
