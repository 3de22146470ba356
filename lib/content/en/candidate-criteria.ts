import type {
  CriteriaWords,
  CriterionOptionWords,
  IndependenceResultWords,
  IndependenceWords,
  NamedByWords,
} from "../candidate-shape";

/** What to know of a doctor before booking, with the words to ask for it. */
export const criteriaWords: CriteriaWords = {
  certified: {
    name: "Board certified",
    why: "It means that the doctor passed the exams of this field.",
    ask: "Is the doctor board certified, and in which field?",
  },
  "narrow-field": {
    name: "Narrow field",
    why: "Someone who treats mainly this illness has seen more cases like it.",
    ask: "Which illnesses does the doctor treat most?",
  },
  "cases-a-year": {
    name: "Cases a year",
    why: "It tells how used the doctor is to this. There is no magic number.",
    ask: {
      self: "How many people with my illness, or operations like mine, does the doctor see in a year?",
      carer:
        "How many people with this illness, or operations like this, does the doctor see in a year?",
    },
  },
  "knows-treatment": {
    name: "Knows the drug or operation",
    why: "The good and bad sides of a treatment are learned by using it.",
    ask: {
      self: "Does the doctor use the drug, or do the operation, that I was offered?",
      carer: "Does the doctor use the drug, or do the operation, that was offered?",
    },
  },
  "life-stage": {
    name: "Knows this stage of life",
    why: "A child, a pregnancy or old age can change what is best.",
    ask: {
      self: "Does the doctor see many people of my age, or with plans like mine?",
      carer: "Does the doctor see many people of this age, or with plans like these?",
    },
  },
  trials: {
    name: "Takes part in trials",
    why: "Centers that run trials often hear of new treatments first.",
    ask: "Does the doctor, or the center, run trials for this illness?",
  },
  "in-network": {
    name: "In network",
    why: "Outside the network, most or all of the bill may be yours.",
    ask: "Are you in network for this plan? Then ask the insurer the same.",
  },
  cost: {
    name: "Cost",
    why: "A price said before the visit is a price you can plan for.",
    ask: "What will it cost in all, with reading slides and scans?",
  },
  "visit-mode": {
    name: "How it is given",
    why: "In person the doctor can examine. In writing you can read it again.",
    ask: "Is it in person, by video or in writing? Do we get a report?",
  },
  "first-date": {
    name: "First date",
    why: "A good doctor after the decision date is too late.",
    ask: "What is the first date you have? Is there a list for earlier ones?",
  },
  "records-how": {
    name: "How they take records",
    why: "Some offices give no date until the records are there.",
    ask: "How do you want records, scans and slides? Do you book before they arrive?",
  },
};

export const criterionOptionWords: CriterionOptionWords = {
  "in-person": "In person",
  video: "By video",
  written: "In writing",
  upload: "Uploaded online",
  "by-mail": "By mail",
  "office-to-office": "Sent by the first office",
  "by-hand": "Brought to the visit",
};

/** What makes two doctors not independent. */
export const independenceWords: IndependenceWords = {
  "same-practice": {
    ask: "Do they work in the same practice as the doctor who advised?",
    help: "The same practice often means the same habits, and the same notes.",
    finding:
      "They work in the same practice. This is a fellow doctor’s view, not a fully independent one.",
    open: "if they work in the same practice",
  },
  "same-institution": {
    ask: "Do they belong to the same hospital or hospital group?",
    help: "Several hospitals can be one group under different names. Ask the office.",
    finding: "They belong to the same hospital group, so they may follow the same house rules.",
    open: "if they belong to the same hospital group",
  },
  "named-by": {
    ask: "Who named them?",
    finding: "The first doctor named a friend or close colleague. They may see it the same way.",
    open: "how you came to this name",
  },
  "same-field": {
    ask: "Are they the same kind of specialist as the doctor who advised?",
    help: "A surgeon may lean toward surgery, and someone else toward drugs or exercise. Neither is wrong.",
    finding:
      "They are the same kind of specialist, so they may lean the same way. For a choice between surgery and no surgery, one more view from the other side helps.",
    open: "if they are the same kind of specialist",
  },
};

export const namedByWords: NamedByWords = {
  friend: "The first doctor: a friend of theirs",
  doctor: "The first doctor: no close tie",
  "someone-else": {
    self: "Someone else, or I found them",
    carer: "Someone else, or we found them",
  },
};

export const independenceResultWords: IndependenceResultWords = {
  tied: {
    short: "Not independent",
    text: "This doctor is tied to the one who advised. They can still explain the plan well. For an independent view, look for someone else.",
  },
  near: {
    short: "Close to the first doctor",
    text: "There is a tie to the doctor who advised. It may not matter. If you have the choice, someone further away is better.",
  },
  "cannot-tell": {
    short: "Independent? Not known yet",
    text: "We cannot tell yet how independent this doctor is.",
  },
  apart: {
    short: "Independent",
    text: "Nothing here ties this doctor to the one who advised.",
  },
  "apart-same-field": {
    short: "Independent, same kind of doctor",
    text: "This doctor is independent, and of the same kind. That is what many people look for. Only keep the lean in mind.",
  },
};
