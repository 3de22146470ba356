import { AppError } from "../security/app-error";
import { type Db, openDb, openReader, type Tx } from "./client";
import type { Prisma } from "./generated/libsql/client";

// Prisma: server not reached, connection closed, pool or transaction wait over, write conflict.
const awayPrisma = /^P(1001|1002|1008|1017|2024|2028|2034|2037)$/;
// Kinds of the driver adapters; errno of a socket or a file; a file that is damaged; PostgreSQL's classes 08 (connection),
// 53 (resources), 57P (operator), 40 (rollback), and a cancelled or read-only statement.
const awayKind =
  /^(SocketTimeout|DatabaseNotReachable|ConnectionClosed|TooManyConnections|TransactionWriteConflict|E[A-Z_]{3,}|SQLITE_(BUSY|FULL|IOERR|CANTOPEN|READONLY|NOTADB|CORRUPT)|(08|53|40)\w{3}|57\w{3}|25006)$/;
const awayWords =
  /database is locked|database or disk is full|disk I\/O|unable to open (connection|database)|file is not a database|disk image is malformed|ConnectionFailed|readonly database|Connection terminated|timeout exceeded|timeout expired|terminating connection|the database system is/i;

/**
 * Reads from the database.
 * @throws AppError "database-away" when it cannot be reached; never an empty answer instead
 */
export async function readDb<T>(read: (db: Db) => Promise<T>): Promise<T> {
  try {
    return await read(await openDb());
  } catch (error) {
    throw asAppError(error);
  }
}

/**
 * Reads rows by one statement, with as little between it and the database as can be: for what every
 * page asks. Dates come as text or as Date. Arguments are text.
 * @throws AppError "database-away" when it cannot be reached; never an empty answer instead
 */
export async function readRows<T>(query: Prisma.Sql): Promise<T[]> {
  try {
    const reader = await openReader();
    if (reader === null) return await (await openDb()).$queryRaw<T[]>(query);
    const { rows } = await reader.execute({ sql: query.sql, args: query.values as string[] });
    return rows as T[];
  } catch (error) {
    throw asAppError(error);
  }
}

/**
 * One unit of work: all of it or nothing. Nothing but the database is awaited inside.
 * @throws AppError "database-away" when it cannot be reached or did not commit
 */
export async function unitOfWork<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    const db = await openDb();
    return await db.$transaction(work);
  } catch (error) {
    throw asAppError(error);
  }
}

/** Whether a write failed because such a row is already there. */
export function isDuplicate(error: unknown): boolean {
  return linksOf(error).some(
    ({ code, kind, originalCode }) =>
      code === "P2002" || kind === "UniqueConstraintViolation" || originalCode === "23505",
  );
}

/** Whether a write failed because what it refers to is no longer there. */
export function isOrphan(error: unknown): boolean {
  return linksOf(error).some(
    ({ code, kind, originalCode }) =>
      code === "P2003" || kind === "ForeignKeyConstraintViolation" || originalCode === "23503",
  );
}

function asAppError(error: unknown): unknown {
  if (error instanceof AppError || !isAway(error)) return error;
  return new AppError("database-away", "the database cannot be reached", { cause: error });
}

function isAway(error: unknown): boolean {
  const links = linksOf(error);
  return (
    links.some(({ code, kind, originalCode }) =>
      [code, kind, originalCode].some(
        (word) => typeof word === "string" && (awayPrisma.test(word) || awayKind.test(word)),
      ),
    ) || links.some(({ message }) => typeof message === "string" && awayWords.test(message))
  );
}

type Link = { code?: unknown; kind?: unknown; originalCode?: unknown; message?: unknown };

/** An error and what it was caused by, as Prisma and its adapters nest them. */
function linksOf(error: unknown, depth = 0): Link[] {
  if (typeof error !== "object" || error === null || depth > 4) return [];
  const { cause, meta } = error as { cause?: unknown; meta?: { driverAdapterError?: unknown } };
  const below = [...linksOf(cause, depth + 1), ...linksOf(meta?.driverAdapterError, depth + 1)];
  return [error as Link, ...below];
}
