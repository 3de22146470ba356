import { describe, expect, it } from "vitest";
import { type Check, emptyCheck } from "@/lib/safety/check";
import {
  answersAskForCheck,
  isClosed,
  nothingSaid,
  situationOf,
  stateOfSaid,
} from "@/lib/safety/said";
import { addressAfter, addressOnward } from "@/lib/safety/way";

const at = (minute: number) => new Date(1_800_000_000_000 + minute * 60_000);
const whole: Check = { ...emptyCheck, done: ["now", "you", "thoughts"] };
const held = { at: at(0), kind: "checked", lines: ["chest-pain"], private: false } as const;
const team = { at: at(0), kind: "checked", lines: ["swollen-leg"], private: false } as const;

describe("where the check leads", () => {
  it("goes from step to step, then to the start", () => {
    const at1 = situationOf({ ...emptyCheck, done: ["now"] }, null, "us");
    expect(addressAfter(at1, "step", [])).toBe("/safety/you");
    const at2 = situationOf({ ...emptyCheck, done: ["now", "you"] }, null, "us");
    expect(addressAfter(at2, "step", [])).toBe("/safety/thoughts");
    expect(addressAfter(situationOf(whole, null, "us"), "step", [])).toBe("/start");
  });

  it("goes back to where the person came from, with a session", () => {
    const check = { ...whole, to: "answer" };
    expect(addressAfter(situationOf(check, nothingSaid, "us"), "step", [])).toBe("/decide/answer");
    expect(addressOnward(situationOf(whole, nothingSaid, "us"))).toBe("/decide");
  });

  it("begins at the first step where nothing was sent in", () => {
    expect(addressOnward(situationOf(emptyCheck, null, "us"))).toBe("/safety");
  });

  it("stops at once at a line that holds", () => {
    const check: Check = { ...emptyCheck, done: ["now"], records: [held] };
    expect(addressAfter(situationOf(check, null, "us"), "step", ["chest-pain"])).toBe(
      "/safety/now",
    );
  });

  it("meets what held before at the end of the steps, not between them", () => {
    const midway: Check = { ...emptyCheck, done: ["now"], records: [team] };
    expect(addressAfter(situationOf(midway, null, "us"), "step", [])).toBe("/safety/you");
    const end = { ...whole, records: [team] };
    expect(addressAfter(situationOf(end, null, "us"), "step", [])).toBe("/safety/now");
  });

  it("stays with what still holds after one way on of two", () => {
    const check: Check = { ...whole, records: [held, team] };
    expect(addressAfter(situationOf(check, null, "us"), "act", [])).toBe("/safety/now");
  });
});

describe("what was said", () => {
  it("closes by tiers 1 and 2 and by thoughts, and not by tier 3", () => {
    const closed = (lines: string[]) =>
      isClosed(stateOfSaid({ ...nothingSaid, gate: [{ ...held, lines }] }));
    expect(closed(["chest-pain"])).toBe(true);
    expect(closed(["no-urine"])).toBe(true);
    expect(closed(["self-harm-thoughts"])).toBe(true);
    expect(closed(["carer-self-harm-thoughts"])).toBe(true);
    expect(closed(["swollen-leg"])).toBe(false);
    expect(closed([])).toBe(false);
  });

  it("counts what was picked before what was answered, and that before the browser's wish", () => {
    const said = { ...nothingSaid, answers: { who: "carer-adult", country: "gb" } };
    expect(situationOf(emptyCheck, said, "us")).toMatchObject({ country: "gb", speaker: "carer" });
    expect(situationOf({ ...emptyCheck, country: "au" }, said, "us").country).toBe("au");
    expect(situationOf({ ...emptyCheck, who: "carer" }, null, "nz")).toMatchObject({
      country: "nz",
      speaker: "carer",
      speakerKnown: false,
    });
  });

  it("asks for the check until it was gone through after the answer", () => {
    const answers = { who: "self", progress: "worse-unchecked" };
    const answeredAt = { progress: at(5) };
    const said = (minute: number) => ({ answers, answeredAt, gate: [{ ...held, at: at(minute) }] });
    expect(answersAskForCheck(said(0))).toBe(true);
    expect(answersAskForCheck(said(6))).toBe(false);
  });
});
