import { describe, expect, it } from "vitest";
import { importWords } from "@/lib/content/en/import";
import { changeToKeep } from "@/lib/fhir/import/import-entry";
import { viewFound, viewKept, viewSkipped } from "@/lib/fhir/import/import-view";
import { readImportFile } from "@/lib/fhir/import/read-file";
import { decideChange } from "@/lib/kept/change";
import { bytesOf, patientBundle } from "./fhir-fixtures";

const today = "2026-11-20";
const found = readImportFile(bytesOf(patientBundle), today);
if (!found.ok) throw new Error(found.fault);
const room = { condition: 60, allergy: 60, medicine: 120, operation: 60, event: 300, record: 400 };
const named = (name: string) => {
  const item = found.items.find((one) => one.name === name);
  if (!item) throw new Error(name);
  return item;
};

describe("what is found, as it is kept", () => {
  it("is a change that its kind takes, whatever it is", () => {
    for (const item of found.items) {
      expect(decideChange(changeToKeep(item, importWords, today), null), item.name).toMatchObject({
        ok: true,
      });
    }
  });

  it("says in its note where it came from, however long the rest is", () => {
    const long = { ...named("Multiple sclerosis"), said: "word ".repeat(400) };
    const change = changeToKeep(long, importWords, today);
    const note = "patch" in change ? String(change.patch.note) : "";
    expect(note.length).toBeLessThanOrEqual(1_000);
    expect(note).toMatch(/…\nFrom a portal file: Dr\. Ines Ruiz\.$/);
  });

  it("puts each part of a medicine into its field", () => {
    expect(changeToKeep(named("Metformin"), importWords, today)).toMatchObject({
      patch: {
        name: "Metformin",
        dose: "500 mg",
        often: "twice a day, with meals",
        start: "2024-03-05",
      },
      status: "taking",
      happenedOn: "2024-03-05",
    });
  });

  it.each([
    [{ times: 1, every: 1, unit: "day" }, "once a day"],
    [{ times: 3, every: 1, unit: "day", asNeeded: true }, "3 times a day, when needed"],
    [{ times: 1, every: 6, unit: "hour" }, "every 6 hours"],
    [{ times: 1, every: 1, unit: "hour" }, "every hour"],
    [{ times: 2, every: 2, unit: "week" }, "twice every 2 weeks"],
    [{ moments: ["bedtime"] }, "at bedtime"],
    [{ asNeeded: true }, "when needed"],
  ] as const)("says %j in words", (often, words) => {
    expect(importWords.fields.often(often)).toBe(words);
  });
});

describe("what is found, as it is shown", () => {
  it("is ticked but for what is there already and what there is no room for", () => {
    const things = [
      { kind: "condition", name: "multiple sclerosis", from: null, until: null },
    ] as const;
    const groups = viewFound(found, { things, room: { ...room, medicine: 1 } }, importWords, null);
    const rows = groups.flatMap((group) => group.rows);
    expect(rows.filter((row) => row.isThere).map((row) => [row.title, row.isTicked])).toEqual([
      ["Multiple sclerosis", false],
    ]);
    const medicines = groups.find(({ kind }) => kind === "medicine");
    expect(medicines?.rows.map((row) => row.isTicked)).toEqual([true, false]);
    expect(medicines?.room).toContain("room for 1 more");
  });

  it("is all there already once all of it is kept, whatever it is", () => {
    const dates = { from: /^(?:since|start|when|takenOn)$/, until: /^(?:stop|until)$/ };
    const things = found.items.map((item) => {
      const change = changeToKeep(item, importWords, today);
      const patch = "patch" in change ? Object.entries(change.patch) : [];
      const at = (shape: RegExp) => {
        const value = patch.find(([field, text]) => shape.test(field) && text)?.[1];
        return typeof value === "string" ? value : null;
      };
      const name = at(/^(?:name|what|title)$/) ?? "";
      return { kind: item.kind, name, from: at(dates.from), until: at(dates.until) };
    });
    const rows = viewFound(found, { things, room }, importWords, null).flatMap((one) => one.rows);
    expect(rows.filter((row) => !row.isThere).map((row) => row.title)).toEqual([]);
  });

  it("keeps the ticks of a form that failed", () => {
    const groups = viewFound(found, { things: [], room }, importWords, new Set([2]));
    const ticked = groups.flatMap(({ rows }) => rows).filter((row) => row.isTicked);
    expect(ticked.map((row) => row.at)).toEqual([2]);
  });

  it("says where each thing comes from, and what was left out and why", () => {
    const rows = viewFound(found, { things: [], room }, importWords, null).flatMap(
      (one) => one.rows,
    );
    expect(rows.find((row) => row.title === "Blood count")?.origin).toBe(
      "Report · Lake Clinic · May 6, 2024 · r1",
    );
    expect(rows.every((row) => row.origin !== "")).toBe(true);
    expect(viewSkipped(found, importWords)[0]).toBe("1 entry marked as a mistake by the clinic");
  });

  it("has a way to each page that something was kept on, once", () => {
    expect(viewKept({ allergy: 1, condition: 2, medicine: 1 }, importWords)).toEqual({
      total: 4,
      ways: [
        { href: "/prepare/health", label: "See the health facts" },
        { href: "/prepare/medicines", label: "See the medicines" },
      ],
    });
  });
});
