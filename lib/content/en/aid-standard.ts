import type { AidStandardWords } from "../aid-standard-shape";

const screening = "It is for tools about screening tests. This is not one.";

/** The words of the page that holds the app against the decision-aid standard. */
export const aidStandardWords: AidStandardWords = {
  title: "Standard",
  heading: "How we do against the standard",
  lede: "There is a world-wide list of what a good decision aid has (IPDAS). We went through it item by item. We scored ourselves, and nobody outside has checked it.",
  part: {
    qualifying: {
      heading: "What makes it a decision aid",
      text: "All six are needed.",
    },
    certification: {
      heading: "What keeps it from misleading",
      text: "All that apply are needed. Four are about screening tests and do not apply.",
    },
    quality: {
      heading: "What makes it better",
      text: "Some of these only people can test. Nobody has yet, and we say so.",
    },
  },
  score: (met, of) => `${met} of ${of} are met.`,
  status: { met: "Met", "not-yet": "Not yet", "does-not-apply": "Does not apply" },
  shown: "See it",
  test: "The test of each item",
  items: {
    q1: {
      asks: "It says what the problem is.",
      how: "You have a diagnosis or a plan, and you are not sure about it.",
    },
    q2: {
      asks: "It says what is to be decided.",
      how: "Ask a second doctor now, later, or not at all.",
    },
    q3: {
      asks: "It says which options there are.",
      how: "In person, from home, a re-read of slides or scans, back to your own doctor, or none for now.",
    },
    q4: { asks: "It tells the good side of each.", how: "Each option has a row for it." },
    q5: {
      asks: "It tells the bad side of each.",
      how: "Each option has a row for it, as long as the good one.",
    },
    q6: {
      asks: "It tells what each is like.",
      how: "Time, travel, more tests, telling your doctor, and two answers that differ.",
    },
    c1: {
      asks: "Every option gets the same care.",
      how: "The same rows, of about the same length. A test keeps it so.",
    },
    c2: { asks: "It names its sources.", how: "Each rule and each number has its own." },
    c3: {
      asks: "It says how old it is.",
      how: "Each rule and each number has the day it was last checked.",
    },
    c4: {
      asks: "It says how it is kept up to date.",
      how: "At least every 12 months. What is past its day is not shown.",
    },
    c5: {
      asks: "It says how sure the numbers are.",
      how: "A range where there is one, who was studied, and what it does not prove.",
    },
    c6: {
      asks: "It says who pays for it.",
      how: "No advertising, and nobody can pay to be named.",
    },
    c7: { asks: "It says what the test finds.", how: screening },
    c8: { asks: "It says what comes after a positive test.", how: screening },
    c9: { asks: "It says what comes after a negative test.", how: screening },
    c10: { asks: "It says what the test can find that would never do harm.", how: screening },
    "nothing-done": {
      asks: "It tells what happens if nothing is done.",
      how: "Each option has a row for waiting or leaving it.",
    },
    compare: { asks: "Options can be compared.", how: "Side by side, all or two at a time." },
    numbers: {
      asks: "Numbers are fair and easy to read.",
      how: "Always out of 100, both ways round, in words and as dots.",
    },
    "who-studied": {
      asks: "It says who was studied.",
      how: "Each number says who, when and where.",
    },
    values: {
      asks: "It asks what matters most to you.",
      how: "Eight pairs. They order the options and can go in your packet.",
    },
    steps: {
      asks: "It leads step by step, with questions to ask.",
      how: "From the first check to after the visit.",
    },
    "how-chosen": {
      asks: "It says how the facts were chosen, and how good they are.",
      how: "The page on our methods tells it, with what is not proven.",
    },
    reading: {
      asks: "It says how hard it is to read.",
      how: "Grade 6 or lower on each screen, measured by a test.",
    },
    "knowledge-check": {
      asks: "There is a way to see if it was understood.",
      how: "Three questions, for whoever wants them. No score is kept unless you ask.",
    },
    authors: {
      asks: "It says who wrote it, and what they know.",
      how: "No clinician has signed it yet. We will name those who do.",
    },
    "patient-needs": { asks: "Patients were asked what they need." },
    "clinician-needs": { asks: "Clinicians were asked what they need." },
    "patient-review": { asks: "Patients from outside have read it." },
    "clinician-review": { asks: "Clinicians from outside have read it." },
    "field-patients": { asks: "It was tried with patients." },
    "field-clinicians": { asks: "It was tried with clinicians." },
    "better-choices": {
      asks: "A study shows that people choose better with it.",
    },
  },
};
