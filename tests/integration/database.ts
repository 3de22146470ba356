import { randomBytes } from "node:crypto";
import { createRequire } from "node:module";
import path from "node:path";
import { afterAll, beforeAll, inject } from "vitest";
import { closeDb } from "@/lib/db/client";
import { migrate } from "../../scripts/migrate.mjs";

/** Which of the two databases this run is about. */
export const kind = inject("databaseHome").kind;

/** The address of a new, empty database. */
export async function createEmptyDatabase(): Promise<string> {
  const home = inject("databaseHome");
  const name = `t${randomBytes(8).toString("hex")}`;
  if (home.kind === "libsql") return `file:${path.join(home.folder, `${name}.db`)}`;
  await runOn(home.url, `CREATE DATABASE ${name}`);
  const url = new URL(home.url);
  url.pathname = `/${name}`;
  return url.href;
}

/** The folder of a libSQL file's address. */
export function fileOf(url: string): string {
  return url.slice("file:".length);
}

/** Runs SQL past the app, as a thief or a careless operator would. Gives back the rows. */
export async function runOn(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const require = createRequire(path.resolve("node_modules/@prisma/adapter-pg/package.json"));
  if (url.startsWith("file:")) {
    const fromLibsql = createRequire(
      path.resolve("node_modules/@prisma/adapter-libsql/package.json"),
    );
    const { createClient } = fromLibsql("@libsql/client");
    const client = createClient({ url, timeout: 5000 });
    try {
      const { rows } = await client.execute(sql);
      return rows.map((row: Record<string, unknown>) => ({ ...row }));
    } finally {
      client.close();
    }
  }
  const { Client } = require("pg");
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Gives the test file a migrated database of its own, and secrets. */
export function withDatabase(): { url: () => string } {
  let url = "";
  beforeAll(async () => {
    url = await createEmptyDatabase();
    process.env.DATABASE_URL = url;
    // Whatever the shell has set, the tests speak to the address that they name.
    process.env.PORT = "3000";
    delete process.env.APP_ORIGIN;
    process.env.SECOND_LOOK_MASTER_KEY = randomBytes(32).toString("base64");
    process.env.NEXTAUTH_SECRET = randomBytes(32).toString("base64");
    await migrate(url);
  });
  afterAll(() => closeDb());
  return { url: () => url };
}
