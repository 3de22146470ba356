import type { CountryId, CountryPlaces } from "../emergency-numbers";

/** What each place and line is called, so that it can stand inside a sentence. */
export const placeWords: { readonly [C in CountryId]: CountryPlaces } = {
  us: {
    emergency: "911",
    department: "the emergency room (ER)",
    urgent: "urgent care or the emergency room (ER)",
    crisis: "call or text 988",
  },
  gb: {
    emergency: "999",
    department: "A&E",
    urgent: "NHS 111 or A&E",
    crisis: "call Samaritans on 116 123, or text SHOUT to 85258",
  },
  ca: {
    emergency: "911",
    department: "the emergency room (ER)",
    urgent: "811, urgent care or the emergency room (ER)",
    crisis: "call or text 988",
  },
  ie: {
    emergency: "112 or 999",
    department: "the emergency department (A&E)",
    urgent: "the out-of-hours doctor or the emergency department (A&E)",
    crisis: "call Samaritans on 116 123, or text HELLO to 50808",
  },
  au: {
    emergency: "000",
    department: "the emergency department",
    urgent: "healthdirect (1800 022 222), urgent care or the emergency department",
    crisis: "call Lifeline on 13 11 14, or text 0477 13 11 14",
  },
  nz: {
    emergency: "111",
    department: "the emergency department",
    urgent: "Healthline (0800 611 116), urgent care or the emergency department",
    crisis: "call or text 1737",
  },
  eu: {
    emergency: "112",
    department: "the emergency department",
    urgent: "the on-call doctor or the emergency department",
    crisis: "call 116 123, which many countries share, or a local crisis line",
  },
  other: {
    emergency: "your local emergency number",
    department: "the nearest emergency department",
    urgent: "an on-call doctor or the nearest emergency department",
    crisis: "call a local crisis line",
  },
};

/** Labels for the list of numbers of one country. */
export const numberLabels = {
  emergency: "Emergency",
  advice: "Urgent advice",
  crisisCall: "Someone to talk to, by phone",
  crisisText: "Someone to talk to, by text",
  poison: "Poison line",
  or: "or",
  /** For the text line: {send} is the word to send. */
  textWith: "text {send} to",
  noNumber: "Look up your local number now and keep it near the phone.",
} as const;

/** Said beside a country's numbers where one of them does not hold everywhere. */
export const numberNotes: { readonly [C in CountryId]?: string } = {
  gb: "In Northern Ireland, call your doctor's out-of-hours line in place of 111.",
  ca: "811 works in most provinces.",
  ie: "The poison line is open from 8 in the morning to 10 at night.",
  au: "In Victoria and Queensland, the advice line may have a different number.",
  eu: "116 123 does not work in every country.",
};
