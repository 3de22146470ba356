import type { CountryId, CountryPlaces } from "../emergency-numbers";
import type { numberLabels as NumberLabels } from "../en/emergency-numbers";
import type { Translated } from "../translated";

/**
 * What each place and line is called, so that it can stand inside a sentence. In Spanish:
 * "llame al {emergency}", "vaya a {department}", "si nadie contesta, {urgent}", "puede {crisis}".
 */
export const placeWords: { readonly [C in CountryId]: CountryPlaces } = {
  us: {
    emergency: "911",
    department: "la sala de urgencias (ER)",
    urgent: "vaya a un centro de atención urgente (urgent care) o a la sala de urgencias (ER)",
    crisis:
      "llamar al 988 y oprimir el 2 para español, o enviar la palabra AYUDA por mensaje de texto al 988",
  },
  gb: {
    emergency: "999",
    department: "la sala de urgencias (A&E)",
    urgent: "llame al 111 del NHS o vaya a la sala de urgencias (A&E)",
    crisis:
      "llamar a Samaritans al 116 123, o enviar la palabra SHOUT por mensaje de texto al 85258",
  },
  ca: {
    emergency: "911",
    department: "la sala de urgencias (ER)",
    urgent:
      "llame al 811, o vaya a un centro de atención urgente (urgent care) o a la sala de urgencias (ER)",
    crisis: "llamar al 988 o enviar un mensaje de texto al 988",
  },
  ie: {
    emergency: "112 o al 999",
    department: "la sala de urgencias (A&E)",
    urgent: "vaya con el doctor de guardia (out-of-hours) o a la sala de urgencias (A&E)",
    crisis:
      "llamar a Samaritans al 116 123, o enviar la palabra HELLO por mensaje de texto al 50808",
  },
  au: {
    emergency: "000",
    department: "la sala de urgencias (emergency department)",
    urgent:
      "llame a healthdirect (1800 022 222), o vaya a un centro de atención urgente o a la sala de urgencias",
    crisis: "llamar a Lifeline al 13 11 14, o enviar un mensaje de texto al 0477 13 11 14",
  },
  nz: {
    emergency: "111",
    department: "la sala de urgencias (emergency department)",
    urgent:
      "llame a Healthline (0800 611 116), o vaya a un centro de atención urgente o a la sala de urgencias",
    crisis: "llamar al 1737 o enviar un mensaje de texto al 1737",
  },
  eu: {
    emergency: "112",
    department: "la sala de urgencias",
    urgent: "vaya con el doctor de guardia o a la sala de urgencias",
    crisis: "llamar al 116 123, que muchos países comparten, o a una línea de crisis de su zona",
  },
  other: {
    emergency: "número de emergencias de su zona",
    department: "la sala de urgencias más cercana",
    urgent: "vaya con un doctor de guardia o a la sala de urgencias más cercana",
    crisis: "llamar a una línea de crisis de su zona",
  },
};

/** Labels for the list of numbers of one country. */
export const numberLabels: Translated<typeof NumberLabels> = {
  emergency: "Emergencia",
  advice: "Consulta médica urgente",
  crisisCall: "Alguien con quien hablar, por teléfono",
  crisisText: "Alguien con quien hablar, por mensaje de texto",
  poison: "Línea de intoxicaciones",
  or: "o",
  textWith: "envíe {send} por mensaje de texto al",
  noNumber: "Busque ahora el número de su zona y téngalo cerca del teléfono.",
};

/** Said beside a country's numbers where one of them does not hold everywhere. */
export const numberNotes: { readonly [C in CountryId]?: string } = {
  us: "En español: llame al 988 y oprima el 2, o envíe AYUDA por mensaje de texto al 988.",
  gb: "En Irlanda del Norte, en lugar del 111, llame a la línea fuera de horario de su doctor.",
  ca: "El 811 funciona en la mayoría de las provincias.",
  ie: "La línea de intoxicaciones abre de 8 de la mañana a 10 de la noche.",
  au: "En Victoria y Queensland, la línea de consulta puede tener otro número.",
  eu: "El 116 123 no funciona en todos los países.",
};
