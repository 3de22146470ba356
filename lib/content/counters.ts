import { all, is, none, oneOf } from "./conditions";
import { mustNotWait } from "./overlays";
import { concordant, settled } from "./situations";
import type { Condition } from "./types";

type Counter = { readonly id: string; readonly when: Condition };

/** A test that leaves a question open: nobody can call that settled, or going well. */
const noTestOpen = none(
  oneOf("tests", ["new-on-scan-feel-same", "worse-but-scan-same", "labs-unclear"]),
);

/** A plan that a person has to live around, or does not agree with, is a choice that waits. */
const noClash = none(
  oneOf("life", ["family-plans", "work-or-travel", "daily-life"]),
  is("trust", "disagree"),
);

/** Said beside a bad side effect or a drug that was stopped, "it works" could keep someone from calling. */
const nothingWrongWithTreatment = none(
  oneOf("side-effects", ["unexpected", "severe", "severe-unchecked"]),
  oneOf("plan", ["stop-no-plan", "stopped-self", "nothing-can-be-done"]),
);

/** What speaks against another opinion, or makes it less pressing. Shown only when true. */
export const counters = [
  { id: "concordant", when: concordant },
  { id: "urgent", when: mustNotWait },
  { id: "settled", when: all(settled, noTestOpen, noClash) },
  {
    id: "differ-on-detail",
    when: all(
      is("differ-on", "detail"),
      none(
        is("differ-on", "diagnosis"),
        is("differ-on", "what-to-do"),
        is("differ-on", "surgery-or-not"),
      ),
    ),
  },
  { id: "read-by-expert", when: is("reader", "expert") },
  {
    id: "doctor-fits",
    when: none(
      is("doctors", "not-specialist"),
      is("doctors", "few-operations"),
      is("doctors", "general-surgeon"),
    ),
  },
  {
    id: "trust",
    when: none(
      is("trust", "lost-trust"),
      is("trust", "not-heard"),
      is("trust", "hard-to-talk"),
      is("trust", "disagree"),
      is("trust", "reacted-badly"),
    ),
  },
  {
    id: "going-well",
    when: all(
      is("plan", "under-way"),
      is("progress", "fine"),
      nothingWrongWithTreatment,
      noTestOpen,
    ),
  },
  {
    id: "watching-fits",
    when: all(is("plan", "watching"), is("progress", "fine"), noTestOpen),
  },
  {
    id: "sure",
    when: all(
      is("sure-best", "yes"),
      is("sure-facts", "yes"),
      is("sure-matters", "yes"),
      is("sure-support", "yes"),
    ),
  },
] as const satisfies readonly Counter[];

export type CounterId = (typeof counters)[number]["id"];
