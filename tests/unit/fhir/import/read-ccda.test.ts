import { describe, expect, it } from "vitest";
import type { ImportOutcome } from "@/lib/engine/import-items";
import { readImportFile } from "@/lib/fhir/import/read-file";
import {
  allergies,
  allergy,
  documentOf,
  labResults,
  medication,
  medications,
  problem,
  problems,
  procedure,
  procedures,
  reaction,
  result,
  results,
  section,
} from "./ccda-fixtures";
import { bytesOf } from "./fhir-fixtures";

const read = (text: string): ImportOutcome => readImportFile(bytesOf(text), "2026-11-20");

/** What is found beside the document itself. */
function foundIn(text: string) {
  const outcome = read(text);
  if (!outcome.ok) throw new Error(outcome.fault);
  return outcome.items.filter((item) => item.kind !== "record");
}

const value = (words: string) => `<value xsi:type="CD" code="1" displayName="${words}"/>`;

describe("a C-CDA document", () => {
  it("is itself a record, with whom it is about and who keeps it", () => {
    const outcome = read(documentOf(""));
    expect(outcome).toMatchObject({
      ok: true,
      format: "ccda",
      about: { name: "Ari Lund", born: "1970-02-15" },
      items: [
        {
          kind: "record",
          name: "Summary of care",
          from: "2024-06-11",
          source: { part: "document", id: "DOC-9", by: "Pine Hospital" },
        },
      ],
    });
  });

  it("gives problems, with dates as rough as they are written", () => {
    const entry = problem({ value: value("Asthma"), time: '<low value="201203"/>' });
    expect(foundIn(documentOf(section(problems, entry)))).toMatchObject([
      { kind: "condition", name: "Asthma", from: "2012-03", source: { part: "problems" } },
    ]);
  });

  it("takes a problem for over by its end, by its status, and by its concern", () => {
    const resolved = `<entryRelationship><observation><templateId root="2.16.840.1.113883.10.20.22.4.6"/><value code="413322009"/></observation></entryRelationship>`;
    for (const entry of [
      problem({ value: value("Cough"), time: '<low value="2012"/><high value="20120301"/>' }),
      problem({ value: value("Cough"), extra: resolved }),
      problem({ value: value("Cough"), act: "completed" }),
    ]) {
      expect(foundIn(documentOf(section(problems, entry)))[0]).toMatchObject({ isOver: true });
    }
  });

  it("finds the words that a code points at in the text for people", () => {
    const coded = `<value xsi:type="CD" nullFlavor="OTH"><originalText><reference value="#p1"/></originalText></value>`;
    const text = `<table><tr><td ID="p1">Tired <b>all day</b></td><td>2020</td></tr></table>`;
    const found = foundIn(documentOf(section(problems, problem({ value: coded }), text)));
    expect(found[0]?.name).toBe("Tired all day");
  });

  it("leaves out what is negated, and counts it", () => {
    const entries = [
      problem({ value: value("Diabetes"), negated: true }),
      problem({ value: value("Problem"), negated: true }),
      problem({ value: value("Gout") }),
    ].join("");
    const outcome = read(documentOf(section(problems, entries)));
    expect(outcome.ok && outcome.skipped).toEqual({ "ruled-out": 1, "none-known": 1 });
  });

  it("gives medicines with dose, how often, and since when", () => {
    const entry = medication({
      name: '<code code="1" displayName="Atenolol 25 MG Oral Tablet"/>',
      times:
        '<effectiveTime xsi:type="IVL_TS"><low value="20120318"/></effectiveTime>' +
        '<effectiveTime xsi:type="PIVL_TS" operator="A"><period value="12" unit="h"/></effectiveTime>',
      dose: '<doseQuantity value="25" unit="mg"/>',
    });
    expect(foundIn(documentOf(section(medications, entry)))).toMatchObject([
      {
        kind: "medicine",
        dose: "25 mg",
        often: { times: 1, every: 12, unit: "hour" },
        from: "2012-03-18",
      },
    ]);
  });

  it("tells a medicine that is over, paused, at bedtime, and when needed", () => {
    const name = '<code code="1" displayName="Zopiclone"/>';
    const one = (parts: Parameters<typeof medication>[0]) =>
      foundIn(documentOf(section(medications, medication({ name, ...parts }))))[0];
    expect(one({ status: "completed" })).toMatchObject({ isOver: true });
    expect(one({ status: "suspended" })).toMatchObject({ isOnHold: true });
    const bedtime = '<effectiveTime xsi:type="EIVL_TS"><event code="HS"/></effectiveTime>';
    expect(one({ times: bedtime, extra: "<precondition/>" })).toMatchObject({
      often: { moments: ["bedtime"], asNeeded: true },
    });
  });

  it("gives allergies with reactions, and knows three ways to say that there are none", () => {
    const nuts = '<code code="2" displayName="Peanut"/>';
    const entries = [
      allergy({ thing: nuts, reaction: reaction("Hives", "24484000") }),
      allergy({ thing: '<code nullFlavor="NA"/>', negated: true }),
      allergy({ thing: '<code code="716186003" displayName="x"/>' }),
      allergy({ thing: '<code code="3" displayName="No known allergies"/>' }),
    ].join("");
    const outcome = read(documentOf(section(allergies, entries)));
    expect(outcome.ok && outcome.skipped).toEqual({ "none-known": 3 });
    expect(outcome.ok && outcome.items[0]).toMatchObject({
      kind: "allergy",
      name: "Peanut",
      reactions: [{ what: "Hives", severity: "severe" }],
    });
  });

  it("gives what was done, not what was planned or broken off", () => {
    const code =
      '<code code="44950" codeSystem="2.16.840.1.113883.6.12" displayName="Appendix out"/>';
    const entries = [
      procedure({ code, time: 'value="199807"' }),
      procedure({ code: '<code displayName="Scan" code="9"/>', status: "aborted" }),
      procedure({ code: '<code displayName="Talk" code="9"/>', mood: "INT" }),
    ].join("");
    const outcome = read(documentOf(section(procedures, entries)));
    expect(outcome.ok && outcome.skipped).toEqual({ "not-done": 2 });
    expect(outcome.ok && outcome.items[0]).toMatchObject({
      kind: "operation",
      name: "Appendix out",
      from: "1998-07",
    });
  });

  it("gives a panel of results as one thing", () => {
    const values =
      result("Sodium", '<value xsi:type="PQ" value="139" unit="mmol/L"/>') +
      result("Culture", '<value xsi:type="ST">grew</value>', "A");
    expect(foundIn(documentOf(section(labResults, results("Panel", values))))).toMatchObject([
      {
        kind: "event",
        event: "test",
        name: "Panel",
        from: "2024-06-10",
        values: [
          { name: "Culture", value: "grew", flag: "unusual" },
          { name: "Sodium", value: "139 mmol/L", flag: null },
        ],
      },
    ]);
  });

  it("says where a part has text and nothing else", () => {
    const outcome = read(documentOf(section(medications, "", "<p>Aspirin, ask Dr. Po</p>")));
    expect(outcome.ok && outcome.skipped).toEqual({ "text-only": 1 });
  });

  it("is read under a prefix, in Latin-1 and in UTF-16", () => {
    const entry = problem({ value: value("Café") });
    const text = documentOf(section(problems, entry));
    const prefixed = text.replace(/<(\/?)(?=[a-zA-Z])/g, "<$1n1:").replace('xmlns="', 'xmlns:n1="');
    expect(foundIn(prefixed)[0]?.name).toBe("Café");
    const latin = Buffer.from(text.replace("UTF-8", "ISO-8859-1"), "latin1");
    const wide = Buffer.from(`\uFEFF${text.replace("UTF-8", "UTF-16")}`, "utf16le");
    for (const bytes of [latin, wide]) {
      const outcome = readImportFile(new Uint8Array(bytes), "2026-11-20");
      expect(outcome.ok && outcome.items[0]?.name).toBe("Café");
    }
  });

  it("about two people is refused", () => {
    const second = "<recordTarget><patientRole/></recordTarget>";
    expect(read(documentOf("", second))).toEqual({ ok: false, fault: "several-people" });
  });
});
