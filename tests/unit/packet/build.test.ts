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
          expect(packet).not.toMatch(/SECRET|secret {2}HOLDER|TRUSTWORD/);
        },
      ),
      { numRuns: 200 },
    );
  });

  it("for the person themselves shows everything", () => {
    const packet = textOf(buildPacket(aSource, options({ preset: "me" })));
    for (const word of [
      "SECRET event",
      "SECRET drug",
      "TRUSTWORD reason",
      "SECRET doctor",
      "SECRET bar",
      "SECRET letter",
    ]) {
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
    const annexes = packet.sections
      .filter(({ id, breaks }) => breaks && !id.startsWith("letter-"))
      .map(({ id }) => id);
    expect(annexes.filter((id) => !(mayHave[preset] as readonly string[]).includes(id))).toEqual(
      [],
    );
  });

  it("has every letter for the person, and for others only what asks for records", () => {
    const lettersIn = (preset: PacketOptions["preset"]) =>
      buildPacket(aSource, options({ preset, annexes: ["letters"] }))
        .sections.filter(({ id }) => id.startsWith("letter-"))
        .map(({ title, breaks }) => [title, breaks]);
    expect(lettersIn("me")).toHaveLength(5);
    for (const preset of ["doctor", "companion"] as const) {
      expect(lettersIn(preset)).toEqual([["Letter: records-request", true]]);
    }
  });

  it("shows what was marked private of its head and of the time only to the person", () => {
    const time = { decideBy: "December 15", safeUntil: "January", saidBy: "Dr. Roe" };
    const source = {
      ...aSource,
      time,
      facts: { name: "Rosa" },
      hidden: { facts: true, time: true },
    };
    for (const preset of ["doctor", "companion"] as const) {
      expect(textOf(buildPacket(source, options({ preset })))).not.toMatch(/Rosa|December 15|Roe/);
    }
    expect(textOf(buildPacket(source, options({ preset: "me" })))).toMatch(/Rosa.*December 15/);
  });

  it("numbers its events as the drawing does, and keeps the latest where there are many", () => {
    const events = Array.from({ length: 15 }, (_, index) => ({
      id: `e${index}`,
      isPrivate: false,
      when: index < 12 ? `20${10 + index}` : null,
      text: `Event ${index + 1}`,
    }));
    const packet = buildPacket({ ...aSource, events }, options({ annexes: ["timeline"] }));
    const rows = (id: string) =>
      packet.sections
        .find((one) => one.id === id)
        ?.blocks.flatMap((block) => (block.kind === "dated" ? block.rows : []));
    expect(rows("happened")?.map(({ number }) => number)).toEqual([
      3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
    expect(rows("timeline")?.map(({ text }) => text)).toEqual(events.map(({ text }) => text));
    const kinds = packet.sections.find(({ id }) => id === "happened")?.blocks.map((b) => b.kind);
    expect(kinds).toEqual(["picture", "dated", "text"]);
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

  it("says at the foot of every page on which day it was made", () => {
    expect(buildPacket(aSource, options()).foot).toContain(aSource.madeOn);
  });

  it("counts what is private, and knows by id what went in", () => {
    expect(countPrivate(aSource)).toBe(13);
    const visible = visibleFor({ preset: "doctor", text: "normal" }, aSource);
    const inside = sourceIds(visible, options({ annexes: [] }));
    expect(inside).toEqual(["e1", "q1", "m1", "r1"]);
    const more = sourceIds(visible, options({ annexes: ["health", "letters"] }));
    expect(more).toEqual(["e1", "q1", "m1", "c1", "r1", "l1"]);
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
