import { describe, expect, it } from "vitest";
import type { CounterId } from "@/lib/content/counters";
import { type Given, ticks } from "@/lib/content/given-answers";
import { assess } from "@/lib/engine/assess";
import { calmBut } from "../support/given-answers";

const countersOf = (given: Given) => assess(calmBut(given)).counters;

/** A treatment that works, with nothing to worry about. */
const treated = { plan: ticks("under-way"), "side-effects": "no" } as const satisfies Given;
const watched = { plan: ticks("watching") } as const satisfies Given;

const held: readonly (readonly [CounterId, string, Given])[] = [
  ["going-well", "the treatment works without side effects", treated],
  ["going-well", "its side effects are mild and expected", { ...treated, "side-effects": "mild" }],
  ["watching-fits", "the person is no worse while it is watched", watched],
  ["settled", "nothing is open", {}],
  ["urgent", "emergency surgery is planned", { timing: ticks("emergency-surgery") }],
  ["urgent", "a course is under way", { timing: ticks("course-under-way") }],
  ["urgent", "the cancer is a fast one", { group: "cancer", "fast-cancer": ticks("apl") }],
];

const notHeld: readonly (readonly [CounterId, string, Given])[] = [
  ["going-well", "a side effect is severe", { ...treated, "side-effects": "severe" }],
  ["going-well", "a severe one is unchecked", { ...treated, "side-effects": "severe-unchecked" }],
  ["going-well", "a side effect was not expected", { ...treated, "side-effects": "unexpected" }],
  [
    "going-well",
    "the person is not sure of side effects",
    { ...treated, "side-effects": "not-sure" },
  ],
  [
    "going-well",
    "a drug was stopped or ran out",
    { ...treated, plan: ticks("under-way", "stopped-self") },
  ],
  [
    "going-well",
    "the team told them to stop, with no clear plan",
    { ...treated, plan: ticks("under-way", "stop-no-plan") },
  ],
  [
    "going-well",
    "the scan shows something new",
    { ...treated, tests: ticks("new-on-scan-feel-same") },
  ],
  [
    "going-well",
    "the safety blood tests are not clear",
    { ...treated, tests: ticks("labs-unclear") },
  ],
  [
    "settled",
    "the scan shows something new",
    { ...treated, tests: ticks("new-on-scan-feel-same") },
  ],
  ["settled", "the plan clashes with a pregnancy", { ...treated, life: ticks("family-plans") }],
  ["settled", "the person does not agree with the plan", { trust: ticks("disagree") }],
  ["settled", "the tests are not known", { ...treated, tests: ["not-sure"] }],
  [
    "watching-fits",
    "the scan shows something new",
    { ...watched, tests: ticks("new-on-scan-feel-same") },
  ],
  ["urgent", "a date is set, and no more", { timing: ticks("date-set") }],
  ["urgent", "the list of fast cancers stands on a closed branch", { "fast-cancer": ticks("apl") }],
];

describe("what speaks against", () => {
  it.each(held)("%s when %s", (id, _when, given) => {
    expect(countersOf(given)).toContain(id);
  });

  it.each(notHeld)("not %s when %s", (id, _when, given) => {
    expect(countersOf(given)).not.toContain(id);
  });
});
