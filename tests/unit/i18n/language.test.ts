import { describe, expect, it } from "vitest";
import { chooseLanguage, preferredLanguage, readLanguage } from "@/lib/i18n/choose-language";
import { servedLanguage } from "@/lib/i18n/served-language";

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

describe("the choice of a language", () => {
  it.each(["fr", "", "en-US", "EN", "constructor", "__proto__", "en; es"])(
    "is not what was never offered: %j",
    (cookie) => {
      expect(readLanguage(cookie)).toBeNull();
      expect(chooseLanguage(cookie, "en")).toBe("en");
    },
  );

  it("knows no language that is only tried out, on a server that was started by itself", () => {
    expect([readLanguage("en-XA"), readLanguage("ar-XB")]).toEqual([null, null]);
  });

  it.each([
    undefined,
    "",
    "language",
    "language=",
    "language=fr",
    "xlanguage=fr; language=en",
    "a=b; language=%00; language=en",
    ";;;=;",
  ])("is told to the server in front of Next for any cookie: %j", (cookies) => {
    const { lang, dir, errorPage } = servedLanguage(cookies, undefined);
    expect([lang, dir]).toEqual(["en", "ltr"]);
    expect(errorPage.heading).not.toBe("");
  });
});
