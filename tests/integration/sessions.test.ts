import { describe, expect, it } from "vitest";
import { POST as postVisit } from "@/app/api/visit/route";
import { deletePatient, endSession } from "@/lib/auth/guest";
import { purgeExpired } from "@/lib/auth/purge";
import { readTimeLeft, resolveSession } from "@/lib/auth/session";
import { recordGate, saveAnswers } from "@/lib/decide/commands";
import { loadSheet } from "@/lib/kept/sheet-queries";
import { runOn, withDatabase } from "./database";
import { newGuest } from "./guest";

const { url } = withDatabase();

const minute = 60_000;
const day = 24 * 60 * minute;
const inMs = (ms: number) => new Date(Date.now() + ms);
const count = async (table: string, patientId: string) => {
  const rows = await runOn(url(), `SELECT * FROM "${table}" WHERE "patientId" = '${patientId}'`);
  return rows.length;
};

describe("a session", () => {
  it("lets its person in, and nobody with a changed cookie", async () => {
    const { cookieValue, patientId } = await newGuest();
    expect((await resolveSession(cookieValue))?.patientId).toBe(patientId);
    const changed = cookieValue.slice(0, -2) + (cookieValue.endsWith("AA") ? "BB" : "AA");
    expect(await resolveSession(changed)).toBeNull();
    expect(await resolveSession(undefined)).toBeNull();
    expect(await resolveSession("x".repeat(5_000))).toBeNull();
  });

  it("is over at once when it was ended, also for a copied cookie", async () => {
    const guest = await newGuest("shared");
    expect(await resolveSession(guest.cookieValue)).not.toBeNull();
    await endSession(guest);
    expect(await resolveSession(guest.cookieValue)).toBeNull();
  });

  it("on a shared device lasts ten minutes without a request, to the second", async () => {
    const [early, late] = [await newGuest("shared"), await newGuest("shared")];
    expect(await resolveSession(early.cookieValue, inMs(10 * minute - 1_000))).not.toBeNull();
    expect(await resolveSession(late.cookieValue, inMs(10 * minute + 1_000))).toBeNull();
  });

  it("on a shared device goes on for as long as it is used", async () => {
    const guest = await newGuest("shared");
    for (const at of [9, 18, 27, 36]) {
      expect(await resolveSession(guest.cookieValue, inMs(at * minute))).not.toBeNull();
    }
  });

  it("on a shared device tells how long it goes on, and telling is no use of it", async () => {
    const { cookieValue } = await newGuest("shared");
    const left = await readTimeLeft(cookieValue, inMs(7 * minute));
    expect(left).toBeGreaterThan(2.9 * minute);
    expect(left).toBeLessThanOrEqual(3 * minute);
    expect(await readTimeLeft(cookieValue, inMs(10 * minute + 1_000))).toBe("over");
    expect(await resolveSession(cookieValue, inMs(10 * minute + 1_000))).toBeNull();
    expect(await readTimeLeft((await newGuest("own")).cookieValue)).toBeNull();
    expect(await readTimeLeft(undefined)).toBe("over");
  });

  it("on a shared device begins its time anew when its person says that they are there", async () => {
    const { cookieValue } = await newGuest("shared");
    const send = (body: string, cookie: string) =>
      postVisit(
        new Request("http://localhost:3000/api/visit", {
          method: "POST",
          headers: {
            origin: "http://localhost:3000",
            "content-type": "application/json",
            cookie: `second-look=${cookie}`,
          },
          body,
        }),
      );
    const stayed = await send("{}", cookieValue);
    expect([stayed.status, await stayed.json()]).toEqual([200, { left: 10 * minute }]);
    expect((await send('{"left":1}', cookieValue)).status).toBe(422);
    expect((await send("{}", "nobody")).status).toBe(401);
  });

  it("on somebody's own device lasts 30 days from the last use", async () => {
    const guest = await newGuest("own");
    expect(await resolveSession(guest.cookieValue, inMs(29 * day))).not.toBeNull();
    expect(await resolveSession(guest.cookieValue, inMs(58 * day))).not.toBeNull();
    expect(await resolveSession(guest.cookieValue, inMs(89 * day))).toBeNull();
  });

  it("is in the database as a hash only", async () => {
    const { token, tokenHash } = await newGuest();
    const rows = JSON.stringify(await runOn(url(), 'SELECT * FROM "Session"'));
    expect(rows).toContain(tokenHash);
    expect(rows).not.toContain(token);
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
  });
});

describe("deleting", () => {
  it("takes every row and the key, ends the session, and keeps only that it was done", async () => {
    const guest = await newGuest();
    const { patientId } = guest;
    const changes = [{ question: "who", value: "self", version: 0 }];
    const once = { actorId: guest.actorId, key: "d".repeat(20), bodyHash: "x" };
    await saveAnswers(patientId, { changes }, once);
    await recordGate(patientId, { kind: "checked", lines: ["a"], private: false });
    const tables = ["Session", "Membership", "Matter", "Answer", "GateRecord", "Idempotency"];
    for (const table of tables) expect(await count(table, patientId), table).toBe(1);

    await deletePatient(guest);

    for (const table of tables) expect(await count(table, patientId), table).toBe(0);
    expect(await runOn(url(), `SELECT * FROM "Patient" WHERE "id" = '${patientId}'`)).toEqual([]);
    expect(await resolveSession(guest.cookieValue)).toBeNull();
    expect((await loadSheet(patientId)).answers).toEqual({});
    const late = await saveAnswers(patientId, { changes });
    expect(late).toEqual({ ok: false, reason: "gone" });
    const kept = await runOn(
      url(),
      `SELECT "action" FROM "AuditEntry" WHERE "patientId" = '${patientId}' ORDER BY "seq"`,
    );
    expect(kept.map(({ action }) => action)).toEqual(["consent-given", "record-deleted"]);
  });

  it("reaches guests whom no session leads to any more, and no one else", async () => {
    const [stays, leaves] = [await newGuest("own"), await newGuest("shared")];
    await purgeExpired(inMs(11 * minute));
    expect(await count("Matter", stays.patientId)).toBe(1);
    expect(await count("Matter", leaves.patientId)).toBe(0);
    expect(await resolveSession(stays.cookieValue)).not.toBeNull();
  });
});

describe("the audit log", () => {
  it("cannot be changed or emptied", async () => {
    await newGuest();
    await expect(runOn(url(), `UPDATE "AuditEntry" SET "action" = 'x'`)).rejects.toThrow(
      /insert-only/,
    );
    await expect(runOn(url(), 'DELETE FROM "AuditEntry"')).rejects.toThrow(/insert-only/);
  });
});
