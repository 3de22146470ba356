import { describe, expect, it } from "vitest";
import { fastEntryNames } from "@/lib/content/en/fast-entry";
import { dateNames } from "@/lib/content/en/rough-dates";
import { historyWrite } from "@/lib/history/history-write";
import { readerFor } from "@/lib/history/reader";
import { entryWrite } from "@/lib/kept/form";
import { allergy } from "@/lib/kept/kinds/allergy";
import { event } from "@/lib/kept/kinds/event";
import { medicine } from "@/lib/kept/kinds/medicine";
import { relative } from "@/lib/kept/kinds/relative";
import { loadEntries } from "@/lib/kept/queries";
import { handleWrite } from "@/lib/security/handle";
import { runOn, withDatabase } from "./database";
import { newGuest } from "./guest";

const { url } = withDatabase();
const names = { dates: dateNames, entry: fastEntryNames };
const post = handleWrite(
  entryWrite(historyWrite(async () => readerFor(names, "us", "2026-11-20"))),
);

type Guest = Awaited<ReturnType<typeof newGuest>>;
type Form = Readonly<Record<string, string>>;

const origin = "http://127.0.0.1:3000";
const headers = (guest: Guest) => ({
  cookie: `second-look=${guest.cookieValue}`,
  origin,
  host: "127.0.0.1:3000",
  "sec-fetch-site": "same-origin",
});

function plain(guest: Guest, form: Form): Promise<Response> {
  return post(
    new Request(`${origin}/api/history`, {
      method: "POST",
      headers: { ...headers(guest), "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams(form).toString(),
    }),
  );
}

function script(guest: Guest, form: Form, key = "history-key-0123456789"): Promise<Response> {
  const lists = Object.fromEntries(Object.entries(form).map(([name, one]) => [name, [one]]));
  return post(
    new Request(`${origin}/api/history`, {
      method: "POST",
      headers: {
        ...headers(guest),
        "content-type": "application/json",
        "idempotency-key": key,
      },
      body: JSON.stringify({ form: lists }),
    }),
  );
}

const page = "/prepare/history";
const note = (line: string, kind = "event") => ({ do: "note", kind, page, line });
const events = async ({ patientId }: Guest) =>
  (await loadEntries(patientId, event, { order: "happened" })).entries;

describe("one line and Enter", () => {
  it("keeps an event with its date, in the order things happened", async () => {
    const guest = await newGuest();
    for (const line of ["MRI March 2024", "2019 first numb hand", "headaches"]) {
      expect((await plain(guest, note(line))).status).toBe(303);
    }
    expect((await events(guest)).map(({ value, happenedOn }) => [value, happenedOn])).toEqual([
      [{ title: "first numb hand", type: "symptom", when: "2019" }, "2019-01-01"],
      [{ title: "MRI", type: "test", when: "2024-03" }, "2024-03-01"],
      [{ title: "headaches", type: "symptom" }, null],
    ]);
  });

  it("keeps a medicine with dose, how often and since when, and one that was stopped as stopped", async () => {
    const guest = await newGuest();
    await plain(guest, note("Tecfidera 240 mg twice a day since 2021-03", "medicine"));
    await plain(guest, note("Copaxone 40 mg 2019-2021, sore skin", "medicine"));
    const { entries } = await loadEntries(guest.patientId, medicine);
    expect(entries.map(({ status, value }) => [status, value])).toEqual([
      ["taking", { name: "Tecfidera", dose: "240 mg", often: "twice a day", start: "2021-03" }],
      [
        "stopped",
        { name: "Copaxone", dose: "40 mg", start: "2019", stop: "2021", note: "sore skin" },
      ],
    ]);
  });

  it("keeps an allergy with what it did, and a relative with the illness", async () => {
    const guest = await newGuest();
    await plain(guest, note("penicillin: rash", "allergy"));
    await plain(guest, note("mother, breast cancer at 52", "relative"));
    const { patientId } = guest;
    expect((await loadEntries(patientId, allergy)).entries[0]?.value).toEqual({
      what: "penicillin",
      reaction: "rash",
    });
    expect((await loadEntries(patientId, relative)).entries[0]?.value).toEqual({
      who: "mother",
      what: "breast cancer at 52",
    });
  });

  it("says what is wrong with a line that is empty, only a date, or too long, and keeps nothing", async () => {
    const guest = await newGuest();
    const refused = async (line: string) => (await script(guest, note(line))).json();
    expect(await refused("  ,  ")).toEqual({
      error: "invalid",
      fields: [{ field: "line", reason: "missing" }],
    });
    expect(await refused("March 2024")).toMatchObject({
      fields: [{ field: "line", reason: "missing" }],
    });
    expect(await refused("x".repeat(301))).toMatchObject({
      fields: [{ field: "line", reason: "too-long:300" }],
    });
    const back = await plain(guest, note("March 2024"));
    expect(back.headers.get("location")).toBe(page);
    expect(back.headers.get("set-cookie")).toContain("draft");
    expect(await events(guest)).toEqual([]);
  });

  it("counts a line that script sends twice once", async () => {
    const guest = await newGuest();
    const replies = await Promise.all([
      script(guest, note("fell in 2020")),
      script(guest, note("fell in 2020")),
    ]);
    const bodies = await Promise.all(replies.map((reply) => reply.json()));
    expect(bodies[0]).toEqual(bodies[1]);
    expect(await events(guest)).toHaveLength(1);
  });

  it("leaves nothing readable in the database", async () => {
    const guest = await newGuest();
    await plain(guest, note("canary-symptom since 2019"));
    await plain(guest, note("canary-drug 5 mg", "medicine"));
    const raw = JSON.stringify(await runOn(url(), 'SELECT * FROM "Entry"'));
    expect(raw).not.toMatch(/canary|symptom|5 mg/);
  });
});

describe("the whole form", () => {
  const addOne = async (guest: Guest) => {
    await plain(guest, note("numb hand 2019"));
    const [one] = await events(guest);
    if (one === undefined) throw new Error("nothing was kept");
    return one;
  };
  const keep = (id: string, version: number, fields: Form) => ({
    do: "keep",
    kind: "event",
    id,
    version: String(version),
    page: `${page}/${id}`,
    next: page,
    ...fields,
  });

  it("takes dates as people write them and moves the event in the list", async () => {
    const guest = await newGuest();
    const { id } = await addOne(guest);
    const typed = {
      title: "numb hand",
      when: "Spring 2024",
      until: "June 3, 2024",
      effect: "gone",
    };
    const reply = await plain(guest, keep(id, 1, typed));
    expect(reply.headers.get("location")).toBe(page);
    expect(await events(guest)).toMatchObject([
      {
        happenedOn: "2024-03-01",
        version: 2,
        value: { title: "numb hand", when: "2024-spring", until: "2024-06-03", effect: "gone" },
      },
    ]);
    await plain(guest, keep(id, 2, { when: "" }));
    const [cleared] = await events(guest);
    expect([cleared?.happenedOn, cleared?.value.when]).toEqual([null, undefined]);
  });

  it.each([
    [{ when: "a while ago" }, "when", "not-a-date"],
    [{ when: "March" }, "when", "no-year"],
    [{ when: "2023-02-29" }, "when", "no-such-day"],
    [{ when: "2024", until: "2023" }, "until", "ends-first"],
    [{ title: "" }, "title", "missing"],
    [{ type: "dream" }, "type", "not-a-choice"],
    [{ stranger: "x" }, "stranger", "no-such-field"],
  ])("refuses %j and names the field", async (fields, field, reason) => {
    const guest = await newGuest();
    const { id } = await addOne(guest);
    const reply = await script(guest, keep(id, 1, fields as Form));
    expect(reply.status).toBe(422);
    expect(await reply.json()).toEqual({ error: "invalid", fields: [{ field, reason }] });
    expect((await events(guest))[0]?.version).toBe(1);
  });

  it("says everything that is wrong at once", async () => {
    const guest = await newGuest();
    const { id } = await addOne(guest);
    const reply = await script(guest, keep(id, 1, { title: "", when: "March", until: "2020" }));
    expect(await reply.json()).toEqual({
      error: "invalid",
      fields: [
        { field: "title", reason: "missing" },
        { field: "when", reason: "no-year" },
      ],
    });
  });

  it("keeps both texts when two tabs changed the same event", async () => {
    const guest = await newGuest();
    const { id } = await addOne(guest);
    await plain(guest, keep(id, 1, { title: "first tab", when: "2019" }));
    const late = await script(guest, keep(id, 1, { title: "second tab", when: "2020" }));
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({
      conflicts: [{ theirs: { title: "first tab" }, version: 2 }],
    });
    expect((await events(guest))[0]?.value.title).toBe("first tab");
  });

  it("removes with a way back that brings everything back", async () => {
    const guest = await newGuest();
    const { id, value } = await addOne(guest);
    const gone = await plain(guest, { do: "remove", kind: "event", id, version: "1", page });
    expect(gone.headers.get("location")).toBe(`${page}?undo=event.${id}.2.restore`);
    expect(await events(guest)).toEqual([]);
    await plain(guest, { do: "restore", kind: "event", id, version: "2", page });
    expect((await events(guest)).map((one) => one.value)).toEqual([value]);
  });

  it("is not there for somebody else", async () => {
    const [mine, other] = [await newGuest(), await newGuest()];
    const { id } = await addOne(mine);
    expect((await script(other, keep(id, 1, { title: "theirs" }))).status).toBe(404);
    expect((await events(mine))[0]?.value.title).toBe("numb hand");
  });

  it("counts a medicine with a past stop as stopped, and one with a planned stop as taken", async () => {
    const guest = await newGuest();
    await plain(guest, note("aspirin", "medicine"));
    const load = async () => (await loadEntries(guest.patientId, medicine)).entries[0];
    const id = (await load())?.id ?? "";
    const form = (version: number, stop: string) => ({
      ...keep(id, version, { name: "aspirin", stop, status: "taking" }),
      kind: "medicine",
    });
    await plain(guest, form(1, "2030"));
    expect((await load())?.status).toBe("taking");
    await plain(guest, form(2, "May 2025"));
    expect(await load()).toMatchObject({ status: "stopped", value: { stop: "2025-05" } });
  });
});
