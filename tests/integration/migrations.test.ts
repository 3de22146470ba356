import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterEach, describe, expect, it } from "vitest";
import { migrate } from "../../scripts/migrate.mjs";
import { createEmptyDatabase, kind, runOn } from "./database";

const run = promisify(execFile);
const source = path.resolve("prisma/migrations", kind);
const folders: string[] = [];

function copyOfMigrations(): string {
  const folder = mkdtempSync(path.join(tmpdir(), "second-look-migrations-"));
  folders.push(folder);
  cpSync(source, folder, { recursive: true });
  return folder;
}

function addMigration(folder: string, name: string, sql: string): void {
  cpSync(path.join(folder, firstOf(folder)), path.join(folder, name), { recursive: true });
  writeFileSync(path.join(folder, name, "migration.sql"), sql);
}

function firstOf(folder: string): string {
  return readdirSync(folder)
    .filter((name) => /^\d/.test(name))
    .sort()[0] as string;
}

const applied = async (url: string) =>
  (await runOn(url, 'SELECT * FROM "_prisma_migrations" ORDER BY "migration_name"')) as {
    migration_name: string;
    finished_at: unknown;
    checksum: string;
  }[];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe("migrations", () => {
  it("are applied exactly once when three servers start together", async () => {
    const url = await createEmptyDatabase();
    const start = () =>
      run(process.execPath, ["scripts/migrate.mjs"], {
        env: { ...process.env, DATABASE_URL: url },
      });
    const results = await Promise.all([start(), start(), start()]);
    const said = results.map(({ stdout }) => stdout.trim());
    expect(said.filter((line) => line.startsWith("Applied"))).toHaveLength(1);
    expect(said.filter((line) => line === "The database is up to date.")).toHaveLength(2);
    const rows = await applied(url);
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row.migration_name)).size).toBe(rows.length);
    for (const row of rows) expect(row.finished_at).not.toBeNull();
  });

  it("refuse a database whose applied migration was changed afterwards", async () => {
    const url = await createEmptyDatabase();
    const folder = copyOfMigrations();
    await migrate(url, { folder });
    writeFileSync(path.join(folder, firstOf(folder), "migration.sql"), "-- something else\n");
    await expect(migrate(url, { folder })).rejects.toThrow(/was changed after it was applied/);
  });

  it("refuse a database that a newer version has written", async () => {
    const url = await createEmptyDatabase();
    const folder = copyOfMigrations();
    addMigration(folder, "29990101000000_later", 'CREATE TABLE "Later" ("id" TEXT PRIMARY KEY);\n');
    await migrate(url, { folder });
    await expect(migrate(url)).rejects.toThrow(/newer version/);
  });

  it("leave everything as it was when one of them fails half-way", async () => {
    const url = await createEmptyDatabase();
    const folder = copyOfMigrations();
    await migrate(url, { folder });
    const before = await applied(url);
    addMigration(
      folder,
      "29990101000000_broken",
      'CREATE TABLE "Half" ("id" TEXT PRIMARY KEY);\nINSERT INTO "NoSuchTable" VALUES (1);\n',
    );
    await expect(migrate(url, { folder })).rejects.toThrow();
    expect(await applied(url)).toEqual(before);
    await expect(runOn(url, 'SELECT * FROM "Half"')).rejects.toThrow();
  });
});
