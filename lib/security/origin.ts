/**
 * The origins that people use this server at: the configured one, or this machine's own
 * names while it is being tried out.
 */
export function allowedOrigins(env: Record<string, string | undefined> = process.env): string[] {
  if (env.APP_ORIGIN) return [env.APP_ORIGIN];
  const port = env.PORT || "3000";
  return ["localhost", "127.0.0.1", "[::1]"].map((host) => `http://${host}:${port}`);
}

/** Whether people reach this server over HTTPS, so that cookies may be Secure and `__Host-`. */
export function isSecureOrigin(env: Record<string, string | undefined> = process.env): boolean {
  return (env.APP_ORIGIN ?? "").startsWith("https:");
}

/**
 * Whether a write comes from our own pages (S19): the exact Origin, and Sec-Fetch-Site where
 * the browser sends it (Safari before 16.4 does not). A missing Origin is refused.
 */
export function isOwnRequest(headers: Headers, origins: readonly string[]): boolean {
  const origin = headers.get("origin");
  if (origin === null || !origins.includes(origin)) return false;
  const site = headers.get("sec-fetch-site");
  return site === null || site === "same-origin";
}
