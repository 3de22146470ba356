import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { closeDb } from "@/lib/db/client";
import { saveAnswers } from "@/lib/decide/commands";
import { loadSheet } from "@/lib/kept/sheet-queries";
import { fileOf, kind, runOn, withDatabase } from "./database";
import { newGuest } from "./guest";

const { url } = withDatabase();
const change = (value: string, version: number) => ({
  changes: [{ question: "country", value, version }],
});

// A server process keeps its own file; only a file can be moved from under it.
describe.runIf(kind === "libsql")("a database file that is moved while it is in use", () => {
  const parts = ["", "-wal", "-shm"];
  const move = (from: string, to: string) => {
    for (const part of parts) {
      try {
        renameSync(`${from}${part}`, `${to}${part}`);
      } catch {
        // Not every part is there at every moment.
      }
    }
  };

  it("takes no answer that would be gone, and goes on when it is back", async () => {
    const { patientId } = await newGuest();
    const file = fileOf(url());
    await saveAnswers(patientId, change("us", 0));
    move(file, `${file}.aside`);
    const away = { code: "database-away" };
    await expect(saveAnswers(patientId, change("gb", 1))).rejects.toMatchObject(away);
    await expect(loadSheet(patientId)).rejects.toMatchObject(away);
    mkdirSync(file);
    await expect(saveAnswers(patientId, change("gb", 1))).rejects.toMatchObject(away);
    rmSync(file, { recursive: true });
    // Something else in its place is no database, and no fault of the person either.
    writeFileSync(file, "x".repeat(8_192));
    await expect(saveAnswers(patientId, change("gb", 1))).rejects.toMatchObject(away);
    await expect(loadSheet(patientId)).rejects.toMatchObject(away);
    rmSync(file);
    move(`${file}.aside`, file);
    expect((await loadSheet(patientId)).answers).toEqual({ country: "us" });
    expect(await saveAnswers(patientId, change("gb", 1))).toMatchObject({ ok: true });
  });

  it("is the restored one from the moment it is put in its place", async () => {
    const { patientId } = await newGuest();
    const file = fileOf(url());
    await saveAnswers(patientId, change("us", 0));
    await runOn(url(), `VACUUM INTO '${file}.backup'`);
    await saveAnswers(patientId, change("gb", 1));
    move(file, `${file}.broken`);
    renameSync(`${file}.backup`, file);
    expect((await loadSheet(patientId)).answers).toEqual({ country: "us" });
    expect(await saveAnswers(patientId, change("ca", 1))).toMatchObject({ ok: true });
    await closeDb();
    expect((await loadSheet(patientId)).answers).toEqual({ country: "ca" });
  });
});
