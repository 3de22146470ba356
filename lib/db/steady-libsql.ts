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
 * bound, on a fresh connection.
 */
export class SteadyLibSql extends PrismaLibSql {
  override createClient(config: Config): Client {
    return new SteadyClient(() => super.createClient(config)) as unknown as Client;
  }
}

class SteadyClient {
  readonly protocol = "file";
  closed = false;
  readonly #open: () => Client;
  #inner: Client | null = null;

  constructor(open: () => Client) {
    this.#open = open;
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
    if (this.#inner) return this.#inner;
    const inner = this.#open();
    // Set once for the life of the connection. Deleted rows are overwritten with zeros.
    await inner.execute("PRAGMA busy_timeout = 20");
    await inner.execute("PRAGMA synchronous = FULL");
    await inner.execute("PRAGMA foreign_keys = ON");
    await inner.execute("PRAGMA secure_delete = ON");
    this.#inner = inner;
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

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "SQLITE_BUSY";
}
