import { describe, expect, it } from "vitest";
import { type GateLineId, gateLines } from "@/lib/content/gate";
import { leadingLine } from "@/lib/engine/gate";
import { type GateInput, gateFromInput } from "@/lib/engine/gate-input";

function stateOf(input: GateInput, fromAnswers: readonly GateLineId[] = []) {
  const result = gateFromInput(input, fromAnswers);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.state;
}

describe("gate of a stateless request", () => {
  it("is open without a gate", () => {
    expect(stateOf({}).open).toBe(true);
    expect(stateOf({ gate: [], called: false, safe: false, talked: false }).open).toBe(true);
  });

  it.each(gateLines.map((line) => [line.id, line] as const))(
    "%s alone brings its tier",
    (id, line) => {
      const state = stateOf({ gate: [id] });
      expect(leadingLine(state)).toEqual({ tier: line.tier, id });
      expect(state.open).toBe(line.tier === 4);
    },
  );

  it("opens tier 3, and tier 3 only, when the team was called", () => {
    const called = stateOf({ gate: ["ms-new-change"], called: true });
    expect(called).toMatchObject({ open: true, onTop: [{ id: "ms-new-change", tier: 3 }] });
    expect(leadingLine(called)).toEqual({ tier: 3, id: "ms-new-change" });
    expect(stateOf({ gate: ["ms-new-change", "no-urine"], called: true })).toMatchObject({
      open: false,
      tier: 2,
    });
    expect(stateOf({ gate: ["chest-pain"], called: true, safe: true, talked: true }).open).toBe(
      false,
    );
  });

  it("opens thoughts when safe for now, danger only when talked", () => {
    expect(stateOf({ gate: ["self-harm-thoughts"], safe: true }).open).toBe(true);
    expect(stateOf({ gate: ["self-harm-thoughts"], called: true }).open).toBe(false);
    expect(stateOf({ gate: ["self-harm-danger"], safe: true }).open).toBe(false);
    expect(stateOf({ gate: ["self-harm-danger"], talked: true }).open).toBe(true);
  });

  it("counts what the answers say", () => {
    expect(stateOf({}, ["drug-stopped"])).toMatchObject({
      open: false,
      tier: 3,
      line: "drug-stopped",
    });
    expect(stateOf({ called: true }, ["drug-stopped"]).open).toBe(true);
    expect(stateOf({}, ["wait-apl"]).overlays).toEqual(["wait-apl"]);
  });

  it("takes groups, so that known MS eases weak legs", () => {
    expect(stateOf({ gate: ["legs-growing-weak"] }).tier).toBe(2);
    expect(stateOf({ gate: ["legs-growing-weak", "group-ms"] }).tier).toBe(3);
  });

  it.each([
    [{ gate: "chest-pain" }, "gate", "not-a-list"],
    [{ gate: null }, "gate", "not-a-list"],
    [{ gate: { 0: "chest-pain" } }, "gate", "not-a-list"],
    [{ gate: ["chest-pain", "chest-pian"] }, "gate[1]", "unknown-id"],
    [{ gate: [7] }, "gate[0]", "unknown-id"],
    [{ gate: [["chest-pain"]] }, "gate[0]", "unknown-id"],
    [{ gate: ["__proto__"] }, "gate[0]", "unknown-id"],
    [{ gate: Array.from({ length: 201 }, () => "chest-pain") }, "gate", "too-many"],
    [{ called: "true" }, "called", "not-true-or-false"],
    [{ safe: 1 }, "safe", "not-true-or-false"],
    [{ talked: null }, "talked", "not-true-or-false"],
  ])("refuses %j, naming %s", (input, field, reason) => {
    expect(gateFromInput(input)).toEqual({ ok: false, errors: [{ field, reason }] });
  });

  it("names every wrong field at once", () => {
    const result = gateFromInput({ gate: ["a", "chest-pain", "b"], called: "yes" });
    expect(result).toEqual({
      ok: false,
      errors: [
        { field: "called", reason: "not-true-or-false" },
        { field: "gate[0]", reason: "unknown-id" },
        { field: "gate[2]", reason: "unknown-id" },
      ],
    });
  });
});
