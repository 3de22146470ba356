import { describe, expect, it } from "vitest";
import { type Given, ticks } from "@/lib/content/given-answers";
import { assess } from "@/lib/engine/assess";
import { calmBut } from "../support/given-answers";

/*
 * The policy, sentence by sentence, on whole sheets: the calm sheet with these answers in place
 * of its own. Each row of the table is reached here, and each clause that could take it away.
 */
const agreed = {
  doctors: ticks("agree"),
  agreement: ticks(
    "different-practices",
    "specialist",
    "each-looked",
    "same-diagnosis",
    "same-plan",
    "nothing-new-since",
  ),
} as const satisfies Given;
const agreedAndDiffer = { ...agreed, doctors: ticks("differ", "agree") } as const satisfies Given;
const openDiagnosis = { diagnosis: "suspected", unsettled: ticks("test-booked") } as const;
const notSettled = { progress: "worse" } as const;
const sureNo = { "sure-facts": "no" } as const;
const carer = { who: "carer-adult", "carer-view": "more-worried" } as const;
const majorSurgery = { plan: ticks("offered"), offer: ticks("major") } as const;

type PolicyCase = readonly [title: string, given: Given, answer: string, why: string];

function policyCases(name: string, cases: readonly PolicyCase[]): void {
  describe(name, () => {
    it.each(cases)("%s", (_title, given, answer, why) => {
      const result = assess(calmBut(given));
      expect({ answer: result.answer, why: result.why }).toEqual({ answer, why });
    });
  });
}

policyCases("no clear reason, everyday", [
  ["holds when nothing speaks for it", {}, "no-clear-reason", "everyday"],
  ["holds when nothing speaks for it, settled or not", notSettled, "no-clear-reason", "everyday"],
  ["holds with an L while the problem is settled", sureNo, "no-clear-reason", "everyday"],
  [
    "gives way to talk first with an L when the person is worse",
    { ...sureNo, ...notSettled },
    "talk-first",
    "talk",
  ],
  [
    "gives way to talk first with an L when something new waits to be decided",
    { ...sureNo, plan: ticks("offered") },
    "talk-first",
    "talk",
  ],
  ["gives way to talk first when a carer is more worried", carer, "talk-first", "talk"],
  [
    "gives way to talk first when the person does not want one and the carer does",
    { ...carer, "carer-view": "they-do-not-want-one" },
    "talk-first",
    "talk",
  ],
  ["stays when an M is unknown", { trust: ["not-sure"] }, "no-clear-reason", "everyday"],
  [
    "stays when who read the scan is unknown",
    { reader: "not-sure" },
    "no-clear-reason",
    "everyday",
  ],
  ["stays when an L is unknown", { "sure-facts": "rather-not-say" }, "no-clear-reason", "everyday"],
  ["stays when T31 is unknown", { timing: ["not-sure"] }, "no-clear-reason", "everyday"],
]);

policyCases("no clear reason, two concordant opinions", [
  ["holds against a cancer", { ...agreed, group: "cancer" }, "no-clear-reason", "concordant"],
  ["holds against major surgery", { ...agreed, ...majorSurgery }, "no-clear-reason", "concordant"],
  [
    "holds against trouble from before the two opinions",
    { ...agreed, progress: "not-helped", tried: ticks("as-agreed", "long-enough", "doctor-knows") },
    "no-clear-reason",
    "concordant",
  ],
  ["is cancelled by T5", { ...agreed, diagnosis: "doctor-unsure" }, "well-supported", "strong"],
  [
    "is cancelled by T21",
    { ...agreedAndDiffer, "differ-on": ticks("what-to-do") },
    "well-supported",
    "strong",
  ],
  ["is cancelled by T31", { ...agreed, timing: ticks("insurer-asks") }, "well-supported", "strong"],
  [
    "is cancelled by T32",
    { ...agreedAndDiffer, "differ-on": ticks("surgery-or-not") },
    "worth-considering",
    "one",
  ],
  [
    "is not cancelled by a detail",
    { ...agreedAndDiffer, ...majorSurgery, "differ-on": ticks("detail") },
    "no-clear-reason",
    "concordant",
  ],
  [
    "needs every part known: one unknown part is not enough",
    { ...agreed, ...majorSurgery, agreement: [...agreed.agreement.slice(0, 5), "not-sure"] },
    "well-supported",
    "strong",
  ],
  [
    "needs that nothing unchecked is worse since",
    { ...agreed, ...majorSurgery, progress: "worse-unchecked" },
    "well-supported",
    "strong",
  ],
  [
    "needs that no severe side effect is unchecked since",
    { ...agreed, plan: ticks("under-way"), "side-effects": "severe-unchecked" },
    "well-supported",
    "strong",
  ],
  [
    "needs that nobody was told to stop without a plan",
    { ...agreed, ...majorSurgery, plan: ticks("offered", "stop-no-plan") },
    "well-supported",
    "strong",
  ],
  [
    "holds against a side effect that both doctors knew of",
    { ...agreed, plan: ticks("under-way"), "side-effects": "severe" },
    "no-clear-reason",
    "concordant",
  ],
  [
    "needs that how it goes is known",
    { ...agreed, ...majorSurgery, progress: "not-sure" },
    "well-supported",
    "strong",
  ],
]);

it.each(agreed.agreement.filter((part) => part !== "that-is-all"))(
  "two concordant opinions need %s",
  (part) => {
    const agreement = agreed.agreement.filter((one) => one !== part);
    const result = assess(calmBut({ ...agreed, ...majorSurgery, agreement }));
    expect(result.answer).toBe("well-supported");
  },
);

policyCases("well supported", [
  ["holds with one S", majorSurgery, "well-supported", "strong"],
  [
    "holds with two M",
    { reader: "not-expert", trust: ticks("disagree") },
    "well-supported",
    "several",
  ],
  [
    "holds with T28 and one other M",
    { trust: ticks("options-unclear"), reader: "not-expert" },
    "well-supported",
    "several",
  ],
  [
    "holds with t17a and one other M",
    { progress: "worse-unchecked", reader: "not-expert" },
    "well-supported",
    "several",
  ],
  [
    "holds with one S beside an unknown S",
    { ...majorSurgery, illness: ["not-sure"] },
    "well-supported",
    "strong",
  ],
]);

policyCases("worth considering", [
  ["holds with one M other than T28", { reader: "not-expert" }, "worth-considering", "one"],
  [
    "counts two forms of one M trigger once",
    { trust: ticks("lost-trust", "disagree") },
    "worth-considering",
    "one",
  ],
  [
    "counts a closer form and its plain rule once",
    { group: "ms", tests: ticks("labs-unclear") },
    "worth-considering",
    "one",
  ],
  [
    "is not raised by any number of L",
    { reader: "not-expert", ...sureNo, life: ticks("gut-feeling", "want-it-confirmed") },
    "worth-considering",
    "one",
  ],
]);

policyCases("cannot tell yet", [
  ["holds with an unknown S alone", openDiagnosis, "cannot-tell-yet", "open"],
  [
    "holds with an unknown S beside an L",
    { ...openDiagnosis, ...sureNo },
    "cannot-tell-yet",
    "open",
  ],
  [
    "holds with an unknown S beside T28",
    { ...openDiagnosis, trust: ticks("options-unclear") },
    "cannot-tell-yet",
    "open",
  ],
  [
    "holds with an unknown S beside a carer's concern",
    { ...openDiagnosis, ...carer },
    "cannot-tell-yet",
    "open",
  ],
  [
    "holds for an empty sheet of answers that count",
    { diagnosis: undefined },
    "cannot-tell-yet",
    "open",
  ],
]);

policyCases("talk first", [
  ["holds with T28 alone", { trust: ticks("options-unclear") }, "talk-first", "talk"],
  [
    "holds with T28 even when settled",
    { trust: ticks("cannot-tell-working") },
    "talk-first",
    "talk",
  ],
  [
    "holds with T28 and L",
    { trust: ticks("options-unclear"), ...sureNo, ...notSettled },
    "talk-first",
    "talk",
  ],
  ["holds with t17a alone", { progress: "worse-unchecked" }, "talk-first", "talk"],
  [
    "counts T28 and t17a as one",
    { trust: ticks("options-unclear"), progress: "worse-unchecked" },
    "talk-first",
    "talk",
  ],
  [
    "holds with every L there is",
    {
      ...carer,
      ...notSettled,
      "sure-best": "no",
      "sure-facts": "no",
      "sure-matters": "no",
      "sure-support": "no",
      life: ticks("gut-feeling", "want-it-confirmed"),
    },
    "talk-first",
    "talk",
  ],
]);

describe("emergency first", () => {
  it.each([1, 2] as const)("scores nothing under a tier %i line", (tier) => {
    const result = assess(calmBut(majorSurgery), { tier });
    expect(result.answer).toBe("emergency-first");
    expect(result.findings).toEqual([]);
    expect(result.counters).toEqual([]);
    expect(result.scores.atMost).toBe(0);
  });

  it("holds the answer under a tier 3 line, findings at hand for when it opens", () => {
    const result = assess(calmBut(majorSurgery), { tier: 3 });
    expect(result.answer).toBe("emergency-first");
    expect(result.findings.some(({ value }) => value === true)).toBe(true);
  });

  it("wins over two concordant opinions", () => {
    expect(assess(calmBut(agreed), { tier: 3 }).answer).toBe("emergency-first");
  });
});

describe("cannot tell beside worth considering", () => {
  it("says that an unknown S could raise it", () => {
    const result = assess(calmBut({ reader: "not-expert", ...openDiagnosis }));
    expect(result).toMatchObject({ answer: "worth-considering", couldRise: true });
  });

  it("does not say so when only an M or T31 is unknown", () => {
    const result = assess(
      calmBut({ reader: "not-expert", trust: ["not-sure"], timing: ["not-sure"] }),
    );
    expect(result).toMatchObject({ answer: "worth-considering", couldRise: false });
  });

  it("does not say so beside any other answer", () => {
    expect(assess(calmBut(openDiagnosis)).couldRise).toBe(false);
    expect(assess(calmBut({ ...majorSurgery, illness: ["not-sure"] })).couldRise).toBe(false);
  });
});
