import type { OptionOf } from "../content/questionnaire";
import { type Route, type RouteId, type RouteReason, routes } from "../content/routes";
import type { AnswerSheet, Condition } from "../content/types";
import { type Compiled, compile } from "./conditions";
import { readFacts, TRUE } from "./facts";

/** A way to find a second doctor, and why it stands where it stands. */
export type RankedRoute = {
  readonly id: RouteId;
  readonly reasons: readonly RouteReason[];
};

const compiled = new Map<Condition, Compiled>();
for (const route of routes as readonly Route[]) {
  const conditions = [
    ...route.up.map(({ when }) => when),
    ...(route.down ? [route.down.when] : []),
  ];
  for (const when of conditions) compiled.set(when, compile(when));
}

/**
 * The ways to find a second doctor for this person, the likeliest first: those that more of their
 * answers point to, then the plain order; what an answer speaks against comes last. An answer that
 * is not given moves nothing.
 */
export function rankRoutes(
  sheet: AnswerSheet,
  group: OptionOf<"group"> | null,
): readonly RankedRoute[] {
  const { values } = readFacts(sheet);
  const holds = (when: Condition) => compiled.get(when)?.value(values) === TRUE;
  const ranked = (routes as readonly Route[]).map((route, at) => {
    const up = route.up.filter(({ when }) => holds(when)).map(({ reason }) => reason);
    const isCommon = group !== null && route.groups.includes(group);
    const down = route.down && holds(route.down.when) ? [route.down.reason] : [];
    const reasons = [...up, ...(isCommon ? ["common-start" as const] : [])];
    return {
      id: route.id as RouteId,
      reasons: down.length > 0 ? down : reasons,
      rank: down.length > 0 ? -1 : up.length * 2 + (isCommon ? 1 : 0),
      at,
    };
  });
  return ranked
    .sort((a, b) => b.rank - a.rank || a.at - b.at)
    .map(({ id, reasons }) => ({ id, reasons }));
}
