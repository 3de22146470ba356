import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ImportFault } from "@/lib/engine/import-items";
import { readImportFile } from "@/lib/fhir/import/read-file";
import { longer } from "../../../support/longer";
import {
  allergies,
  documentOf,
  medication,
  medications,
  problem,
  problems,
  section,
} from "./ccda-fixtures";
import { bytesOf, patientBundle, resources } from "./fhir-fixtures";

const today = "2026-11-20";
const condition = JSON.stringify(resources.condition);
const withField = (field: string) => condition.replace("{", `{${field},`);
const entity = (declaration: string) =>
  documentOf(section(problems, problem({ value: "<value>&x;</value>" }))).replace(
    "<ClinicalDocument",
    `<!DOCTYPE x [${declaration}]><ClinicalDocument`,
  );
const nested = (open: string, close: string, depth: number) =>
  `${open.repeat(depth)}${close.repeat(depth)}`;
const laughs = `<!ENTITY a "ha"><!ENTITY b "${"&a;".repeat(100)}"><!ENTITY x "${"&b;".repeat(100)}">`;
const zip = new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]);
const gzip = new Uint8Array([0x1f, 0x8b, 8, 0]);

const hostile: readonly (readonly [string, string | Uint8Array, ImportFault])[] = [
  ["an empty file", "", "empty"],
  ["only spaces", " \n\t ", "empty"],
  ["a file of zeros", new Uint8Array(1_000), "wrong-kind"],
  ["more than 20 MB", new Uint8Array(20 * 1024 * 1024 + 1), "too-large"],
  ["a ZIP file", zip, "zip"],
  ["a packed file", gzip, "zip"],
  ["a PDF file", "%PDF-1.7\n", "pdf"],
  ["a web page", "<!doctype html><html><script>alert(1)</script></html>", "wrong-kind"],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), "wrong-kind"],
  ["a table", "name,dose\nAspirin,100", "wrong-kind"],
  ["JSON that is no record", '{"hello": "world"}', "wrong-kind"],
  ["numbers in a list", "[1, 2, 3]", "wrong-kind"],
  ["a record that is cut off", condition.slice(0, -1), "broken"],
  ["a record and then something else", `${condition} and more`, "broken"],
  ["a record with a loose comma", condition.replace("}", "},"), "broken"],
  ["an entry that is cut off", '{"resourceType":"Bundle","entry":[{"resource":{', "broken"],
  ["a text without an end", '{"resourceType":"Condition', "broken"],
  ["bytes that are no text", Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), "broken"],
  ["deep lists", `{"resourceType":"Bundle","x":${nested("[", "]", 100_000)}}`, "unsafe"],
  [
    "deep objects in an entry",
    `[{"resourceType":"Bundle","x":${nested('{"a":', "}", 61)}}]`,
    "unsafe",
  ],
  ["a key of every prototype", withField('"__proto__":{"polluted":true}'), "unsafe"],
  ["the same, hidden", withField('"\\u005f_proto__":{"polluted":true}'), "unsafe"],
  ["a key that spoils a text", withField('"language":{"length":{"toString":0}}'), "unsafe"],
  ["a key twice", withField('"id":"other"'), "unsafe"],
  ["a NUL in a text", withField('"language":"a\\u0000b"'), "unsafe"],
  ["half a character", withField('"language":"\\ud800"'), "unsafe"],
  [
    "a million empty lists in one resource",
    `{"resourceType":"Condition","x":[${"[],".repeat(300_000)}[]]}`,
    "too-much",
  ],
  ["more entries than a life brings", `[${"{},".repeat(60_000)}{}]`, "too-much"],
  ["entities that grow", entity(laughs), "unsafe"],
  ["an entity from a file", entity('<!ENTITY x SYSTEM "file:///etc/passwd">'), "unsafe"],
  ["an entity from the net", entity('<!ENTITY x SYSTEM "http://127.0.0.1:9/x">'), "unsafe"],
  ["an entity of a parameter", entity('<!ENTITY % p SYSTEM "http://127.0.0.1:9/x"> %p;'), "unsafe"],
  ["a declaration without entities", entity(""), "unsafe"],
  ["an entity that nobody declared", documentOf("&nbsp;"), "unsafe"],
  ["an entity called as every object's own", documentOf("&constructor;"), "unsafe"],
  ["deep elements", documentOf(nested("<component>", "</component>", 500)), "unsafe"],
  [
    "an element with a thousand attributes",
    documentOf(`<a ${Array.from({ length: 1_000 }, (_, at) => `a${at}="1"`).join(" ")}/>`),
    "unsafe",
  ],
  ["an attribute twice", documentOf('<a b="1" b="2"/>'), "broken"],
  ["tags that cross", documentOf("<a><b></a></b>"), "broken"],
  ["a document that is cut off", documentOf("").slice(0, -20), "broken"],
  ["a control character", documentOf("\u0001"), "broken"],
  ["an encoding that nobody knows", documentOf("").replace("UTF-8", "x-evil"), "broken"],
  ["XML that is no record", "<svg onload='alert(1)'/>", "wrong-kind"],
  [
    "a record of another name",
    documentOf("").replaceAll("urn:hl7-org:v3", "urn:other"),
    "wrong-kind",
  ],
  [
    "an entry with a hundred thousand elements",
    documentOf(section(problems, `<entry>${"<a/>".repeat(100_000)}</entry>`)),
    "too-much",
  ],
];

describe("a hostile file", () => {
  it.each(hostile)("of %s is refused with a code", (_, content, fault) => {
    const bytes = typeof content === "string" ? bytesOf(content) : new Uint8Array(content);
    expect(readImportFile(bytes, today)).toEqual({ ok: false, fault });
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("with scripts where people read gives them as plain text and nothing else", () => {
    const said = { ...resources.condition, code: { text: "<script>alert(1)</script>" } };
    const found = readImportFile(bytesOf(said), today);
    expect(found.ok && found.items[0]?.name).toBe("<script>alert(1)</script>");
    const narrative = `<content ID="x">Rash</content><script>alert(1)</script>`;
    const value = '<value><originalText><reference value="#x"/></originalText></value>';
    const document = documentOf(section(problems, problem({ value }), narrative));
    const read = readImportFile(bytesOf(document), today);
    expect(read.ok && read.items.map(({ name }) => name)).toEqual(["Rash", "Summary of care"]);
  });

  it("with huge texts is cut to what a page can show", () => {
    const long = "long ".repeat(1_000_000);
    const said = { ...resources.condition, code: { text: long }, note: [{ text: long }] };
    const found = readImportFile(bytesOf(said), today);
    expect(found.ok && found.items[0]?.name.length).toBeLessThanOrEqual(300);
    expect(JSON.stringify(found).length).toBeLessThan(3_000);
  });

  it("with marks that turn the text around loses them", () => {
    const said = { ...resources.condition, code: { text: "Gout \u202Egnitset\u202C\u0007" } };
    const found = readImportFile(bytesOf(said), today);
    expect(found.ok && found.items[0]?.name).toBe("Gout gnitset");
  });
});

describe("any file at all", () => {
  const whole = [
    bytesOf(patientBundle),
    bytesOf(
      documentOf(
        section(problems, problem({ value: '<value displayName="Asthma"/>' })) +
          section(medications, medication({ name: '<code displayName="Aspirin"/>' })) +
          section(allergies, ""),
      ),
    ),
  ];

  it("changed here and there is read whole or refused, and never ends the reader", () => {
    const change = fc.record({
      at: fc.nat(),
      byte: fc.integer({ min: 0, max: 255 }),
      cut: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.nat({ max: whole.length - 1 }),
        fc.array(change, { maxLength: 8 }),
        (which, changes) => {
          let bytes = new Uint8Array(whole[which] ?? []);
          for (const { at, byte, cut } of changes) {
            if (cut && at % 7 === 0) bytes = bytes.slice(0, at % bytes.length);
            else bytes[at % bytes.length] = byte;
          }
          const outcome = readImportFile(bytes, today);
          if (!outcome.ok) expect(outcome.fault).toMatch(/^[a-z-]+$/);
          else for (const item of outcome.items) expect(item.isLoose || item.name).toBeTruthy();
        },
      ),
      { numRuns: longer(500) },
    );
  });

  it("whose resources hold anything is read whole or refused", () => {
    const keys = Object.keys({ ...resources.medicine, ...resources.report, ...resources.allergy });
    const types = ["Condition", "MedicationRequest", "AllergyIntolerance", "Procedure"];
    const more = ["DiagnosticReport", "Observation", "DocumentReference", "Patient", "Medication"];
    const resource = fc
      .tuple(
        fc.constantFrom(...types, ...more),
        fc.dictionary(fc.constantFrom(...keys, "code", "onsetDateTime", "name"), fc.jsonValue()),
      )
      .map(([resourceType, rest]) => ({ ...rest, resourceType }));
    fc.assert(
      fc.property(fc.array(resource, { maxLength: 6 }), (all) => {
        const outcome = readImportFile(bytesOf(all), today);
        expect(["nothing-found", "wrong-kind", "unsafe", "several-people", "ok"]).toContain(
          outcome.ok ? "ok" : outcome.fault,
        );
      }),
      { numRuns: longer(500) },
    );
  });
});
