import { type CountryId, countries } from "@/lib/content/emergency-numbers";

const byRegion: { readonly [region: string]: CountryId } = {
  ...regions("us", "US PR GU VI AS MP UM"),
  ...regions("gb", "GB UK IM JE GG"),
  ...regions("ca", "CA"),
  ...regions("ie", "IE"),
  ...regions("au", "AU"),
  ...regions("nz", "NZ"),
  ...regions(
    "eu",
    "AT BE BG HR CY CZ DK EE FI FR DE GR HU IT LV LT LU MT NL PL PT RO SK SI ES SE EU",
  ),
};

function regions(country: CountryId, codes: string): { [region: string]: CountryId } {
  return Object.fromEntries(codes.split(" ").map((code) => [code, country]));
}

/** True for a country that we have numbers for, "other" among them. */
export function isCountry(given: unknown): given is CountryId {
  return (countries as readonly unknown[]).includes(given);
}

/**
 * The country whose numbers to show first, by the browser's wish. In: an Accept-Language header, or
 * null. Out: the country of the first region named ("en-GB"); the United States where none is;
 * "other" for a region that we have no numbers for. Malformed parts are passed over.
 */
export function countryFromLanguages(header: string | null): CountryId {
  for (const part of (header ?? "").slice(0, 500).split(",")) {
    const region = /^\s*[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(part)?.[1]?.toUpperCase();
    if (region !== undefined) return byRegion[region] ?? "other";
  }
  return "us";
}
