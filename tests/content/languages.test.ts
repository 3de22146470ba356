import { describe, expect, it } from "vitest";
import { everyWordOf } from "@/lib/content/every-word";
import { languageFacts, languages } from "@/lib/content/languages";
import { differences } from "./language-differences";

const english = everyWordOf("en");
const others = languages.filter((language) => language !== "en");

describe("what is compared between two languages", () => {
  const en = { title: "Records", list: ["a day", "a year"], count: (n: number) => `${n} days` };

  it("tells a key that is missing, one too many, and a text that was left as it is", () => {
    expect(
      differences(en, { title: "Records", list: ["un día"], more: "más", count: () => "días" }),
    ).toEqual([
      "title: still “Records”",
      "list: 1 instead of 2",
      "count: takes nothing",
      "more: nothing such in English",
    ]);
    expect(differences(en, { title: "Expediente", list: ["un día", "un año"] })).toEqual([
      "count: missing",
    ]);
  });

  it("finds nothing between a text and its forms, or in what is the same everywhere", () => {
    expect(
      differences(
        { a: { self: "You", carer: "They" }, href: "/x", b: "OK" },
        { a: "Usted", href: "/x", b: "OK" },
      ),
    ).toEqual([]);
  });
});

describe("every language", () => {
  it("has a name and a code of its own", () => {
    const facts = languages.map((language) => languageFacts[language]);
    expect(new Set(facts.map(({ name }) => name)).size).toBe(languages.length);
    expect(facts.map(({ code }) => code)).toEqual([...languages]);
  });

  it("says everything that English says, and nothing of it in English", () => {
    const found = others.flatMap((language) =>
      differences(english, everyWordOf(language)).map((one) => `${language}/${one}`),
    );
    expect(found).toEqual([]);
  });
});
