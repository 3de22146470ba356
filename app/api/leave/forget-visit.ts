import { endedCheckCookie } from "@/app/api/safety/check-cookie";
import { endedSessionCookie } from "@/lib/auth/cookie";
import { endedLeftCookie } from "@/lib/auth/left";
import { endedSharedVisitCookie } from "@/lib/auth/shared-visit";
import { droppedDraft } from "@/lib/security/draft";
import type { Outcome } from "@/lib/security/outcome";

/** On to the neutral page, with nothing of the visit left in this browser. */
export function forgetVisit(): Outcome {
  return {
    ok: true,
    to: "/leave",
    cookies: [
      endedSessionCookie(),
      endedSharedVisitCookie(),
      endedLeftCookie(),
      droppedDraft(),
      endedCheckCookie(),
    ],
    headers: { "clear-site-data": '"cache", "cookies", "storage"' },
  };
}
