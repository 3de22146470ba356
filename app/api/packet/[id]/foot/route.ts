import { requirePatientId } from "@/lib/auth/guard";
import { footStyle } from "@/lib/packet/page-foot";
import { loadPacket } from "@/lib/packet/queries";

type Context = { params: Promise<{ id: string }> };

/** GET /api/packet/<id>/foot: a style sheet with what stands at the foot of each printed page. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const patientId = await requirePatientId("go-print");
  const packet = await loadPacket(patientId, (await params).id);
  if (packet === null) return new Response(null, { status: 404 });
  return new Response(footStyle(packet.model.foot), {
    headers: { "content-type": "text/css; charset=utf-8", "cache-control": "no-store" },
  });
}
