import { isSecureOrigin } from "../security/origin";
import { sharedVisitCookieName } from "./shared-visit-name";

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
  return `${sharedVisitCookieName}=${value}; Path=/; SameSite=Lax${secure}`;
}
