import { requirePatientId } from "@/lib/auth/guard";
import type { CurrentSession } from "@/lib/auth/session";
import { requireSafeToGoOn } from "@/lib/safety/queries";
import { refuseDownload } from "@/lib/security/download";

type Copy = {
  readonly load: (patientId: CurrentSession["patientId"], madeAt: Date) => Promise<object | null>;
  readonly type: string;
  readonly name: string;
};

/**
 * A person's copy of what they keep, as a file. Its name tells nothing, and nobody keeps it on the
 * way. Where it could not be read as of one moment, the page says so.
 */
export async function answerCopy({ load, type, name }: Copy): Promise<Response> {
  const refused = await refuseDownload("export");
  if (refused) return refused;
  const patientId = await requirePatientId("go-take");
  await requireSafeToGoOn(patientId, "print", "go-take");
  const copy = await load(patientId, new Date());
  if (copy === null) {
    const headers = { location: "/print/take?file=not-made", "cache-control": "no-store" };
    return new Response(null, { status: 303, headers });
  }
  return new Response(JSON.stringify(copy, null, 2), {
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
