import type { RecordWords } from "../word-shapes";

/** Records that belong to one kind of illness. */
export const illnessRecordWords = {
  "pathology-report": {
    title: "The pathology report",
    text: "Ask the pathology lab or the records office for the full report of each biopsy. It says what was seen.",
  },
  "pathology-slides": {
    title: "The slides",
    text: "Ask the pathology lab to send the slides to the second doctor’s lab. A signed form and a word from the doctor often help. Never mail your only copy: ask for new cuts.",
  },
  "pathology-blocks": {
    title: "The tissue blocks",
    text: "Wait until the second doctor’s lab asks for them. Then ask the pathology lab to send them, or to cut new slides from them.",
  },
  "marker-report": {
    title: "The full marker or gene report",
    text: "Ask the lab or the cancer clinic for the full report of markers and gene tests. A line in a note is not enough.",
  },
  "chemo-summary": {
    title: "A summary of drug treatment",
    text: "Ask the cancer clinic for each drug, the doses, the dates, and what it did. Chemo and newer drugs both count.",
  },
  "radiation-summary": {
    title: "A summary of radiation",
    text: "Ask the radiation clinic for the end-of-treatment summary: where, how much, and the dates.",
  },
  "blood-smear": {
    title: "The blood smear",
    text: "Call the lab this week. Some labs keep blood smears for 7 days only. Ask them to hold it, or to send it on.",
  },
  "marrow-slides": {
    title: "Bone marrow slides",
    text: "Ask the lab that read the marrow to send the slides to the second doctor’s lab. Ask this week, and ask for new cuts.",
  },
  "marrow-report": {
    title: "The bone marrow report",
    text: "Ask the lab or the clinic for the full report of each marrow test, with its date.",
  },
  "flow-report": {
    title: "The cell marker report (flow)",
    text: "Ask the lab for the full flow report, not just its last line. It shows which kind of cells were found.",
  },
  "cytogenetics-report": {
    title: "The chromosome report",
    text: "Ask the lab for the full report of the chromosome tests (cytogenetics, FISH). It may come later than the rest.",
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
    text: "Ask the lab or the clinic for the blood tests that check the drug, with dates. Ask for old ones too.",
  },
  "jc-virus-result": {
    title: "JC virus test",
    text: "Ask the nerve clinic for each JC virus result, with its date and its number (the index).",
  },
  "echo-images": {
    title: "Heart ultrasound pictures (echo)",
    text: "Ask the heart lab for the moving pictures and the report. The report alone is often not enough.",
  },
  "angiogram-images": {
    title: "Pictures of the heart vessels (angiogram)",
    text: "Ask the heart lab for the moving pictures on a disc or by link. They are kept apart from the report.",
  },
  "cath-report": {
    title: "Heart catheter report",
    text: "Ask the heart lab for the full report of each catheter test. It gives the pressures and where vessels are narrow.",
  },
  "heart-ct": {
    title: "Heart CT",
    text: "If there was one, ask the radiology desk for the image files and the report.",
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
    title: "Injections so far",
    text: "Ask the pain clinic for the dates, what was given and where, and how long it helped.",
  },
  "therapy-notes": {
    title: "Physical therapy notes",
    text: "Ask the therapist for the dates, what was done, and what it changed. The first and the last note are often enough.",
  },
  "genetic-report": {
    title: "The full gene test report",
    text: "Ask the lab or the gene clinic for the full report, with every change found. Plan for 30 days.",
  },
  "genetic-raw-data": {
    title: "Raw data of the gene test",
    text: "Ask the gene lab for the raw data files, if the second doctor wants them. It often has a form of its own.",
  },
  "family-tree": {
    title: "A family tree of illness",
    text: "Draw it at home: who had what, and at what age. Mark who has died, and of what.",
  },
  photos: {
    title: "Photos over time",
    text: "Pick a few at home, if looks, skin or growth play a part. Write the date on each one.",
  },
} satisfies Partial<RecordWords>;
