import { headers } from "next/headers";
import type { Speaker } from "@/lib/content/spoken";
import { loadSafetyWords } from "@/lib/i18n/safety-words";
import { countryFromLanguages, isCountry } from "@/lib/safety/country";
import { tellerFor } from "@/lib/safety/words-in-place";

/** The fixed text against stopping a medicine alone, for this reader and their country. */
export async function loadNeverStop({
  speaker,
  country,
}: {
  speaker: Speaker;
  country: string | null;
}): Promise<{ title: string; text: string }> {
  const words = await loadSafetyWords();
  const place = isCountry(country)
    ? country
    : countryFromLanguages((await headers()).get("accept-language"));
  const tell = tellerFor(words, speaker, place);
  return { title: words.neverStop.title, text: tell(words.neverStop.text) };
}
