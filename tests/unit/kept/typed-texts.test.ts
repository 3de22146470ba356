import { describe, expect, it } from "vitest";
import { typedTexts } from "@/lib/kept/typed-texts";

describe("what was typed into a form", () => {
  it("is told without the codes of buttons and choices, each text once", () => {
    const texts = typedTexts({
      kind: ["event"],
      page: ["/prepare/history/x"],
      id: ["x"],
      version: ["3"],
      do: ["keep"],
      title: ["numb hand "],
      type: ["symptom"],
      when: ["spring 2024"],
      until: [""],
      note: ["numb hand", "two\nlines"],
      private: ["no", "yes"],
    });
    expect(texts).toEqual(["numb hand", "spring 2024", "two\nlines"]);
  });

  it("has the one line that is understood, also one small word", () => {
    expect(typedTexts({ kind: ["medicine"], do: ["note"], line: ["naproxen"] })).toEqual([
      "naproxen",
    ]);
  });

  it("is nothing for choices, and for what is no form of the workspace", () => {
    expect(typedTexts({ kind: ["sure-now"], "sure-best": ["yes"] })).toEqual([]);
    expect(typedTexts({ kind: ["letter"], about: ["aRecordOfTheirs"] })).toEqual([]);
    expect(typedTexts({ who: ["self"], page: ["you"] })).toEqual([]);
    expect(typedTexts({ kind: ["__proto__"], line: ["x"] })).toEqual([]);
  });
});
