import { describe, expect, it } from "vitest";
import { companionWords } from "@/lib/content/en/companion";
import { questionPagesWords } from "@/lib/content/en/question-pages";
import { companionRoles } from "@/lib/kept/kinds/companion-notes";
import { splitSentences } from "./reading-grade";
import { screensAboveAim } from "./reading-report";
import { forms, type Text, textsOf } from "./words-texts";

const page = (words: unknown, path: string) => textsOf(words, path);
const all = [...page(questionPagesWords, "/questions"), ...page(companionWords, "/companion")];
const read = (at: "self" | "carer", texts: readonly Text[]) =>
  texts
    .filter(({ form }) => form === "both" || form === at)
    .map(({ text }) => text)
    .join("\n");
const count = (text: string) => text.split(/\s+/).filter((word) => /\w/.test(word)).length;
const faults = (pattern: RegExp, texts: readonly Text[] = all) =>
  texts.filter(({ text }) => pattern.test(text)).map(({ path, text }) => `${path}: ${text}`);

describe("the pages of the questions and of the companion", () => {
  it.each(["self", "carer"] as const)("read at grade 6 or lower (%s)", (at) => {
    const screens = [
      { screen: "questions", text: read(at, page(questionPagesWords, "")) },
      { screen: "companion", text: read(at, page(companionWords, "")) },
    ];
    expect(screensAboveAim(screens)).toEqual([]);
  });

  it("say nothing in more than twenty words at once, outside the line on sources", () => {
    const long = all
      .filter(({ path }) => path !== "/companion/sources")
      .flatMap(({ path, text }) => splitSentences(text).map((one) => `${path}: ${one}`))
      .filter((line) => count(line.slice(line.indexOf(": "))) > 20);
    expect(long).toEqual([]);
  });

  it("never tell anyone what they need, should or must", () => {
    expect(faults(/\byou (really )?(need|should|must|have to)\b|\bstop taking\b|['"]|—/i)).toEqual(
      [],
    );
  });

  it("never speak to a carer as if they were the patient", () => {
    const carer = all.filter(({ form }) => form !== "self");
    const quoted = /“[^”]*”/g;
    const slips = carer.map((one) => ({ ...one, text: one.text.replace(quoted, "") }));
    expect(faults(/\b(my|mine)\b|\byour (own )?(doctor|illness|treatment|life)\b/i, slips)).toEqual(
      [],
    );
  });

  it("give each of the four roles a title and what it means, for both readers", () => {
    expect(Object.keys(companionWords.roles.each)).toEqual([...companionRoles]);
    for (const role of companionRoles) {
      for (const text of forms(companionWords.roles.each[role].text)) {
        expect(count(text)).toBeGreaterThan(6);
      }
    }
  });

  it("say to ask before recording, that laws differ, and what to do after a no", () => {
    for (const text of forms(companionWords.record.lede)) expect(text).toMatch(/Ask first/);
    for (const text of forms(companionWords.record.sayText)) expect(text).toMatch(/Is it fine/);
    expect(companionWords.record.law).toMatch(/Laws differ/);
    expect(companionWords.record.ifNo).toMatch(/If the answer is no/);
  });
});
