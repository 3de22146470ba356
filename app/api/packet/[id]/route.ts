import { requirePatientId } from "@/lib/auth/guard";
import { setPdf } from "@/lib/packet/pdf/set-pdf";
import { loadPacket } from "@/lib/packet/queries";
import { requireSafeToGoOn } from "@/lib/safety/queries";
import { refuseDownload } from "@/lib/security/download";

type Context = { params: Promise<{ id: string }> };

/** GET /api/packet/<id>: an issued packet as a PDF, the same as its page shows. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const refused = await refuseDownload("packet-file");
  if (refused) return refused;
  const patientId = await requirePatientId("go-print");
  await requireSafeToGoOn(patientId, "print", "go-print");
  const { id } = await params;
  const packet = await loadPacket(patientId, id);
  if (packet === null)
    return new Response(null, { status: 404, headers: { "cache-control": "no-store" } });
  const set = await setPdf(packet.model);
  if (!set.ok) {
    const page = `/print/${encodeURIComponent(id)}?pdf=${set.reason}`;
    return new Response(null, {
      status: 303,
      headers: { location: page, "cache-control": "no-store" },
    });
  }
  return new Response(set.pdf, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": 'attachment; filename="packet.pdf"',
      "cache-control": "no-store",
    },
  });
}
