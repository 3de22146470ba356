import { z } from "zod";
import { annexIds, packetPresets } from "@/lib/content/packet-parts";
import type { PacketOptions } from "./source";

const schema = z.strictObject({
  preset: z.enum(packetPresets),
  annexes: z
    .array(z.enum(annexIds))
    .max(annexIds.length)
    .refine((list) => new Set(list).size === list.length),
  paper: z.enum(["letter", "a4"]),
  text: z.enum(["normal", "large"]),
});

type Read =
  | { readonly ok: true; readonly value: PacketOptions }
  | {
      readonly ok: false;
      readonly errors: readonly { readonly field: string; readonly reason: string }[];
    };

const known = new Set(["do", "page", "preset", "annex", "paper", "text"]);

/** Reads what a person chose for a packet. In: the fields of the form. Out: the options, or what is wrong. */
export function readPacketOptions(fields: ReadonlyMap<string, readonly string[]>): Read {
  const stranger = [...fields.keys()].find((name) => !known.has(name));
  if (stranger !== undefined) {
    return { ok: false, errors: [{ field: stranger, reason: "no-such-field" }] };
  }
  const one = (name: string) => {
    const values = fields.get(name) ?? [];
    return values.length === 1 ? values[0] : undefined;
  };
  const read = schema.safeParse({
    preset: one("preset"),
    annexes: (fields.get("annex") ?? []).filter((annex) => annex !== ""),
    paper: one("paper"),
    text: one("text"),
  });
  if (read.success) return { ok: true, value: read.data };
  const errors = read.error.issues.map((issue) => ({
    field: String(issue.path[0] ?? "form").replace("annexes", "annex"),
    reason: "not-a-choice",
  }));
  return { ok: false, errors };
}
