import { type SureItemId, sureItems } from "../content/quiz";
import type { AnswerSheet } from "../content/types";

export type SureNow = { readonly [S in SureItemId]?: "yes" | "no" | undefined };

/** How one item stands now against before; "now-…" where it was not said before. */
export type SureChange =
  | "settled"
  | "still-unsure"
  | "newly-unsure"
  | "still-sure"
  | "now-sure"
  | "now-unsure";

/**
 * How sure a person feels now against what they said in the questionnaire. Pure. Items that are not
 * answered now are left out; "rather not say" before counts as not said. Source: SURE (s8).
 */
export function compareSure(
  before: AnswerSheet,
  now: SureNow,
): readonly { readonly id: SureItemId; readonly helps: string; readonly change: SureChange }[] {
  return sureItems.flatMap(({ id, helps }) => {
    const said = now[id];
    return said === undefined ? [] : [{ id, helps, change: changeOf(before[id], said) }];
  });
}

function changeOf(before: AnswerSheet[string], now: "yes" | "no"): SureChange {
  if (before === "yes") return now === "yes" ? "still-sure" : "newly-unsure";
  if (before === "no") return now === "yes" ? "settled" : "still-unsure";
  return now === "yes" ? "now-sure" : "now-unsure";
}
