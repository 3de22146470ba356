import { deflateRawSync, inflateRawSync } from "node:zlib";
import { z } from "zod";
import { type CountryId, countries } from "@/lib/content/emergency-numbers";
import { gateWayOns } from "@/lib/content/gate/line";
import type { Speaker } from "@/lib/content/spoken";
import { type GateRecord, hasPrivateLine } from "@/lib/engine/gate";
import { returnName } from "./return-address";
import { sayInShort, withoutSettled } from "./shorten";

/*
 * The safety check as the browser carries it, sealed, until there is a session (S36: nothing is
 * stored before the person has said yes). With a session only the way through it is carried here.
 */

export const checkSteps = ["now", "you", "thoughts"] as const;
export type CheckStep = (typeof checkSteps)[number];
export type Check = {
  /** The steps sent in since the check was last begun. */
  readonly done: readonly CheckStep[];
  /** Where the person came from: a name of return-address.ts. */
  readonly to: string | null;
  /** Picked on a page of the check; null where nothing was. */
  readonly country: CountryId | null;
  readonly who: Speaker | null;
  /** What was said, where there is no session to keep it with. */
  readonly records: readonly GateRecord[];
};

export const emptyCheck: Check = {
  done: [],
  to: null,
  country: null,
  who: null,
  records: [],
};

/** Characters. With its name, attributes and seal the cookie stays well under 4,096. */
export const packedAtMost = 2_200;

const id = z.string().max(60);
const packedShape = z.strictObject({
  v: z.literal(1),
  done: z.array(z.enum(checkSteps)).max(3),
  to: z.string().max(40).nullable(),
  country: z.enum(countries).nullable(),
  who: z.enum(["self", "carer"]).nullable(),
  records: z
    .array(
      z.tuple([
        z.number().int().nonnegative(),
        z.enum(["checked", "way-on", "nothing-new"]),
        z.array(id).max(200),
        z.enum(gateWayOns).nullable(),
      ]),
    )
    .max(500),
});

/**
 * In: a check. Out: text of at most `packedAtMost` characters. Where it would be longer, what no
 * longer changes what the check says is left out first: settled records, then the order in which
 * things were said. A line that holds is never left out.
 */
export function packCheck(check: Check): string {
  const shorter = [withoutSettled, sayInShort];
  let packed = pack(check);
  for (const shorten of shorter) {
    if (packed.length <= packedAtMost) break;
    packed = pack({ ...check, records: shorten(check.records) });
  }
  if (packed.length <= packedAtMost) return packed;
  throw new RangeError("the safety check does not fit its cookie");
}

/** Opens what `packCheck` made. Out: null when it is anything else. */
export function unpackCheck(packed: unknown): Check | null {
  if (typeof packed !== "string" || packed.length > packedAtMost) return null;
  try {
    const text = inflateRawSync(Buffer.from(packed, "base64url"), { maxOutputLength: 65_536 });
    const { records, v: _, ...rest } = packedShape.parse(JSON.parse(text.toString("utf8")));
    return { ...rest, to: returnName(rest.to), records: records.map(unpackRecord) };
  } catch {
    return null;
  }
}

type PackedRecord = z.infer<typeof packedShape>["records"][number];

function pack(check: Check): string {
  const records = check.records.map(
    ({ at, kind, lines, wayOn }): PackedRecord => [at.getTime(), kind, [...lines], wayOn ?? null],
  );
  const text = JSON.stringify({ ...check, v: 1, records });
  return deflateRawSync(text, { level: 9 }).toString("base64url");
}

function unpackRecord([at, kind, lines, wayOn]: PackedRecord): GateRecord {
  const record = { at: new Date(at), kind, lines, private: hasPrivateLine(lines) };
  return wayOn === null ? record : { ...record, wayOn };
}
