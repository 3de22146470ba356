/** Runs once when the server starts, before the first request. `next build` does not call it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startPurging } = await import("./lib/auth/purge");
  startPurging();
}
