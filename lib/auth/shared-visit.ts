import { isSecureOrigin } from "../security/origin";

// It tells the script of a page (components/ui/watch-ending.ts) that this visit is on a shared device
// and ends by itself (S7). It says no more than that and opens nothing, so script may read it.
const name = "second-look-shared";

/** The Set-Cookie header that says so, until the browser closes. */
export function sharedVisitCookie(): string {
  return header("1");
}

/** The Set-Cookie header for a browser without such a visit. */
export function endedSharedVisitCookie(): string {
  return `${header("")}; Max-Age=0`;
}

function header(value: string): string {
  const secure = isSecureOrigin() ? "; Secure" : "";
  return `${name}=${value}; Path=/; SameSite=Lax${secure}`;
}
