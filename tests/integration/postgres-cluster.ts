import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** A private PostgreSQL server: its own folder, a socket in it, no network. */
export type Cluster = { urlOf: (database: string) => string; stop: () => Promise<void> };

/** The folder with initdb and postgres; null when PostgreSQL is not installed. */
export function findPostgres(): string | null {
  const homes = ["/usr/lib/postgresql", "/usr/local/opt", "/opt/homebrew/opt"].filter(existsSync);
  const installed = homes
    .flatMap((home) => readdirSync(home).map((name) => path.join(home, name, "bin")))
    .filter((folder) => existsSync(path.join(folder, "initdb")))
    .sort((one, other) => one.localeCompare(other, "en", { numeric: true }));
  const onPath = (process.env.PATH ?? "").split(path.delimiter);
  return installed.at(-1) ?? onPath.find((dir) => existsSync(path.join(dir, "initdb"))) ?? null;
}

/** PostgreSQL refuses to run as root: then it runs as somebody else. */
function otherThanRoot(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync("/etc/passwd", "utf8").split("\n");
  const line =
    users.find((user) => user.startsWith("postgres:")) ??
    users.find((user) => user.startsWith("nobody:"));
  const [, , uid, gid] = (line ?? "").split(":");
  if (!uid || !gid) throw new Error("PostgreSQL refuses root, and there is no other user here");
  return { uid: Number(uid), gid: Number(gid) };
}

/** Makes and starts a cluster in a temporary folder. `stop` ends it and removes the folder. */
export async function startCluster(bin: string): Promise<Cluster> {
  const user = otherThanRoot();
  const folder = mkdtempSync(path.join(tmpdir(), "second-look-pg-"));
  if (user) chownSync(folder, user.uid, user.gid);
  const data = path.join(folder, "data");
  const options = { ...user, cwd: folder, env: { ...process.env, LC_ALL: "C" } };
  const made = spawnSync(
    path.join(bin, "initdb"),
    ["-D", data, "-U", "tester", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"],
    { ...options, encoding: "utf8" },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const server = spawn(
    path.join(bin, "postgres"),
    ["-D", data, "-k", folder, "-c", "listen_addresses=", "-c", "max_connections=200"],
    { ...options, stdio: ["ignore", "ignore", "pipe"] },
  );
  await untilReady(server);
  const host = encodeURIComponent(folder);
  return {
    urlOf: (database) => `postgresql://tester@localhost/${database}?host=${host}`,
    stop: async () => {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGQUIT"); // at once: nothing in it is to be kept
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    const read = (chunk: Buffer) => {
      said += chunk;
      if (/ready to accept connections/.test(said)) resolve();
    };
    server.stderr?.on("data", read);
    server.once("error", reject);
    server.once("exit", () => reject(new Error(`PostgreSQL ended: ${said}`)));
  });
}
