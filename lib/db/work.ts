import { AppError } from "../security/app-error";
import { type Db, openDb, type Tx } from "./client";

// Prisma: server not reached, connection closed, pool or transaction wait over, write conflict.
const awayCodes = new Set(["P1001", "P1002", "P1008", "P1017", "P2024", "P2028", "P2034", "P2037"]);
const awayKinds = new Set([
  "SocketTimeout",
  "DatabaseNotReachable",
  "ConnectionClosed",
  "TooManyConnections",
  "TransactionWriteConflict",
]);
const awayWords =
  /SQLITE_(BUSY|FULL|IOERR|CANTOPEN|READONLY)|disk is full|disk I\/O|unable to open database|ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT|Connection terminated|timeout exceeded|statement timeout|the database system is|terminating connection/i;

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
  return codeOf(error) === "P2002" || /UNIQUE constraint failed|23505/.test(textOf(error));
}

function asAppError(error: unknown): unknown {
  if (error instanceof AppError) return error;
  const away =
    awayCodes.has(codeOf(error)) || awayKinds.has(kindOf(error)) || awayWords.test(textOf(error));
  if (!away) return error;
  return new AppError("database-away", "the database cannot be reached", { cause: error });
}

function codeOf(error: unknown): string {
  return String((error as { code?: unknown } | null)?.code ?? "");
}

function kindOf(error: unknown): string {
  const cause = (error as { cause?: { kind?: unknown } } | null)?.cause;
  return String(cause?.kind ?? "");
}

function textOf(error: unknown): string {
  if (!(error instanceof Error)) return "";
  return `${codeOf(error)} ${error.message} ${error.cause instanceof Error ? error.cause.message : ""}`;
}
