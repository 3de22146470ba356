import { describe, expect, it } from "vitest";
import { importWords } from "@/lib/content/en/import";
import { changeToKeep } from "@/lib/fhir/import/import-entry";
import { viewFound } from "@/lib/fhir/import/import-view";
import { readImportFile } from "@/lib/fhir/import/read-file";
import { decideChange } from "@/lib/kept/change";
import { longer } from "../../../support/longer";
import { mutatedRecord } from "../../../support/mutated-records";
import { bytesOf, patientBundle, resources } from "./fhir-fixtures";

const today = "2026-11-20";
const room = { condition: 60, allergy: 60, medicine: 120, operation: 60, event: 300, record: 400 };

describe("500 spoilt records", () => {
  it("are read whole or refused: whatever is offered can be shown and kept", () => {
    const outcomes = { read: 0, refused: 0, cut: 0 };
    for (let number = 0; number < longer(500); number += 1) {
      const { how, bytes, isCut } = mutatedRecord(number);
      const told = `record ${number}, ${how}`;
      const outcome = readImportFile(bytes, today);
      if (isCut) outcomes.cut += 1;
      if (!outcome.ok) {
        outcomes.refused += 1;
        expect(outcome.fault, told).toMatch(/^[a-z-]+$/);
        continue;
      }
      outcomes.read += 1;
      expect(isCut, `${told} is not all there`).toBe(false);
      viewFound(outcome, { things: [], room }, importWords, null);
      for (const item of outcome.items) {
        const change = changeToKeep(item, importWords, today);
        expect(decideChange(change, null), `${told}: ${item.name}`).toMatchObject({ ok: true });
      }
    }
    // Of each some: or the series would prove nothing.
    for (const count of Object.values(outcomes)) expect(count).toBeGreaterThan(30);
  });

  it("lose what is spoilt and nothing beside it", () => {
    const alone = ["condition", "pastCondition", "allergy", "operation", "document"] as const;
    const names = {
      condition: "Multiple sclerosis",
      pastCondition: "Iron deficiency",
      allergy: "Penicillin",
      operation: "Cholecystectomy",
      document: "Letter from the eye clinic",
    };
    for (const spoilt of alone) {
      const { id, resourceType } = resources[spoilt];
      for (const rest of [{}, { code: 7, status: [] }, { code: { text: { a: 1 } } }]) {
        const entry = patientBundle.entry.map((one) =>
          one.resource.id === id ? { resource: { resourceType, id, ...rest } } : one,
        );
        const outcome = readImportFile(bytesOf({ ...patientBundle, entry }), today);
        const found = outcome.ok ? outcome.items.map(({ name }) => name) : [];
        for (const other of alone) {
          if (other !== spoilt) expect(found, `${spoilt} spoilt`).toContain(names[other]);
        }
      }
    }
  });
});
