import { cookies } from "next/headers";
import { cache } from "react";
import { isSecureOrigin } from "../security/origin";
import { cookieHeader } from "./cookie";

// After so long away the safety lines are asked again anyway (longAwayMs).
const keptSeconds = 12 * 60 * 60;

/** The name of the cookie that says that somebody left quickly and is not back yet (S45). */
export function leftCookieName(): string {
  return isSecureOrigin() ? "__Host-second-look-left" : "second-look-left";
}

/** The Set-Cookie header that says so. It guards nothing from who owns the device; Back is all it stops. */
export function leftCookie(): string {
  return cookieHeader(leftCookieName(), "1", keptSeconds);
}

/** The Set-Cookie header for somebody who is back. */
export function endedLeftCookie(): string {
  return cookieHeader(leftCookieName(), "", 0);
}

/** Whether the person left quickly on their own device and has not said since that they are back. */
export const hasLeft = cache(
  async (): Promise<boolean> => (await cookies()).get(leftCookieName())?.value === "1",
);
