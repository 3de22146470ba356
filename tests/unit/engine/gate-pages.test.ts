import { describe, expect, it } from "vitest";
import { gateGroups } from "@/lib/content/gate/line";
import {
  answersOpenGate,
  keepAsked,
  linesAsked,
  linesFromAnswers,
  linesOfGroup,
  needsWelcomeBack,
} from "@/lib/engine/gate-pages";

const hour = 60 * 60 * 1000;
const now = new Date("2026-11-20T09:00:00Z");
const ago = (ms: number) => new Date(now.getTime() - ms);

describe("welcome back", () => {
  it("asks after 12 idle hours, not a moment sooner", () => {
    expect(needsWelcomeBack(ago(12 * hour), now, "page")).toBe(true);
    expect(needsWelcomeBack(ago(12 * hour - 1), now, "page")).toBe(false);
    expect(needsWelcomeBack(ago(90 * 24 * hour), now, "page")).toBe(true);
  });

  it("never asks before printing, nor someone never seen, nor on a clock set back", () => {
    expect(needsWelcomeBack(ago(100 * hour), now, "print")).toBe(false);
    expect(needsWelcomeBack(null, now, "page")).toBe(false);
    expect(needsWelcomeBack(ago(-5 * hour), now, "page")).toBe(false);
  });
});

describe("what a step asks", () => {
  const ids = (lines: readonly { id: string }[]) => lines.map((line) => line.id);

  it("asks everyone tier 1 first, and nothing of a group", () => {
    const lines = linesAsked("now", [...gateGroups], "self");
    expect(lines.length).toBe(15);
    expect(lines.every((line) => line.tier === 1 && line.groups === null)).toBe(true);
  });

  it("asks a group's lines only of that group", () => {
    const plain = ids(linesAsked("you", [], "self"));
    expect(plain).toEqual([
      "saddle-numbness",
      "lost-bladder-bowel-control",
      "no-urine",
      "legs-growing-weak",
      "drug-rash",
      "swollen-leg",
      "severe-side-effect",
    ]);
    for (const group of gateGroups) {
      const shown = ids(linesAsked("you", [group], "self")).filter((id) => !plain.includes(id));
      expect(shown.sort(), group).toEqual(ids(linesOfGroup(group)).sort());
      expect(shown.length, group).toBeGreaterThan(0);
      expect(shown.length, group).toBeLessThanOrEqual(5);
    }
  });

  it("asks a carer about the patient and about themselves, a patient only about themselves", () => {
    expect(ids(linesAsked("thoughts", [], "self"))).toEqual([
      "self-harm-danger",
      "self-harm-thoughts",
    ]);
    expect(ids(linesAsked("thoughts", [], "carer")).length).toBe(4);
  });

  it("drops what a form still sends of an unticked group, unknown ids and doubles", () => {
    expect(keepAsked(["chemo-fever", "chest-pain", "chest-pain", "nonsense"])).toEqual([
      "chest-pain",
    ]);
    expect(keepAsked(["group-chemo", "chemo-fever"])).toEqual(["group-chemo", "chemo-fever"]);
  });
});

describe("lines from answers", () => {
  it.each([
    ["plan", "stopped-self", "drug-stopped"],
    ["side-effects", "severe-unchecked", "severe-side-effect"],
    ["fast-cancer", "apl", "wait-apl"],
    ["fast-cancer", "acute-leukemia", "wait-acute-leukemia"],
    ["fast-cancer", "aggressive-lymphoma", "wait-aggressive-lymphoma"],
    ["fast-cancer", "testicular", "wait-testicular"],
    ["fast-cancer", "small-cell-lung", "wait-small-cell-lung"],
    ["fast-cancer", "inflammatory-breast", "wait-inflammatory-breast"],
    ["fast-cancer", "cord-compression", "wait-cord-compression"],
    ["fast-cancer", "childhood", "wait-childhood"],
    ["timing", "emergency-surgery", "wait-emergency-surgery"],
    ["timing", "course-under-way", "wait-course-under-way"],
    ["unsettled", "test-booked", "wait-test-booked"],
  ])("%s: %s says %s, as a list or as one", (question, option, line) => {
    expect(linesFromAnswers({ [question]: option })).toEqual([line]);
    expect(linesFromAnswers({ [question]: [option, "that-is-all"] })).toEqual([line]);
    expect(linesFromAnswers({ [`other-${question}`]: option })).toEqual([]);
  });

  it("says nothing for other answers, and leads with the lowest tier", () => {
    expect(linesFromAnswers({})).toEqual([]);
    expect(
      linesFromAnswers({ plan: ["under-way", "that-is-all"], "side-effects": "severe" }),
    ).toEqual([]);
    expect(
      linesFromAnswers({
        timing: ["course-under-way"],
        "side-effects": "severe-unchecked",
        plan: ["stopped-self"],
      }),
    ).toEqual(["severe-side-effect", "drug-stopped", "wait-course-under-way"]);
  });

  it("opens the gate for what got worse and no one checked, and only then", () => {
    expect(answersOpenGate({ progress: "worse-unchecked" })).toBe(true);
    expect(linesFromAnswers({ progress: "worse-unchecked" })).toEqual([]);
    expect(answersOpenGate({ progress: "worse" })).toBe(false);
    expect(answersOpenGate({ progress: "not-sure" })).toBe(false);
    expect(answersOpenGate({})).toBe(false);
  });
});
