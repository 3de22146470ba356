import { describe, expect, it } from "vitest";
import { readApart } from "@/lib/fhir/import/read-apart";
import { importFileLimit, readImportFile } from "@/lib/fhir/import/read-file";
import { bytesOf } from "./fhir-fixtures";
import { largeBundle, largeDocument } from "./large-files";

const today = "2026-11-20";
// How long others waited is told by a clock, which a busy machine stretches: only in `npm run test:long`.
const isLong = process.env.TEST_LONG !== undefined;
const bounds = { ms: 120_000, megabytes: 96 };

/** Reads a file in a thread with little memory, and says what it took. */
async function measure(what: string, text: string) {
  const bytes = bytesOf(text);
  const size = bytes.byteLength;
  const alone = performance.now();
  if (isLong) readImportFile(bytes.slice(), today);
  const parsing = performance.now() - alone;
  let worst = 0;
  let last = performance.now();
  const pulse = setInterval(() => {
    worst = Math.max(worst, performance.now() - last - 10);
    last = performance.now();
  }, 10);
  const began = performance.now();
  const outcome = await readApart(bytes, today, bounds);
  const took = performance.now() - began;
  clearInterval(pulse);
  const count = outcome?.ok ? outcome.items.length : outcome?.fault;
  process.stdout.write(
    `${what}: ${(size / 1024 / 1024).toFixed(1)} MB read in ${Math.round(parsing)} ms; apart in ${Math.round(took)} ms within ${bounds.megabytes} MB of heap, others waited at most ${Math.round(worst)} ms; ${count} things\n`,
  );
  if (isLong) expect(worst / took, "share of the time that others waited").toBeLessThan(0.5);
  return outcome;
}

describe("a file as long as may be", { timeout: 240_000 }, () => {
  it("of 20,000 resources is read within 96 MB while others are answered", async () => {
    const text = largeBundle(20_000, importFileLimit * 0.98);
    expect(text.length).toBeGreaterThan(importFileLimit * 0.9);
    expect(text.length).toBeLessThanOrEqual(importFileLimit);
    const outcome = await measure("20,000 resources", text);
    expect(outcome?.ok && outcome.items.length).toBeGreaterThan(400);
  });

  it("of one document is read within 96 MB while others are answered", async () => {
    const text = largeDocument(importFileLimit * 0.98);
    expect(text.length).toBeLessThanOrEqual(importFileLimit);
    const outcome = await measure("A document", text);
    expect(outcome?.ok && outcome.items.length).toBeGreaterThan(300);
  });

  const hollow: readonly [string, string][] = [
    ["empty objects", `[${"{},".repeat(6_900_000)}{}]`],
    [
      "empty lists in one resource",
      `{"resourceType":"Condition","x":[${"[],".repeat(6_900_000)}[]]}`,
    ],
    ["one text", `{"resourceType":"Condition","code":{"text":"${"x".repeat(20_000_000)}"}}`],
    ["escapes", `{"resourceType":"Condition","code":{"text":"${"\\n".repeat(10_000_000)}"}}`],
    [
      "empty elements",
      `<ClinicalDocument xmlns="urn:hl7-org:v3">${"<a/>".repeat(5_000_000)}</ClinicalDocument>`,
    ],
    [
      "namespaces",
      `<ClinicalDocument xmlns="urn:hl7-org:v3">${'<a xmlns:b="c"/>'.repeat(1_200_000)}</ClinicalDocument>`,
    ],
  ];
  const tried = isLong ? hollow : [hollow[0], hollow[4]].flatMap((one) => (one ? [one] : []));
  it.each(tried)(
    "of nothing but %s is refused or cut short, and the server goes on",
    async (what, text) => {
      const outcome = await measure(what, text);
      expect(JSON.stringify(outcome).length).toBeLessThan(3_000);
    },
  );
});
