import { gateWayOns, gateWays } from "@/lib/content/gate/line";
import {
  type GateRecord,
  gateLine,
  gateState,
  groupsAmong,
  hasPrivateLine,
  isAsked,
  isGroupId,
} from "@/lib/engine/gate";

/**
 * In: records in the order said. Out: the same without those whose absence changes nothing of what
 * the gate says.
 */
export function withoutSettled(records: readonly GateRecord[]): readonly GateRecord[] {
  let kept = records;
  for (const record of records) {
    const others = kept.filter((one) => one !== record);
    if (outcome(others) === outcome(kept)) kept = others;
  }
  return kept;
}

/**
 * What holds and what stays on top, said anew in as few records as can be: each line once, with
 * the groups it was said with, then the ways on that opened it. In and out: records.
 */
export function sayInShort(records: readonly GateRecord[]): readonly GateRecord[] {
  const { holding, onTop } = gateState(records);
  const said = new Map<string, { at: Date; groups: readonly string[] }>();
  let groups: readonly string[] = [];
  for (const { at, kind, lines } of records) {
    if (kind !== "checked") continue;
    const named = lines.filter(isGroupId);
    if (named.length > 0) groups = named;
    for (const line of lines) {
      const known = gateLine(line);
      if (known && isAsked(known, groupsAmong(groups))) said.set(known.id, { at, groups });
    }
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
