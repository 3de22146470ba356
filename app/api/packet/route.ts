import { loadPacketSource } from "@/app/(journey)/print/load-source";
import { entryWrite } from "@/lib/kept/form";
import { packet } from "@/lib/kept/kinds/packet";
import { packetFacts } from "@/lib/kept/kinds/packet-facts";
import { buildPacket } from "@/lib/packet/build";
import { issuePacket } from "@/lib/packet/commands";
import { readPacketOptions } from "@/lib/packet/options";
import type { PacketOptions } from "@/lib/packet/source";
import { sourceIds, visibleFor } from "@/lib/packet/visible";
import { handleWrite } from "@/lib/security/handle";

/** POST /api/packet: what stands at the head of the packet is saved; a packet is issued. */
export const POST = handleWrite(
  entryWrite({
    name: "packet",
    kinds: [packetFacts],
    fixed: [packet],
    pages: /^\/print(?:\/[\w-]+)?$/,
    special: {
      issue: {
        read: readPacketOptions,
        run: async (patientId, options: PacketOptions, once) => {
          const source = await loadPacketSource(patientId);
          if (source === null) return { ok: false, reason: "busy" };
          const ids = sourceIds(visibleFor(options, source), options);
          return issuePacket(patientId, buildPacket(source, options), options, ids, once);
        },
        next: ([issued]) => `/print/${issued?.id ?? ""}`,
      },
    },
  }),
);
