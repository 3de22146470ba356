import type { servedLanguage } from "./lib/i18n/served-language";

/** Runs once when the server starts, before the first request. `next build` does not call it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { servedLanguage } = await import("./lib/i18n/served-language");
  server.secondLookLanguage = servedLanguage;
  const { startPurging } = await import("./lib/auth/purge");
  startPurging();
}

// scripts/server.mjs reads these: to answer a page whose database is away with 503 instead of 500,
// to say the language of a page, and to draw the page for a fault, which Next leaves to the script
// of a browser.
const server = globalThis as {
  secondLookAway?: Set<string>;
  secondLookLanguage?: typeof servedLanguage;
};

/** Told of each error that a page threw. Notes the request whose database was away. */
export function onRequestError(
  error: unknown,
  request: { headers: NodeJS.Dict<string | string[]> },
): void {
  const id = request.headers["x-request-id"];
  const isAway = (error as { code?: unknown } | null)?.code === "database-away";
  if (isAway && typeof id === "string") server.secondLookAway?.add(id);
}
