import type { CountryId } from "./emergency-numbers";

/**
 * A time zone for each country, for browsers that do not say theirs: without it a day could be
 * taken for the next one in the evening. Where a country has several, the one most people live in.
 */
export const countryZones: { readonly [C in CountryId]: string } = {
  us: "America/New_York",
  gb: "Europe/London",
  ca: "America/Toronto",
  ie: "Europe/Dublin",
  au: "Australia/Sydney",
  nz: "Pacific/Auckland",
  eu: "Europe/Brussels",
  other: "UTC",
};
