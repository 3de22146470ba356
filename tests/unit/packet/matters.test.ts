import { describe, expect, it } from "vitest";
import { core } from "@/lib/packet/parts/core";
import { aSource } from "./a-source";

const leanings = { id: "v1", isPrivate: false, lines: ["Deciding soon matters a bit more."] };
const none = { id: null, isPrivate: false, lines: [] };

describe("what matters, in the packet", () => {
  it("is the person's own words, then what they marked", () => {
    const facts = { matters: "My garden." };
    expect(core.matters({ ...aSource, picture: null, facts, leanings })).toEqual([
      { kind: "text", text: "My garden." },
      { kind: "list", items: leanings.lines },
    ]);
  });

  it("is what they marked alone, and room to write where there is nothing", () => {
    expect(core.matters({ ...aSource, picture: null, facts: {}, leanings })).toEqual([
      { kind: "list", items: leanings.lines },
    ]);
    expect(core.matters({ ...aSource, picture: null, facts: {}, leanings: none })).toEqual([
      { kind: "lines", count: 2 },
    ]);
  });
});
