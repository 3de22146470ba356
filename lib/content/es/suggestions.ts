import type { AskableWords, RecordWords, TaskWords } from "../word-shapes";
import { diagnosisAskableWords } from "./askables-diagnosis";
import { expectAskableWords } from "./askables-expect";
import { experienceAskableWords } from "./askables-experience";
import { lifeAskableWords } from "./askables-life";
import { monitoringAskableWords } from "./askables-monitoring";
import { nextStepsAskableWords } from "./askables-next-steps";
import { optionsAskableWords } from "./askables-options";
import { trialsAskableWords } from "./askables-trials";
import { illnessRecordWords } from "./records-by-illness";
import { generalRecordWords } from "./records-general";

/** The thing to do, and how. Instructions serve the person and a carer alike. */
export const taskWords: TaskWords = {
  "ask-how-long": {
    title: "Preguntar cuánto se puede esperar sin peligro",
    text: "Llame al consultorio del doctor. Pregunte: “¿Cuántos días se puede esperar sin peligro?” Anote la fecha y quién lo dijo.",
  },
  "tell-how-it-goes": {
    title: "Decirle al doctor cómo va todo",
    text: "Llame o escriba hoy: qué empeoró, desde cuándo, y qué se tomó. No deje de tomar un medicamento por su cuenta.",
  },
  "report-side-effect": {
    title: "Avisar del efecto secundario",
    text: "Llame a quien recetó el medicamento, hoy mismo si le causa problemas. No lo deje, no se salte dosis y no lo cambie por su cuenta. Si la reacción es grave, llame al número de emergencias, y pregunte antes de la siguiente dosis.",
  },
  "ask-plan-after-stop": {
    title: "Preguntar qué sigue",
    text: "Si el equipo médico ordenó dejarlo, eso sigue en pie. Pregunte qué viene después, qué día empieza, y en qué fijarse mientras tanto.",
  },
  "ask-own-doctor": {
    title: {
      self: "Llevar estas preguntas a su propio doctor",
      carer: "Llevar estas preguntas al propio doctor de la persona",
    },
    text: "Pida una cita más larga, o envíe las preguntas antes. Las respuestas pueden aclararlo todo, y un segundo doctor también querrá verlas.",
  },
  "tell-doctor": {
    title: {
      self: "Decirle a su doctor que le gustaría otra opinión",
      carer: "Decirle al doctor de la persona que otra opinión ayudaría",
    },
    text: "Puede ser breve: “Valoro su atención, y me gustaría una segunda opinión antes de decidir.” Casi todos los doctores lo han oído muchas veces.",
  },
  "check-cover": {
    title: "Preguntar qué cubre el seguro",
    text: "Llame al número de la tarjeta. Pregunte si cubre una segunda opinión, con quién, y si antes se pide una referencia de un doctor. Anote el nombre y el número de la llamada.",
  },
  "choose-who": {
    title: "Elegir a quién preguntar",
    text: "Busque un doctor de otro consultorio que trate esto a menudo. Maneras de encontrarlo: el doctor de ahora, un hospital universitario, un grupo de pacientes.",
  },
  "ask-refer-specialist": {
    title: "Pedir que le envíen con un especialista en esto",
    text: "Pida al consultorio del doctor una referencia a alguien que trate esto a menudo. Pregunte cuánto se espera, y si es seguro esperar.",
  },
  "ask-slides-reread": {
    title: "Pedir que lean otra vez las laminillas",
    text: "Pida al laboratorio de patología que envíe las laminillas a un especialista en leerlas. Para esto no se hace otra biopsia, y el tratamiento puede empezar mientras las leen.",
  },
  "ask-images-reread": {
    title: "Pedir que lean otra vez las imágenes",
    text: "Pida los archivos de las imágenes, y pida a un especialista en leerlas que las vea otra vez. Muchas veces no hace falta otro estudio.",
  },
  "case-review": {
    title: "Pedir a los doctores que vean el caso juntos",
    text: "Pídales que hablen, o que lleven el caso a una reunión del equipo. Si aun así no están de acuerdo, está bien preguntar a un tercer doctor.",
  },
  "find-trial": {
    title: "Pedir que alguien busque un ensayo clínico",
    text: "Pida al doctor, o a un centro que hace ensayos clínicos, que vea cuáles podrían servir. Mientras buscan, siga el tratamiento como se acordó.",
  },
  "write-timeline": {
    title: "Escribir la historia en una página",
    text: "Anote qué empezó y cuándo, qué se probó, y qué pasó. Lleve dos copias.",
  },
  "write-what-matters": {
    title: {
      self: "Escribir lo que le importa",
      carer: "Escribir lo que le importa a la persona",
    },
    text: {
      self: "Bastan tres líneas: lo que espera, lo que teme, y lo que no quisiera perder.",
      carer:
        "Bastan tres líneas: lo que la persona espera, lo que teme, y lo que no quisiera perder.",
    },
  },
  "bring-companion": {
    title: { self: "Llevar a alguien con usted", carer: "Ir a la cita, o buscar quién vaya" },
    text: "Una persona habla y la otra toma notas. Pregunte al doctor si está de acuerdo en que se grabe la charla.",
  },
  "talk-together": {
    title: "Hablarlo entre los dos",
    text: "Elija un momento tranquilo. Pregunte qué espera y qué teme la persona, diga qué le preocupa a usted, y deje la decisión en sus manos.",
  },
  "collect-records": {
    title: { self: "Reunir su expediente médico", carer: "Reunir el expediente médico" },
    text: {
      self: "Pida pronto los informes, los archivos de las imágenes y las laminillas. Son lo que más tarda, a menudo semanas. Pida que le envíen una copia.",
      carer:
        "Pida pronto los informes, los archivos de las imágenes y las laminillas. Son lo que más tarda, a menudo semanas. Pida que envíen una copia a la persona.",
    },
  },
  "book-visit": {
    title: "Pedir la cita para la segunda opinión",
    text: "Llame al consultorio que eligió. Diga para cuándo es la decisión. Pida la primera fecha libre, y que le llamen si antes se abre un lugar.",
  },
  "confirm-logistics": {
    title: "Preguntar cómo funciona el nuevo consultorio",
    text: "Pregunte si la opinión es por escrito, por video o en persona. Pregunte cuánto tarda, y cómo quieren recibir el expediente.",
  },
  "clarify-cost": {
    title: "Preguntar cuánto va a costar",
    text: "Pregunte al nuevo consultorio y al seguro antes de la cita. Pida el precio por escrito, y pregunte quién puede ayudar con el costo.",
  },
  "plan-travel": {
    title: "Planear el viaje",
    text: "Pregunte si basta con el video. Si no, pregunte qué se puede hacer en un solo día, y quién ayuda con el transporte y una cama para la noche.",
  },
  "book-interpreter": {
    title: "Pedir un intérprete",
    text: "Pídalo al hacer la cita. Muchas clínicas lo dan sin costo. Un intérprete con formación dice lo que se dijo, y un niño no lo reemplaza.",
  },
  "prepare-questions": {
    title: "Preparar las preguntas",
    text: "Elija las cinco que más importan y póngalas primero. Deje espacio para anotar las respuestas.",
  },
  "confirm-arrived": {
    title: "Confirmar que llegó el expediente",
    text: "Llame al nuevo consultorio unos días antes de la cita. Pregunte si ya tienen todo, y si los discos se abren.",
  },
  "compare-answers": {
    title: "Poner las dos respuestas lado a lado",
    text: "Anote en qué están de acuerdo, en qué no, y en qué se basa cada una. Pida a los dos doctores que lo pongan por escrito.",
  },
  "tell-decision": {
    title: "Decir a los dos consultorios qué se decidió",
    text: "Basta una llamada corta o una nota. Pida que quien siga con la atención reciba todo el expediente.",
  },
};

/** What it is, what exactly to ask for, and who holds it. */
export const recordWords: RecordWords = { ...generalRecordWords, ...illnessRecordWords };

/** Questions in the person’s own words, to say out loud to a doctor. */
export const askableWords: AskableWords = {
  ...diagnosisAskableWords,
  ...optionsAskableWords,
  ...expectAskableWords,
  ...experienceAskableWords,
  ...monitoringAskableWords,
  ...trialsAskableWords,
  ...lifeAskableWords,
  ...nextStepsAskableWords,
};
