import { endedCheckCookie } from "@/app/api/safety/check-cookie";
import { endedSessionCookie } from "@/lib/auth/cookie";
import { endSession } from "@/lib/auth/guest";
import { droppedDraft } from "@/lib/security/draft";
import { handleWrite } from "@/lib/security/handle";
import { logFault } from "@/lib/security/log";

/**
 * POST /api/leave: the quick way out (S45). On a shared device it ends the session at once, on
 * every page. It always leads to the neutral page, whatever else fails.
 */
export const POST = handleWrite<null, "anyone">({
  name: "leave",
  guard: "anyone",
  perAddress: { points: 6_000, seconds: 600 },
  mayBeEmpty: true,
  form: () => ({ ok: true, value: null }),
  formPage: () => "/leave",
  run: async (_, { session }) => {
    if (session?.device === "own") {
      return { ok: true, to: "/leave", cookies: [droppedDraft(), endedCheckCookie()] };
    }
    if (session) await endSession(session).catch((error) => logFault("leave", error));
    return {
      ok: true,
      to: "/leave",
      cookies: [endedSessionCookie(), droppedDraft(), endedCheckCookie()],
      headers: { "clear-site-data": '"cache", "cookies", "storage"' },
    };
  },
});
