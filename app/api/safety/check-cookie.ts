import { cookieHeader, readCookie } from "@/lib/auth/cookie";
import { type Check, emptyCheck, packCheck, unpackCheck } from "@/lib/safety/check";
import { isSecureOrigin } from "@/lib/security/origin";
import { sealValue, unsealValue } from "@/lib/security/sealed";

const keptSeconds = 12 * 60 * 60;
const purpose = "safety-check";

/** The name of the cookie that carries the safety check; it says nothing of what it is about. */
export function checkCookieName(): string {
  return isSecureOrigin() ? "__Host-second-look-step" : "second-look-step";
}

/** The Set-Cookie header that carries a check: sealed, until the browser closes, 12 hours at most. */
export function checkCookie(check: Check): string {
  return cookieHeader(checkCookieName(), sealValue(purpose, packCheck(check), keptSeconds), null);
}

/** The Set-Cookie header that takes the check away. */
export function endedCheckCookie(): string {
  return cookieHeader(checkCookieName(), "", 0);
}

/** The check in a cookie's value; an empty one where it is absent, changed by a single bit or too old. */
export function readCheck(value: string | undefined): Check {
  if (!value) return emptyCheck;
  return unpackCheck(unsealValue(purpose, value)) ?? emptyCheck;
}

/** The check that a request carries. */
export function checkOfRequest(request: Request): Check {
  return readCheck(readCookie(request.headers.get("cookie"), checkCookieName()));
}

/**
 * What was said at the gate before there was a session, to be moved to where it is kept.
 * In: the request that starts the session. Out: the records, oldest first, who fills in, and the
 * Set-Cookie header that takes the check away from the browser.
 */
export function takeGateFromCookie(request: Request) {
  const { records, who } = checkOfRequest(request);
  return { records, who: who ?? "self", cookie: endedCheckCookie() } as const;
}
