// Development only: node scripts/write-migration.mjs <name>
// Writes the next migration of both providers from the difference between the models kept
// beside the last migration and prisma/models.prisma. Needs no database and no download.
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import { composeSchema, providers } from "./generate.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const name = process.argv[2];
if (!name || !/^[a-z0-9-]+$/.test(name)) {
  console.error(
    "Give the migration a name in kebab-case: node scripts/write-migration.mjs add-notes",
  );
  process.exit(1);
}

// On PostgreSQL the engine asks for the server's version before it compares two schemas.
// Nothing else is asked, so no server has to be there.
const versionOnly = {
  provider: "postgres",
  adapterName: "@prisma/adapter-pg",
  getConnectionInfo: () => ({ schemaName: "public", supportsRelationJoins: true }),
  queryRaw: async () => ({
    columnNames: ["exists", "version", "numeric_version"],
    columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
    rows: [[true, "PostgreSQL 15.0", 150000]],
  }),
  executeRaw: async () => 0,
  executeScript: async () => {},
  dispose: async () => {},
};

const unconnectedPostgres = {
  provider: "postgres",
  adapterName: "@prisma/adapter-pg",
  connect: async () => versionOnly,
  connectToShadowDb: async () => versionOnly,
};

const SchemaEngine = await loadEngine();
const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);

for (const provider of providers) {
  const base = path.join(root, "prisma/migrations", provider);
  await mkdir(base, { recursive: true });
  const before = await lastSchema(base);
  const after = await composeSchema(provider);
  const sql = await difference(provider, before, after);
  if (!sql.trim() || sql.includes("This is an empty migration")) {
    console.log(`${provider}: nothing changed`);
    continue;
  }
  const folder = path.join(base, `${stamp}_${name}`);
  await mkdir(folder);
  await writeFile(path.join(folder, "migration.sql"), sql);
  await writeFile(path.join(folder, "schema.prisma"), after);
  await writeFile(
    path.join(base, "migration_lock.toml"),
    `# Written by scripts/write-migration.mjs\nprovider = "${provider === "libsql" ? "sqlite" : "postgresql"}"\n`,
  );
  console.log(`${provider}: ${path.relative(root, folder)}`);
}

async function lastSchema(base) {
  const folders = (await readdir(base, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const last = folders.at(-1);
  const file = last && path.join(base, last, "schema.prisma");
  return file && existsSync(file) ? readFile(file, "utf8") : null;
}

async function difference(provider, before, after) {
  const factory =
    provider === "libsql" ? new PrismaLibSql({ url: ":memory:" }) : unconnectedPostgres;
  const engine = await SchemaEngine.new(
    { datamodels: [["schema.prisma", after]] },
    () => {},
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  const asTarget = (content) => ({
    tag: "schemaDatamodel",
    files: [{ path: "schema.prisma", content }],
    configDir: root,
  });
  const result = await engine.diff({
    from: before === null ? { tag: "empty" } : asTarget(before),
    to: asTarget(after),
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  // A role that may not create schemas cannot run even `IF NOT EXISTS`; public is there.
  return (result.stdout ?? "").replace(/^-- CreateSchema\nCREATE SCHEMA [^\n]*\n\n/, "");
}

/** The engine's own entry wants a bundler; this wires its WebAssembly by hand. */
async function loadEngine() {
  const require = createRequire(import.meta.url);
  const bg = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const wasmFile = path.join(
    path.dirname(require.resolve("@prisma/schema-engine-wasm")),
    "schema_engine_bg.wasm",
  );
  const { instance } = await WebAssembly.instantiate(await readFile(wasmFile), {
    "./schema_engine_bg.js": bg,
  });
  bg.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  return bg.SchemaEngine;
}
