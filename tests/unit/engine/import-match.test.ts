import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ImportItem, ImportKind } from "@/lib/engine/import-items";
import { findAlreadyThere, type KeptThing } from "@/lib/engine/import-match";
import { medicineStem } from "@/lib/engine/import-names";

const source = { part: "x", id: "", on: null, by: null };
const item = (kind: ImportKind, name: string, from?: string, until?: string): ImportItem => ({
  kind,
  name,
  ...(from && { from }),
  ...(until && { until }),
  count: 1,
  source,
});
const kept = (
  kind: ImportKind,
  name: string,
  from: string | null = null,
  until: string | null = null,
): KeptThing => ({ kind, name, from, until });
const isThere = (one: ImportItem, ...things: KeptThing[]) => findAlreadyThere([one], things).has(0);

describe("what is there already", () => {
  it("is a condition or an allergy of the same name, however it is written", () => {
    expect(
      isThere(item("condition", "Multiple sclerosis"), kept("condition", "multiple  Sclerosis.")),
    ).toBe(true);
    expect(
      isThere(item("condition", "Menière's disease"), kept("condition", "Meniere s disease")),
    ).toBe(true);
    expect(isThere(item("allergy", "PENICILLIN"), kept("allergy", "Penicillin", "2001"))).toBe(
      true,
    );
  });

  it("is not another name, nor the same name of another kind", () => {
    expect(isThere(item("condition", "Gout"), kept("condition", "Goiter"))).toBe(false);
    expect(isThere(item("condition", "Penicillin"), kept("allergy", "Penicillin"))).toBe(false);
    expect(isThere(item("condition", "!!!"), kept("condition", "???"))).toBe(false);
  });

  it.each([
    ["metFORMIN 500 MG Oral Tablet [Glucophage]", "Metformin"],
    [
      "24 HR Metformin hydrochloride 500 MG Extended Release Oral Tablet",
      "metformin hydrochloride",
    ],
    ["Amoxicillin 250 MG / Clavulanate 125 MG Oral Tablet", "clavulanate and amoxicillin"],
    ["albuterol 0.09 MG/ACTUAT Metered Dose Inhaler", "Albuterol"],
  ])("knows %s by what is in it", (name, other) => {
    expect(medicineStem(name)).toBe(medicineStem(other.replace(" and ", " ")));
  });

  it("is a medicine whose times can share a day", () => {
    const now = item("medicine", "Metformin 500 MG Oral Tablet", "2024-03-05");
    expect(isThere(now, kept("medicine", "Metformin", "2020"))).toBe(true);
    expect(isThere(now, kept("medicine", "Metformin", "2020", "2024-03"))).toBe(true);
    expect(isThere(now, kept("medicine", "Metformin", "2020", "2023"))).toBe(false);
    expect(isThere(now, kept("medicine", "Metoprolol", "2020"))).toBe(false);
  });

  it("is what happened on a day that can be the same, and not the same thing a year later", () => {
    const test = item("event", "Blood count", "2024-05-06");
    expect(isThere(test, kept("event", "blood count", "2024-05"))).toBe(true);
    expect(isThere(test, kept("event", "blood count"))).toBe(true);
    expect(isThere(test, kept("event", "blood count", "2023-05-06"))).toBe(false);
  });

  it("is always what was just kept of the same file", () => {
    const names = fc.string({ minLength: 1, maxLength: 30 }).filter((name) => /[a-z]/i.test(name));
    const kinds = fc.constantFrom<ImportKind>("condition", "medicine", "event", "operation");
    const dates = fc.option(fc.constantFrom("2019", "2019-05", "2020-01-02"), { nil: undefined });
    fc.assert(
      fc.property(kinds, names, dates, (kind, name, from) => {
        expect(isThere(item(kind, name, from), kept(kind, name, from ?? null))).toBe(true);
      }),
    );
  });
});
