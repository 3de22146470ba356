import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { letterBlankWords, letterWords } from "@/lib/content/en/letters";
import {
  type LetterBlank,
  type LetterId,
  type LetterWhere,
  letterBlanks,
  letterIds,
  letterWheres,
} from "@/lib/content/letters";
import type { Speaker } from "@/lib/content/spoken";
import {
  blankInText,
  fillLetter,
  type LetterFacts,
  longestLetter,
  piecesOf,
} from "@/lib/engine/letter";

const fill = (
  id: LetterId,
  facts: LetterFacts = {},
  wheres: readonly LetterWhere[] = ["law", "us", "not-extended"],
  speaker: Speaker = "self",
) =>
  fillLetter(letterWords[id], {
    facts,
    wheres: new Set(wheres),
    blanks: letterBlankWords,
    speaker,
  });
const whole = (letter: ReturnType<typeof fill>) => `${letter.to}\n${letter.title}\n${letter.text}`;
const label = (blank: LetterBlank, speaker: Speaker = "self") => {
  const words = letterBlankWords[blank];
  return typeof words === "string" ? words : words[speaker];
};

const facts: fc.Arbitrary<LetterFacts> = fc
  .uniqueArray(fc.constantFrom(...letterBlanks))
  .map((known) => Object.fromEntries(known.map((blank) => [blank, `«${blank}»`])));
const wheres = fc.subarray([...letterWheres]);
const anyLetter = fc.constantFrom(...letterIds);
const anyone = fc.constantFrom<Speaker>("self", "carer");

describe("a letter from its form", () => {
  it("says what is known, and has a blank for what is not", () => {
    const { text, to } = fill("records-request", {
      patient: "Ana Ruiz",
      born: "March 3, 1970",
      place: "Mercy Hospital",
      records: "- Lab results",
      law: "45 CFR 164.524",
      "law-days": "30",
      "law-extension": "30",
    });
    expect(to).toBe("Health records office\nMercy Hospital");
    expect(text).toContain("I am Ana Ruiz, born on March 3, 1970.");
    expect(text).toContain("Please include:\n- Lab results");
    expect(text).toContain("under 45 CFR 164.524. The rule gives you 30 days");
    expect(text).toContain("[your phone and address]");
    expect(text).not.toMatch(/another doctor on/);
  });

  it("claims no law where none is known", () => {
    for (const id of letterIds) {
      const { text, to } = fill(id, {}, ["no-law", "not-us"]);
      expect(text + to).not.toMatch(/CFR|the rule|law on records|Civil Rights|Washington/i);
    }
    expect(fill("records-request", {}, ["no-law", "not-us"]).text).toContain(
      "Please tell me by when you will answer",
    );
    expect(fill("complaint", {}, ["no-law", "not-us"]).to).toBe(
      "[name and address of the regulator]",
    );
  });

  it("speaks for the patient when a carer writes, and leaves their own name to them", () => {
    const { text } = fill("records-request", { patient: "Ana Ruiz" }, ["law", "us"], "carer");
    expect(text).toContain("I write for Ana Ruiz, born on [date of birth].");
    expect(text).toContain("the paper that lets me act for the patient");
    expect(text).toMatch(/Kind regards,\n\[your name\]$/);
  });

  it("invents nothing: without its blanks a letter is made of its own words and of facts alone", () => {
    fc.assert(
      fc.property(anyLetter, facts, wheres, anyone, (id, known, where, speaker) => {
        const marks = whole(fill(id, known, where, speaker)).match(/«[^»]+»/g) ?? [];
        for (const mark of marks) expect(Object.values(known)).toContain(mark);
        const bare = whole(fill(id, {}, where, speaker));
        for (const digits of bare.match(/\d{2,}/g) ?? []) {
          expect(JSON.stringify(letterWords[id])).toContain(digits);
        }
      }),
    );
  });

  it("shows a blank for exactly what is not known, wherever the letter speaks of it", () => {
    fc.assert(
      fc.property(anyLetter, facts, wheres, anyone, (id, known, where, speaker) => {
        const text = whole(fill(id, known, where, speaker));
        for (const blank of letterBlanks) {
          if (known[blank] === undefined) expect(text).not.toContain(`«${blank}»`);
          // Two blanks may ask for the same: "your name" of the person and of who writes.
          else if (
            letterBlanks.filter((one) => label(one, speaker) === label(blank, speaker)).length === 1
          )
            expect(text).not.toContain(blankInText(label(blank, speaker)));
        }
      }),
    );
  });

  it("takes blank text for not known", () => {
    expect(fill("records-request", { patient: "  \n " }).text).toContain("I am [your name],");
  });

  it("leaves room: no letter with the longest facts comes near the limit but by its list", () => {
    const long = Object.fromEntries(
      letterBlanks.map((blank) => [blank, "x".repeat(blank === "records" ? 2_400 : 160)]),
    );
    for (const id of letterIds) {
      for (const speaker of ["self", "carer"] as const) {
        expect(
          fill(id, long, ["law", "us", "extended", "referral"], speaker).text.length,
        ).toBeLessThan(longestLetter);
      }
    }
  });
});

describe("a letter on paper", () => {
  const together = (text: string) =>
    piecesOf(text, letterBlankWords)
      .map((piece) => ("text" in piece ? piece.text : `[${piece.blank}]`))
      .join("");

  it("turns a blank of ours into a line and leaves other brackets alone", () => {
    expect(piecesOf("I am [your name], see [1] and [sic].", letterBlankWords)).toEqual([
      { text: "I am " },
      { blank: "your name" },
      { text: ", see " },
      { text: "[1]" },
      { text: " and " },
      { text: "[sic]" },
      { text: "." },
    ]);
  });

  it("loses nothing of any text", () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(...letterBlanks).map((blank) => blankInText(label(blank))),
      fc.constantFrom("[", "]", "[[", "\n", "[your name", "]["),
    );
    fc.assert(
      fc.property(fc.array(piece), (parts) => {
        const text = parts.join("");
        expect(together(text)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
