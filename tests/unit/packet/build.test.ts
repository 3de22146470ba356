import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { annexIds, mayHave, packetPresets } from "@/lib/content/packet-parts";
import { buildPacket } from "@/lib/packet/build";
import { closePdf, setPdf } from "@/lib/packet/pdf/set-pdf";
import type { PacketOptions } from "@/lib/packet/source";
import { countPrivate, sourceIds, visibleFor } from "@/lib/packet/visible";
import { aSource } from "./a-source";

// The thread that sets starts with its faces, which takes a moment on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const options = (more: Partial<PacketOptions> = {}): PacketOptions => ({
  preset: "doctor",
  annexes: annexIds,
  paper: "letter",
  text: "normal",
  ...more,
});
const textOf = (value: unknown) => JSON.stringify(value);

describe("a packet", () => {
  it("for the doctor or the companion never shows what is private, nor what is about trust", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("doctor" as const, "companion" as const),
        fc.subarray([...annexIds]),
        fc.constantFrom("letter" as const, "a4" as const),
        (preset, annexes, paper) => {
          const packet = textOf(buildPacket(aSource, options({ preset, annexes, paper })));
          expect(packet).not.toMatch(/SECRET|TRUSTWORD/);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("for the person themselves shows everything", () => {
    const packet = textOf(buildPacket(aSource, options({ preset: "me" })));
    for (const word of ["SECRET event", "SECRET drug", "TRUSTWORD reason", "SECRET doctor"]) {
      expect(packet).toContain(word);
    }
  });

  it("begins with safety, then the core, then the annexes that were ticked", () => {
    const packet = buildPacket(aSource, options({ annexes: ["health"] }));
    expect(packet.sections.map(({ id }) => id)).toEqual([
      "safety",
      "title",
      "decision",
      "plan",
      "happened",
      "questions",
      "medicines",
      "records",
      "matters",
      "health",
    ]);
    expect(packet.sections.filter(({ breaks }) => breaks).map(({ id }) => id)).toEqual(["health"]);
  });

  it.each(packetPresets)("for %s has only the annexes that such a packet may have", (preset) => {
    const packet = buildPacket(aSource, options({ preset }));
    const annexes = packet.sections.filter(({ breaks }) => breaks).map(({ id }) => id);
    expect(annexes.filter((id) => !(mayHave[preset] as readonly string[]).includes(id))).toEqual(
      [],
    );
  });

  it("leaves no empty page for an annex with nothing in it", () => {
    const empty = { ...aSource, conditions: [], operations: [], family: [] };
    const packet = buildPacket(empty, options({ annexes: ["health"] }));
    expect(packet.sections.some(({ id }) => id === "health")).toBe(false);
  });

  it("carries a name only when the person put one in", () => {
    const [, title] = buildPacket(aSource, options()).sections;
    expect(textOf(title)).toContain('{"label":"About","text":null}');
    const named = { ...aSource, facts: { ...aSource.facts, name: "Rosa M.", born: "1985" } };
    expect(textOf(buildPacket(named, options()).sections[1])).toContain("Rosa M.");
  });

  it("counts what is private, and knows by id what went in", () => {
    expect(countPrivate(aSource)).toBe(11);
    const inside = sourceIds(visibleFor("doctor", aSource));
    expect(inside).toContain("e1");
    expect(inside).not.toContain("e2");
  });

  it("comes out as a PDF for everybody, on every paper", async () => {
    for (const preset of packetPresets) {
      for (const paper of ["letter", "a4"] as const) {
        for (const text of ["normal", "large"] as const) {
          const set = await setPdf(buildPacket(aSource, options({ preset, paper, text })));
          expect(set.ok, `${preset} ${paper} ${text}`).toBe(true);
        }
      }
    }
    await closePdf();
  });
});
