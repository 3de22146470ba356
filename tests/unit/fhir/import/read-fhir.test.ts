import { describe, expect, it } from "vitest";
import type { ImportItem, ImportOutcome } from "@/lib/engine/import-items";
import { readImportFile } from "@/lib/fhir/import/read-file";
import { bytesOf, patientBundle, resources } from "./fhir-fixtures";

const today = "2026-11-20";
const read = (content: unknown): ImportOutcome => readImportFile(bytesOf(content), today);

function itemsOf(outcome: ImportOutcome): readonly ImportItem[] {
  if (!outcome.ok) throw new Error(outcome.fault);
  return outcome.items;
}

const named = (outcome: ImportOutcome, name: string) =>
  itemsOf(outcome).find((item) => item.name === name);

describe("a bundle of FHIR R4", () => {
  const bundle = read(patientBundle);

  it("says whom it is about", () => {
    expect(bundle).toMatchObject({
      format: "fhir",
      about: { name: "Rosa Tamm", born: "1961-04-02" },
    });
  });

  it("gives conditions with rough dates, without the words that a code system adds", () => {
    expect(named(bundle, "Multiple sclerosis")).toMatchObject({
      kind: "condition",
      from: "2019-03",
      source: { part: "Condition", id: "c1", by: "Dr. Ines Ruiz" },
    });
    expect(named(bundle, "Iron deficiency")).toMatchObject({
      from: "2015",
      until: "2016-02-10",
      isOver: true,
    });
  });

  it("gives a medicine that is only pointed at, with how much and how often", () => {
    expect(named(bundle, "Metformin")).toMatchObject({
      kind: "medicine",
      dose: "500 mg",
      often: { times: 2, every: 1, unit: "day", moments: ["with-meals"] },
      from: "2024-03-05",
      source: { part: "MedicationRequest", id: "m1", on: "2024-03-05", by: "Dr. Ines Ruiz" },
    });
  });

  it("gives a medicine inside its own resource, with what was said of it whole", () => {
    expect(named(bundle, "Naproxen 220 MG Oral Tablet")).toMatchObject({
      often: "One tablet when it hurts",
      from: "2021",
      until: "2021-06",
      isOver: true,
    });
  });

  it("gives allergies with what they did; one without words by its code", () => {
    expect(named(bundle, "Penicillin")).toMatchObject({
      kind: "allergy",
      reactions: [{ what: "Hives, Swelling", severity: "severe" }],
    });
    expect(named(bundle, "RxNorm 7980")).toMatchObject({ codeOnly: true });
  });

  it("tells operations from other things that were done, and takes many sessions for one", () => {
    expect(named(bundle, "Cholecystectomy")).toMatchObject({
      kind: "operation",
      from: "2018-09-14",
      where: "Lake Hospital",
    });
    expect(named(bundle, "Physical therapy session")).toMatchObject({
      kind: "event",
      event: "treatment",
      from: "2022-01-04",
      until: "2022-01-18",
      count: 3,
    });
  });

  it("puts values into their report, those out of range first", () => {
    expect(named(bundle, "Blood count")).toMatchObject({
      kind: "event",
      event: "test",
      from: "2024-05-06",
      said: "Slightly low.",
      values: [
        { name: "Hemoglobin", value: "11 g/dL", flag: "low" },
        { name: "Platelets", value: "250.12 10*9/L", flag: null },
      ],
      source: { by: "Lake Clinic" },
    });
  });

  it("makes one thing of the loose values of a day", () => {
    const loose = itemsOf(bundle).filter((item) => item.isLoose);
    expect(loose).toHaveLength(1);
    expect(loose[0]).toMatchObject({ from: "2023-02-01", kind: "event" });
    expect(loose[0]?.values).toHaveLength(2);
  });

  it("gives the documents that a portal lists", () => {
    expect(named(bundle, "Letter from the eye clinic")).toMatchObject({
      kind: "record",
      from: "2024-01-15",
      source: { by: "Lake Clinic" },
    });
  });

  it("leaves out what is wrong, ruled out, not done, or nothing, and counts it", () => {
    expect(bundle.ok && bundle.skipped).toEqual({
      "in-error": 1,
      "ruled-out": 1,
      "none-known": 1,
      "not-done": 2,
      everyday: 1,
      "other-part": 1,
    });
    for (const name of ["Gout", "Lupus", "Warfarin", "Hip replacement"]) {
      expect(named(bundle, name), name).toBeUndefined();
    }
  });
});

describe("other ways in which portals give FHIR", () => {
  const { condition, medicine, metformin } = resources;

  it("one resource, a list of them, lines of them, and a bundle in a bundle say the same", () => {
    const alone = itemsOf(read(condition));
    expect(alone).toHaveLength(1);
    const lines = [condition, resources.doctor].map((one) => JSON.stringify(one)).join("\r\n");
    const inner = { resourceType: "Bundle", entry: [{ resource: condition }] };
    const outer = { resourceType: "Bundle", entry: [{ resource: inner }] };
    for (const file of [[condition], lines, inner, outer]) {
      expect(itemsOf(read(file)).map(({ name, from }) => [name, from])).toEqual([
        ["Multiple sclerosis", "2019-03"],
      ]);
    }
  });

  it("with a mark in front of it, as some systems write, is read", () => {
    expect(itemsOf(read(`\uFEFF${JSON.stringify(condition)}`))).toHaveLength(1);
  });

  it("finds what a reference means by a urn, by an address and by a relative one", () => {
    for (const [fullUrl, reference] of [
      ["urn:uuid:1-2-3", "urn:uuid:1-2-3"],
      ["https://a.example/fhir/Medication/met", "Medication/met"],
      ["https://a.example/fhir/Medication/met", "https://a.example/fhir/Medication/met/_history/2"],
    ]) {
      const asked = { ...medicine, medicationReference: { reference } };
      const entry = [{ resource: asked }, { fullUrl, resource: metformin }];
      const found = read({ resourceType: "Bundle", entry });
      expect(named(found, "Metformin"), reference).toBeDefined();
    }
  });

  it("takes statuses that stand as bare codes, as an older release has them", () => {
    const old = { ...condition, verificationStatus: "refuted", clinicalStatus: "active" };
    expect(read(old)).toEqual({ ok: false, fault: "nothing-found" });
  });

  it("takes a medicine whose end has passed for over, and one whose end is to come not", () => {
    const until = (end: string) => ({
      ...resources.containedMedicine,
      status: "active",
      effectivePeriod: { start: "2024-01-01", end },
    });
    expect(itemsOf(read(until("2026-11-19")))[0]?.isOver).toBe(true);
    expect(itemsOf(read(until("2026-11-20")))[0]?.isOver).toBeUndefined();
    expect(itemsOf(read(until("2027")))[0]?.isOver).toBeUndefined();
  });

  it("refuses a file about two people", () => {
    const other = { ...condition, id: "x", subject: { reference: "Patient/someone-else" } };
    expect(read([condition, other])).toEqual({ ok: false, fault: "several-people" });
  });

  it("brings no more of a kind than there is room for, the newest, and says so", () => {
    const many = Array.from({ length: 75 }, (_, at) => ({
      ...condition,
      id: `n${at}`,
      code: { text: `Condition ${at}` },
      onsetDateTime: String(1950 + at),
    }));
    const outcome = read(many);
    expect(itemsOf(outcome)).toHaveLength(60);
    expect(itemsOf(outcome)[0]?.name).toBe("Condition 74");
    expect(outcome.ok && outcome.skipped["no-room"]).toBe(15);
  });
});
