// Applies the migrations of prisma/migrations/<provider> as plain SQL, each exactly once
// however many instances start together, and records them as Prisma does.
import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const lockWaitMs = 60_000;
// Any number will do, so long as every instance takes the same one.
const advisoryLock = 7_310_411_920n;

/** A database that must not be used: a migration changed, failed, or is unknown here. */
export class MigrationError extends Error {
  name = "MigrationError";
}

/**
 * Brings the database up to date. Everything happens in one transaction under a lock, so a
 * process that dies half-way leaves the database as it was.
 * @param {string} url DATABASE_URL
 * @param {{ folder?: string }} [options] folder with one sub-folder for each migration
 * @returns {Promise<string[]>} the names applied now
 * @throws {MigrationError} when a recorded migration has been changed or is not known here
 */
export async function migrate(url, options = {}) {
  const provider = /^postgres(ql)?:/.test(url) ? "postgres" : "libsql";
  const folder = options.folder ?? path.join(root, "prisma/migrations", provider);
  const migrations = await readMigrations(folder);
  return provider === "postgres"
    ? migratePostgres(url, migrations)
    : migrateLibsql(url, migrations);
}

async function readMigrations(folder) {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

async function migrateLibsql(url, migrations) {
  const { PrismaLibSql } = await import("@prisma/adapter-libsql");
  const factory = new PrismaLibSql({ url, authToken: process.env.DATABASE_TOKEN });
  const adapter = await openForWriting(factory, url.startsWith("file:"));
  const run = (sql) => adapter.executeRaw(statement(sql));
  const ask = (sql) => adapter.queryRaw(statement(sql));
  try {
    await run(libsqlTable);
    const applied = await applyAll(run, ask, migrations, () => Date.now());
    const broken = await ask("PRAGMA foreign_key_check");
    if (broken.rows.length > 0) throw new MigrationError("A migration broke a reference.");
    await run("COMMIT");
    return applied;
  } catch (error) {
    await run("ROLLBACK").catch(() => {});
    throw error;
  } finally {
    await adapter.dispose();
  }
}

/**
 * A connection that holds the write lock. Each attempt takes a new connection: the driver
 * leaves a statement that met a busy file open, and nothing can be committed beside it.
 */
async function openForWriting(factory, isFile) {
  const until = Date.now() + lockWaitMs;
  for (;;) {
    const adapter = await factory.connect();
    try {
      // WAL is kept in the file; it cannot be switched inside a transaction.
      if (isFile) await adapter.queryRaw(statement("PRAGMA journal_mode = WAL"));
      await adapter.queryRaw(statement("PRAGMA synchronous = FULL"));
      // Rebuilding a table drops the old one, which would empty the tables that refer to it.
      await adapter.executeRaw(statement("PRAGMA foreign_keys = OFF"));
      await adapter.executeRaw(statement("BEGIN IMMEDIATE"));
      return adapter;
    } catch (error) {
      await adapter.dispose();
      if (!isBusy(error) || Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 + Math.random() * 30));
    }
  }
}

async function migratePostgres(url, migrations) {
  const { PrismaPg } = await import("@prisma/adapter-pg");
  const adapter = await new PrismaPg({ connectionString: url, max: 1 }).connect();
  try {
    const tx = await adapter.startTransaction();
    const run = (sql) => tx.executeRaw(statement(sql));
    const ask = (sql) => tx.queryRaw(statement(sql));
    try {
      await run(`SET LOCAL lock_timeout = ${lockWaitMs}`);
      await ask(`SELECT 1 FROM (SELECT pg_advisory_xact_lock(${advisoryLock})) AS taken`);
      await run(postgresTable);
      const applied = await applyAll(run, ask, migrations, () => new Date().toISOString());
      await run("COMMIT");
      await tx.commit();
      return applied;
    } catch (error) {
      await run("ROLLBACK").catch(() => {});
      await tx.rollback();
      throw error;
    }
  } finally {
    await adapter.dispose();
  }
}

async function applyAll(run, ask, migrations, now) {
  const { rows } = await ask(
    `SELECT "migration_name", "checksum", "finished_at" FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL`,
  );
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  const done = new Set();
  for (const [name, checksum, finishedAt] of rows) {
    const migration = known.get(name);
    if (!migration)
      throw new MigrationError(
        `The database has the migration ${name}, which this version does not know. It was written by a newer version.`,
      );
    if (finishedAt === null) throw new MigrationError(`The migration ${name} did not finish.`);
    if (migration.checksum !== checksum)
      throw new MigrationError(`The migration ${name} was changed after it was applied.`);
    done.add(name);
  }
  const applied = [];
  for (const { name, sql, checksum } of migrations) {
    if (done.has(name)) continue;
    const startedAt = now();
    const steps = splitStatements(sql);
    for (const step of steps) await run(step);
    await run(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count") VALUES ('${randomUUID()}', '${checksum}', ${literal(now())}, '${name}', ${literal(startedAt)}, 1)`,
    );
    applied.push(name);
  }
  return applied;
}

const literal = (value) => (typeof value === "number" ? String(value) : `'${value}'`);

/**
 * The statements of a migration. A statement ends with a semicolon at the end of a line, so
 * that the body of a trigger, kept on one line, stays whole.
 * @param {string} sql
 */
export function splitStatements(sql) {
  return sql
    .split(/;[ \t]*(?:\r?\n|$)/)
    .map((part) => part.replace(/^\s*--.*$/gm, "").trim())
    .filter((part) => part.length > 0);
}

const statement = (sql) => ({ sql, args: [], argTypes: [] });

function isBusy(error) {
  return (
    error?.cause?.kind === "SocketTimeout" ||
    /SQLITE_BUSY|database is locked/.test(String(error?.message))
  );
}

const libsqlTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
)`;

const postgresTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum"              VARCHAR(64) NOT NULL,
    "finished_at"           TIMESTAMPTZ,
    "migration_name"        VARCHAR(255) NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        TIMESTAMPTZ,
    "started_at"            TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count"   INTEGER NOT NULL DEFAULT 0
)`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { settle } = await import("./settings.mjs");
  const applied = await migrate(
    process.env.DATABASE_URL || settle(process.env).settings.DATABASE_URL,
  );
  console.log(
    applied.length > 0 ? `Applied: ${applied.join(", ")}` : "The database is up to date.",
  );
}
