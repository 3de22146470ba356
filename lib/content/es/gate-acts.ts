import type { Spoken } from "../types";

/* What most lines of a tier say to do. {urgent} is a whole order in Spanish ("vaya a …"). */
export const call: Spoken = {
  self: "Llame al {emergency} ahora. No maneje.",
  carer: "Llame al {emergency} ahora. No maneje para llevar a la persona.",
};
export const go: Spoken = {
  self: "Vaya a {department} ahora. Si está demasiado mal para llegar sin peligro, llame al {emergency}.",
  carer:
    "Lleve a la persona a {department} ahora. Si está demasiado mal para llegar sin peligro, llame al {emergency}.",
};
export const team: Spoken = {
  self: "Llame hoy a su equipo médico. Si nadie contesta, {urgent}.",
  carer: "Llame hoy al equipo médico de la persona. Si nadie contesta, {urgent}.",
};
export const crisis: Spoken = {
  self: "Puede {crisis}. No hace falta tenerlo claro, ni decir su nombre.",
  carer:
    "La persona, o usted, puede {crisis}. Pregúntele con palabras claras y escuche. Quédese cerca.",
};
export const danger: Spoken = {
  self: "Llame al {emergency}, o vaya a {department} con alguien. Por favor, no se quede a solas. También puede {crisis}.",
  carer:
    "Llame al {emergency}, o vaya a {department} con la persona. Por favor, no la deje a solas. También puede {crisis}.",
};
export const carerCrisis =
  "Esto es para usted: puede {crisis}. No hace falta tenerlo claro, ni decir su nombre.";
export const carerDanger =
  "Llame al {emergency}, o vaya a {department} con alguien. Por favor, no se quede a solas. También puede {crisis}. Pida a alguien que acompañe a la persona que usted cuida.";
