import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PrismaLibSql } from "@prisma/adapter-libsql";

type Client = ReturnType<PrismaLibSql["createClient"]>;
type Config = Parameters<PrismaLibSql["createClient"]>[0];
type Transaction = Awaited<ReturnType<Client["transaction"]>>;
type Statement = Parameters<Transaction["execute"]>[0];

const busyBoundMs = 5_000;

/**
 * The libSQL adapter for a file, made steady. The driver by itself opens a new connection
 * after each transaction, which loses the PRAGMAs, begins transactions without the write
 * lock, and cannot commit on a connection that once met a busy file. Here one connection is
 * kept, a transaction takes the write lock at once, and a busy file is waited for, with a
 * bound, on a fresh connection. Nothing is written to a file that is no longer the one at its
 * path: it would be said to be saved, and be gone.
 */
export class SteadyLibSql extends PrismaLibSql {
  override createClient(config: Config): Client {
    const open = () => super.createClient(config);
    return new SteadyClient(open, pathOf(config.url)) as unknown as Client;
  }
}

class SteadyClient {
  readonly protocol = "file";
  closed = false;
  readonly #open: () => Client;
  readonly #path: string;
  #inner: Client | null = null;
  #file = "";

  constructor(open: () => Client, path: string) {
    this.#open = open;
    this.#path = path;
  }

  execute(statement: Statement) {
    return this.#waiting((inner) => inner.execute(statement));
  }

  executeMultiple(script: string) {
    return this.#waiting((inner) => inner.executeMultiple(script));
  }

  /** The adapter holds its own lock until commit or rollback, so one connection is enough. */
  async transaction() {
    await this.#waiting((inner) => inner.execute("BEGIN IMMEDIATE"));
    const inner = await this.#connection();
    const end = async (sql: string) => {
      try {
        await inner.execute(sql);
      } catch (error) {
        // A COMMIT that failed (a full disk) left the transaction open: nothing of it stays.
        await inner.execute("ROLLBACK").catch(() => undefined);
        this.#discard();
        throw error;
      }
    };
    return {
      closed: false,
      execute: (statement: Statement) => inner.execute(statement),
      commit: () => end("COMMIT"),
      rollback: () => end("ROLLBACK"),
      close: () => undefined,
    };
  }

  close(): void {
    this.closed = true;
    this.#discard();
  }

  async #connection(): Promise<Client> {
    const file = fileAt(this.#path);
    if (this.#inner && file === this.#file) return this.#inner;
    this.#discard();
    const inner = this.#open();
    // Set once for the life of the connection. Deleted rows are overwritten with zeros.
    await inner.execute("PRAGMA busy_timeout = 20");
    await inner.execute("PRAGMA synchronous = FULL");
    await inner.execute("PRAGMA foreign_keys = ON");
    await inner.execute("PRAGMA secure_delete = ON");
    this.#inner = inner;
    this.#file = file;
    return inner;
  }

  async #waiting<T>(action: (inner: Client) => Promise<T>): Promise<T> {
    const until = Date.now() + busyBoundMs;
    for (let pause = 5; ; pause = Math.min(pause * 2, 100)) {
      try {
        return await action(await this.#connection());
      } catch (error) {
        if (!isBusy(error)) throw error;
        this.#discard();
        if (Date.now() + pause > until) throw error;
        await new Promise((resolve) => setTimeout(resolve, pause * (0.5 + Math.random())));
      }
    }
  }

  #discard(): void {
    this.#inner?.close();
    this.#inner = null;
  }
}

function pathOf(url: string): string {
  const path = url.split("?")[0] as string;
  return path.startsWith("file://") ? fileURLToPath(path) : path.slice("file:".length);
}

/** Which file is at a path. Throws where there is none: opening it would make an empty database. */
function fileAt(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new Error("unable to open database: its file is not there");
  return `${found.dev}:${found.ino}`;
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "SQLITE_BUSY";
}
