import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type Running = { readonly url: string; readonly stop: () => Promise<void> };

const emptyApp = join(process.cwd(), "tests/bench/empty-app");
// Whatever is set on this machine for a server of its own stays out of the bench.
const unset = ["DATABASE_URL", "HOST", "APP_ORIGIN", "SECOND_LOOK_MASTER_KEY", "NEXTAUTH_SECRET"];

/** The app as people run it: npm start's own file, a fresh libSQL file in a folder of its own. */
export async function startApp(): Promise<Running> {
  const data = mkdtempSync(join(tmpdir(), "second-look-bench-"));
  const env = Object.fromEntries(unset.map((name) => [name, ""]));
  const running = await start(["scripts/start.mjs"], { ...env, DATA_DIR: data }, "/api/health");
  return {
    url: running.url,
    stop: async () => {
      await running.stop();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** An empty page and a bare page that reads a cookie, of the same Next, built here and now. */
export async function startEmptyApp(): Promise<Running> {
  const next = join(process.cwd(), "node_modules/next/dist/bin/next");
  const built = spawnSync(process.execPath, [next, "build", emptyApp], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
  });
  if (built.status !== 0) throw new Error("the empty app does not build");
  return start([join(emptyApp, "serve.mjs")], {}, "/");
}

async function start(
  args: readonly string[],
  env: Record<string, string>,
  probe: string,
): Promise<Running> {
  const port = await freePort();
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env, PORT: String(port) },
  });
  const url = `http://127.0.0.1:${port}`;
  try {
    await answers(`${url}${probe}`, child);
  } catch (error) {
    child.kill();
    throw error;
  }
  const stop = async () => {
    if (child.exitCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
  };
  return { url, stop };
}

/** It may have to build first. */
async function answers(url: string, child: ChildProcess): Promise<void> {
  const until = Date.now() + 300_000;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`${url}: the server ended`);
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`${url}: no answer`);
}

/** A port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
