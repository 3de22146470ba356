// Puts the schema of each provider together and generates its client, when stale.
// Works offline. `--force` generates anyway.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const generated = path.join(root, "lib/db/generated");
export const providers = ["libsql", "postgres"];

/**
 * The Prisma schema of one provider: its head in front of the shared models.
 * @param {string} provider libsql or postgres
 */
export async function composeSchema(provider) {
  const head = await readFile(path.join(root, `prisma/heads/${provider}.prisma`), "utf8");
  const models = await readFile(path.join(root, "prisma/models.prisma"), "utf8");
  return `${head}\n${models}`;
}

/** Generates both clients if the models, the heads or Prisma changed. Returns whether it did. */
export async function generateClients({ force = false } = {}) {
  const schemas = await Promise.all(providers.map(composeSchema));
  const prisma = await readFile(path.join(root, "node_modules/prisma/package.json"), "utf8");
  const stamp = createHash("sha256")
    .update(schemas.join("\0"))
    .update(JSON.parse(prisma).version)
    .digest("hex");
  const stampFile = path.join(generated, ".stamp");
  const known = existsSync(stampFile) ? await readFile(stampFile, "utf8") : "";
  if (!force && known === stamp) return false;
  await mkdir(generated, { recursive: true });
  await Promise.all(
    providers.map(async (provider, index) => {
      await writeFile(path.join(generated, `${provider}.prisma`), schemas[index]);
      await runPrisma(provider);
    }),
  );
  await writeFile(stampFile, stamp);
  return true;
}

function runPrisma(provider) {
  const cli = path.join(root, "node_modules/prisma/build/index.js");
  const env = {
    ...process.env,
    SECOND_LOOK_PROVIDER: provider,
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
  };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, "generate", "--no-hints"], { cwd: root, env });
    let said = "";
    child.stdout.on("data", (chunk) => (said += chunk));
    child.stderr.on("data", (chunk) => (said += chunk));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(undefined);
      else reject(new Error(`prisma generate failed for ${provider}:\n${said}`));
    });
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const done = await generateClients({ force: process.argv.includes("--force") });
  console.log(done ? "Database clients generated." : "Database clients are up to date.");
}
