import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { PatientId } from "@/lib/db/patient-id";
import { changeEntries } from "@/lib/kept/commands";
import { defineKind } from "@/lib/kept/define-kind";
import { choice, day, line, many, text } from "@/lib/kept/fields";
import { entryIdFor, findContent, loadEntries, loadEntry } from "@/lib/kept/queries";
import { runOn, withDatabase } from "./database";
import { newGuest } from "./guest";

const { url } = withDatabase();

const thing = defineKind({
  name: "thing",
  scope: "matter",
  statuses: ["open", "done"],
  atMost: 3,
  fields: z.object({
    title: line(20).optional(),
    note: text(40).optional(),
    how: choice(["phone", "letter"]).optional(),
    on: day.optional(),
    ticks: many(["a", "b"]).optional(),
  }),
});

/** There is one of it, over an item of the content. */
const onlyOne = defineKind({
  name: "only-one",
  scope: "matter",
  statuses: ["open"],
  atMost: 1,
  fields: z.object({ title: line(20).optional() }),
});

const own = (title: string) => ({ kind: thing, do: "add", patch: { title } }) as const;
const over = (
  content: string,
  version: number,
  patch: Record<string, string | null>,
  status?: string,
) =>
  ({
    kind: thing,
    do: "save",
    ref: { content },
    version,
    patch,
    ...(status && { status }),
  }) as const;

async function add(patientId: PatientId, title: string): Promise<string> {
  const added = await changeEntries(patientId, [own(title)]);
  if (!added.ok) throw new Error(added.reason);
  return added.entries[0]?.id ?? "";
}

const small = defineKind({
  name: "small",
  scope: "person",
  statuses: ["open"],
  atMost: 100,
  fields: z.object({ title: line(20) }),
});

describe("a long list", () => {
  it("is as new as a short one, however often it was read before", async () => {
    const { patientId } = await newGuest();
    const { patientId: other } = await newGuest();
    const titles = (count: number) => Array.from({ length: count }, (_, at) => `t${at}`);
    const adds = (all: readonly string[]) =>
      all.map((title) => ({ kind: small, do: "add", patch: { title } }) as const);
    await changeEntries(patientId, adds(titles(60)));
    const read = async (whose = patientId) => {
      const { entries, total } = await loadEntries(whose, small);
      return { entries, total, text: entries.map(({ value }) => value.title) };
    };
    for (let time = 0; time < 4; time += 1) expect((await read()).text).toEqual(titles(60));
    const [first, second] = (await read()).entries;
    if (!first || !second) throw new Error("nothing there");
    const one = { kind: small, ref: { id: first.id } } as const;
    await changeEntries(patientId, [{ ...one, do: "save", version: 1, patch: { title: "new" } }]);
    expect((await read()).text).toEqual(["new", ...titles(60).slice(1)]);
    // One goes and another comes back: as many as before, and not the same.
    await changeEntries(patientId, [{ ...one, do: "remove", version: 2 }]);
    expect((await read()).total).toBe(59);
    const two = { kind: small, ref: { id: second.id }, version: 1 } as const;
    await changeEntries(patientId, [
      { ...one, do: "restore", version: 3 },
      { ...two, do: "remove" },
    ]);
    expect((await read()).text).toEqual(["new", ...titles(60).slice(2)]);
    await changeEntries(patientId, adds(["last"]));
    expect((await read()).text.at(-1)).toBe("last");
    expect((await loadEntries(patientId, small, { removed: true })).total).toBe(1);
    expect((await read(other)).total).toBe(0);
  });
});

describe("what a person keeps", () => {
  it("is there again as it was written, and nothing of it is readable in the database", async () => {
    const { patientId } = await newGuest();
    const id = await add(patientId, "canary title");
    await changeEntries(patientId, [over("secret-content", 0, { note: "canary note" })]);
    const { entries, total } = await loadEntries(patientId, thing);
    expect(entries.map(({ value, content }) => [content, value])).toEqual([
      [null, { title: "canary title" }],
      ["secret-content", { note: "canary note" }],
    ]);
    expect(total).toBe(2);
    expect((await loadEntry(patientId, thing, id))?.version).toBe(1);
    const raw = JSON.stringify(await runOn(url(), 'SELECT * FROM "Entry"'));
    expect(raw).not.toMatch(/canary|secret-content/);
  });

  it("over an item of the content has one row, found by an id that tells nothing", async () => {
    const { patientId } = await newGuest();
    const id = await entryIdFor(patientId, thing, "secret-content");
    expect(await findContent(patientId, thing, id, ["other", "secret-content"])).toBe(
      "secret-content",
    );
    const made = await changeEntries(patientId, [over("secret-content", 0, { note: "one" })]);
    expect(made).toMatchObject({ ok: true, entries: [{ id, version: 1, was: "open" }] });
    const again = await changeEntries(patientId, [over("secret-content", 0, { note: "two" })]);
    expect(again).toMatchObject({
      ok: false,
      reason: "conflict",
      conflicts: [{ question: id, version: 1, theirs: { note: "one" } }],
    });
  });

  it("is told apart from another person's: an id of theirs is not there", async () => {
    const [one, two] = [await newGuest(), await newGuest()];
    const id = await add(one.patientId, "theirs");
    expect(await loadEntry(two.patientId, thing, id)).toBeNull();
    const change = { kind: thing, do: "remove", ref: { id }, version: 1 } as const;
    expect(await changeEntries(two.patientId, [change])).toEqual({ ok: false, reason: "missing" });
  });

  it("keeps both texts when two change it, and takes the same change twice for one", async () => {
    const { patientId } = await newGuest();
    const id = await add(patientId, "start");
    const save = (title: string) =>
      ({ kind: thing, do: "save", ref: { id }, version: 1, patch: { title } }) as const;
    const results = await Promise.all([
      changeEntries(patientId, [save("mine")]),
      changeEntries(patientId, [save("yours")]),
      changeEntries(patientId, [save("mine")]),
    ]);
    const kept = (await loadEntry(patientId, thing, id))?.value.title;
    const refused = results.filter((result) => !result.ok);
    expect(["mine", "yours"]).toContain(kept);
    expect(refused.length).toBe(kept === "mine" ? 1 : 2);
    expect(refused[0]).toMatchObject({
      reason: "conflict",
      conflicts: [{ theirs: { title: kept } }],
    });
  });

  it("is removed and brought back with all that was in it", async () => {
    const { patientId } = await newGuest();
    const id = await add(patientId, "kept");
    await changeEntries(patientId, [{ kind: thing, do: "remove", ref: { id }, version: 1 }]);
    expect((await loadEntries(patientId, thing)).entries).toEqual([]);
    await changeEntries(patientId, [{ kind: thing, do: "restore", ref: { id }, version: 2 }]);
    expect((await loadEntries(patientId, thing)).entries[0]?.value).toEqual({ title: "kept" });
  });

  it("counts a request that is sent again once", async () => {
    const { patientId, actorId } = await newGuest();
    const once = { actorId, key: "thing:0123456789abcdef", bodyHash: "x" };
    const [first, second] = await Promise.all([
      changeEntries(patientId, [own("once")], once),
      changeEntries(patientId, [own("once")], once),
    ]);
    expect(second).toEqual(first);
    expect((await loadEntries(patientId, thing)).total).toBe(1);
    const other = await changeEntries(patientId, [own("x")], { ...once, bodyHash: "y" });
    expect(other).toEqual({ ok: false, reason: "reused-key" });
  });

  it("is all stored or nothing", async () => {
    const { patientId } = await newGuest();
    const wrong = { kind: thing, do: "add", patch: { how: "smoke", title: "x" } } as const;
    expect(await changeEntries(patientId, [own("good"), wrong])).toMatchObject({
      reason: "invalid",
      errors: [{ field: "how", reason: "not-a-choice" }],
    });
    expect((await loadEntries(patientId, thing)).total).toBe(0);
  });

  it("has room for so many, and says when it is full", async () => {
    const { patientId } = await newGuest();
    for (const title of ["1", "2", "3"]) await add(patientId, title);
    expect(await changeEntries(patientId, [own("4")])).toEqual({ ok: false, reason: "full" });
  });

  it("that there is one of: of several who make it at once one does, and the others are told", async () => {
    for (let round = 0; round < 10; round += 1) {
      const { patientId } = await newGuest();
      const made = await Promise.all(
        ["a", "b", "c", "d"].map((title) =>
          changeEntries(patientId, [
            { kind: onlyOne, do: "save", ref: { content: "it" }, version: 0, patch: { title } },
          ]),
        ),
      );
      const told = made.map((one) => (one.ok ? "saved" : one.reason)).sort();
      expect(told).toEqual(["conflict", "conflict", "conflict", "saved"]);
    }
  });

  it("names every field that is wrong, and what is wrong with it", async () => {
    const { patientId } = await newGuest();
    const patch = {
      title: "x".repeat(21),
      note: "a\u0000b",
      on: "2023-02-29",
      ticks: ["a", "a"],
      stranger: "?",
    };
    const result = await changeEntries(patientId, [{ kind: thing, do: "add", patch }]);
    expect(!result.ok && result.reason === "invalid" && result.errors).toEqual(
      expect.arrayContaining([
        { field: "title", reason: "too-long:20" },
        { field: "note", reason: "not-text" },
        { field: "on", reason: "not-a-day" },
        { field: "ticks", reason: "not-a-choice" },
        { field: "stranger", reason: "no-such-field" },
      ]),
    );
  });

  it("shows the other things when one row is damaged", async () => {
    const { patientId } = await newGuest();
    const id = await add(patientId, "damaged");
    await add(patientId, "whole");
    await runOn(url(), `UPDATE "Entry" SET "payload" = 'AAAA' WHERE "id" = '${id}'`);
    const { entries, unreadable } = await loadEntries(patientId, thing);
    expect([entries.map(({ value }) => value.title), unreadable]).toEqual([["whole"], 1]);
  });
});
