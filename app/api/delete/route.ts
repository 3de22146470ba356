import { endedCheckCookie } from "@/app/api/safety/check-cookie";
import { endedSessionCookie } from "@/lib/auth/cookie";
import { deletePatient } from "@/lib/auth/guest";
import { endedLeftCookie } from "@/lib/auth/left";
import { endedSharedVisitCookie } from "@/lib/auth/shared-visit";
import { droppedDraft } from "@/lib/security/draft";
import { handleWrite } from "@/lib/security/handle";

/** POST /api/delete: destroys everything that is stored about the person, and the key to it (S34). */
export const POST = handleWrite<null, "patient">({
  name: "delete",
  guard: "patient",
  perAddress: { points: 60, seconds: 600 },
  mayBeEmpty: true,
  form: () => ({ ok: true, value: null }),
  formPage: () => "/privacy",
  run: async (_, { session }) => {
    await deletePatient(session);
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
  },
});
