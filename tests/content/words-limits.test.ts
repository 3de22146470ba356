import { describe, expect, it } from "vitest";
import { overlayWords } from "@/lib/content/en/answer";
import { questionnaireWords } from "@/lib/content/en/questionnaire";
import { rulesWords } from "@/lib/content/en/rules";
import type { OptionWords } from "@/lib/content/word-shapes";
import { forms } from "./words-texts";

/*
 * The rules can only be as exact as the words a person answered. These are the limits that the
 * trigger table sets with "not", "recent" and "now", and that the rules leave to the words.
 */

const said = (words: OptionWords, at: 0 | 1) =>
  [words.label, words.hint ?? ""].map((text) => forms(text)[at]).join(" / ");

const { diagnosis, offer, reader, plan, tests, progress, tried } = questionnaireWords;
const { doctors, agreement, illness, timing } = questionnaireWords;
const optionLimits: readonly (readonly [string, OptionWords, readonly RegExp[]])[] = [
  [
    "T10 a major operation",
    offer.options.major,
    [
      /hospital stay or months to get over it/,
      /organ, joint, limb or valve is taken out or replaced/,
      /Not tonsils/,
      /Not day-case keyhole surgery that takes nothing out/,
    ],
  ],
  [
    "T5 a doctor has looked",
    diagnosis.options["no-answer"],
    [/^Doctors have looked, and none/, /If no doctor has looked yet, choose “I am not sure”/],
  ],
  ["T12 not a heart problem alone", offer.options.heart, [/implant/, /Not a heart problem alone/]],
  [
    "T13 any other treatment inside the body",
    offer.options["other-procedure"],
    [/Any other planned/, /Not a test, a biopsy, an injection, or small skin or dental work/],
  ],
  ["T14 a drug now", offer.options["strong-drug"], [/Offered now or in question now/]],
  ["T14 checks now", offer.options["close-watch"], [/Offered now or in question now/]],
  ["T8 labs", tests.options["labs-unclear"], [/Safety blood tests or immune markers/]],
  ["T9 read by a specialist reader", reader.options.expert, [/only reads that kind/]],
  [
    "T9 something rests on it",
    reader.options["no-such-test"],
    [/serious diagnosis or big choice rests on a biopsy or scan/],
  ],
  ["T3 told this year", illness.options["new-this-year"], [/first told of it.*last 12 months/]],
  [
    "T3 back or worse this year",
    illness.options["back-or-worse-this-year"],
    [/told in the last 12 months that it came back or got worse/],
  ],
  ["T3 under control", illness.options["under-control"], [/common problem.*under control/]],
  [
    "T19 no clear next plan",
    plan.options["stop-no-plan"],
    [
      /told to stop or switch a lasting treatment, with no clear next plan/,
      /Not the end of a course/,
    ],
  ],
  [
    "T22 not “nothing needs doing”",
    plan.options["nothing-can-be-done"],
    [/told that nothing can be done/, /not the same as “nothing needs doing now”/],
  ],
  ["watching", plan.options.watching, [/nothing needs doing now/]],
  [
    "stopped alone",
    plan.options["stopped-self"],
    [/stopped a treatment, or ran out, for some days, and (my|their) team does not know/],
  ],
  ["T17 as agreed", tried.options["as-agreed"], [/taken it as agreed/]],
  ["T17 long enough", tried.options["long-enough"], [/enough time to work/]],
  ["T17 told", tried.options["doctor-knows"], [/doctor knows how it is going/]],
  [
    "worse and unchecked",
    progress.options["worse-unchecked"],
    [/Worse, or something new, and no one has checked it since/],
  ],
  [
    "T23 not an everyday problem",
    doctors.options["not-specialist"],
    [/not a specialist in this illness/, /Not when a family doctor treats an everyday problem/],
  ],
  ["T21 each looked", doctors.options.differ, [/Two or more doctors each looked at the case/]],
  [
    "each looked, and agree",
    doctors.options.agree,
    [/Two or more doctors each looked at the case/],
  ],
  [
    "nothing new since",
    agreement.options["nothing-new-since"],
    [
      /Nothing has changed since both looked/,
      /Not worse, no new side effect, not told to stop, no new result or plan/,
    ],
  ],
  ["T31 not given yet", timing.options["insurer-asks"], [/it has not been given yet/]],
];

describe("what a person answers carries the limits of the trigger", () => {
  it.each(optionLimits)("%s", (_, words, limits) => {
    for (const at of [0, 1] as const) {
      for (const limit of limits) expect(said(words, at)).toMatch(limit);
    }
  });

  it.each(["test-booked", "result-awaited", "first-visit"] as const)(
    "%s counts only if it may show what it is",
    (id) => {
      const { options, help } = questionnaireWords.unsettled;
      expect(said(options[id], 0)).toMatch(/should show (what it is|it)|should be able to tell/);
      expect(help).toMatch(/only if it may show what this is/);
    },
  );

  it("keeps the four SURE items to the meaning of the instrument", () => {
    const items = [
      [questionnaireWords["sure-best"], /sure about the best choice/],
      [questionnaireWords["sure-facts"], /good and the bad sides of each choice/],
      [questionnaireWords["sure-matters"], /clear about which benefits and risks matter most/],
      [questionnaireWords["sure-support"], /enough support and advice to make a choice/],
    ] as const;
    for (const [words, meaning] of items) {
      for (const text of forms(words.label)) expect(text).toMatch(meaning);
      expect(words.options.no.label).toBe("No, or not sure");
    }
  });

  it.each(["plan", "side-effects", "tried"] as const)("%s says not to stop alone", (id) => {
    for (const text of forms(questionnaireWords[id].help ?? "")) {
      expect(text).toMatch(/(Do|should) not stop[^.]*(by yourself|by themselves)/);
    }
  });
});

describe("the rule page says the condition as it stands", () => {
  it.each(["t2", "t3", "t5", "t6", "t6a"] as const)("%s waits for a test to come", (rule) => {
    expect(rulesWords[rule].when).toMatch(
      /Cannot tell while a test or a first specialist visit that should settle it is booked or not back\.$/,
    );
  });

  it.each([
    ["t1", /Suspected only.*cannot tell\.$/],
    ["t3", /not a common problem that is under control/],
    ["t4", /last 12 months.*sure that it is MS, or is unsure only of the type/],
    ["t7", /^The doctor is sure of the illness, or is unsure only of the type or stage\./],
    [
      "t10",
      /Tonsils do not count\. Day-case keyhole surgery that takes nothing out does not count/,
    ],
    ["t13", /test or a biopsy does not count.*injection, or small skin or dental work/],
    ["t14", /A drug in use that goes well does not count/],
    ["t17", /taken as agreed, it had enough time to work, and the doctor knows/],
    ["t17a", /counts as rule T28 does/],
    ["t18", /Not mild ones that the person was told to expect/],
    ["t19", /The end of a course that had a set end does not count/],
    ["t21", /each looked at the case.*not on a detail/],
    ["t22", /“Nothing needs doing now” does not count/],
    ["t23", /A family doctor for an everyday problem does not count/],
    ["t29", /“I would rather not say” does not count as a no/],
    ["t31", /has not been given yet/],
  ] as const)("%s", (rule, limit) => {
    expect(rulesWords[rule].when).toMatch(limit);
  });

  it.each(["t25", "t25a", "t26", "t26a", "t28", "t28a", "t30", "t30a"] as const)(
    "%s is the patient’s own view, or the decider’s",
    (rule) => {
      expect(rulesWords[rule].when).toMatch(
        /As the person sees it, or the one who decides for them\.$/,
      );
    },
  );

  it.each(["t1", "t4", "t4a"] as const)(
    "%s names no illness in what is open: it may be shown to someone who named none",
    (rule) => {
      for (const text of forms(rulesWords[rule].open)) expect(text).not.toMatch(/cancer|MS\b/);
    },
  );

  it("is honest that many problems stay without a name", () => {
    expect(forms(rulesWords.t6.because)[0]).toMatch(/many problems like this still have no name/);
    expect(forms(rulesWords.t6a.because)[0]).toMatch(
      /most people whose problem has no name after many tests still have none/,
    );
  });
});

describe("overlays say all that keeps a person safe", () => {
  it.each([
    [
      "do-not-pause",
      /must not wait.*How many days is safe\?.*slides or scans, while treatment starts/,
    ],
    [
      "keep-booked-test",
      /unless the team that booked it moves it.*come after, on the slides or the scans/,
    ],
    ["keep-date", /stays until the team itself moves it.*How long is it safe to wait\?/],
    ["third-opinion", /talk with each other first.*review the case, or to ask a third doctor/],
    ["same-practice", /do not count them as two separate opinions/],
    ["whose-decision", /adult who can decide.*cannot decide now.*For a child/],
    ["carer-differs", /the choice is theirs/],
    ["check-safety", /no one has checked it\. Call (your|their) team today/],
  ] as const)("%s", (id, meaning) => {
    for (const text of forms(overlayWords[id].text)) expect(text).toMatch(meaning);
  });

  it("says what two opinions that differ are for: talk with each other, or a third", () => {
    for (const text of forms(overlayWords["third-opinion"].text)) {
      expect(text).toMatch(/talk with each other first\. If they still differ, .*third doctor/);
    }
  });
});
