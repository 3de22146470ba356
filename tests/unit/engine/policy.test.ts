import { describe, expect, it } from "vitest";
import type { TriggerId } from "@/lib/content/triggers";
import type { Tier, Truth } from "@/lib/content/types";
import { count, decide, type PolicyInput, type Weighed } from "@/lib/engine/policy";

/** Findings as "T1 S yes": trigger, tier, and yes, no or open. */
function input(found: string, situations: Partial<PolicyInput> = {}): PolicyInput {
  const truth: { readonly [word: string]: Truth } = { yes: true, no: false, open: null };
  const findings = found
    .split(", ")
    .filter((one) => one !== "")
    .map((one): Weighed => {
      const [trigger, tier, word] = one.split(" ") as [TriggerId, Tier, string];
      return { weighsAs: trigger, tier, value: truth[word] as Truth };
    });
  const calm = { gateHolds: false, concordant: false, settled: false, carerDiffers: false };
  return { ...calm, ...situations, findings };
}

describe("counting", () => {
  it("counts triggers, not rules", () => {
    expect(count(input("T4 S yes, T4 S yes, T13 M yes, T13 M no"))).toMatchObject({
      strong: 1,
      medium: 1,
    });
  });

  it("takes a trigger as true when one of its rules is, whatever the others are", () => {
    expect(count(input("T4 S open, T4 S yes"))).toMatchObject({
      strong: 1,
      decisiveUnknown: false,
    });
    expect(count(input("T4 S yes, T4 S open"))).toMatchObject({
      strong: 1,
      decisiveUnknown: false,
    });
  });

  it("takes a trigger as unknown when none of its rules is true and one is unknown", () => {
    expect(count(input("T4 S no, T4 S open"))).toMatchObject({ strong: 0, decisiveUnknown: true });
  });

  it("calls only an unknown S decisive, and never T31", () => {
    expect(count(input("T9 M open, T29 L open, T31 S open")).decisiveUnknown).toBe(false);
    expect(count(input("T31 S open, T1 S open")).decisiveUnknown).toBe(true);
  });

  it("keeps T28 apart from the other M", () => {
    expect(count(input("T28 M yes, T9 M yes"))).toMatchObject({ medium: 2, mediumBesideTalk: 1 });
  });

  it.each(["T5", "T21", "T31", "T32"] as const)("lets %s cancel two concordant opinions", (id) => {
    const tier = id === "T32" ? "M" : "S";
    expect(count(input(`${id} ${tier} yes`, { concordant: true })).concordant).toBe(false);
    expect(count(input(`${id} ${tier} open`, { concordant: true })).concordant).toBe(true);
  });

  it("takes an unknown situation as not there", () => {
    const unknown = { concordant: null, settled: null, carerDiffers: null };
    expect(count(input("", unknown))).toMatchObject({
      concordant: false,
      settled: false,
      carerDiffers: false,
    });
  });
});

describe("the table, from the top", () => {
  it.each([
    ["T1 S yes", { gateHolds: true, concordant: true }, "gate"],
    ["T1 S yes", { concordant: true }, "concordant"],
    ["", {}, "everyday"],
    ["T29 L yes", { settled: true }, "everyday"],
    ["T29 L yes, T30 L yes", {}, "talk"],
    ["T30 L yes", { settled: true, carerDiffers: true }, "talk"],
    ["T1 S yes, T2 S open", {}, "strong"],
    ["T9 M yes, T8 M yes", {}, "several"],
    ["T9 M yes, T28 M yes", { settled: true }, "several"],
    ["T9 M yes, T1 S open", {}, "one"],
    ["T28 M yes, T1 S open", {}, "open"],
    ["T28 M yes, T28 M yes", { settled: true }, "talk"],
  ] as const)("%s with %o: %s", (found, situations, why) => {
    expect(decide(input(found, situations)).why).toBe(why);
  });

  it("says that it could rise only beside worth considering", () => {
    expect(decide(input("T9 M yes, T1 S open")).couldRise).toBe(true);
    expect(decide(input("T9 M yes")).couldRise).toBe(false);
    expect(decide(input("T1 S open")).couldRise).toBe(false);
  });
});
