// npm run demo: the app with three made-up people, on a database that is thrown away at the end.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const folder = mkdtempSync(path.join(tmpdir(), "second-look-demo-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

// Whatever is set for a server of one's own stays out of it: not its database, not its secrets.
for (const name of [
  "DATABASE_URL",
  "APP_ORIGIN",
  "HOST",
  "SECOND_LOOK_MASTER_KEY",
  "NEXTAUTH_SECRET",
]) {
  delete process.env[name];
}
process.env.DATA_DIR = folder;
process.env.SECOND_LOOK_DEMO = folder;

console.log("A demonstration: all people in it are made up, and it is gone when you stop it.");
const { url } = await import("./start.mjs");
console.log(`Choose a person: ${url}/demo`);
