import type { RecordsLawWords } from "../records-law-shape";

/** The law on access to records, in plain words. */
export const recordsLawWords: RecordsLawWords = {
  heading: "What the law says in the United States",
  lede: {
    self: "You have a right to a copy of your records. These points help on the phone.",
    carer:
      "Patients have a right to a copy of their records. Someone who decides for them may ask too.",
  },
  facts: {
    "answer-in-time": "They have 30 days to act, counted from the day they get the request.",
    "one-extension":
      "They may take 30 more days, once. They have to write within the first 30 days, and say why.",
    "electronic-at-once":
      "What is kept in a computer, such as notes and results, is to be opened without delay.",
    "fee-copying-only":
      "They may charge for the copying, at cost. They may not charge for the search.",
    "form-and-format":
      "They have to give it in the form that is asked for, such as files or paper, if they easily can.",
    "images-included": "Scans and other pictures are part of it, not just the reports.",
    "not-therapy-notes":
      "Notes that a therapist keeps for talk therapy, apart from the record, are not part of it.",
    "third-party-fee": {
      self: "The fee limit covers copies sent to you. It does not cover copies sent to someone else. So have it sent to yourself.",
      carer:
        "The fee limit covers copies sent to the patient. It does not cover copies sent to someone else. So have it sent home.",
    },
  },
  unknown: {
    heading: "What the law says where you are",
    text: "We do not know the law’s dates there yet. Ask the office: “By when do you answer, and what does it cost?” Write down the date they give.",
  },
  cited: (citation, day) => `The law: ${citation}. Last checked ${day}.`,
};
