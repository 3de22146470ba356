import { describe, expect, it } from "vitest";
import { resolveSession } from "@/lib/auth/session";
import { recordGate } from "@/lib/decide/commands";
import { loadSheet } from "@/lib/kept/sheet-queries";
import { runOn, withDatabase } from "./database";
import { newGuest } from "./guest";

const { url } = withDatabase();

const hours = (count: number) => count * 60 * 60 * 1000;

describe("what was said at the gate", () => {
  it("is kept apart from the answers, with its moment, in the order it was said", async () => {
    const { patientId } = await newGuest();
    const at = new Date("2026-11-20T08:00:00Z");
    await recordGate(patientId, { kind: "checked", lines: ["chest-pain"], private: false, at });
    await recordGate(patientId, {
      kind: "way-on",
      lines: ["chest-pain"],
      wayOn: "checked",
      private: false,
      at,
    });
    const { gate, answers } = await loadSheet(patientId);
    expect(answers).toEqual({});
    expect(gate.map(({ kind, lines, wayOn }) => ({ kind, lines, wayOn }))).toEqual([
      { kind: "checked", lines: ["chest-pain"], wayOn: undefined },
      { kind: "way-on", lines: ["chest-pain"], wayOn: "checked" },
    ]);
    expect(gate[0]?.at).toEqual(at);
  });

  it("tells nobody who reads the database that a private line was among it", async () => {
    const { patientId } = await newGuest();
    await recordGate(patientId, { kind: "checked", lines: ["private-canary"], private: true });
    const rows = await runOn(
      url(),
      `SELECT * FROM "GateRecord" WHERE "patientId" = '${patientId}'`,
    );
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toMatch(/private|canary|checked/);
    expect((await loadSheet(patientId)).gate[0]?.private).toBe(true);
  });
});

describe("somebody who was away", () => {
  it("for 11 hours goes straight on", async () => {
    const guest = await newGuest();
    const later = await resolveSession(guest.cookieValue, new Date(Date.now() + hours(11)));
    expect(later?.returnedAt).toBeNull();
  });

  it("for 12 hours is asked whether anything is new, on every page, until they have said so", async () => {
    const guest = await newGuest();
    const back = new Date(Date.now() + hours(12) + 1_000);
    expect((await resolveSession(guest.cookieValue, back))?.returnedAt).toEqual(back);
    const next = new Date(back.getTime() + 120_000);
    expect((await resolveSession(guest.cookieValue, next))?.returnedAt).toEqual(back);
    await recordGate(guest.patientId, { kind: "nothing-new", lines: [], private: false });
    const after = new Date(next.getTime() + 1_000);
    expect((await resolveSession(guest.cookieValue, after))?.returnedAt).toBeNull();
  });
});
