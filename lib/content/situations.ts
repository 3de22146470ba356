import { all, any, is, none, oneOf } from "./conditions";

/* Conditions that more than one rule, or the policy, leans on. */

/** A test, a result or a first specialist visit that should settle the diagnosis is still to come. */
export const testPending = oneOf("unsettled", ["test-booked", "result-awaited", "first-visit"]);

/** A drug is offered or in question now; a drug in long use that goes well is not. */
export const drugInQuestion = none(
  all(
    is("plan", "under-way"),
    none(is("plan", "offered")),
    is("progress", "fine"),
    oneOf("side-effects", ["no", "mild"]),
  ),
);

/** A serious, rare or complex illness, where a specialist is what people expect. */
export const seriousOrComplex = any(
  oneOf("group", ["ms", "cancer"]),
  oneOf("illness", ["life-threatening", "life-changing", "rare"]),
  is("tests", "unusual-picture"),
);

/** Any operation or invasive treatment is in the plan. */
export const anyOperation = oneOf("offer", ["major", "spine", "heart", "other-procedure"]);

/**
 * Everyday or settled: the doctor is sure, the treatment works or none is needed, the person
 * is no worse, nothing new waits to be decided.
 */
export const settled = all(
  is("diagnosis", "sure"),
  is("progress", "fine"),
  none(
    oneOf("plan", ["offered", "nothing-can-be-done", "stop-no-plan", "stopped-self"]),
    oneOf("side-effects", ["unexpected", "severe", "severe-unchecked"]),
  ),
);

/** Two concordant opinions: every part must be true, none unknown. */
export const concordant = all(
  is("agreement", "different-practices"),
  is("agreement", "specialist"),
  is("agreement", "each-looked"),
  is("agreement", "same-diagnosis"),
  is("agreement", "same-plan"),
  is("agreement", "nothing-new-since"),
  none(
    is("progress", "worse-unchecked"),
    is("side-effects", "severe-unchecked"),
    is("plan", "stop-no-plan"),
  ),
);

/** A carer fears more than the person does, or the person does not want another opinion. */
export const carerSeesItDifferently = oneOf("carer-view", ["more-worried", "they-do-not-want-one"]);
