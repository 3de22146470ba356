import { type CountryId, fillPlaces } from "@/lib/content/emergency-numbers";
import type { SafetyWords } from "@/lib/content/every-word-shape";
import { type Speaker, say } from "@/lib/content/spoken";
import type { Spoken } from "@/lib/content/types";

/** Turns words into the text for this reader, with the numbers and places of their country. */
export type Teller = (words: Spoken) => string;

/** In: the words of a language, who reads, where. Out: what tells any text of theirs. */
export function tellerFor(words: SafetyWords, speaker: Speaker, country: CountryId): Teller {
  return (spoken) => fillPlaces(say(spoken, speaker), words.places[country]);
}

/** Puts values into a text: "{at} of {of}". In: the text and a value for each name in braces. */
export function fillIn(text: string, values: { readonly [name: string]: string | number }): string {
  return text.replace(/\{([a-z]+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
