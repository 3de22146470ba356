import { describe, expect, it } from "vitest";
import { readApart } from "@/lib/fhir/import/read-apart";
import { bytesOf, patientBundle } from "./fhir-fixtures";

const today = "2026-11-20";

// A thread without a bundler compiles what it loads first.
describe("a file that is read apart", { timeout: 120_000 }, () => {
  it("gives what is in it", async () => {
    const outcome = await readApart(bytesOf(patientBundle), today);
    expect(outcome).toMatchObject({ ok: true, format: "fhir" });
  });

  it("that takes too long is given up, and the next one is read", async () => {
    const slow = await readApart(bytesOf(patientBundle), today, { ms: 1, megabytes: 256 });
    expect(slow).toEqual({ ok: false, fault: "too-slow" });
    expect(await readApart(bytesOf(patientBundle), today)).toMatchObject({ ok: true });
  });

  it("that takes too much memory ends its thread, not the server", async () => {
    const one = { resource: { resourceType: "Observation", note: "x" } };
    const many = { resourceType: "Bundle", entry: Array.from({ length: 40_000 }, () => one) };
    const outcome = await readApart(bytesOf(many), today, { ms: 20_000, megabytes: 8 });
    expect(outcome).toEqual({ ok: false, fault: "too-much" });
  });

  it("is read side by side with few others, and a crowd is told to come back", async () => {
    const files = Array.from({ length: 12 }, () => readApart(bytesOf(patientBundle), today));
    const outcomes = await Promise.all(files);
    expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(8);
    expect(outcomes.filter((outcome) => outcome === null)).toHaveLength(4);
  });
});
