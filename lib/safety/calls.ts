import {
  type CountryId,
  emergencyNumbers,
  type PhoneNumber,
  type TextLine,
} from "@/lib/content/emergency-numbers";
import type { SafetyWords } from "@/lib/content/every-word-shape";
import { fillIn } from "./words-in-place";

/** A link that calls or writes to somebody. */
export type CallLink = { readonly href: string; readonly label: string };

/** Numbers to call, the first one big. `none` stands where we can name no number. */
export type Calls = {
  readonly first: CallLink | null;
  readonly others: readonly CallLink[];
  readonly none: string | null;
};

export const noCalls: Calls = { first: null, others: [], none: null };

const tel = ({ dial }: PhoneNumber): string => `tel:${dial}`;

/** The emergency numbers of a country, as links. */
export function emergencyCalls(words: SafetyWords, country: CountryId): Calls {
  const [first, ...others] = emergencyNumbers[country].emergency;
  if (first === undefined) return { ...noCalls, none: words.pages.callLocal };
  return {
    first: callLink(words.pages.call, first),
    others: others.map((number) => callLink(words.pages.orCall, number)),
    none: null,
  };
}

/** The lines of a country for someone who has to talk: by phone, by text. */
export function crisisCalls(words: SafetyWords, country: CountryId): readonly CallLink[] {
  const { crisisCall, crisisText } = emergencyNumbers[country];
  return [
    ...(crisisCall ? [callLink(words.pages.call, crisisCall)] : []),
    ...(crisisText ? [textLink(words, crisisText)] : []),
  ];
}

/** In: a text with {number} in it and a number. Out: a link that calls it. */
export function callLink(text: string, number: PhoneNumber): CallLink {
  return { href: tel(number), label: fillIn(text, { number: number.show }) };
}

function textLink({ pages }: SafetyWords, { dial, show, send }: TextLine): CallLink {
  if (send === null) return { href: `sms:${dial}`, label: fillIn(pages.text, { number: show }) };
  const label = fillIn(pages.textWord, { word: send, number: show });
  return { href: `sms:${dial}?body=${send}`, label };
}
