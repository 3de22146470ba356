import { connection } from "next/server";
import { readCookie, sessionCookieName } from "@/lib/auth/cookie";
import { idleLimitMs, readTimeLeft } from "@/lib/auth/session";
import { isDatabaseAway } from "@/lib/security/app-error";
import { handleWrite, reply, tooMany } from "@/lib/security/handle";
import { clientAddress, takeTurn } from "@/lib/security/rate-limit";

const perAddress = { points: 6_000, seconds: 600 };

/**
 * GET /api/visit: how long the visit on a shared device goes on without use, in ms; null on
 * somebody's own device. Asking is no use of it. 401 when it is over.
 */
export async function GET(request: Request): Promise<Response> {
  await connection();
  const wait = await takeTurn("visit/address", clientAddress(request.headers), perAddress);
  if (wait > 0) return tooMany(wait);
  const cookie = readCookie(request.headers.get("cookie"), sessionCookieName());
  try {
    const left = await readTimeLeft(cookie);
    return left === "over" ? reply(401, { error: "no-session" }) : reply(200, { left });
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    return reply(503, { error: "away" }, { "retry-after": "5" });
  }
}

/** POST /api/visit: the person is still there; the time begins anew. The answer is that of GET. */
export const POST = handleWrite<null, "patient">({
  name: "visit",
  guard: "patient",
  perAddress,
  leavesDraft: true,
  json: (text) =>
    text === "{}"
      ? { ok: true, value: null }
      : { ok: false, errors: [{ field: "body", reason: "not an empty object" }] },
  // The guard has noted that they are here.
  run: async (_, { session, from }) => {
    const left = session.device === "shared" ? idleLimitMs.shared : null;
    return { ok: true, to: from, json: { left } };
  },
});
