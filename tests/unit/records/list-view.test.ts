import { describe, expect, it } from "vitest";
import { recordDetailsWords } from "@/lib/content/en/record-details";
import { recordsLawWords } from "@/lib/content/en/records-law";
import { recordsPageWords } from "@/lib/content/en/records-page";
import { type RecordAct, recordSteps } from "@/lib/content/record-ways";
import { type RecordId, records } from "@/lib/content/suggestions";
import { contentWords } from "@/lib/content/words";
import {
  arrangeRecords,
  countRecords,
  listRecords,
  unlistedRecords,
} from "@/lib/engine/record-list";
import type { Situation } from "@/lib/kept/situation-queries";
import { viewLaw } from "@/lib/records/law-view";
import { viewProgress, viewRecords } from "@/lib/records/list-view";
import { actsOf } from "@/lib/records/standing";

const today = "2026-11-20";
const words = {
  page: recordsPageWords,
  details: recordDetailsWords,
  content: contentWords("en"),
  day: (day: string) => day,
  fullDay: (day: string) => day,
};
const situation = (sheet: Situation["sheet"], country: string | null = "us") =>
  ({
    sheet,
    speaker: "self",
    group: sheet.group ?? null,
    country,
    findings: [],
    suggested: { tasks: [], records: [], questions: [] },
  }) as unknown as Situation;
const ids = new Map<RecordId, string>(records.map((id) => [id, `h-${id}`]));

function view(
  sheet: Situation["sheet"],
  asked: readonly (readonly [RecordId, string])[] = [],
  wantedBy: string | null = null,
) {
  const marks = asked.map(([id, askedOn]) => ({
    id: `h-${id}`,
    version: 1,
    status: "asked" as const,
    askedOn,
    due: null,
    createdAt: 1,
  }));
  const items = arrangeRecords(listRecords(sheet, []), marks, ids, today);
  const page = {
    items,
    entries: new Map(),
    shown: { at: 1, of: 1, all: false },
    progress: countRecords(items),
    unlisted: unlistedRecords(items),
    wantedBy,
    unreadable: 0,
  };
  return viewRecords(page, situation(sheet), today, words);
}

describe("the list in words", () => {
  it("puts together what one call to one office can ask for", () => {
    const lab = view({ group: "cancer" }).find(({ part }) => part === "pathology-lab");
    expect(lab?.heading).toBe("Pathology lab");
    expect(lab?.rows.map(({ title }) => title)).toEqual([
      "The pathology report",
      "The slides",
      "The full marker or gene report",
      "The tissue blocks",
    ]);
    expect(lab?.allAsked).toEqual({
      label: "Asked for these 4 today",
      items: [
        "c.pathology-report.0",
        "c.pathology-slides.0",
        "c.marker-report.0",
        "c.pathology-blocks.0",
      ],
    });
  });

  it("says what is late, since when, and what to do about it", () => {
    const [late] = view({ group: "heart" }, [["echo-images", "2026-11-01"]]);
    expect(late?.heading).toBe("Late: do these first");
    expect(late?.rows[0]).toMatchObject({
      title: "Heart ultrasound pictures (echo)",
      state: ["Late", "Asked on 2026-11-01", "5 days late"],
      mark: "late",
      next: "Call them. Ask where it is, and when it will come.",
    });
  });

  it("never asks anybody for what is written at home", () => {
    const home = view({}).find(({ part }) => part === "you");
    expect(home?.allAsked).toBeNull();
    expect(home?.rows[0]).toMatchObject({ tick: null, state: ["Not written yet"] });
    expect(home?.rows[0]?.acts.map(({ label }) => label)).toEqual(["It is ready"]);
  });

  it("puts no health word into an address", () => {
    for (const { rows } of view({ group: "cancer" })) {
      for (const { href, content } of rows) {
        expect(href).toMatch(/^\/records\/[\w-]+$/);
        expect(href).toBe(`/records/${ids.get(content as RecordId)}`);
      }
    }
  });

  it("says “Ask for it” only where there is a day to say", () => {
    const plain = view({}).find(({ part }) => part === "records-office");
    expect(plain?.rows[0]?.next).toBe("");
    const dated = view({}, [], "2027-02-01").find(({ part }) => part === "records-office");
    expect(dated?.rows[0]?.next).toBe("Ask for it by 2027-01-02.");
  });
});

describe("the buttons of a row", () => {
  const standing = (next: (typeof recordSteps)[number], more = {}) =>
    ({ next, nextOn: null, state: "asked", ...more }) as Parameters<typeof actsOf>[0];

  it("are two at most, and none when all is done", () => {
    for (const step of recordSteps) {
      expect(actsOf(standing(step), "ecg").length).toBeLessThanOrEqual(2);
    }
    expect(actsOf(standing("none", { state: "confirmed" }), "ecg")).toEqual([]);
  });

  it.each<[string, Parameters<typeof standing>, RecordId, readonly RecordAct[]]>([
    ["before the 48 hours a call does not count", ["call-48h", { nextOn: today }], "ecg", ["came"]],
    ["after them it does", ["call-48h"], "imaging-files", ["called", "came"]],
    ["slides go from lab to lab", ["wait"], "pathology-slides", ["sent"]],
    ["what is set aside can be put back", ["none", { state: "not-needed" }], "ecg", ["back"]],
  ])("%s", (_, given, content, acts) => {
    expect(actsOf(standing(...given), content)).toEqual(acts);
  });
});

describe("the picture", () => {
  it("has a square for each record, and says the same in words", () => {
    const counts = { total: 9, toAsk: 4, onTheWay: 2, late: 1, inHand: 1, sent: 1 };
    const { sum, total, shares } = viewProgress(counts, words);
    expect(sum).toBe("2 of 9 are here or sent.");
    expect(shares.reduce((all, { count }) => all + count, 0)).toBe(total);
    expect(shares.map(({ text }) => text)).toEqual([
      "1 sent",
      "1 here",
      "2 on the way",
      "1 late",
      "4 to ask for",
    ]);
  });

  it("before anything is asked for says how to begin", () => {
    const counts = { total: 6, toAsk: 6, onTheWay: 0, late: 0, inHand: 0, sent: 0 };
    expect(viewProgress(counts, words).sum).toBe(recordsPageWords.progress.none);
  });
});

describe("the law beside it", () => {
  it("is told with its dates at home, and not made up elsewhere", () => {
    const us = viewLaw("us", "self", recordsLawWords, (day) => day);
    expect(us.facts).toHaveLength(8);
    expect(us.cited).toContain("45 CFR 164.524");
    const nz = viewLaw("nz", "carer", recordsLawWords, (day) => day);
    expect(nz.facts).toEqual([]);
    expect(nz.lede).toMatch(/We do not know/);
  });
});
