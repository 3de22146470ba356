import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { resolveSession } from "@/lib/auth/session";
import { recordGate, saveAnswers } from "@/lib/decide/commands";
import { loadSheet } from "@/lib/kept/sheet-queries";
import { fileOf, kind, runOn, withDatabase } from "./database";
import { newGuest } from "./guest";

const { url } = withDatabase();

const rowOf = async (patientId: string) => {
  const rows = await runOn(url(), `SELECT * FROM "Answer" WHERE "patientId" = '${patientId}'`);
  return rows[0] as { key: string; payload: string };
};

async function guestWithAnswer(value: string) {
  const guest = await newGuest();
  await saveAnswers(guest.patientId, { changes: [{ question: "group", value, version: 0 }] });
  return guest;
}

describe("stored answers", () => {
  it("cannot be found by reading the database past the app", async () => {
    const guest = await guestWithAnswer("canary-cancer-7f3a");
    const once = { actorId: guest.actorId, key: "c".repeat(20), bodyHash: "x" };
    const change = { question: "canary-question-9b1d", value: "canary-value-2c4e", version: 0 };
    await saveAnswers(guest.patientId, { changes: [change] }, once);
    await recordGate(guest.patientId, {
      kind: "checked",
      lines: ["canary-line-5d6f"],
      private: true,
    });
    const stored = await everythingStored();
    expect(stored).toContain(guest.patientId); // the search itself works
    expect(stored).not.toMatch(/canary|group|way-on/);
  });

  it("do not open in another person's row", async () => {
    const [mine, other] = [await guestWithAnswer("ms"), await guestWithAnswer("heart")];
    const [from, to] = [await rowOf(mine.patientId), await rowOf(other.patientId)];
    await runOn(
      url(),
      `UPDATE "Answer" SET "payload" = '${from.payload}' WHERE "key" = '${to.key}'`,
    );
    const sheet = await loadSheet(other.patientId);
    expect(sheet.answers).toEqual({});
    expect(sheet.unreadable).toEqual(["group"]);
  });

  it("do not open under a key that was swapped for another person's", async () => {
    const [mine, other] = [await guestWithAnswer("ms"), await newGuest()];
    await runOn(
      url(),
      `UPDATE "Patient" SET "wrappedKey" = (SELECT "wrappedKey" FROM "Patient" WHERE "id" = '${mine.patientId}') WHERE "id" = '${other.patientId}'`,
    );
    const { dropVault } = await import("@/lib/db/keyring");
    dropVault(other.patientId);
    await expect(resolveSession(other.cookieValue)).rejects.toMatchObject({ code: "unreadable" });
  });

  it("do not open in another row of the same person", async () => {
    const guest = await guestWithAnswer("ms");
    const first = await rowOf(guest.patientId);
    await saveAnswers(guest.patientId, {
      changes: [{ question: "diagnosis", value: "sure", version: 0 }],
    });
    await runOn(
      url(),
      `UPDATE "Answer" SET "payload" = '${first.payload}' WHERE "patientId" = '${guest.patientId}' AND "key" <> '${first.key}'`,
    );
    const sheet = await loadSheet(guest.patientId);
    expect(sheet.answers).toEqual({ group: "ms" });
    expect(sheet.unreadable).toEqual(["diagnosis"]);
  });

  it("do not open after any one character of them was changed", async () => {
    const guest = await guestWithAnswer("ms");
    const { key, payload } = await rowOf(guest.patientId);
    for (let at = 0; at < payload.length; at += 7) {
      const other = payload[at] === "A" ? "B" : "A";
      const changed = payload.slice(0, at) + other + payload.slice(at + 1);
      await runOn(url(), `UPDATE "Answer" SET "payload" = '${changed}' WHERE "key" = '${key}'`);
      expect((await loadSheet(guest.patientId)).answers, `character ${at}`).toEqual({});
    }
  });

  it("that are damaged can be given again, and leave the others alone", async () => {
    const guest = await guestWithAnswer("ms");
    const { key } = await rowOf(guest.patientId);
    await saveAnswers(guest.patientId, {
      changes: [{ question: "diagnosis", value: "sure", version: 0 }],
    });
    await runOn(url(), `UPDATE "Answer" SET "payload" = 'damaged' WHERE "key" = '${key}'`);
    const sheet = await loadSheet(guest.patientId);
    expect(sheet.answers).toEqual({ diagnosis: "sure" });
    const version = sheet.versions.group ?? 0;
    await saveAnswers(guest.patientId, { changes: [{ question: "group", value: "ms", version }] });
    expect((await loadSheet(guest.patientId)).answers).toEqual({ diagnosis: "sure", group: "ms" });
  });
});

/** The raw bytes of the database's files, or every row of every table. */
async function everythingStored(): Promise<string> {
  if (kind === "libsql") {
    const file = fileOf(url());
    const folder = path.dirname(file);
    const names = readdirSync(folder).filter((name) => name.startsWith(path.basename(file)));
    return names.map((name) => readFileSync(path.join(folder, name), "latin1")).join("");
  }
  const tables = await runOn(
    url(),
    `SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'`,
  );
  const rows = await Promise.all(
    tables.map(({ table_name }) => runOn(url(), `SELECT * FROM "${table_name}"`)),
  );
  return JSON.stringify(rows);
}
