import { deflateRawSync, inflateRawSync } from "node:zlib";
import { z } from "zod";
import { type CountryId, countries } from "@/lib/content/emergency-numbers";
import { gateWayOns, gateWays } from "@/lib/content/gate/line";
import type { Speaker } from "@/lib/content/spoken";
import { type GateRecord, gateState, hasPrivateLine, isGroupId } from "@/lib/engine/gate";
import { returnName } from "./return-address";

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
  const shorter = [withoutSettled, inShort];
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

/** The same records without those whose absence changes nothing of what the gate says. */
function withoutSettled(records: readonly GateRecord[]): readonly GateRecord[] {
  let kept = records;
  for (const record of records) {
    const others = kept.filter((one) => one !== record);
    if (outcome(others) === outcome(kept)) kept = others;
  }
  return kept;
}

/**
 * What holds and what stays on top, said anew in as few records as can be: each line once, with
 * the groups it was said with, then the ways on that opened it.
 */
function inShort(records: readonly GateRecord[]): readonly GateRecord[] {
  const { holding, onTop } = gateState(records);
  const said = new Map<string, { at: Date; groups: readonly string[] }>();
  let groups: readonly string[] = [];
  for (const { at, kind, lines } of records) {
    if (kind !== "checked") continue;
    const named = lines.filter(isGroupId);
    if (named.length > 0) groups = named;
    for (const line of lines) said.set(line, { at, groups });
  }
  const at = records.at(-1)?.at ?? new Date(0);
  const byGroups = new Map<string, GateRecord>();
  for (const { id: line } of [...holding, ...onTop]) {
    const place = said.get(line) ?? { at, groups };
    const key = place.groups.join();
    const earlier = byGroups.get(key)?.lines ?? place.groups;
    byGroups.set(key, entry(place.at, "checked", [...earlier, line]));
  }
  const opened = gateWayOns.map((wayOn) => {
    const lines = onTop.filter((line) => gateWays[line.way].opens[0] === wayOn);
    const ids = lines.map((line) => line.id);
    return { ...entry(at, "way-on", ids), wayOn };
  });
  const all = [...byGroups.values(), entry(at, "checked", groups), ...opened];
  return all.filter((record) => record.lines.length > 0);
}

function entry(at: Date, kind: GateRecord["kind"], lines: readonly string[]): GateRecord {
  return { at, kind, lines, private: hasPrivateLine(lines) };
}

function outcome(records: readonly GateRecord[]): string {
  const { holding, onTop, overlays } = gateState(records);
  const ids = (lines: typeof holding) => lines.map(({ id: line, tier }) => `${line}/${tier}`);
  return JSON.stringify([ids(holding), ids(onTop), overlays]);
}
