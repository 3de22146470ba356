import { describe, expect, it } from "vitest";
import { gateLines } from "@/lib/content/gate";
import {
  type GateRecord,
  gateLine,
  gateState,
  groupsAmong,
  hasPrivateLine,
  isGroupId,
  leadingLine,
  withoutPrivate,
} from "@/lib/engine/gate";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 9, minute));
const checked = (minute: number, ...lines: string[]): GateRecord => ({
  at: at(minute),
  kind: "checked",
  lines,
  private: false,
});
const wayOn = (minute: number, way: GateRecord["wayOn"], ...lines: string[]): GateRecord => ({
  at: at(minute),
  kind: "way-on",
  lines,
  wayOn: way,
  private: false,
});
const ids = (holds: readonly { id: string }[]) => holds.map((hold) => hold.id);

describe("gate state", () => {
  it("is open when nothing was said", () => {
    expect(gateState([])).toEqual({
      open: true,
      tier: null,
      line: null,
      holding: [],
      onTop: [],
      overlays: [],
    });
    expect(leadingLine(gateState([]))).toBeNull();
    expect(gateState([checked(1)]).open).toBe(true);
  });

  it("puts the lowest tier first, then the order of the file", () => {
    const state = gateState([checked(1, "swollen-leg", "no-urine", "chest-pain", "stroke-signs")]);
    expect(ids(state.holding)).toEqual(["stroke-signs", "chest-pain", "no-urine", "swollen-leg"]);
    expect(state).toMatchObject({ tier: 1, line: "stroke-signs" });
  });

  it("stays closed until every line has its way on", () => {
    const said = checked(1, "chest-pain", "no-urine", "swollen-leg");
    const one = gateState([said, wayOn(2, "checked", "chest-pain")]);
    expect(one).toMatchObject({ open: false, tier: 2, line: "no-urine" });
    const two = gateState([said, wayOn(2, "checked", "chest-pain"), wayOn(3, "over", "no-urine")]);
    expect(two).toMatchObject({ open: false, tier: 3, line: "swollen-leg" });
    const all = gateState([
      said,
      wayOn(2, "checked", "chest-pain", "no-urine"),
      wayOn(3, "called", "swollen-leg"),
    ]);
    expect(all.open).toBe(true);
    expect(ids(all.onTop)).toEqual(["swollen-leg"]);
    expect(leadingLine(all)).toEqual({ tier: 3, id: "swollen-leg" });
  });

  it("takes a called line off once it is over or checked", () => {
    const records = [
      checked(1, "swollen-leg"),
      wayOn(2, "called", "swollen-leg"),
      wayOn(3, "checked", "swollen-leg"),
    ];
    expect(gateState(records)).toMatchObject({ open: true, onTop: [] });
  });

  it("takes thoughts off the top only after they were safe, and never opens on “over”", () => {
    const thoughts = checked(1, "self-harm-thoughts");
    expect(gateState([thoughts, wayOn(2, "over", "self-harm-thoughts")]).open).toBe(false);
    const safe = [thoughts, wayOn(2, "safe-for-now", "self-harm-thoughts")];
    expect(ids(gateState(safe).onTop)).toEqual(["self-harm-thoughts"]);
    expect(gateState([...safe, wayOn(3, "checked", "self-harm-thoughts")]).onTop).toEqual([]);
  });

  it("does not open danger on “safe for now”", () => {
    const danger = checked(1, "self-harm-danger");
    expect(gateState([danger, wayOn(2, "safe-for-now", "self-harm-danger")]).open).toBe(false);
    const talked = gateState([danger, wayOn(2, "talked", "self-harm-danger")]);
    expect([talked.open, ids(talked.onTop)]).toEqual([true, ["self-harm-danger"]]);
  });

  it("does not let “nothing new”, an empty way on or a later empty check release a line", () => {
    const said = checked(1, "chest-pain");
    const quiet: GateRecord = {
      at: at(2),
      kind: "nothing-new",
      lines: ["chest-pain"],
      private: false,
    };
    const nameless: GateRecord = {
      at: at(2),
      kind: "way-on",
      lines: ["chest-pain"],
      private: false,
    };
    for (const record of [
      quiet,
      nameless,
      wayOn(2, "checked"),
      wayOn(2, "checked", "no-urine"),
      checked(2),
    ]) {
      expect(gateState([said, record])).toMatchObject({ open: false, line: "chest-pain" });
    }
  });

  it("reads records by time, and those of one instant in the order given", () => {
    const said = checked(5, "chest-pain");
    expect(gateState([wayOn(6, "checked", "chest-pain"), said]).open).toBe(true);
    expect(gateState([said, wayOn(5, "checked", "chest-pain")]).open).toBe(true);
    expect(gateState([wayOn(5, "checked", "chest-pain"), said]).open).toBe(false);
  });

  it("counts a group's line by the groups of its record, else by the last that named any", () => {
    expect(gateState([checked(1, "chemo-fever", "group-back")]).open).toBe(true);
    expect(gateState([checked(1, "group-chemo"), checked(2, "chemo-fever")]).line).toBe(
      "chemo-fever",
    );
    expect(
      gateState([checked(1, "group-chemo"), checked(2, "group-back", "chemo-fever")]).open,
    ).toBe(true);
  });

  it("takes a baby for a child, and chemo for cancer", () => {
    expect([...groupsAmong(["group-baby"])]).toEqual(["group-baby", "group-child"]);
    expect(gateState([checked(1, "group-baby", "child-blue-limp")]).tier).toBe(1);
    expect(gateState([checked(1, "group-chemo", "cancer-weak-limb")]).tier).toBe(2);
  });

  it("keeps legs that grow weak at tier 3 in known MS, unless the person cannot walk", () => {
    const said = checked(1, "group-ms", "legs-growing-weak");
    expect(gateState([said])).toMatchObject({ tier: 3, line: "legs-growing-weak" });
    expect(gateState([said, wayOn(2, "called", "legs-growing-weak")]).open).toBe(true);
    expect(
      gateState([checked(1, "group-ms", "legs-growing-weak", "ms-cannot-walk")]),
    ).toMatchObject({
      tier: 2,
      line: "ms-cannot-walk",
    });
    expect(gateState([checked(1, "group-ms", "lost-bladder-bowel-control")]).tier).toBe(2);
  });

  it.each(["group-cancer", "group-chemo", "group-back"])(
    "does not ease legs that grow weak in known MS beside %s: there they are tier 2 by themselves",
    (group) => {
      const said = checked(1, "group-ms", group, "legs-growing-weak");
      expect(gateState([said])).toMatchObject({ tier: 2, line: "legs-growing-weak" });
      expect(gateState([said, wayOn(2, "called", "legs-growing-weak")]).open).toBe(false);
    },
  );

  it("passes over ids that no line ever had", () => {
    expect(gateState([checked(1, "no-such-line", "__proto__", "constructor")]).open).toBe(true);
    expect(gateLine("constructor")).toBeUndefined();
    expect([isGroupId("group-ms"), isGroupId("chest-pain")]).toEqual([true, false]);
  });

  it("does not change what it is given", () => {
    const records = Object.freeze([wayOn(6, "checked", "chest-pain"), checked(5, "chest-pain")]);
    const before = JSON.stringify(records);
    gateState(records);
    expect(JSON.stringify(records)).toBe(before);
  });

  it("says nothing by “nothing new”, even where it names a line", () => {
    const quiet: GateRecord = {
      at: at(3),
      kind: "nothing-new",
      lines: ["chest-pain"],
      private: false,
    };
    expect(gateState([quiet]).open).toBe(true);
    const settled = [checked(1, "chest-pain"), wayOn(2, "checked", "chest-pain"), quiet];
    expect(gateState(settled).open).toBe(true);
  });

  it("shows a carer nothing of a record that is private, whatever it names", () => {
    const mixed = { ...checked(1, "chest-pain", "self-harm-thoughts"), private: true };
    expect(withoutPrivate([mixed])).toEqual([]);
    const open = checked(2, "no-urine");
    expect(withoutPrivate([mixed, open])).toEqual([open]);
  });

  it("marks a record with thoughts as private", () => {
    expect(hasPrivateLine(["chest-pain", "self-harm-thoughts"])).toBe(true);
    expect(hasPrivateLine(["chest-pain", "group-ms"])).toBe(false);
    expect(gateLines.filter((line) => hasPrivateLine([line.id])).map((line) => line.id)).toEqual([
      "self-harm-danger",
      "self-harm-thoughts",
      "carer-self-harm-danger",
      "carer-self-harm-thoughts",
    ]);
  });
});

describe("lines said by answers", () => {
  it("hold without a tick and without a group, until a way on", () => {
    const said = [{ line: "drug-stopped" as const }];
    expect(gateState([], said)).toMatchObject({ open: false, tier: 3, line: "drug-stopped" });
    expect(gateState([], said).holding[0]?.since).toBeNull();
    const called = gateState([wayOn(1, "called", "drug-stopped")], said);
    expect([called.open, ids(called.onTop)]).toEqual([true, ["drug-stopped"]]);
  });

  it("hold again when they are known to be said after the way on", () => {
    const later = [{ line: "drug-stopped" as const, at: at(5) }];
    expect(gateState([wayOn(4, "checked", "drug-stopped")], later).open).toBe(false);
    expect(gateState([wayOn(6, "checked", "drug-stopped")], later).open).toBe(true);
  });

  it("lie over the answer at tier 4, in the order of the file, and close nothing", () => {
    const state = gateState([], [{ line: "wait-test-booked" }, { line: "wait-apl" }]);
    expect(state).toMatchObject({ open: true, overlays: ["wait-apl", "wait-test-booked"] });
    expect(leadingLine(state)).toEqual({ tier: 4, id: "wait-apl" });
    const both = gateState([checked(1, "chest-pain")], [{ line: "wait-apl" }]);
    expect(leadingLine(both)).toEqual({ tier: 1, id: "chest-pain" });
  });
});
