import { describe, expect, it } from "vitest";
import { all, any, atLeast, is, none, whilePending } from "@/lib/content/conditions";
import type { Condition } from "@/lib/content/types";
import { compile } from "@/lib/engine/conditions";
import { FALSE, factIndex, factNames, TRUE, UNKNOWN } from "@/lib/engine/facts";

/*
 * The ternary logic of FEEL (DMN 1.3, tables 49 to 51; the conformance suite tests it as 0106),
 * where null is "cannot tell".
 */
const T = TRUE;
const F = FALSE;
const N = UNKNOWN;

const left = is("tests", "labs-unclear");
const right = is("trust", "disagree");
const third = is("life", "gut-feeling");

/** The value of a condition over these facts; every other fact is false. */
function valueOver(condition: Condition, ...values: readonly number[]): number {
  const facts = new Uint8Array(factNames.length);
  const places = [
    factIndex("tests", "labs-unclear"),
    factIndex("trust", "disagree"),
    factIndex("life", "gut-feeling"),
  ];
  values.forEach((value, at) => {
    facts[places[at] as number] = value;
  });
  return compile(condition).value(facts);
}

const cases = [
  // left, right, and, or
  [T, T, T, T],
  [T, F, F, T],
  [T, N, N, T],
  [F, T, F, T],
  [F, F, F, F],
  [F, N, F, N],
  [N, T, N, T],
  [N, F, F, N],
  [N, N, N, N],
] as const;

describe("the FEEL ternary table", () => {
  it.each(cases)("%i and %i is %i", (a, b, and) => {
    expect(valueOver(all(left, right), a, b)).toBe(and);
  });

  it.each(cases)("%i or %i is, in the fourth column, %i %i", (a, b, _and, or) => {
    expect(valueOver(any(left, right), a, b)).toBe(or);
  });

  it.each([
    [T, F],
    [F, T],
    [N, N],
  ])("not %i is %i", (a, not) => {
    expect(valueOver(none(left), a)).toBe(not);
  });

  it.each(cases)("none of %i and %i is not their or", (a, b, _and, or) => {
    expect(valueOver(none(left, right), a, b)).toBe(2 - or);
  });
});

describe("what FEEL does not have", () => {
  it.each([
    // pending, then, whole
    [F, T, T],
    [F, N, N],
    [F, F, F],
    [N, T, N],
    [N, N, N],
    [N, F, F],
    [T, T, N],
    [T, N, N],
    [T, F, F],
  ])("while %i is pending, %i is %i", (pending, then, whole) => {
    expect(valueOver(whilePending(left, right), pending, then)).toBe(whole);
  });

  it.each([
    [T, T, F, T],
    [T, N, F, N],
    [N, N, N, N],
    [T, F, F, F],
    [N, F, F, F],
    [T, N, T, T],
  ])("at least two of %i, %i and %i is %i", (a, b, c, whole) => {
    expect(valueOver(atLeast(2, left, right, third), a, b, c)).toBe(whole);
  });

  it("holds an empty all true and an empty any false", () => {
    expect(valueOver(all())).toBe(T);
    expect(valueOver(any())).toBe(F);
    expect(valueOver(none())).toBe(T);
  });

  it("does the same for groups of groups as for groups of facts", () => {
    for (const [a, b] of cases) {
      expect(valueOver(all(all(left), any(right)), a, b)).toBe(valueOver(all(left, right), a, b));
      expect(valueOver(any(all(left), any(right)), a, b)).toBe(valueOver(any(left, right), a, b));
      expect(valueOver(none(all(left), any(right)), a, b)).toBe(valueOver(none(left, right), a, b));
    }
  });

  it("throws on a fact that does not exist", () => {
    const unknownOption: Condition = { kind: "is", question: "tests", option: "nothing" };
    const unknownQuestion: Condition = { kind: "is", question: "nothing", option: "yes" };
    expect(() => compile(unknownOption)).toThrow("No such fact: tests/nothing");
    expect(() => compile(all(unknownQuestion))).toThrow("No such fact: nothing/yes");
  });
});
