import { forgetVisit } from "@/app/api/leave/forget-visit";
import { endedCheckCookie } from "@/app/api/safety/check-cookie";
import { endSession } from "@/lib/auth/guest";
import { leftCookie } from "@/lib/auth/left";
import { droppedDraft } from "@/lib/security/draft";
import { handleWrite } from "@/lib/security/handle";
import { logFault } from "@/lib/security/log";
import type { Outcome } from "@/lib/security/outcome";

/**
 * POST /api/leave: the quick way out (S45). On a shared device it ends the session at once, on
 * every page; on somebody's own device it goes on, and Back shows nothing of it until they say
 * that they are back. It always leads to the neutral page, whatever else fails.
 */
export const POST = handleWrite<null, "anyone">({
  name: "leave",
  guard: "anyone",
  perAddress: { points: 6_000, seconds: 600 },
  mayBeEmpty: true,
  form: () => ({ ok: true, value: null }),
  formPage: () => "/leave",
  run: async (_, { session }) => {
    if (session?.device === "own") return leaveOwn();
    if (session) await endSession(session).catch((error) => logFault("leave", error));
    return forgetVisit();
  },
  // The session ends by itself after ten minutes; from this browser it goes at once.
  whenFailed: (device) => (device === "own" ? leaveOwn() : forgetVisit()),
});

function leaveOwn(): Outcome {
  const cookies = [leftCookie(), droppedDraft(), endedCheckCookie()];
  // Without script only this takes away the pages that the browser keeps for Back.
  return { ok: true, to: "/leave", cookies, headers: { "clear-site-data": '"cache"' } };
}
