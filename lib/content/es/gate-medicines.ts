import type {
  medicineWords as EnglishMedicines,
  medicineListWords as ListWords,
  neverStopWords as NeverStopWords,
} from "../en/gate-medicines";
import type { Spoken } from "../types";

/** The fixed text that stands wherever medicines or side effects appear. */
export const neverStopWords: typeof NeverStopWords = {
  title: "Nunca deje un medicamento por su cuenta",
  text: {
    self: "No deje de tomar un medicamento por su cuenta. Tampoco se salte dosis, ni lo cambie, ni lo vuelva a empezar. Llame a quien lo recetó, hoy mismo si le causa problemas. Si hay una reacción grave, llame al {emergency}, y pregunte antes de la siguiente dosis. Si su equipo médico le dijo que lo dejara, eso sigue en pie: pregunte qué viene después.",
    carer:
      "Que la persona no deje de tomar un medicamento por su cuenta. Que tampoco se salte dosis, ni lo cambie, ni lo vuelva a empezar. Por favor, no lo haga usted en su lugar. Llame a quien lo recetó, hoy mismo si causa problemas. Si hay una reacción grave, llame al {emergency}, y pregunte antes de la siguiente dosis. Si el equipo médico dijo que lo dejara, eso sigue en pie: pregunte qué viene después.",
  },
};

const ask: Spoken = {
  self: "Pregunte a su equipo médico qué puede pasar si se deja.",
  carer: "Pregunte al equipo médico de la persona qué puede pasar si se deja.",
};

/** What stands above and in the list of medicines. */
export const medicineListWords: typeof ListWords = {
  title: "Medicamentos que es peligroso dejar por su cuenta",
  intro: {
    self: "La lista no está completa. Si no sabe si el suyo es así, pregunte a su equipo médico o en la farmacia.",
    carer:
      "La lista no está completa. Si no sabe si es así el que toma la persona, pregunte a su equipo médico o en la farmacia.",
  },
  examples: "como",
};

/** name: what people call it. risk: what can happen when it is stopped on one's own. */
export const medicineWords: typeof EnglishMedicines = {
  fingolimod: {
    name: "Fingolimod (para la esclerosis múltiple, EM)",
    risk: "Es poco común, pero grave: la EM puede volver mucho peor. Se vio entre 2 y 24 semanas después de dejarlo, casi siempre en las primeras 12.",
    source:
      "35 casos. Administración de Alimentos y Medicamentos de Estados Unidos (FDA), aviso de seguridad, noviembre de 2018.",
  },
  natalizumab: {
    name: "Natalizumab (para la esclerosis múltiple, EM)",
    risk: "La EM puede activarse otra vez, o volver peor.",
  },
  "blood-thinners": { name: "Anticoagulantes", risk: "Coágulos de sangre y derrame cerebral." },
  "beta-blockers": {
    name: "Betabloqueadores (para el corazón o la presión)",
    risk: "Dolor de pecho o un ataque al corazón. Cuando un equipo médico los quita, baja la dosis a lo largo de 1 a 2 semanas.",
  },
  steroids: {
    name: "Esteroides, por mucho tiempo",
    risk: "El cuerpo puede no hacer suficiente de su propia hormona esteroide. Eso puede enfermar mucho a una persona.",
  },
  "seizure-drugs": { name: "Medicamentos contra las convulsiones", risk: "Convulsiones." },
  benzodiazepines: {
    name: "Benzodiacepinas (para la ansiedad, el sueño o las convulsiones)",
    risk: "Convulsiones.",
  },
  baclofen: {
    name: "Baclofeno (para los músculos rígidos)",
    risk: "Abstinencia, que puede ser mortal.",
  },
  clonidine: { name: "Clonidina (para la presión)", risk: "Abstinencia." },
  opioids: { name: "Opioides (medicamentos fuertes para el dolor)", risk: "Abstinencia." },
  antidepressants: { name: "Antidepresivos", risk: "Abstinencia." },
  "antiplatelets-after-stent": {
    name: "Medicamentos que mantienen abierto un stent (antiplaquetarios)",
    risk: ask,
  },
  denosumab: { name: "Denosumab (para los huesos)", risk: ask },
  insulin: { name: "Insulina", risk: ask },
  "transplant-drugs": { name: "Medicamentos para un trasplante", risk: ask },
  "parkinsons-drugs": { name: "Medicamentos para el párkinson", risk: ask },
  antipsychotics: { name: "Antipsicóticos", risk: ask },
  lithium: { name: "Litio", risk: ask },
  "hiv-drugs": { name: "Medicamentos para el VIH", risk: ask },
  "hepatitis-b-drugs": { name: "Medicamentos para la hepatitis B", risk: ask },
};
