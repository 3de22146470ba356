import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));
const minute = 60_000;

/**
 * A project whose tests are plain functions: quick, and free to run side by side. Its files share a
 * process, so that the content is read once and not for each file; what one sets it puts back.
 */
function quick(name: string): TestProjectInlineConfiguration {
  return { extends: true, test: { name, include: [`tests/${name}/**/*.test.ts`], isolate: false } };
}

/** The same integration suite against one of the two databases. */
function integration(database: "libsql" | "postgres"): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name: `integration-${database}`,
      include: ["tests/integration/**/*.test.ts"],
      globalSetup: ["tests/integration/global-setup.ts"],
      env: { TEST_DATABASE: database },
      testTimeout: minute,
      hookTimeout: 2 * minute,
    },
  };
}

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: root },
      // Next answers these two inside its own bundler; outside it they have no meaning.
      { find: /^(server|client)-only$/, replacement: `${root}tests/setup/boundary.ts` },
    ],
  },
  test: {
    environment: "node",
    globals: false,
    // All cores: nothing else runs beside a stage.
    maxWorkers: availableParallelism(),
    setupFiles: ["tests/setup/unexpected-errors.ts"],
    // Threads that the app starts are TypeScript here; the bundler has not been at them.
    execArgv: ["--import", new URL("tests/setup/typescript-in-workers.mjs", import.meta.url).href],
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    projects: [
      quick("unit"),
      quick("rules"),
      quick("content"),
      {
        extends: true,
        test: {
          name: "proof",
          include: ["tests/proof/**/*.test.ts"],
          testTimeout: 8 * minute,
          hookTimeout: 2 * minute,
        },
      },
      integration("libsql"),
      integration("postgres"),
    ],
  },
});
