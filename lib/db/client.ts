import { AppError } from "../security/app-error";
import type { Prisma, PrismaClient } from "./generated/libsql/client";

/** The database: one type over two generated clients with the same models. */
export type Db = PrismaClient;
/** Inside a transaction. */
export type Tx = Prisma.TransactionClient;

// One client for each process, also where the bundler makes several copies of this module.
const held = globalThis as {
  secondLookDb?: Promise<Db>;
  secondLookReader?: Promise<Reader | null>;
};

/** A connection of the driver's own, for the few statements that every page asks. */
export type Reader = {
  readonly execute: (statement: { sql: string; args: string[] }) => Promise<{ rows: unknown[] }>;
  readonly close: () => void;
};

/** The database client, opened at its first use. Throws AppError "settings" without a URL. */
export function openDb(): Promise<Db> {
  held.secondLookDb ??= connect();
  return held.secondLookDb;
}

/** Closes the client; the next use opens it again. */
export async function closeDb(): Promise<void> {
  const { secondLookDb: open, secondLookReader: reader } = held;
  held.secondLookDb = undefined;
  held.secondLookReader = undefined;
  (await reader)?.close();
  await (await open)?.$disconnect();
}

/** The reader of a libSQL file; null for every other database, which is read through Prisma. */
export function openReader(): Promise<Reader | null> {
  held.secondLookReader ??= connectReader();
  return held.secondLookReader;
}

async function connectReader(): Promise<Reader | null> {
  const url = databaseUrl();
  if (!url.startsWith("file:")) return null;
  const { SteadyLibSql } = await import("./steady-libsql");
  return new SteadyLibSql({ url }).createClient({ url }) as unknown as Reader;
}

/** Which kind of database is in use. */
export function databaseKind(): "libsql" | "postgresql" {
  return /^postgres(ql)?:/.test(databaseUrl()) ? "postgresql" : "libsql";
}

function databaseUrl(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new AppError("settings", "DATABASE_URL is missing: start with npm start");
  return url;
}

async function connect(): Promise<Db> {
  const url = databaseUrl();
  const transactionOptions = { maxWait: 5_000, timeout: 5_000 };
  if (databaseKind() === "postgresql") {
    const { PrismaPg } = await import("@prisma/adapter-pg");
    const { PrismaClient } = await import("./generated/postgres/client");
    const pool = {
      connectionString: url,
      max: 10,
      connectionTimeoutMillis: 2_000,
      statement_timeout: 3_000,
      idle_in_transaction_session_timeout: 10_000,
    };
    // Connections that break while idle are replaced by the pool; nothing else is to be done.
    const ignore = () => undefined;
    const options = { onPoolError: ignore, onConnectionError: ignore };
    const adapter = new PrismaPg(pool, options);
    return new PrismaClient({ adapter, transactionOptions, log: [] }) as unknown as Db;
  }
  const { PrismaClient } = await import("./generated/libsql/client");
  if (!url.startsWith("file:")) {
    const { PrismaLibSql } = await import("@prisma/adapter-libsql");
    const adapter = new PrismaLibSql({ url, authToken: process.env.DATABASE_TOKEN });
    return new PrismaClient({ adapter, transactionOptions, log: [] });
  }
  const { SteadyLibSql } = await import("./steady-libsql");
  const adapter = new SteadyLibSql({ url });
  return new PrismaClient({ adapter, transactionOptions, log: [] });
}
