import { describe, expect, it } from "vitest";
import { assessInput, parseAssessInput } from "@/lib/decide/assess-input";
import { writeQuestionnaire } from "@/lib/fhir/questionnaire";
import { chooseLanguage, preferredLanguage } from "@/lib/i18n/choose-language";
import { errorPageWords } from "@/lib/i18n/error-page-words";
import { formatDay } from "@/lib/i18n/format-day";
import { servedLanguage } from "@/lib/i18n/served-language";
import { words } from "@/lib/i18n/words";
import { errorPage } from "../../../scripts/error-page.mjs";

describe("Spanish", () => {
  it.each([
    ["es-MX,es;q=0.9,en;q=0.8", "es"],
    ["en;q=0.8,es", "es"],
    ["fr,es-419;q=0.5,en;q=0.4", "es"],
    ["en-US,en;q=0.9,es;q=0.8", "en"],
    ["es;q=0,en", "en"],
  ])("is spoken where the browser asks for it: %s", (header, language) => {
    expect(preferredLanguage(header)).toBe(language);
  });

  it("is spoken where it was chosen, whatever the browser asks for", () => {
    expect(chooseLanguage("es", "en-US,en")).toBe("es");
    expect(chooseLanguage("en", "es-MX,es")).toBe("en");
  });

  it("writes a day as it is written in Spanish", () => {
    expect(formatDay("2026-11-20", "es")).toBe("20 de noviembre de 2026");
    expect(formatDay("2026-03-01", "es", "short")).toBe("1 de marzo");
    expect(formatDay("2026-03-01", "es", "weekday")).toBe("domingo, 1 de marzo");
  });

  it("is offered under its own name on an English page, and English on a Spanish one", () => {
    const offered = (language: "en" | "es") =>
      words(language).shell.languages.map(({ code, name }) => [code, name]);
    expect([offered("en"), offered("es")]).toEqual([[["es", "Español"]], [["en", "English"]]]);
  });

  it("stands on the page for a fault, where the other language can be chosen too", () => {
    const page = errorPage(servedLanguage("a=b; language=es", "en"), "n0nce");
    expect(page).toContain('<html lang="es" dir="ltr">');
    expect(page).toContain(errorPageWords("es").heading);
    expect(page).not.toContain(errorPageWords("en").heading);
    expect(page).toMatch(/<form method="post" action="\/api\/language"><button[^>]* lang="en"/);
  });

  it("is what the public interfaces say, under the same codes", () => {
    const [english, spanish] = [writeQuestionnaire("en"), writeQuestionnaire("es")];
    expect(spanish.language).toBe("es");
    expect(spanish.title).not.toBe(english.title);
    const ids = (text: unknown) => JSON.stringify(text).match(/"(?:linkId|code|system)":"[^"]*"/g);
    expect(ids(spanish)).toEqual(ids(english));
    const input = parseAssessInput({ answers: { who: "self", doctors: ["differ"] } });
    if (!input.ok) throw new Error("refused");
    const [first, second] = [assessInput(input.value, "en"), assessInput(input.value, "es")];
    const bare = ({ findings, ...rest }: typeof first) => ({
      ...rest,
      findings: findings.map(({ because: _, ...finding }) => finding),
    });
    expect(bare(second)).toEqual(bare(first));
  });
});
