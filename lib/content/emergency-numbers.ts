/** The countries of the questionnaire's `country` question, United States first. */
export const countries = ["us", "gb", "ca", "ie", "au", "nz", "eu", "other"] as const;
export type CountryId = (typeof countries)[number];

/** `show` is what a person reads, `dial` what a tel: or sms: link takes. */
export type PhoneNumber = { readonly show: string; readonly dial: string };
export type TextLine = PhoneNumber & { readonly send: string | null };

export type CountryNumbers = {
  /** Empty where we cannot name one: the words say "your local emergency number". */
  readonly emergency: readonly PhoneNumber[];
  /** For urgent advice that is no emergency. null: none that we are sure of. */
  readonly advice: PhoneNumber | null;
  readonly crisisCall: PhoneNumber | null;
  readonly crisisText: TextLine | null;
  readonly poison: PhoneNumber | null;
  /** Where the numbers come from, for whoever checks them. Not shown to patients. */
  readonly source: string;
  /** YYYY-MM-DD: last checked. */
  readonly reviewedOn: string;
};

const reviewedOn = "2026-11-20";
const number = (show: string): PhoneNumber => ({ show, dial: show.replace(/[^0-9+]/g, "") });
const text = (show: string, send: string | null): TextLine => ({ ...number(show), send });

/**
 * Only numbers that we are sure of. All but 911 and 988 in the United States (safety file) are
 * background knowledge: check each with the body named before a new release.
 */
export const emergencyNumbers: { readonly [C in CountryId]: CountryNumbers } = {
  us: {
    emergency: [number("911")],
    advice: null,
    crisisCall: number("988"),
    crisisText: text("988", null),
    poison: number("1-800-222-1222"),
    source: "911 and 988 Suicide & Crisis Lifeline; Poison Help line",
    reviewedOn,
  },
  gb: {
    emergency: [number("999")],
    advice: number("111"),
    crisisCall: number("116 123"),
    crisisText: text("85258", "SHOUT"),
    poison: number("111"),
    source: "NHS (999, 111); Samaritans; Shout. Northern Ireland has no NHS 111 line",
    reviewedOn,
  },
  ca: {
    emergency: [number("911")],
    advice: number("811"),
    crisisCall: number("988"),
    crisisText: text("988", null),
    poison: number("1-844-764-7669"),
    source: "911; 811 in most provinces; 988 Suicide Crisis Helpline; Health Canada poison line",
    reviewedOn,
  },
  ie: {
    emergency: [number("112"), number("999")],
    advice: null,
    crisisCall: number("116 123"),
    crisisText: text("50808", "HELLO"),
    poison: number("01 809 2166"),
    source:
      "HSE; Samaritans Ireland; Text About It; National Poisons Information Centre (8 am to 10 pm)",
    reviewedOn,
  },
  au: {
    emergency: [number("000")],
    advice: number("1800 022 222"),
    crisisCall: number("13 11 14"),
    crisisText: text("0477 13 11 14", null),
    poison: number("13 11 26"),
    source: "Triple Zero; healthdirect (most states); Lifeline; Poisons Information Centre",
    reviewedOn,
  },
  nz: {
    emergency: [number("111")],
    advice: number("0800 611 116"),
    crisisCall: number("1737"),
    crisisText: text("1737", null),
    poison: number("0800 764 766"),
    source: "111; Healthline; 1737 Need to talk?; National Poisons Centre",
    reviewedOn,
  },
  eu: {
    emergency: [number("112")],
    advice: null,
    crisisCall: number("116 123"),
    crisisText: null,
    poison: null,
    source:
      "112 in every member state; 116 123 reserved for emotional support, not in service in all",
    reviewedOn,
  },
  other: {
    emergency: [],
    advice: null,
    crisisCall: null,
    crisisText: null,
    poison: null,
    source: "No number named: it depends on the country",
    reviewedOn,
  },
};

/** The pieces that stand in for {emergency} and the like in the gate's words. */
export const placeNames = ["emergency", "department", "urgent", "crisis"] as const;
export type PlaceName = (typeof placeNames)[number];
export type CountryPlaces = { readonly [P in PlaceName]: string };

/**
 * Puts a country's numbers and places into a text.
 * In: a text with {emergency}, {department}, {urgent} or {crisis}, and the country's words.
 * Out: the text with every one of them filled. Errors: none; other braces are left alone.
 */
export function fillPlaces(text: string, places: CountryPlaces): string {
  return text.replace(
    /\{(emergency|department|urgent|crisis)\}/g,
    (_, name: PlaceName) => places[name],
  );
}
