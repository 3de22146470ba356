import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { everyoneRecords, groupRecords, recordShelves } from "@/lib/content/group-records";
import { recordDetails } from "@/lib/content/record-details";
import { type RecordStatus, recordParts, recordStatuses } from "@/lib/content/record-ways";
import { type RecordId, records } from "@/lib/content/suggestions";
import { addDays } from "@/lib/engine/days";
import {
  arrangeRecords,
  countRecords,
  listRecords,
  type RecordMark,
  unlistedRecords,
} from "@/lib/engine/record-list";

const today = "2026-11-20";
const ids: ReadonlyMap<RecordId, string> = new Map(records.map((id) => [id, `hash-of-${id}`]));
const listed = (...some: readonly RecordId[]) => some.map((id) => ({ id, rules: [] }));
const mark = (
  id: string,
  status: RecordStatus,
  more: Partial<RecordMark> = {},
): Omit<RecordMark, "content"> => ({
  id,
  status,
  version: 1,
  askedOn: null,
  due: null,
  createdAt: 1,
  ...more,
});

describe("which records are on the list", () => {
  it("gives everyone the usual ones before any answer", () => {
    expect(listRecords({}, []).map(({ id }) => id)).toEqual(everyoneRecords);
  });

  it.each(Object.keys(groupRecords) as (keyof typeof groupRecords)[])(
    "%s: what the kind of problem calls for, then the usual ones",
    (group) => {
      const list = listRecords({ group }, []).map(({ id }) => id);
      const [first] = groupRecords[group];
      expect(list[0]).toBe(first);
      for (const id of everyoneRecords) expect(list).toContain(id);
      expect(new Set(list).size).toBe(list.length);
    },
  );

  it("asks for marrow, flow, chromosomes and the smear in a fast blood cancer only", () => {
    const blood = { group: "cancer", "fast-cancer": ["acute-leukemia"] };
    const list = listRecords(blood, []).map(({ id }) => id);
    expect(list).toEqual(expect.arrayContaining([...recordShelves.blood]));
    const other = { group: "cancer", "fast-cancer": ["testicular"] };
    expect(listRecords(other, []).map(({ id }) => id)).not.toContain("blood-smear");
  });

  it("tells tests and treatments apart", () => {
    const list = (sheet: Parameters<typeof listRecords>[0]) =>
      listRecords(sheet, []).map(({ id }) => id);
    expect(list({ group: "cancer", plan: ["under-way"] })).toContain("radiation-summary");
    expect(list({ group: "cancer", plan: ["offered"] })).not.toContain("radiation-summary");
    expect(list({ group: "heart", plan: ["under-way"] })).not.toContain("radiation-summary");
    expect(list({ group: "surgery", operation: ["hysterectomy"] })).toContain("bleeding-diary");
    expect(list({ group: "other", tests: ["worse-but-scan-same"] })).toContain("earlier-scans");
  });

  it("puts what the findings brought up first, and a closer scan in place of “the scans”", () => {
    const list = listRecords({ group: "ms" }, [
      { id: "imaging-files", rules: ["t5"] },
      { id: "relapse-dates", rules: ["t14a"] },
    ]);
    expect(list[0]).toEqual({ id: "relapse-dates", rules: ["t14a"] });
    expect(list.map(({ id }) => id)).not.toContain("imaging-files");
  });
});

describe("the order of the list", () => {
  it("has what is late first, then each holder together, own ones, what came, what is set aside", () => {
    const rows = [
      mark("own-1", "not-asked"),
      mark("hash-of-ecg", "received"),
      mark("hash-of-visit-notes", "asked", { askedOn: "2026-10-01" }),
      mark("hash-of-echo-images", "asked", { askedOn: "2026-11-19" }),
      mark("hash-of-timeline", "not-needed"),
    ];
    const list = arrangeRecords(
      listed("cath-report", "plan-in-writing", "echo-images", "timeline", "visit-notes", "ecg"),
      rows,
      ids,
      today,
    );
    expect(list.map(({ part, content }) => `${part}/${content}`)).toEqual([
      "late/visit-notes",
      "doctors-office/plan-in-writing",
      "heart-lab/cath-report",
      "heart-lab/echo-images",
      "own/null",
      "in-hand/ecg",
      "aside/timeline",
    ]);
  });

  it("keeps what somebody noted when the answers no longer call for it, and says so", () => {
    const rows = [mark("hash-of-spine-mri", "asked", { askedOn: today })];
    const [item] = arrangeRecords([], rows, ids, today);
    expect(item).toMatchObject({ content: "spine-mri", isListed: false, part: "radiology-desk" });
  });

  it("calls late what was wanted before today, asked for or not", () => {
    const rows = [
      mark("own-1", "not-asked", { due: "2026-11-19" }),
      mark("own-2", "not-asked", { due: today }),
    ];
    const list = arrangeRecords([], rows, ids, today);
    expect(list.map(({ id, isLate }) => [id, isLate])).toEqual([
      ["own-1", true],
      ["own-2", false],
    ]);
  });

  it("never loses a row, never doubles one, and counts each once", () => {
    const day = fc.integer({ min: -90, max: 30 }).map((off) => addDays(today, off));
    const maybeDay = fc.option(day, { nil: null });
    const row = fc.record({
      id: fc.oneof(
        fc.constantFrom(...records).map((id) => `hash-of-${id}`),
        fc.integer({ min: 1, max: 150 }).map((at) => `own-${at}`),
      ),
      status: fc.constantFrom(...recordStatuses),
      askedOn: maybeDay,
      due: maybeDay,
      version: fc.integer({ min: 1, max: 9 }),
      createdAt: fc.integer({ min: 1, max: 1e12 }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(row, { selector: ({ id }) => id, maxLength: 60 }),
        fc.subarray([...records]),
        (rows, wanted) => {
          const list = arrangeRecords(listed(...wanted), rows, ids, today);
          const seen = list.map(({ id }) => id);
          expect(new Set(seen).size).toBe(seen.length);
          const all = new Set([...rows.map(({ id }) => id), ...wanted.map((id) => ids.get(id))]);
          expect(new Set(seen)).toEqual(all);
          const parts = list.map(({ part }) => recordParts.indexOf(part));
          expect(parts).toEqual(parts.toSorted((a, b) => a - b));
          const { total, toAsk, onTheWay, late, inHand, sent } = countRecords(list);
          expect(toAsk + onTheWay + late + inHand + sent).toBe(total);
          expect(total).toBe(list.filter(({ status }) => status !== "not-needed").length);
          const more = unlistedRecords(list).flatMap((one) => one.records);
          for (const id of more) expect(list.map(({ content }) => content)).not.toContain(id);
          const had = new Set(list.flatMap(({ content }) => content ?? []));
          expect(more.length + had.size).toBe(records.length);
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("who holds it", () => {
  it("is a part of the list for every record", () => {
    for (const id of records) expect(recordParts).toContain(recordDetails[id].holder);
  });
});
