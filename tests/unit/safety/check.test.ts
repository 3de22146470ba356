import { deflateRawSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gateLines } from "@/lib/content/gate";
import { gateGroups, gateWayOns } from "@/lib/content/gate/line";
import { type GateRecord, gateState, hasPrivateLine } from "@/lib/engine/gate";
import { type Check, emptyCheck, packCheck, packedAtMost, unpackCheck } from "@/lib/safety/check";
import { sayInShort, withoutSettled } from "@/lib/safety/shorten";
import { longer } from "../../support/longer";

const at = (minute: number): Date => new Date(1_800_000_000_000 + minute * 60_000);

function record(minute: number, kind: GateRecord["kind"], lines: string[], wayOn?: string) {
  const base = { at: at(minute), kind, lines, private: hasPrivateLine(lines) };
  return (wayOn === undefined ? base : { ...base, wayOn }) as GateRecord;
}

function carried(records: readonly GateRecord[]): Check {
  return { ...emptyCheck, done: ["now"], records };
}

const ids = gateLines.filter((line) => line.step !== "questionnaire").map((line) => line.id);
const anyRecord = fc.oneof(
  fc.record({
    kind: fc.constant("checked" as const),
    lines: fc.uniqueArray(fc.constantFrom(...ids, ...gateGroups), { maxLength: 60 }),
  }),
  fc.record({
    kind: fc.constant("way-on" as const),
    lines: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 8 }),
    wayOn: fc.constantFrom(...gateWayOns),
  }),
);

function outcome(records: readonly GateRecord[]) {
  const { holding, onTop } = gateState(records);
  const named = (lines: typeof holding) => lines.map(({ id, tier, way }) => ({ id, tier, way }));
  return { holding: named(holding), onTop: named(onTop) };
}

describe("a carried check", () => {
  it("opens again as it was packed", () => {
    const check: Check = {
      done: ["now", "you"],
      to: "answer",
      country: "gb",
      who: "carer",
      records: [
        record(0, "checked", ["chest-pain"]),
        record(1, "way-on", ["chest-pain"], "checked"),
        record(2, "checked", ["self-harm-thoughts"]),
      ],
    };
    expect(unpackCheck(packCheck(check))).toEqual(check);
  });

  it("tells again which records are private", () => {
    const opened = unpackCheck(packCheck(carried([record(0, "checked", ["self-harm-danger"])])));
    expect(opened?.records[0]?.private).toBe(true);
  });

  it("fits its cookie and keeps what it says, whatever was said", () => {
    const lists = fc.array(anyRecord, { maxLength: 60 });
    fc.assert(
      fc.property(lists, (said) => {
        const records = said.map((one, index) =>
          record(index, one.kind, [...one.lines], "wayOn" in one ? one.wayOn : undefined),
        );
        const packed = packCheck(carried(records));
        expect(packed.length).toBeLessThanOrEqual(packedAtMost);
        expect(outcome(unpackCheck(packed)?.records ?? [])).toEqual(outcome(records));
      }),
      { numRuns: longer(150) },
    );
  });

  it("fits with every line said a hundred times over", () => {
    const records = Array.from({ length: 100 }, (_, index) =>
      record(index, "checked", [...(index % 2 ? ids : [...ids].reverse()), ...gateGroups]),
    );
    const packed = packCheck(carried(records));
    expect(packed.length).toBeLessThanOrEqual(packedAtMost);
    expect(outcome(unpackCheck(packed)?.records ?? [])).toEqual(outcome(records));
  });

  it.each([
    ["settled records left out", withoutSettled],
    ["said anew in short", sayInShort],
  ])("says the same with its %s", (_, shorten) => {
    fc.assert(
      fc.property(fc.array(anyRecord, { maxLength: 25 }), (said) => {
        const records = said.map((one, index) =>
          record(index, one.kind, [...one.lines], "wayOn" in one ? one.wayOn : undefined),
        );
        const short = shorten(records);
        expect(outcome(short)).toEqual(outcome(records));
        expect(packCheck(carried(short)).length).toBeLessThanOrEqual(packedAtMost);
      }),
      { numRuns: longer(300) },
    );
  });

  const packedJson = (value: unknown) =>
    deflateRawSync(JSON.stringify(value)).toString("base64url");
  const whole = { v: 1, done: [], to: null, country: null, who: null, records: [] };

  it.each([
    ["nothing", undefined],
    ["a number", 7],
    ["an empty text", ""],
    ["no base64", "***"],
    ["no deflate", Buffer.from("hello").toString("base64url")],
    ["no JSON", deflateRawSync("{").toString("base64url")],
    ["a list", packedJson([])],
    ["another version", packedJson({ ...whole, v: 2 })],
    ["a field too many", packedJson({ ...whole, admin: true })],
    ["a field too few", packedJson({ v: 1, done: [] })],
    ["an unknown step", packedJson({ ...whole, done: ["later"] })],
    ["an unknown country", packedJson({ ...whole, country: "xx" })],
    ["an unknown kind", packedJson({ ...whole, records: [[1, "other", [], null]] })],
    ["a time that is none", packedJson({ ...whole, records: [[-1, "checked", [], null]] })],
    ["a text that grows without end", deflateRawSync("a".repeat(1_000_000)).toString("base64url")],
    ["a text that is too long", "a".repeat(packedAtMost + 1)],
  ])("does not open from %s", (_, packed) => {
    expect(unpackCheck(packed)).toBeNull();
  });

  it("never carries an address from outside", () => {
    expect(unpackCheck(packedJson({ ...whole, to: "//evil.example" }))?.to).toBeNull();
  });
});
