import { z } from "zod";
import { packetPresets } from "@/lib/content/packet-parts";
import { defineKind } from "../define-kind";
import { choice, orderOf, text } from "../fields";

/** How long the text of an issued packet may be: some hundred pages. */
export const longestPacket = 900_000;

/**
 * A packet as it was issued: kept as it was, so that it prints again the same. `model` is a
 * PacketModel as JSON; `sources` the ids of the entries that went into it.
 */
export const packet = defineKind({
  name: "packet",
  scope: "matter",
  statuses: ["issued"],
  atMost: 40,
  fields: z.strictObject({
    preset: choice(packetPresets),
    model: text(longestPacket),
    sources: orderOf(2_000).optional(),
  }),
});
