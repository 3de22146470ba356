import { defineConfig } from "prisma/config";

// `prisma generate` looks for an engine to download that it does not use; any existing
// program in its place keeps it offline.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

// The schema of a provider is put together by scripts/generate.mjs, which names it here.
const provider = process.env.SECOND_LOOK_PROVIDER === "postgres" ? "postgres" : "libsql";

export default defineConfig({
  schema: `lib/db/generated/${provider}.prisma`,
  migrations: { path: `prisma/migrations/${provider}` },
});
