import type { LetterBlankWords } from "../letter-shape";
import type { AllLetterWords } from "../letters";
import { doctorLetterWords } from "./letters-doctors";
import { recordLetterWords } from "./letters-records";

/** Every letter. */
export const letterWords: AllLetterWords = { ...recordLetterWords, ...doctorLetterWords };

/** What a blank asks for. It stands in brackets, and under the line to write on. */
export const letterBlankWords: LetterBlankWords = {
  patient: { self: "su nombre", carer: "nombre de la persona" },
  born: "fecha de nacimiento",
  writer: "su nombre",
  contact: "su teléfono y dirección",
  place: "nombre de la oficina",
  "place-contact": "dirección de la oficina",
  records: "qué enviar",
  "asked-on": "día de la solicitud",
  "called-on": "día de la llamada",
  "due-on": "último día para responder",
  law: "la ley sobre el expediente médico",
  "law-days": "número de días",
  "law-extension": "días de prórroga",
  "case-number": "número de caso",
  doctor: "nombre del doctor",
  "second-doctor": "nombre del segundo doctor",
  "second-place": "hospital del segundo doctor",
  "second-contact": "teléfono o dirección del segundo doctor",
  "visit-on": "día de la cita",
  decision: "lo que hay que decidir",
  "ends-on": "último día de este permiso",
  regulator: "nombre y dirección de la autoridad",
  "chosen-doctor": "nombre del doctor elegido",
  "other-doctor": "nombre del otro doctor",
  choice: "lo que se decidió",
};
