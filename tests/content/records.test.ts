import { describe, expect, it } from "vitest";
import { countries } from "@/lib/content/emergency-numbers";
import { recordDetailsWords } from "@/lib/content/en/record-details";
import { recordsLawWords } from "@/lib/content/en/records-law";
import { recordsPageWords } from "@/lib/content/en/records-page";
import { recordWords } from "@/lib/content/en/suggestions";
import {
  answerRecords,
  closerRecords,
  everyoneRecords,
  groupRecords,
  recordShelves,
} from "@/lib/content/group-records";
import { lawFacts, recordsLawOf, recordsLaws } from "@/lib/content/jurisdictions";
import { questions } from "@/lib/content/questionnaire";
import { recordDetails, recordHolders, recordRules } from "@/lib/content/record-details";
import { type Source, sources } from "@/lib/content/sources";
import { type RecordId, records } from "@/lib/content/suggestions";
import type { Question } from "@/lib/content/types";
import { grade } from "./reading-grade";
import { aim } from "./reading-report";
import { forms, textsOf } from "./words-texts";

const everySource: Readonly<Record<string, Source>> = sources;
const today = new Date().toISOString().slice(0, 10);
const inOneYear = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
const listed = (id: RecordId) => forms(recordWords[id].text)[0];

describe.each(records.map((id) => [id] as const))("record %s", (id) => {
  const detail = recordDetails[id];

  it("has something to ask for, a holder, days to plan for, sources and a review date", () => {
    expect(recordDetailsWords.ask[id].length).toBeGreaterThanOrEqual(2);
    expect(recordDetailsWords.ask[id].length).toBeLessThanOrEqual(4);
    expect(detail.planFor.from).toBeGreaterThanOrEqual(0);
    expect(detail.planFor.to).toBeGreaterThanOrEqual(Math.max(1, detail.planFor.from));
    expect(detail.sources.length).toBeGreaterThan(0);
    for (const source of detail.sources) expect(everySource[source], source).toBeDefined();
    expect(new Set(detail.sources).size).toBe(detail.sources.length);
    expect(detail.reviewedOn <= today).toBe(true);
    expect(today <= inOneYear(detail.reviewedOn), "past its review").toBe(true);
    expect(detail.orFrom).not.toContain(detail.holder);
    expect(new Set(detail.rules).size).toBe(detail.rules.length);
  });

  it("stands on one shelf of the full list", () => {
    const shelves = Object.entries(recordShelves).filter(([, list]) =>
      (list as readonly string[]).includes(id),
    );
    expect(shelves.map(([shelf]) => shelf)).toHaveLength(1);
  });

  it("has the rules that its kind calls for", () => {
    if (detail.comesAs === "images") {
      expect(detail.rules).toEqual(expect.arrayContaining(["call-48h", "check-disc"]));
      expect(detail.separateForm).toBe(true);
      expect(recordDetailsWords.ask[id].join(" ")).toMatch(/files|pictures/);
    }
    if (detail.comesAs === "tissue") {
      expect(detail.rules).toEqual(
        expect.arrayContaining(["never-only-copy", "doctor-to-doctor", "signed-release"]),
      );
    }
    if (detail.holder === "you") expect(detail.rules).toEqual([]);
  });
});

describe("what the evidence says of records", () => {
  it.each([
    ["imaging-files", 1, 7],
    ["pathology-slides", 7, 14],
    ["mri-brain-cord", 7, 14],
    ["echo-images", 7, 14],
    ["spine-mri", 7, 14],
    ["endoscopy-report", 7, 14],
    ["ultrasound-images", 7, 14],
    ["visit-notes", 14, 30],
    ["discharge-notes", 14, 30],
    ["genetic-report", 30, 30],
    ["blood-smear", 1, 7],
  ] as const)("%s: plan for %i to %i days", (id, from, to) => {
    expect(recordDetails[id].planFor).toMatchObject({ from, to });
  });

  it("asks for blood and marrow work in the same week, for a smear is kept 7 days", () => {
    expect(recordDetails["blood-smear"].keptDays).toBe(7);
    for (const id of recordShelves.blood) expect(recordDetails[id].rules[0]).toBe("same-week");
    expect(listed("blood-smear")).toMatch(/this week.*7 days only/);
  });

  it("has slides, blocks and images as jobs of their own", () => {
    expect(recordDetails["pathology-slides"].comesAs).toBe("tissue");
    expect(recordDetails["pathology-blocks"].comesAs).toBe("tissue");
    expect(recordDetails["pathology-report"].comesAs).toBe("paper");
    expect(recordDetails["imaging-files"].comesAs).toBe("images");
    expect(recordDetails["imaging-reports"].comesAs).toBe("paper");
  });

  it.each([
    ["mri-brain-cord", /contrast/],
    ["spinal-fluid", /bands/],
    ["medicine-list", /dose[\s\S]*Bad reactions/],
    ["imaging-files", /DICOM/],
    ["pathology-slides", /recuts/],
    ["genetic-report", /full report/],
    ["cath-report", /pressures/],
    ["standing-xrays", /standing/],
    ["plan-in-writing", /how long it is safe to wait/],
  ] as const)("%s: asks for the right thing", (id, what) => {
    expect(recordDetailsWords.ask[id].join("\n")).toMatch(what);
  });
});

describe("lists of records", () => {
  it("give every group something of its own, and each record once", () => {
    for (const [group, list] of Object.entries(groupRecords)) {
      expect(list.length, group).toBeGreaterThanOrEqual(4);
      expect(list.filter((id) => !everyoneRecords.includes(id)).length, group).toBeGreaterThan(1);
      expect(new Set(list).size, group).toBe(list.length);
    }
    expect(everyoneRecords.length).toBeGreaterThanOrEqual(6);
  });

  it("name questions and options that exist, and never the same records twice in one list", () => {
    for (const { question, options, records: list } of answerRecords) {
      const asked = (questions as readonly Question[]).find(({ id }) => id === question);
      for (const option of options) expect(asked?.options, question).toContain(option);
      expect(new Set(list).size).toBe(list.length);
    }
  });

  it("take a closer record for a general one of the same kind", () => {
    for (const [closer, general] of Object.entries(closerRecords)) {
      expect(recordDetails[general as RecordId].comesAs).toBe(
        recordDetails[closer as RecordId].comesAs,
      );
    }
  });
});

describe("words of records", () => {
  const texts = textsOf(recordDetailsWords);

  it("have words for every holder and rule that is used, and use every one", () => {
    const details = Object.values(recordDetails);
    const holders = new Set(details.flatMap(({ holder, orFrom }) => [holder, ...orFrom]));
    expect([...holders].sort()).toEqual([...recordHolders].sort());
    expect([...new Set(details.flatMap(({ rules }) => rules))].sort()).toEqual(
      [...recordRules].sort(),
    );
  });

  it("name each holder apart", () => {
    const names = Object.values(recordDetailsWords.holders).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it("keep a line to ask for short enough to read out", () => {
    for (const { path, text } of texts.filter((one) => one.path.startsWith("/ask/"))) {
      expect(text.split(/\s+/).length, path).toBeLessThanOrEqual(18);
      expect(text, path).not.toMatch(/[.]$/);
    }
  });
});

describe("the law by country", () => {
  it("is known for the United States, with its dates", () => {
    expect(recordsLaws.us).toMatchObject({ respondWithin: 30, extension: 30 });
    expect(recordsLaws.us?.facts).toEqual(lawFacts);
    for (const source of recordsLaws.us?.sources ?? []) expect(everySource[source]).toBeDefined();
    expect(today <= inOneYear(recordsLaws.us?.reviewedOn ?? "")).toBe(true);
  });

  it("claims nothing for another country, and is the United States for nobody knows where", () => {
    for (const country of countries.filter((one) => one !== "us")) {
      expect(recordsLawOf(country), country).toBeNull();
    }
    expect(recordsLawOf(undefined)).toBe(recordsLaws.us);
    expect(recordsLawOf("nowhere")).toBe(recordsLaws.us);
    expect(recordsLawOf("constructor")).toBe(recordsLaws.us);
    expect(forms(recordsLawWords.unknown.text)[0]).toMatch(/We do not know.*Ask the office/);
  });

  it("says all that helps on the phone", () => {
    const all =
      forms(recordsLawWords.lede)[0] +
      textsOf(recordsLawWords.facts)
        .map((one) => one.text)
        .join(" ");
    for (const point of [
      /30 days/,
      /30 more days, once/,
      /write within the first 30 days/,
      /without delay/,
      /not charge for the search/,
      /form that is asked for/,
      /Scans/,
      /talk therapy/,
      /sent to you/,
    ]) {
      expect(all).toMatch(point);
    }
  });
});

describe("the pages of the records", () => {
  it.each([
    ["the list", recordsPageWords],
    ["what to ask for", recordDetailsWords],
    ["the law", recordsLawWords],
  ] as const)("%s reads at the grade that we aim at", (_, words) => {
    const text = textsOf(words)
      .map((one) => one.text)
      .join("\n");
    expect(grade(text).gradeOnceExplained).toBeLessThanOrEqual(aim);
  });

  it("name no illness in the title that a browser keeps", () => {
    expect(recordsPageWords.title).toBe("Records");
  });

  it("say the day of a step wherever it has one", () => {
    const withDay = [
      "ask",
      "ask-this-week",
      "wait",
      "wait-extension",
      "call-48h",
      "confirm",
    ] as const;
    for (const step of withDay) {
      expect(recordsPageWords.steps[step].on("November 20"), step).toContain("November 20");
    }
  });
});
