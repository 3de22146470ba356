import { writeFileSchema } from "@/lib/give/file-shape";

/** GET /api/export/schema: how the full copy is built. The same for everyone. */
export function GET(): Response {
  return new Response(JSON.stringify(writeFileSchema(), null, 2), {
    headers: {
      "content-type": "application/schema+json; charset=utf-8",
      "cache-control": "no-cache",
      "x-content-type-options": "nosniff",
    },
  });
}
