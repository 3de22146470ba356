import { describe, expect, it } from "vitest";
import { purgeExpired } from "@/lib/auth/purge";
import { importWords } from "@/lib/content/en/import";
import type { ImportFound } from "@/lib/engine/import-items";
import { dropFound, holdFound, keepFound, readAndHold } from "@/lib/fhir/commands";
import { readImportFile } from "@/lib/fhir/import/read-file";
import { loadImport, loadKeptForImport } from "@/lib/fhir/queries";
import { changeEntries } from "@/lib/kept/commands";
import { allergy } from "@/lib/kept/kinds/allergy";
import { condition } from "@/lib/kept/kinds/condition";
import { event } from "@/lib/kept/kinds/event";
import { medicine } from "@/lib/kept/kinds/medicine";
import { operation } from "@/lib/kept/kinds/operation";
import { record } from "@/lib/kept/kinds/record";
import { loadEntries } from "@/lib/kept/queries";
import { handleFile } from "@/lib/security/handle-file";
import { longer } from "../support/longer";
import { mutatedRecord } from "../support/mutated-records";
import { bytesOf, patientBundle } from "../unit/fhir/import/fhir-fixtures";
import { runOn, withDatabase } from "./database";
import { newGuest } from "./guest";

const { url } = withDatabase();
const today = "2026-11-20";
type Guest = Awaited<ReturnType<typeof newGuest>>;

const found = ((): ImportFound => {
  const outcome = readImportFile(bytesOf(patientBundle), today);
  if (!outcome.ok) throw new Error(outcome.fault);
  return outcome;
})();
const everything = found.items.map((_, at) => at);
const placeOf = (name: string) => found.items.findIndex((item) => item.name === name);

async function hold({ patientId }: Guest): Promise<string> {
  const held = await holdFound(patientId, found);
  if (!held.ok) throw new Error(held.reason);
  return held.id;
}

const keep = ({ patientId, actorId }: Guest, id: string, picks: readonly number[]) =>
  keepFound(patientId, actorId, id, picks, importWords, today);

const namesOf = async ({ patientId }: Guest) => {
  const lists = await Promise.all(
    [condition, allergy, medicine, operation, event, record].map((kind) =>
      loadEntries(patientId, kind),
    ),
  );
  return lists.flatMap(({ entries }) =>
    entries.map(
      ({ value }) => Object.entries(value).find(([field]) => /name|what|title/.test(field))?.[1],
    ),
  );
};

describe("a file that was read", () => {
  it("waits for its person alone, encrypted, and nothing of it is kept yet", async () => {
    const [rosa, other] = [await newGuest(), await newGuest()];
    const read = await readAndHold(rosa.patientId, bytesOf(patientBundle), today);
    expect(read.ok).toBe(true);
    expect(await loadImport(rosa.patientId)).toMatchObject({
      is: "found",
      found: { about: { name: "Rosa Tamm" } },
    });
    expect(await loadImport(other.patientId)).toEqual({ is: "none" });
    expect(await namesOf(rosa)).toEqual([]);
    const raw = JSON.stringify(await runOn(url(), 'SELECT * FROM "ImportDraft"'));
    expect(raw).toContain(rosa.patientId);
    expect(raw).not.toMatch(/Rosa|Metformin|Penicillin|MedicationRequest/);
  });

  it("is not found by another person, even by its id", async () => {
    const [rosa, other] = [await newGuest(), await newGuest()];
    const id = await hold(rosa);
    expect(await keep(other, id, everything)).toEqual({ ok: false, reason: "expired" });
    await dropFound(other.patientId);
    expect((await loadImport(rosa.patientId)).is).toBe("found");
    expect(await namesOf(other)).toEqual([]);
  });

  it("is kept as far as it is ticked, and then says how much was kept", async () => {
    const rosa = await newGuest();
    const id = await hold(rosa);
    const picks = ["Metformin", "Penicillin", "Blood count", "Letter from the eye clinic"].map(
      placeOf,
    );
    expect(await keep(rosa, id, picks)).toEqual({ ok: true });
    expect((await namesOf(rosa)).sort()).toEqual([
      "Blood count",
      "Letter from the eye clinic",
      "Metformin",
      "Penicillin",
    ]);
    expect(await loadImport(rosa.patientId)).toMatchObject({
      is: "kept",
      counts: { medicine: 1, allergy: 1, event: 1, record: 1 },
    });
    const { entries } = await loadEntries(rosa.patientId, medicine);
    expect(entries[0]).toMatchObject({
      status: "taking",
      happenedOn: "2024-03-05",
      value: { dose: "500 mg", often: "twice a day, with meals", start: "2024-03-05" },
    });
  });

  it("is kept once, however often and at however many places it is sent", async () => {
    const rosa = await newGuest();
    const id = await hold(rosa);
    const one = [placeOf("Metformin")];
    await Promise.all([keep(rosa, id, one), keep(rosa, id, one), keep(rosa, id, everything)]);
    await keep(rosa, id, everything);
    const kept = (await namesOf(rosa)).filter((name) => name === "Metformin");
    expect(kept).toHaveLength(1);
  });

  it("is kept whole or not at all", async () => {
    const rosa = await newGuest();
    const full = Array.from({ length: allergy.atMost }, (_, at) => ({
      kind: allergy,
      do: "add" as const,
      patch: { what: `Thing ${at}` },
    }));
    await changeEntries(rosa.patientId, full);
    const id = await hold(rosa);
    expect(await keep(rosa, id, everything)).toEqual({ ok: false, reason: "full" });
    expect((await loadEntries(rosa.patientId, medicine)).total).toBe(0);
    expect((await loadImport(rosa.patientId)).is).toBe("found");
    expect(await keep(rosa, id, [])).toEqual({ ok: false, reason: "nothing" });
    expect(await keep(rosa, id, [9_999])).toEqual({ ok: false, reason: "nothing" });
  });

  it("that is spoilt is kept whole or not at all, whatever is spoilt", async () => {
    let kept = 0;
    for (let number = 0; number < longer(20); number += 1) {
      const { how, bytes } = mutatedRecord(number * 7);
      const rosa = await newGuest();
      const outcome = readImportFile(bytes, today);
      if (outcome.ok) {
        const held = await holdFound(rosa.patientId, outcome);
        if (!held.ok) throw new Error(held.reason);
        const all = outcome.items.map((_, at) => at);
        expect(await keep(rosa, held.id, all), how).toEqual({ ok: true });
        kept += all.length;
      }
      expect((await namesOf(rosa)).length, how).toBe(outcome.ok ? outcome.items.length : 0);
    }
    expect(kept).toBeGreaterThan(0);
  });

  it("gives way to the next file, and goes when none of it is wanted", async () => {
    const rosa = await newGuest();
    const first = await hold(rosa);
    const second = await hold(rosa);
    expect(await keep(rosa, first, everything)).toEqual({ ok: false, reason: "expired" });
    expect(await loadImport(rosa.patientId)).toMatchObject({ id: second });
    await dropFound(rosa.patientId);
    expect(await loadImport(rosa.patientId)).toEqual({ is: "none" });
  });

  it("is gone after an hour, and erased by the next purge", async () => {
    const rosa = await newGuest();
    const id = await hold(rosa);
    const later = new Date(Date.now() + 60 * 60_000 + 1_000);
    expect(await loadImport(rosa.patientId, later)).toEqual({ is: "expired" });
    await purgeExpired(new Date(Date.now() + 59 * 60_000));
    expect((await loadImport(rosa.patientId)).is).toBe("found");
    await purgeExpired(later);
    expect(await loadImport(rosa.patientId)).toEqual({ is: "none" });
    expect(await keep(rosa, id, everything)).toEqual({ ok: false, reason: "expired" });
  });

  it("knows what is there already and how much room is left", async () => {
    const rosa = await newGuest();
    await changeEntries(rosa.patientId, [
      { kind: medicine, do: "add", patch: { name: "Metformin", start: "2020", stop: "2021" } },
    ]);
    const kept = await loadKeptForImport(rosa.patientId);
    expect(kept.things).toEqual([
      { kind: "medicine", name: "Metformin", from: "2020", until: "2021" },
    ]);
    expect(kept.room).toMatchObject({ medicine: 119, allergy: 60 });
  });

  it("that cannot be read leaves what was there before", async () => {
    const rosa = await newGuest();
    const id = await hold(rosa);
    const refused = await readAndHold(rosa.patientId, bytesOf("%PDF-1.7"), today);
    expect(refused).toEqual({ ok: false, reason: "pdf" });
    expect(await loadImport(rosa.patientId)).toMatchObject({ is: "found", id });
  });
});

describe("sending a file", () => {
  const origin = "http://localhost:3000";
  let got: number[] = [];
  const post = handleFile({
    name: "test-file",
    perAddress: { points: 10_000, seconds: 600 },
    perSession: { points: 40, seconds: 600 },
    field: "file",
    limit: 1_000,
    page: "/records/import",
    run: async (bytes) => {
      got.push(bytes.byteLength);
      return { ok: true, to: "/records/import", json: { ok: true } };
    },
  });

  function request(
    guest: Guest | null,
    {
      size = 10,
      field = "file",
      headers = {},
      script = false,
      body = null as BodyInit | null,
    } = {},
  ): Request {
    const form = new FormData();
    form.append(field, new Blob([new Uint8Array(size)]), "../../evil.json");
    const plain = new Request(`${origin}/api/import`, { method: "POST", body: body ?? form });
    const sent = new Headers(plain.headers);
    sent.set("origin", origin);
    if (guest) sent.set("cookie", `second-look=${guest.cookieValue}`);
    if (script) sent.set("accept", "application/json");
    for (const [name, value] of Object.entries<string>(headers)) sent.set(name, value);
    return new Request(plain, { headers: sent });
  }

  it("gives the file to its reader, whatever it is called", async () => {
    got = [];
    const answer = await post(request(await newGuest(), { size: 1_000 }));
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/records/import"]);
    expect(got).toEqual([1_000]);
  });

  it.each([
    ["of another origin", { headers: { origin: "https://evil.org" } }, 403],
    ["from another site", { headers: { "sec-fetch-site": "cross-site" } }, 403],
    ["to an action", { headers: { "next-action": "7f" } }, 400],
    ["that is packed", { headers: { "content-encoding": "gzip" } }, 415],
    ["that is no form", { body: "{}", headers: { "content-type": "application/json" } }, 415],
    [
      "without a boundary",
      { headers: { "content-type": "multipart/form-data" }, script: true },
      400,
    ],
    ["that is too large", { size: 1_001, script: true }, 413],
    ["that is empty", { size: 0, script: true }, 422],
    ["in another field", { field: "other", script: true }, 422],
  ])("%s is refused, and nothing is read", async (_, options, status) => {
    got = [];
    expect((await post(request(await newGuest(), options))).status).toBe(status);
    expect(got).toEqual([]);
  });

  it("is refused before a byte is read when nobody is there", async () => {
    const asked = request(null, { script: true });
    expect((await post(asked)).status).toBe(401);
    expect(asked.bodyUsed).toBe(false);
    expect((await post(request(null))).headers.get("location")).toBe("/ended");
  });

  it("that breaks off is not taken for a whole one", async () => {
    const guest = await newGuest();
    const start =
      '--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\n{"half":';
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    const answer = await post(request(guest, { body: start, headers, script: true }));
    expect(answer.status).toBe(400);
  });

  it("too often is refused", async () => {
    const guest = await newGuest();
    const statuses = new Set<number>();
    for (let at = 0; at < 45; at += 1) {
      statuses.add((await post(request(guest, { script: true }))).status);
    }
    expect([...statuses]).toEqual([200, 429]);
  });
});
