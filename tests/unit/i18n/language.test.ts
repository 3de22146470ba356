import { describe, expect, it } from "vitest";
import { preferredLanguage } from "@/lib/i18n/language";

describe("preferredLanguage", () => {
  it("takes English from a regional tag", () => {
    expect(preferredLanguage("en-GB,en;q=0.9")).toBe("en");
  });

  it("skips a language that has no words yet", () => {
    expect(preferredLanguage("fr-FR,fr;q=0.9,en;q=0.1")).toBe("en");
  });

  it.each([null, "", "*", ";;;", "q=1", "en;q=abc", `${"x".repeat(100_000)},en`])(
    "falls back to English on %j",
    (header) => {
      expect(preferredLanguage(header?.slice(0, 200_000) ?? null)).toBe("en");
    },
  );
});
