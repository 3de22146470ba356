import {
  type ImportItem,
  type ImportKind,
  type ImportSkip,
  importAtMost,
  importKinds,
} from "../../engine/import-items";
import { plainName } from "../../engine/import-names";
import { earliestDay, latestDay } from "../../engine/rough-dates";

/**
 * Makes a list that a person can read of what a file holds: what stands there many times becomes
 * one, the newest of each kind comes first, and no more of a kind than there is room for.
 */
export function tidyItems(
  items: readonly ImportItem[],
  skipped: { readonly [S in ImportSkip]?: number },
): { items: readonly ImportItem[]; skipped: { readonly [S in ImportSkip]?: number } } {
  const merged = new Map<string, ImportItem>();
  for (const item of items.map(inOrder).map(asSpan)) {
    const key = sameKey(item);
    const before = merged.get(key);
    merged.set(key, before ? mergeItems(before, item) : item);
  }
  const all = [...merged.values()].map(withoutNeedlessEnd);
  const kept = importKinds.flatMap((kind) => newestOf(all, kind));
  const left = all.length - kept.length;
  return { items: kept, skipped: left > 0 ? { ...skipped, "no-room": left } : skipped };
}

function newestOf(all: readonly ImportItem[], kind: ImportKind): readonly ImportItem[] {
  return all
    .filter((item) => item.kind === kind)
    .sort((a, b) => Number(a.isOver ?? false) - Number(b.isOver ?? false) || newestFirst(a, b))
    .slice(0, importAtMost[kind]);
}

function newestFirst(a: ImportItem, b: ImportItem): number {
  const [one, other] = [dayOf(a), dayOf(b)];
  return one < other ? 1 : one > other ? -1 : a.name < b.name ? -1 : 1;
}

const dayOf = (item: ImportItem) => {
  const date = item.from ?? item.until ?? item.source.on;
  return date ? earliestDay(date) : "";
};

/** An end before its beginning is a slip of whoever wrote it: the beginning stays. */
function inOrder(item: ImportItem): ImportItem {
  const { from, until, ...rest } = item;
  if (!from || !until || latestDay(until) >= earliestDay(from)) return item;
  return { ...rest, from, isOver: true };
}

/** Twenty sessions of a treatment are one line, from the first to the last. */
function asSpan(item: ImportItem): ImportItem {
  const isDay = item.kind === "event" && item.event === "treatment" && item.from && !item.until;
  return isDay ? { ...item, until: item.from } : item;
}

function withoutNeedlessEnd(item: ImportItem): ImportItem {
  if (item.kind !== "event" || item.from !== item.until) return item;
  const { until: _same, ...rest } = item;
  return rest;
}

/** What makes two of them one: a condition by its name, what happened by its day too. */
function sameKey(item: ImportItem): string {
  const { kind, from } = item;
  const name = plainName(item.name);
  switch (kind) {
    case "condition":
    case "allergy":
      return `${kind}|${name}`;
    case "medicine":
      return `${kind}|${name}|${item.dose ?? ""}`;
    case "event":
      if (item.event === "treatment") return `${kind}|treatment|${name}`;
      return `${kind}|${name}|${from ?? ""}|${item.isLoose ? "loose" : ""}`;
    default:
      return `${kind}|${name}|${from ?? ""}`;
  }
}

function mergeItems(one: ImportItem, other: ImportItem): ImportItem {
  const newer = dayOf(one) >= dayOf(other) ? one : other;
  const older = newer === one ? other : one;
  const froms = [one.from, other.from].filter((date) => date !== undefined);
  const from = froms.sort((a, b) => (earliestDay(a) < earliestDay(b) ? -1 : 1))[0];
  const isOver = (one.isOver ?? false) && (other.isOver ?? false);
  const untils = [one.until, other.until].filter((date) => date !== undefined);
  const until = untils.sort((a, b) => (latestDay(a) > latestDay(b) ? -1 : 1))[0];
  const { from: _from, until: _until, isOver: _isOver, ...rest } = { ...older, ...newer };
  return {
    ...rest,
    ...(from && { from }),
    // While it goes on in one place it has not ended.
    ...(until && (isOver || untils.length === 2) && { until }),
    ...(isOver && { isOver }),
    count: one.count + other.count,
  };
}
