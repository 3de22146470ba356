import type { RecordDetailsWords } from "../record-details-shape";

/** Who holds a record, exactly what to ask them for, and what to mind. */
export const recordDetailsWords: RecordDetailsWords = {
  holders: {
    "doctors-office": {
      name: "Doctor’s office",
      inSentence: "the doctor’s office",
      hint: "Call, or write in the online portal. The nurse or the front desk can often do it.",
    },
    "records-office": {
      name: "Records office",
      inSentence: "the records office",
      hint: "Each hospital or clinic has one. It may be called medical records. It often has a form online.",
    },
    portal: {
      name: "Online portal",
      inSentence: "the online portal",
      hint: "Sign in and look under results, notes or documents.",
    },
    "radiology-desk": {
      name: "Radiology desk",
      inSentence: "the radiology desk",
      hint: "The place that took the scans. Ask for the file room, or film library.",
    },
    "pathology-lab": {
      name: "Pathology lab",
      inSentence: "the pathology lab",
      hint: "The lab that read the biopsy. Its name is at the top of the report.",
    },
    "heart-lab": {
      name: "Heart lab",
      inSentence: "the heart lab",
      hint: "The place that did the heart tests. It may be called cardiology.",
    },
    lab: {
      name: "Lab",
      inSentence: "the lab",
      hint: "The lab that did the test. Its name is on the result.",
    },
    "genetics-lab": {
      name: "Gene lab",
      inSentence: "the gene lab",
      hint: "Its name is on the report. The clinic that sent the test can ask for it too.",
    },
    "scope-unit": {
      name: "Scope test unit",
      inSentence: "the scope test unit",
      hint: "The place that did the scope test. It may be called endoscopy.",
    },
    therapist: {
      name: "Physical therapist",
      inSentence: "the physical therapist",
      hint: "Call the practice, or ask at the next visit.",
    },
    pharmacy: {
      name: "Pharmacy",
      inSentence: "the pharmacy",
      hint: "Most can print a list of what was picked up, while someone waits.",
    },
    you: {
      name: "To write at home",
      inSentence: "home",
      hint: "No one else has these. An hour at the table is often enough.",
    },
  },
  rules: {
    "portal-first": {
      title: "Look in the portal first",
      text: "Much of it may be there already, to print or to save. If a part is missing, ask the office for that part.",
    },
    "send-to-you": {
      title: { self: "Have it sent to you", carer: "Have it sent to the patient" },
      text: {
        self: "Ask for your own copy, and pass it on yourself. You can check it, and in the United States the fee limit covers only copies sent to you.",
        carer:
          "Ask for a copy in the patient’s name, and pass it on. It can be checked then, and in the United States the fee limit covers only copies sent to the patient.",
      },
    },
    "separate-form": {
      title: "It often has a form of its own",
      text: "The form for notes may not cover this. Ask: “Which form is the right one for this?”",
    },
    "call-48h": {
      title: "Call after 48 hours",
      text: "Ask if the discs or the link are ready. One call at the right time saves days.",
    },
    "check-disc": {
      title: "See if the disc opens",
      text: "Put it in a computer, or open the link. If it shows no pictures, ask for a new one the same day.",
    },
    "discs-before-booking": {
      title: "It can hold up the visit",
      text: "Some clinics give no date until the pictures are there. Ask the second clinic what comes first.",
    },
    "signed-release": {
      title: "They may want a signed form",
      text: "Ask the lab for its release form. It says who may get the slides.",
    },
    "doctor-to-doctor": {
      title: "It often goes from doctor to doctor",
      text: "Many labs send slides only to another lab. Ask the second doctor’s office to send for them.",
    },
    "never-only-copy": {
      title: "Never mail the only copy",
      text: "Ask the lab to cut new slides (recuts) and to send those. Tissue that is lost in the mail is gone.",
    },
    "kept-ten-years": {
      title: "Labs keep them for years",
      text: "In the United States, labs keep slides and blocks for 10 years. So it is worth asking for old ones.",
    },
    "add-shipping": {
      title: "Add days for the mail",
      text: "The days here end when the lab has them ready. Mail, and the second lab’s own reading, come on top.",
    },
    "same-week": {
      title: "Ask this week",
      text: "Some labs keep a blood smear for only 7 days. Ask for all the blood and marrow work in one call.",
    },
    "only-if-asked": {
      title: "Only if the second doctor asks",
      text: "Many never ask for this. Find out first, then ask for it.",
    },
  },
  basis: {
    law: "That is the day the law sets in the United States.",
    survey: "Hospitals that were asked took from a day to a month, or longer.",
    inference: "That is our best guess. Ask them how long they take.",
  },
  ask: {
    "visit-notes": [
      "The notes of each visit for this problem, for the last two years or since it began",
      "Letters between the doctors",
      "The problem list and the allergy list",
    ],
    "plan-in-writing": [
      "What is advised, and why",
      "What else was looked at, and why not that",
      "By when to decide, and how long it is safe to wait",
    ],
    "medicine-list": [
      "Each medicine with its dose and how often",
      "When each was started, and when one ended, and why",
      "Bad reactions and allergies",
    ],
    "lab-results": [
      "All blood and urine results for this problem, with dates",
      "Old ones too, so that a change can be seen",
      "The normal range that the lab used",
    ],
    timeline: [
      "What began when, in a line each",
      "What was tried, when, and what it did",
      "What is to be decided now",
    ],
    "referral-letter": [
      "A letter that says why another doctor is asked, and what",
      "The diagnosis as it stands, and the codes if the insurer asks",
      "A note if it is urgent",
    ],
    "discharge-notes": [
      "The summary of each hospital stay",
      "The list of medicines at the end of the stay",
      "Emergency room notes, if there were any",
    ],
    "imaging-files": [
      "The image files (DICOM) of each scan for this problem, not paper prints",
      "The report of each scan with it",
      "On two discs, or by a link that does not end soon",
    ],
    "imaging-reports": [
      "The full report of each scan, with its date",
      "The name of the person who read it",
      "Any later correction (addendum)",
    ],
    "earlier-scans": [
      "The image files (DICOM) of older scans of the same place in the body",
      "The reports that go with them",
      "The name of each place that took one",
    ],
    "pathology-report": [
      "The full report of each biopsy or operation, with its date",
      "Any later correction (addendum), and special stains",
      "The case number: the lab finds the slides by it",
    ],
    "pathology-slides": [
      "New cuts (recuts) of all slides of this case, stained, or the slides on loan",
      "A copy of the report with the case number",
      "To be sent to the second doctor’s pathology lab, with tracking",
    ],
    "pathology-blocks": [
      "One block that shows the problem well, or a set of unstained slides",
      "What the second lab wants to do with it, so that tissue is kept",
      "When the block will be sent back",
    ],
    "marker-report": [
      "The full report of each marker and gene test, with every page",
      "The date, and which tissue was tested",
      "Tests that are still to come back",
    ],
    "treatment-summary": [
      "What was done: operations, drugs, radiation, with dates",
      "The doses, and why a treatment ended",
      "What each one did, and its side effects",
    ],
    "chemo-summary": [
      "Each drug with its dose and the dates of each round",
      "Changes and breaks, and why",
      "What scans and blood tests showed after it",
    ],
    "radiation-summary": [
      "The end-of-treatment summary, with the place, the dose and the dates",
      "The treatment plan files, if the second doctor asks",
      "Side effects during and after",
    ],
    "blood-smear": [
      "To hold the smear slides now, before they are thrown out",
      "The smear itself, or new slides from the same blood if they still can",
      "The blood count from the same day",
    ],
    "marrow-slides": [
      "The marrow smear and biopsy slides, or new cuts of them",
      "The report with the case number",
      "To be sent to the second doctor’s blood lab, with tracking",
    ],
    "marrow-report": [
      "The full report of each marrow test",
      "Any later correction (addendum)",
      "The blood count from the same day",
    ],
    "flow-report": [
      "The full flow report, with the list of markers",
      "The sample it was made from, and its date",
    ],
    "cytogenetics-report": [
      "The full chromosome report, and FISH if it was done",
      "Gene tests of the blood or marrow, with every page",
      "Tests that are still to come back",
    ],
    "operation-plan": [
      "The name of the operation, and why it is advised",
      "What else was looked at, and what happens if it waits",
      "The planned date, and who does it",
    ],
    "operation-notes": [
      "The operation note (operative report) of each operation",
      "The list of implants, with their makers and numbers",
      "The pathology report, if something was taken out",
    ],
    "mri-brain-cord": [
      "The image files (DICOM) of each brain and spinal cord MRI",
      "The dates on which dye (contrast) was used",
      "The reports, with who read them",
    ],
    "spinal-fluid": [
      "The full report of the spinal fluid test, with its date",
      "The line on bands (oligoclonal bands), and the blood drawn with it",
    ],
    "evoked-potentials": [
      "The report of each nerve signal test, with its date",
      "The curves and the times, if they keep them",
    ],
    "mimic-bloods": [
      "All blood tests that looked for other causes, with dates",
      "The ones that came back normal too",
    ],
    "relapse-dates": [
      "Each relapse: when, what it did, how long, and what came back",
      "Each MS drug: when it was started, when it ended, and why",
      "Steroid courses, with dates",
    ],
    "safety-labs": [
      "The blood tests that check the drug, with dates",
      "The result from before the drug was started",
      "When the next one is due",
    ],
    "jc-virus-result": ["Each JC virus test with its date", "The index number, not only yes or no"],
    "echo-images": [
      "The moving pictures (DICOM) of each echo, on a disc or by link",
      "The full report, with the numbers",
      "Older echoes, to compare",
    ],
    "angiogram-images": [
      "The moving pictures (DICOM) of each angiogram",
      "The date, and the place that did it",
    ],
    "cath-report": [
      "The full report of each heart catheter test, with the pressures",
      "What was done, and any stent with its maker and size",
    ],
    "heart-ct": [
      "The image files (DICOM) of the heart CT",
      "The report, with the calcium score if there is one",
    ],
    ecg: [
      "A copy of each tracing, old ones too, with dates",
      "The report of any recorder worn at home (Holter or patch)",
    ],
    "spine-mri": [
      "The image files (DICOM) of each MRI of the back or joint",
      "The report of each one",
      "Older ones, to compare",
    ],
    "standing-xrays": [
      "The image files of X-rays taken while standing or bending",
      "The report of each one",
    ],
    "injection-history": [
      "The date and place of each injection, and what was given",
      "How much it helped, and for how long",
    ],
    "therapy-notes": [
      "The first and the last note, and how many visits there were",
      "What was done, and what got better",
    ],
    "endoscopy-report": [
      "The full report of each scope test, with its date",
      "Where each biopsy was taken, and its report",
    ],
    "endoscopy-photos": [
      "All photos from the scope test, in color, as files or prints",
      "A note of what each one shows, if there is one",
    ],
    "genetic-report": [
      "The full report, with every change found, unclear ones too",
      "The name of the test, the genes it covers, and its date",
      "Whether the lab has looked at it again since",
    ],
    "genetic-raw-data": [
      "The raw data files (such as BAM or VCF)",
      "How the lab sends them, and for how long it keeps them",
    ],
    "family-tree": [
      "Parents, children, brothers, sisters, aunts, uncles, grandparents",
      "Who had what, and at what age it began",
      "The age at death, and the cause, if known",
    ],
    photos: [
      "A few photos from different years, with dates",
      "Photos of what comes and goes, such as a rash",
    ],
    "ultrasound-images": [
      "The pictures (DICOM) of each ultrasound or MRI of the same place",
      "The report of each one, with the sizes measured",
    ],
    "bleeding-diary": [
      "The days of bleeding, and how heavy each one was",
      "Pain, and what was taken for it",
      "Days missed at work or at home",
    ],
  },
};
