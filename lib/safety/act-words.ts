import type { GateLineId } from "@/lib/content/gate";
import type { Spoken } from "@/lib/content/types";
import { type GateHold, gateLine } from "@/lib/engine/gate";

type LineWords = {
  readonly [L in GateLineId]: { readonly act: Spoken; readonly easedAct?: Spoken };
};

/** What to do about a line: less, where it weighs less for this person than for everyone else. */
export function actWordsOf(words: LineWords, { id, tier }: Pick<GateHold, "id" | "tier">): Spoken {
  const { act, easedAct } = words[id];
  const isEased = tier > (gateLine(id)?.tier ?? tier);
  return isEased && easedAct !== undefined ? easedAct : act;
}
