import type { ImportItem, ImportKind } from "./import-items";
import { medicineStem, plainName } from "./import-names";
import { earliestDay, latestDay, type RoughDate } from "./rough-dates";

/** Something that is kept already, as far as it matters for telling whether it is the same. */
export type KeptThing = {
  readonly kind: ImportKind;
  readonly name: string;
  readonly from: RoughDate | null;
  readonly until: RoughDate | null;
};

/**
 * Which of the items are there already, by their places in the list. Nothing of the file is taken
 * for something else: a match is the same name, and dates that can be of the same thing; a date
 * that is not known can be any.
 */
export function findAlreadyThere(
  items: readonly ImportItem[],
  kept: readonly KeptThing[],
): ReadonlySet<number> {
  const byKey = new Map<string, KeptThing[]>();
  for (const thing of kept) {
    for (const key of keysOf(thing.kind, thing.name)) {
      const known = byKey.get(key);
      if (known) known.push(thing);
      else byKey.set(key, [thing]);
    }
  }
  const there = new Set<number>();
  for (const [at, item] of items.entries()) {
    const candidates = keysOf(item.kind, item.name).flatMap((key) => byKey.get(key) ?? []);
    if (candidates.some((thing) => canBeSame(item, thing))) there.add(at);
  }
  return there;
}

/** A medicine is found by its name and by what is in it, whatever its strength and form. */
function keysOf(kind: ImportKind, name: string): readonly string[] {
  const plain = plainName(name);
  if (plain === "") return [];
  return kind === "medicine"
    ? [`${kind}|${plain}`, `${kind}|stem|${medicineStem(name)}`]
    : [`${kind}|${plain}`];
}

function canBeSame(item: ImportItem, thing: KeptThing): boolean {
  switch (item.kind) {
    // One has a condition or an allergy once, whenever it was noted.
    case "condition":
    case "allergy":
      return true;
    case "medicine":
      return doOverlap(item.from, item.until, thing.from, thing.until);
    default: {
      const [one, other] = [item.from, thing.from];
      return !one || !other || doOverlap(one, one, other, other);
    }
  }
}

/** Whether two spans of time can share a day. An open end is endless. */
function doOverlap(
  from: RoughDate | null | undefined,
  until: RoughDate | null | undefined,
  otherFrom: RoughDate | null | undefined,
  otherUntil: RoughDate | null | undefined,
): boolean {
  const first = (date: RoughDate | null | undefined) => (date ? earliestDay(date) : "");
  const last = (date: RoughDate | null | undefined) => (date ? latestDay(date) : "9999");
  return first(from) <= last(otherUntil) && first(otherFrom) <= last(until);
}
