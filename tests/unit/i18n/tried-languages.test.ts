import { describe, expect, it } from "vitest";
import { everyWordOf } from "@/lib/content/every-word";
import { triedLanguages } from "../../setup/tried-languages.mjs";

const english = everyWordOf("en");
const { "en-XA": long, "ar-XB": mirrored } = triedLanguages(english);

describe("a language to try the pages with", () => {
  it("makes every text longer by two fifths or more, and keeps what is filled in later", () => {
    const { steps } = english.content.gate.tiers[1];
    const tried = long.words.content.gate.tiers[1];
    expect(tried.heading).toMatch(/^⟦.*\{emergency\}.*⟧$/);
    const { promise } = english.interface.shell;
    expect(long.words.interface.shell.promise.length).toBeGreaterThan(promise.length * 1.4);
    expect(tried.steps).toHaveLength(steps.length);
  });

  it("changes what functions say too, and no address, id or name of a blank", () => {
    expect(long.words.content.decide.step(2, 9)).toMatch(/^⟦.*2.*9.*⟧$/);
    const [place] = english.interface.shell.stages;
    expect(mirrored.words.interface.shell.stages[0]).toEqual({
      href: place?.href,
      label: `\u202e${place?.label}\u202c`,
    });
    const slots = (words: unknown) => JSON.stringify(words).match(/"(?:slot|needs)":[^}]*?[\]"]/g);
    expect(slots(mirrored.words.workspace.letters)).toEqual(slots(english.workspace.letters));
  });

  it("reads what people type as it was", () => {
    expect(long.words.entryNames).toBe(english.entryNames);
  });

  it("goes from right to left, or not", () => {
    expect([long.facts.direction, mirrored.facts.direction]).toEqual(["ltr", "rtl"]);
  });
});
