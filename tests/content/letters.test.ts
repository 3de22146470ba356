import { describe, expect, it } from "vitest";
import { letterBlankWords, letterWords } from "@/lib/content/en/letters";
import { lettersPageWords } from "@/lib/content/en/letters-page";
import { recordsLawOf } from "@/lib/content/jurisdictions";
import type { LetterParts, LetterText } from "@/lib/content/letter-shape";
import {
  type LetterBlank,
  letterBlanks,
  letterGroups,
  letterIds,
  letters,
  letterWheres,
} from "@/lib/content/letters";
import { sources } from "@/lib/content/sources";
import { grade } from "./reading-grade";
import { forms, textsOf } from "./words-texts";

const today = new Date().toISOString().slice(0, 10);
const inOneYear = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
const bothOf = (text: LetterText): readonly LetterParts[] =>
  "self" in text ? [text.self, text.carer] : [text];
const slotsOf = (text: LetterText): readonly LetterBlank[] =>
  bothOf(text).flatMap((parts) => parts.flatMap((p) => (typeof p === "string" ? [] : [p.slot])));
const wordsOf = (text: LetterText): readonly string[] =>
  bothOf(text).map((parts) => parts.map((p) => (typeof p === "string" ? p : "a name")).join(""));
const partsOf = (id: (typeof letterIds)[number]) => {
  const { to, subject, paragraphs } = letterWords[id];
  return [...to, { text: subject }, ...paragraphs];
};

describe.each(letterIds)("letter %s", (id) => {
  const words = letterWords[id];

  it("has a name, an address, a subject, a text, sources and a review date", () => {
    expect(words.name).toMatch(/^[A-Z].{5,40}$/);
    expect(words.to.length).toBeGreaterThan(0);
    expect(wordsOf(words.subject).every((text) => text.length > 5 && text.length <= 80)).toBe(true);
    expect(words.paragraphs.length).toBeGreaterThanOrEqual(5);
    expect(words.notes.length).toBeGreaterThanOrEqual(2);
    expect(letterGroups).toContain(letters[id].group);
    expect(letters[id].sources.length).toBeGreaterThan(0);
    for (const source of letters[id].sources) expect(sources[source], source).toBeDefined();
    expect(letters[id].reviewedOn <= today).toBe(true);
    expect(inOneYear(letters[id].reviewedOn) >= today).toBe(true);
  });

  it("fills only blanks that exist and stands only where that can be told", () => {
    for (const { text, where, needs = [] } of partsOf(id)) {
      for (const slot of [...slotsOf(text), ...needs]) expect(letterBlanks).toContain(slot);
      if (where) expect(letterWheres).toContain(where);
    }
  });

  it("says who it is about and is signed by who writes", () => {
    const slots = new Set(words.paragraphs.flatMap(({ text }) => slotsOf(text)));
    expect(slots).toContain("patient");
    expect(slots).toContain("born");
    expect(slots).toContain("writer");
  });

  it("speaks for a carer as a carer", () => {
    for (const { text } of partsOf(id)) {
      if (!("self" in text)) continue;
      const [, carer = ""] = wordsOf(text);
      expect(carer).not.toMatch(/\bI am a name\b|\bmy (records|images|medicines|tissue|visits)\b/);
    }
  });

  it("names a law only where the law is known", () => {
    for (const { text, where } of partsOf(id)) {
      const names = slotsOf(text).some((slot) => slot.startsWith("law"));
      if (names) expect(where).toBe("law");
      for (const said of wordsOf(text)) {
        if (/45 CFR|Office for Civil Rights|United States|HIPAA/.test(said)) {
          expect(where).toBe("us");
        }
      }
    }
  });

  it("is polite, pushes no one and gives no order about medicines", () => {
    const said = partsOf(id)
      .flatMap(({ text }) => wordsOf(text))
      .join(" ");
    expect(said).not.toMatch(
      /you need|you should take|stop taking|demand|immediately|lawyer|\bsue\b/i,
    );
    // A permission is signed, not asked for.
    if (id !== "release") expect(said).toMatch(/please|thank/i);
  });

  it("keeps to sentences of 25 words at most and to plain words", () => {
    for (const { text } of partsOf(id)) {
      for (const said of wordsOf(text)) {
        for (const sentence of said.split(/(?<=[.?!])\s+|\n/)) {
          const count = sentence.split(/\s+/).length;
          expect(count, sentence).toBeLessThanOrEqual(sentence.includes("extension") ? 34 : 28);
        }
      }
    }
    const all = partsOf(id)
      .filter(({ where }) => where === undefined)
      .flatMap(({ text }) => wordsOf(text))
      .join(" ");
    expect(grade(all).gradeOnceExplained).toBeLessThanOrEqual(8);
  });
});

describe("the letters together", () => {
  it("use every blank there is, and each blank says what belongs there", () => {
    const used = new Set(
      letterIds.flatMap((id) => partsOf(id).flatMap(({ text }) => slotsOf(text))),
    );
    expect([...used].toSorted()).toEqual([...letterBlanks].toSorted());
    for (const blank of letterBlanks) {
      for (const label of forms(letterBlankWords[blank])) {
        expect(label).toMatch(/^[^[\]\n]{3,80}$/);
      }
    }
  });

  it("claim no law where none is known, and quote the days of the one that is", () => {
    expect(recordsLawOf("gb")).toBeNull();
    expect(recordsLawOf("us")).toMatchObject({ respondWithin: 30, extension: 30 });
  });

  it("never ask for the only copy of tissue, nor hold up a treatment", () => {
    const slides = wordsOf(letterWords["slides-request"].paragraphs[5]?.text ?? []).join(" ");
    const all = letterWords["slides-request"].paragraphs.flatMap(({ text }) => wordsOf(text));
    expect(all.join(" ")).toMatch(/recuts/);
    expect(all.join(" ")).toMatch(/never send the only copy/);
    expect(slides.length).toBeGreaterThan(0);
    const told = letterWords["tell-doctor"].paragraphs.flatMap(({ text }) => wordsOf(text));
    expect(told.join(" ")).toMatch(/go on with my medicines and keep my visits/);
  });
});

describe("the pages of the letters", () => {
  it("read at grade 6 and never push", () => {
    const texts = textsOf(lettersPageWords);
    const all = texts.map(({ text }) => (/[.?!]$/.test(text) ? text : `${text}.`)).join(" ");
    expect(grade(all).gradeOnceExplained).toBeLessThanOrEqual(6);
    expect(all).not.toMatch(/you need|click here|you should/i);
    for (const { text } of texts) {
      for (const sentence of text.split(/(?<=[.?!])\s+/)) {
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
      }
    }
    const notes = letterIds.flatMap((id) =>
      letterWords[id].notes.flatMap(({ text }) => forms(text)),
    );
    for (const note of notes) {
      for (const sentence of note.split(/(?<=[.?!])\s+/)) {
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
      }
    }
  });
});
