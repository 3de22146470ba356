import type { Once } from "@/lib/db/once";
import type { PatientId } from "@/lib/db/patient-id";
import { type ChangeResult, changeEntries } from "@/lib/kept/commands";
import { longestPacket, packet } from "@/lib/kept/kinds/packet";
import type { PacketModel } from "./model";
import type { PacketOptions } from "./source";

/**
 * Issues a packet: keeps it as it is now, so that the page and the PDF show the same, and it prints
 * again as it was. In: the packet, what was chosen, the ids of the entries that went into it.
 * Out: the new packet, or why not ("full" after 40; "invalid" where it is too long).
 */
export async function issuePacket(
  patientId: PatientId,
  model: PacketModel,
  { preset }: Pick<PacketOptions, "preset">,
  sources: readonly string[],
  once?: Once,
): Promise<ChangeResult> {
  const text = JSON.stringify(model);
  if (text.length > longestPacket) {
    return { ok: false, reason: "invalid", errors: [{ field: "form", reason: "too-long" }] };
  }
  const patch = { preset, model: text, sources: sources.slice(0, 2_000) };
  return changeEntries(patientId, [{ kind: packet, do: "add", patch }], once);
}
