// npm run build: the database clients, Next's build, and beside it the script of the pages that Next
// does not draw.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { generateClients } from "./generate.mjs";
import { writePageScript } from "./page-script.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const next = path.join(root, "node_modules/next/dist/bin/next");
await generateClients();
const built = spawnSync(process.execPath, [next, "build"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
});
if (built.status !== 0) process.exit(built.status ?? 1);
rmSync(path.join(root, ".next/static/page-script"), { recursive: true, force: true });
await writePageScript(root);
