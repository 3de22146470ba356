import type { QuestionId } from "../questionnaire";
import type { Spoken } from "../types";

/** Who can answer a question that is still open. */
export const whoCanTellWords: { readonly [Q in QuestionId]: Spoken } = {
  who: "You can.",
  country: "You can.",
  group: { self: "You or your doctor can.", carer: "They or their doctor can." },
  diagnosis: { self: "Your doctor can.", carer: "Their doctor can." },
  unsettled: "The office that booked the test or the visit can.",
  illness: { self: "Your doctor can.", carer: "Their doctor can." },
  tests: {
    self: "Your doctor or the nurse can. Ask for the results.",
    carer: "Their doctor or the nurse can. Ask for the results.",
  },
  reader: "The lab, the radiology desk or the doctor’s office can.",
  plan: { self: "Your doctor can.", carer: "Their doctor can." },
  offer: "The doctor’s office or a pharmacist can.",
  "plan-facts": "The doctor who made the plan can.",
  operation: "The surgeon’s office can.",
  "side-effects": "The doctor or nurse who prescribed it, or a pharmacist, can.",
  progress: { self: "You can, or your doctor.", carer: "They can, or their doctor." },
  tried: "The doctor who prescribed it, or a pharmacist, can.",
  trust: { self: "You can.", carer: "They can, or you if you decide for them." },
  doctors: "The doctor’s office can. It is fine to ask how often they treat this.",
  "differ-on": "The doctors can. Ask each one to put it in writing.",
  agreement: "The doctors’ offices can.",
  life: { self: "You can.", carer: "They can, or you if you decide for them." },
  "carer-view": "You can.",
  timing: "The doctor’s office can. For cover, the insurer can.",
  "fast-cancer": "The cancer team can. Ask today.",
  "sure-best": { self: "You can.", carer: "They can, or you if you decide for them." },
  "sure-facts": { self: "You can.", carer: "They can, or you if you decide for them." },
  "sure-matters": { self: "You can.", carer: "They can, or you if you decide for them." },
  "sure-support": { self: "You can.", carer: "They can, or you if you decide for them." },
};
