/**
 * Names that no plainer word can stand for, each explained in plain words where a person meets it.
 * The reading grade is given twice: as it stands, and with these counted as everyday words, since
 * a name that has just been explained is no longer hard, however many syllables it has.
 *
 * A term comes in only with its explanation on the page. "Medicine", "treatment" and "doctor" are
 * not here: everybody reads them, and the grade must still feel them.
 */
export const explainedTerms = [
  "multiple sclerosis",
  "second opinion",
  "second opinions",
  "neurologist",
  "neurology",
  "oncologist",
  "pathologist",
  "radiologist",
  "cardiologist",
  "chemotherapy",
  "radiation",
  "immune therapy",
  "diagnosis",
  "pathology report",
  "genetic test",
  "clinical trial",
] as const;

/** The same in Spanish. */
export const spanishTerms = [
  "esclerosis múltiple",
  "segunda opinión",
  "segundas opiniones",
  "neurólogo",
  "neurología",
  "oncólogo",
  "patólogo",
  "radiólogo",
  "cardiólogo",
  "quimioterapia",
  "radioterapia",
  "diagnóstico",
  "informe de patología",
  "ensayo clínico",
] as const;
