import type { SpokenLanguage } from "../../lib/content/every-word";
import type { EveryWord } from "../../lib/content/every-word-shape";

export function longer(text: string): string;
export function mirrored(text: string): string;
export function changed(words: unknown, change: (text: string) => string): unknown;
export function triedLanguages(english: EveryWord): {
  readonly "en-XA": SpokenLanguage;
  readonly "ar-XB": SpokenLanguage;
};
