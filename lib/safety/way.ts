import { type Check, type CheckStep, checkSteps } from "./check";
import { returnAddress } from "./return-address";
import { isComplete, type Situation } from "./said";

const addresses: { readonly [S in CheckStep]: string } = {
  now: "/safety",
  you: "/safety/you",
  thoughts: "/safety/thoughts",
};

/** Where it says what to do now. */
export const actAddress = "/safety/now";

/** The address of a step of the check. */
export function stepAddress(step: CheckStep): string {
  return addresses[step];
}

/** The first step that is not sent in yet; null when the check is complete or was never begun. */
export function openStep(check: Check): CheckStep | null {
  if (check.done.length === 0) return null;
  return checkSteps.find((step) => !check.done.includes(step)) ?? null;
}

/** The step before this one; null before the first. */
export function stepBefore(step: CheckStep): CheckStep | null {
  return checkSteps[checkSteps.indexOf(step) - 1] ?? null;
}

/** The address after the check, were nothing to hold: the next step, then where the person came from. */
export function addressOnward({ check, hasSession }: Situation): string {
  const step = openStep(check);
  if (step !== null) return stepAddress(step);
  if (hasSession) return returnAddress(check.to);
  return isComplete(check) ? "/start" : stepAddress("now");
}

/**
 * Where a form of the check leads. A new tick that holds leads to what to do, at once; what held
 * before is met again at the end.
 * In: the situation after the form was kept, and the lines that the form itself named.
 */
export function addressAfter(
  situation: Situation,
  kind: "step" | "act",
  named: readonly string[],
): string {
  const { holding } = situation.state;
  const isHeldNow = holding.some((line) => named.includes(line.id));
  if (isHeldNow || (kind === "act" && holding.length > 0)) return actAddress;
  if (openStep(situation.check) === null && holding.length > 0) return actAddress;
  return addressOnward(situation);
}
