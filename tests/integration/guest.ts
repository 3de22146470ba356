import { startGuest } from "@/lib/auth/guest";
import type { CurrentSession } from "@/lib/auth/session";

/** A person who has just started, and the value of their cookie. */
export async function newGuest(
  device: "own" | "shared" = "own",
): Promise<CurrentSession & { cookieValue: string }> {
  const { cookie, session } = await startGuest({ device });
  return { ...session, cookieValue: cookie.slice(cookie.indexOf("=") + 1, cookie.indexOf(";")) };
}
