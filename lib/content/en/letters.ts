import type { LetterBlankWords } from "../letter-shape";
import type { AllLetterWords } from "../letters";
import { doctorLetterWords } from "./letters-doctors";
import { recordLetterWords } from "./letters-records";

/** Every letter. */
export const letterWords: AllLetterWords = { ...recordLetterWords, ...doctorLetterWords };

/** What a blank asks for. It stands in brackets, and under the line to write on. */
export const letterBlankWords: LetterBlankWords = {
  patient: { self: "your name", carer: "name of the patient" },
  born: "date of birth",
  writer: "your name",
  contact: "your phone and address",
  place: "name of the office",
  "place-contact": "address of the office",
  records: "what to send",
  "asked-on": "day of the request",
  "called-on": "day of the call",
  "due-on": "last day to act",
  law: "the law on records",
  "law-days": "number of days",
  "law-extension": "days of extension",
  "case-number": "case number",
  doctor: "name of the doctor",
  "second-doctor": "name of the second doctor",
  "second-place": "hospital of the second doctor",
  "second-contact": "phone or address of the second doctor",
  "visit-on": "day of the visit",
  decision: "what is to be decided",
  "ends-on": "last day of this permission",
  regulator: "name and address of the regulator",
  "chosen-doctor": "name of the doctor chosen",
  "other-doctor": "name of the other doctor",
  choice: "what was decided",
};
