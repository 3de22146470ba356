import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { findPostgres, startCluster } from "./postgres-cluster";

declare module "vitest" {
  interface ProvidedContext {
    /** Where test files make their databases: a folder, or the URL of a PostgreSQL server. */
    databaseHome: { kind: "libsql"; folder: string } | { kind: "postgres"; url: string };
  }
}

/** Makes the home of the databases of one project, and takes it away at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const wanted = project.config.env.TEST_DATABASE ?? process.env.TEST_DATABASE ?? "libsql";
  if (wanted === "postgres") {
    const bin = findPostgres();
    if (!bin) throw new Error("PostgreSQL is not installed: its integration tests cannot run");
    const cluster = await startCluster(bin);
    project.provide("databaseHome", { kind: "postgres", url: cluster.urlOf("postgres") });
    return cluster.stop;
  }
  const folder = mkdtempSync(path.join(tmpdir(), "second-look-db-"));
  project.provide("databaseHome", { kind: "libsql", folder });
  return async () => rmSync(folder, { recursive: true, force: true });
}
