import { describe, expect, it } from "vitest";
import { POST as postRecords } from "@/app/api/records/route";
import type { CurrentSession } from "@/lib/auth/session";
import { recordDetailsWords } from "@/lib/content/en/record-details";
import { recordsPageWords } from "@/lib/content/en/records-page";
import type { records } from "@/lib/content/suggestions";
import { contentWords } from "@/lib/content/words";
import { changeEntries } from "@/lib/kept/commands";
import { record } from "@/lib/kept/kinds/record";
import { wait, waitContent } from "@/lib/kept/kinds/wait";
import { pageSize } from "@/lib/kept/paging";
import { entryIdFor, loadEntries, loadEntry } from "@/lib/kept/queries";
import { loadSituation } from "@/lib/kept/situation-queries";
import { readUndoSeveral } from "@/lib/kept/undo";
import { viewRecords } from "@/lib/records/list-view";
import { loadRecord, loadRecords } from "@/lib/records/queries";
import { unsealValue } from "@/lib/security/sealed";
import { runOn, withDatabase } from "./database";
import { newGuest } from "./guest";

const { url } = withDatabase();
const origin = "http://localhost:3000";
type Guest = CurrentSession & { readonly cookieValue: string };

const today = "2026-11-20";
const words = {
  page: recordsPageWords,
  details: recordDetailsWords,
  content: contentWords("en"),
  day: (day: string) => day,
  fullDay: (day: string) => day,
};
const press = { kind: "record", page: "/records", undo: "yes", day: today };

function request(
  guest: Guest,
  body: string,
  type: string,
  more: Readonly<Record<string, string>> = {},
): Request {
  return new Request(`${origin}/api/records`, {
    method: "POST",
    body,
    headers: {
      origin,
      "content-type": type,
      cookie: `second-look=${guest.cookieValue}`,
      ...more,
    },
  });
}

/** Sends a plain form, as a browser without script does. */
function send(
  guest: Guest,
  fields: Record<string, string | readonly string[]>,
  more: Readonly<Record<string, string>> = {},
) {
  const body = new URLSearchParams();
  for (const [name, values] of Object.entries(fields)) {
    for (const value of [values].flat()) body.append(name, value);
  }
  return postRecords(request(guest, body.toString(), "application/x-www-form-urlencoded", more));
}

/** Sends the same fields as script does. */
function sendByScript(guest: Guest, fields: Record<string, readonly string[]>, key?: string) {
  return postRecords(
    request(guest, JSON.stringify({ form: fields }), "application/json", {
      ...(key && { "idempotency-key": key }),
    }),
  );
}

const draftOf = (response: Response) => {
  const line = response.headers.getSetCookie().find((one) => one.includes("draft=")) ?? "";
  const value = line.slice(line.indexOf("=") + 1, line.indexOf(";"));
  return (unsealValue("draft", value) as { draft: unknown } | null)?.draft;
};

async function kept(guest: Guest, content: (typeof records)[number]) {
  return loadEntry(guest.patientId, record, await entryIdFor(guest.patientId, record, content));
}

describe("one press", () => {
  it("says that a record was asked for today, and offers to undo it", async () => {
    const guest = await newGuest();
    const answer = await send(guest, {
      ...press,
      content: "visit-notes",
      version: "0",
      act: "asked",
    });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toMatch(
      /^\/records\?undo=record\.[\w-]+\.1\.not-asked$/,
    );
    expect(await kept(guest, "visit-notes")).toMatchObject({
      status: "asked",
      happenedOn: today,
      content: "visit-notes",
    });
  });

  it("goes on from asked to there: each with its day", async () => {
    const guest = await newGuest();
    const on = (act: string, version: number, day: string) =>
      send(guest, { ...press, content: "ecg", version: String(version), act, day });
    await on("asked", 0, "2026-11-01");
    await on("called", 1, "2026-11-04");
    await on("came", 2, "2026-11-10");
    await on("complete", 3, "2026-11-10");
    await on("sent", 4, "2026-11-11");
    await on("arrived", 5, "2026-11-13");
    expect(await kept(guest, "ecg")).toMatchObject({
      status: "confirmed",
      happenedOn: "2026-11-01",
      version: 6,
      value: {
        calledOn: "2026-11-04",
        receivedOn: "2026-11-10",
        checked: "yes",
        sentOn: "2026-11-11",
        confirmedOn: "2026-11-13",
      },
    });
  });

  it("undone, takes its day back with it", async () => {
    const guest = await newGuest();
    await send(guest, { ...press, content: "ecg", version: "0", act: "asked" });
    const came = await send(guest, { ...press, content: "ecg", version: "1", act: "came" });
    const [, id = "", version = "", status = ""] =
      /undo=record\.([\w-]+)\.(\d+)\.([\w-]+)/.exec(came.headers.get("location") ?? "") ?? [];
    await send(guest, { kind: "record", page: "/records", do: "save", id, version, status });
    const entry = await kept(guest, "ecg");
    expect(entry).toMatchObject({ status: "asked", happenedOn: today });
    expect(entry?.value.receivedOn).toBeUndefined();
  });

  it("sets aside without losing what was noted, and puts back", async () => {
    const guest = await newGuest();
    await send(guest, {
      kind: "record",
      page: "/records",
      do: "save",
      way: "by-dates",
      content: "ecg",
      version: "0",
      note: "the one of spring",
    });
    await send(guest, { ...press, content: "ecg", version: "1", act: "aside" });
    expect(await kept(guest, "ecg")).toMatchObject({
      status: "not-needed",
      value: { note: "the one of spring" },
    });
    await send(guest, { ...press, content: "ecg", version: "2", act: "back" });
    expect(await kept(guest, "ecg")).toMatchObject({
      status: "not-asked",
      value: { note: "the one of spring" },
    });
  });

  it("asked again after a broken disc forgets the broken one", async () => {
    const guest = await newGuest();
    await send(guest, {
      kind: "record",
      page: "/records",
      do: "save",
      way: "by-dates",
      content: "imaging-files",
      version: "0",
      happenedOn: "2026-11-01",
      receivedOn: "2026-11-06",
      discOpens: "no",
    });
    expect((await kept(guest, "imaging-files"))?.status).toBe("received");
    await send(guest, { ...press, content: "imaging-files", version: "1", act: "again" });
    const entry = await kept(guest, "imaging-files");
    expect(entry).toMatchObject({ status: "asked", happenedOn: today });
    expect(entry?.value).toEqual({});
  });

  it.each([
    ["the second page of the list", `${origin}/records?page=2`, "?page=2&undo="],
    ["all of it", `${origin}/records?page=all`, "?page=all&undo="],
    ["another site", "https://evil.example/records?page=2", "?undo="],
    ["another page of ours", `${origin}/plan?page=2`, "?undo="],
    ["no page", `${origin}/records?page=//evil.example`, "?undo="],
  ])("goes on where it was sent from: %s", async (_, referer, part) => {
    const guest = await newGuest();
    const pressed = { ...press, content: "ecg", version: "0", act: "asked" };
    const answer = await send(guest, pressed, { referer });
    expect(answer.headers.get("location")?.startsWith(`/records${part}record.`)).toBe(true);
    const refused = await send(guest, { ...pressed, day: "2026-02-30" }, { referer });
    const back = refused.headers.get("location");
    expect(back).toBe(part.startsWith("?undo") ? "/records" : `/records${part.split("&")[0]}`);
    expect(draftOf(refused)).toMatchObject({ page: "/records" });
  });

  it.each([
    [{ act: "stolen" }, "act"],
    [{ act: "asked", day: "2026-02-30" }, "day"],
    [{ act: "asked", content: "no-such-record" }, "content"],
    [{ act: "asked", mood: "good" }, "mood"],
    [{ act: "asked", kind: "medicine" }, "kind"],
    [{ act: "asked", content: "ecg", page: "https://elsewhere.org/" }, "page"],
  ])("is refused by the name of what is wrong: %j", async (more, field) => {
    const guest = await newGuest();
    const fields = Object.fromEntries(
      Object.entries({ ...press, content: "ecg", version: "0", ...more }).map(([name, value]) => [
        name,
        [value],
      ]),
    );
    const answer = await sendByScript(guest, fields);
    expect(answer.status).toBe(422);
    expect((await answer.json()).fields.map((one: { field: string }) => one.field)).toContain(
      field,
    );
    expect((await loadEntries(guest.patientId, record)).total).toBe(0);
  });
});

describe("several at once", () => {
  it("are all asked for, or none of them", async () => {
    const guest = await newGuest();
    await send(guest, { ...press, content: "ecg", version: "0", act: "asked", day: "2026-11-02" });
    const several = (items: readonly string[]) =>
      send(guest, { kind: "record", page: "/records", day: today, act: "asked", item: items });
    const behind = await several(["c.lab-results.0", "c.ecg.0"]);
    expect(behind.status).toBe(303);
    expect(draftOf(behind)).toMatchObject({ reason: "conflict" });
    expect(await kept(guest, "lab-results")).toBeNull();

    const done = await several(["c.lab-results.0", "c.visit-notes.0", "c.ecg.1"]);
    expect(done.headers.get("location")).toBe("/records");
    for (const content of ["lab-results", "visit-notes", "ecg"] as const) {
      expect(await kept(guest, content)).toMatchObject({ status: "asked", happenedOn: today });
    }
  });

  it("are taken back by one press, each to where it stood", async () => {
    const guest = await newGuest();
    const day = "2026-11-02";
    await send(guest, { ...press, content: "ecg", version: "0", act: "asked", day });
    const came = await send(guest, {
      ...press,
      act: "came",
      item: ["c.lab-results.0", "c.ecg.1"],
    });
    const undo = new URL(came.headers.get("location") ?? "", "http://x").searchParams.get("undo");
    const { kind = "", items = [] } = readUndoSeveral(undo ?? undefined) ?? {};
    expect(items).toHaveLength(2);
    const back = await send(guest, { kind, page: "/records", do: "save", item: items });
    expect(back.headers.get("location")).toBe("/records");
    const none = { status: "not-asked", happenedOn: null, value: {} };
    expect(await kept(guest, "lab-results")).toMatchObject(none);
    expect(await kept(guest, "ecg")).toMatchObject({ status: "asked", happenedOn: day, value: {} });
    // What somebody changed since is not taken back behind their back: all of it, or nothing.
    const late = await send(guest, { kind, page: "/records", do: "save", item: items });
    expect(draftOf(late)).toBeUndefined();
    await send(guest, { ...press, content: "ecg", version: "3", act: "came" });
    const behind = await send(guest, { kind, page: "/records", do: "save", item: items });
    expect(draftOf(behind)).toMatchObject({ reason: "conflict" });
  });

  it("with nothing ticked says so and keeps the page", async () => {
    const guest = await newGuest();
    const answer = await send(guest, {
      kind: "record",
      page: "/records",
      day: today,
      act: "asked",
    });
    expect(answer.headers.get("location")).toBe("/records");
    expect(draftOf(answer)).toMatchObject({ reason: "invalid", errors: [{ field: "item" }] });
  });

  it("are put on the list from the full list, each once", async () => {
    const guest = await newGuest();
    const pick = { kind: "record", page: "/records", do: "save" };
    const item = ["c.endoscopy-report.0", "c.endoscopy-photos.0"];
    expect((await send(guest, { ...pick, item })).status).toBe(303);
    expect((await send(guest, { ...pick, item })).status).toBe(303);
    const { entries } = await loadEntries(guest.patientId, record);
    expect(entries.map(({ content, status }) => [content, status])).toEqual([
      ["endoscopy-report", "not-asked"],
      ["endoscopy-photos", "not-asked"],
    ]);
  });

  it("sent twice by script with one key count once", async () => {
    const guest = await newGuest();
    const fields = {
      kind: ["record"],
      page: ["/records"],
      do: ["add"],
      title: ["Letter from the eye clinic"],
    };
    const key = "one-key-for-one-press";
    for (let at = 0; at < 2; at += 1) {
      expect((await sendByScript(guest, fields, key)).status).toBe(200);
    }
    expect((await loadEntries(guest.patientId, record)).total).toBe(1);
  });
});

describe("an own record", () => {
  it("has a name, can be removed and brought back", async () => {
    const guest = await newGuest();
    const add = { kind: "record", page: "/records", do: "add" };
    const nameless = await send(guest, { ...add, title: "  " });
    expect(draftOf(nameless)).toMatchObject({ errors: [{ field: "title", reason: "missing" }] });

    await send(guest, { ...add, title: "Letter from the eye clinic" });
    const [entry] = (await loadEntries(guest.patientId, record)).entries;
    if (!entry) throw new Error("no entry");
    const path = `/records/${entry.id}`;
    const unnamed = await send(guest, {
      kind: "record",
      page: path,
      do: "save",
      way: "by-dates",
      id: entry.id,
      version: "1",
      title: "",
    });
    expect(draftOf(unnamed)).toMatchObject({ errors: [{ field: "title", reason: "missing" }] });

    const removed = await send(guest, {
      kind: "record",
      page: path,
      next: "/records",
      do: "remove",
      id: entry.id,
      version: "1",
    });
    expect(removed.headers.get("location")).toBe(`/records?undo=record.${entry.id}.2.restore`);
    expect(await loadRecord(guest.patientId, entry.id, today)).toBeNull();
    await send(guest, {
      kind: "record",
      page: "/records",
      do: "restore",
      id: entry.id,
      version: "2",
    });
    expect((await loadRecord(guest.patientId, entry.id, today))?.entry?.value.title).toBe(
      "Letter from the eye clinic",
    );
  });
});

describe("the form of one record", () => {
  it("says how far it is by the dates, whatever was there before", async () => {
    const guest = await newGuest();
    const save = (version: number, dates: Record<string, string>) =>
      send(guest, {
        kind: "record",
        page: "/records",
        do: "save",
        way: "by-dates",
        content: "lab-results",
        version: String(version),
        ...dates,
      });
    await save(0, { happenedOn: "2026-11-02", receivedOn: "", how: "phone", toWhom: "Ms. Ruiz" });
    expect(await kept(guest, "lab-results")).toMatchObject({ status: "asked" });
    await save(1, { happenedOn: "2026-11-02", receivedOn: "2026-11-09" });
    expect(await kept(guest, "lab-results")).toMatchObject({
      status: "received",
      value: { how: "phone", toWhom: "Ms. Ruiz", receivedOn: "2026-11-09" },
    });
    await save(2, { happenedOn: "", receivedOn: "" });
    expect(await kept(guest, "lab-results")).toMatchObject({ status: "not-asked" });
  });

  it("keeps both texts when two people wrote, and saves over only by choice", async () => {
    const guest = await newGuest();
    const save = (version: number, note: string) =>
      send(guest, {
        kind: "record",
        page: "/records/this",
        do: "save",
        way: "by-dates",
        content: "lab-results",
        version: String(version),
        note,
      });
    await save(0, "theirs");
    const behind = await save(0, "mine");
    expect(draftOf(behind)).toMatchObject({
      reason: "conflict",
      values: { note: ["mine"] },
      conflicts: [{ theirs: { note: "theirs" }, version: 1 }],
    });
    await save(1, "mine");
    expect((await kept(guest, "lab-results"))?.value.note).toBe("mine");
  });
});

describe("the list", () => {
  it("is there for somebody without answers, and of nobody else", async () => {
    const [guest, other] = [await newGuest(), await newGuest()];
    await send(other, { ...press, content: "visit-notes", version: "0", act: "asked" });
    const page = await loadRecords(
      guest.patientId,
      await loadSituation(guest.patientId),
      today,
      undefined,
    );
    expect(page.items.length).toBeGreaterThanOrEqual(6);
    expect(page.items.every(({ status }) => status === "not-asked")).toBe(true);
    const theirId = await entryIdFor(other.patientId, record, "visit-notes");
    expect(await loadRecord(guest.patientId, theirId, today)).toBeNull();
  });

  it("of 150 opens only the rows of one page, late ones first", async () => {
    const guest = await newGuest();
    for (let at = 0; at < 150; at += 1) {
      await send(guest, { kind: "record", page: "/records", do: "add", title: `Paper ${at}` });
    }
    await send(guest, {
      ...press,
      content: "visit-notes",
      version: "0",
      act: "asked",
      day: "2026-09-01",
    });
    const situation = await loadSituation(guest.patientId);
    const first = await loadRecords(guest.patientId, situation, today, undefined);
    expect(first.items).toHaveLength(pageSize);
    expect(first.items[0]).toMatchObject({ content: "visit-notes", part: "late" });
    expect(first.progress.total).toBeGreaterThanOrEqual(151);
    expect(first.entries.size).toBeLessThanOrEqual(pageSize);
    const seen = new Set<string>();
    for (let at = 1; at <= first.shown.of; at += 1) {
      const page = await loadRecords(guest.patientId, situation, today, String(at));
      for (const { id } of page.items) seen.add(id);
    }
    expect(seen.size).toBe(first.progress.total);
    const beyond = await loadRecords(guest.patientId, situation, today, "999");
    expect(beyond.shown.at).toBe(first.shown.of);
    const whole = await loadRecords(guest.patientId, situation, today, "all");
    expect(whole.items.map(({ id }) => id)).toEqual([...seen]);
    expect(whole.entries.size).toBe(151);
  });

  it("counts back from the dates that the person gave", async () => {
    const guest = await newGuest();
    const situation = await loadSituation(guest.patientId);
    const before = await loadRecords(guest.patientId, situation, today, undefined);
    expect(before.wantedBy).toBeNull();
    const patch = { consultOn: "2026-12-14" };
    const ref = { content: waitContent };
    await changeEntries(guest.patientId, [{ kind: wait, do: "save", ref, version: 0, patch }]);
    const after = await loadRecords(guest.patientId, situation, today, undefined);
    expect(after.wantedBy).toBe("2026-12-12");
    const rows = viewRecords(after, situation, today, words).flatMap((part) => part.rows);
    const next = new Map(rows.map(({ content, next }) => [content, next]));
    // 30 days are more than there are until then; two are not.
    expect(next.get("visit-notes")).toMatch(/^Ask today/);
    expect(next.get("medicine-list")).toBe("Ask for it by 2026-12-10.");
    expect(next.get("timeline")).toBe("Write it by 2026-12-12.");
  });

  it("keeps nothing readable in the database", async () => {
    const guest = await newGuest();
    await send(guest, {
      kind: "record",
      page: "/records",
      do: "save",
      way: "by-dates",
      content: "marrow-slides",
      version: "0",
      holderName: "canary clinic",
      note: "canary note",
    });
    const raw = JSON.stringify(
      await runOn(url(), `SELECT * FROM "Entry" WHERE "patientId" = '${guest.patientId}'`),
    );
    expect(raw).toMatch(/record/);
    expect(raw).not.toMatch(/canary|marrow/);
  });
});
