import { readFileSync } from "node:fs";
import path from "node:path";
import { ruleSetVersion } from "@/lib/content/rule-set";
import { databaseKind } from "@/lib/db/client";
import { readDb } from "@/lib/db/work";

/** How the server is. */
export type Health = {
  readonly status: "ok" | "unavailable";
  readonly version: string;
  readonly ruleSet: string;
  readonly database: { readonly kind: "libsql" | "postgresql"; readonly reachable: boolean };
};

const boundMs = 2_000;

/** Asks the database something small, within two seconds. Never throws. */
export async function loadHealth(): Promise<Health> {
  const reachable = await Promise.race([isReachable(), afterBound()]);
  return {
    status: reachable ? "ok" : "unavailable",
    version: appVersion,
    ruleSet: ruleSetVersion,
    database: { kind: databaseKind(), reachable },
  };
}

const appVersion = readVersion();

function readVersion(): string {
  const file = path.join(process.cwd(), "package.json");
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}

// A real table, so that an empty or foreign database does not pass for ours.
async function isReachable(): Promise<boolean> {
  try {
    await readDb((db) => db.session.findFirst({ select: { tokenHash: true } }));
    return true;
  } catch {
    return false;
  }
}

function afterBound(): Promise<boolean> {
  return new Promise((resolve) => setTimeout(() => resolve(false), boundMs).unref());
}
