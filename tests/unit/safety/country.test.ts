import { describe, expect, it } from "vitest";
import { countryFromLanguages, isCountry } from "@/lib/safety/country";

describe("country of the browser's wish", () => {
  it.each([
    ["en-US,en;q=0.9", "us"],
    ["es-US", "us"],
    ["es-PR,es;q=0.8", "us"],
    ["en-GB,en;q=0.9", "gb"],
    ["en-gb", "gb"],
    ["fr-CA,fr;q=0.9,en-US;q=0.5", "ca"],
    ["en-IE", "ie"],
    ["ga-IE", "ie"],
    ["en-AU", "au"],
    ["en-NZ", "nz"],
    ["de-DE,de;q=0.9", "eu"],
    ["en,fr-FR;q=0.8", "eu"],
    ["sr-Latn-RS", "other"],
    ["hr-Latn-HR", "eu"],
    ["hi-IN", "other"],
    ["en", "us"],
    ["de", "us"],
    ["*", "us"],
    ["", "us"],
    [";;;,,,-,--GB", "us"],
    [null, "us"],
  ])("reads %j as %s", (header, country) => {
    expect(countryFromLanguages(header)).toBe(country);
  });

  it("reads a long header without end in no time", () => {
    expect(countryFromLanguages("-".repeat(1_000_000))).toBe("us");
  });
});

describe("is a country", () => {
  it("knows ours and nothing else", () => {
    expect(["us", "eu", "other"].every(isCountry)).toBe(true);
    expect(["US", "de", "", "toString", null, 1].some(isCountry)).toBe(false);
  });
});
