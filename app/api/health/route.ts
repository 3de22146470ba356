import { connection } from "next/server";
import { loadHealth } from "@/lib/health/queries";

/** GET /api/health: how the server is, and 503 when its database cannot be reached. */
export async function GET(): Promise<Response> {
  await connection();
  const health = await loadHealth();
  return Response.json(health, {
    status: health.status === "ok" ? 200 : 503,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      ...(health.status === "ok" ? {} : { "retry-after": "5" }),
    },
  });
}
