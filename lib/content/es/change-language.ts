import type { ChangeLanguageWords } from "../interface-shape";

/** What is said of changing to this language, to somebody who reads it. */
export const changeLanguageWords: ChangeLanguageWords = {
  note: "Guarde primero lo que escribió aquí. Al cambiar de idioma no se conserva.",
  later:
    "A partir de la próxima página, todo sigue en español. Lo que escribió aquí queda como está.",
  failed: "El idioma no cambió. Inténtelo otra vez.",
};
