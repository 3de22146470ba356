import { describe, expect, it } from "vitest";
import { POST } from "@/app/api/plan/route";
import type { AnswerValue } from "@/lib/content/types";
import type { PatientId } from "@/lib/db/patient-id";
import { saveAnswers } from "@/lib/decide/commands";
import { partsOfPlan } from "@/lib/engine/plan-items";
import { insurerCall } from "@/lib/kept/kinds/insurer-call";
import { loadPlan } from "@/lib/kept/plan-queries";
import { loadEntries } from "@/lib/kept/queries";
import { loadSituation } from "@/lib/kept/situation-queries";
import { unsealValue } from "@/lib/security/sealed";
import { withDatabase } from "./database";
import { newGuest } from "./guest";

withDatabase();

const origin = "http://localhost:3000";
type Guest = Awaited<ReturnType<typeof newGuest>>;
type Form = Readonly<Record<string, string>>;

const send = (guest: Guest, type: string, body: string, headers: Record<string, string> = {}) =>
  POST(
    new Request(`${origin}/api/plan`, {
      method: "POST",
      body,
      headers: {
        origin,
        "content-type": type,
        cookie: `second-look=${guest.cookieValue}`,
        ...headers,
      },
    }),
  );
/** As a browser without script sends it. */
const sendForm = (guest: Guest, form: Form) =>
  send(guest, "application/x-www-form-urlencoded", new URLSearchParams(form).toString());
/** As script sends it. */
const sendJson = (guest: Guest, form: Form, key = "k".repeat(20)) =>
  send(
    guest,
    "application/json",
    JSON.stringify({ form: Object.fromEntries(Object.entries(form).map(([n, v]) => [n, [v]])) }),
    { "idempotency-key": key },
  );

const spine = {
  who: "self",
  country: "us",
  group: "spine-joint",
  diagnosis: "sure",
  plan: ["offered", "that-is-all"],
  offer: ["spine", "that-is-all"],
} as const;

async function answer(guest: Guest, sheet: { readonly [question: string]: AnswerValue }) {
  const { versions } = await loadSituation(guest.patientId);
  const changes = Object.entries(sheet).map(([question, value]) => ({
    question,
    value,
    version: versions[question] ?? 0,
  }));
  expect(await saveAnswers(guest.patientId, { changes })).toMatchObject({ ok: true });
}

const planOf = async (patientId: PatientId) => loadPlan(patientId, await loadSituation(patientId));
const toDo = async (patientId: PatientId) => partsOfPlan((await planOf(patientId)).items).toDo;
const itemOf = async (patientId: PatientId, task: string) =>
  (await planOf(patientId)).items.find((item) => item.task === task);

const onList = (over: Form): Form => ({ kind: "task", page: "/plan", do: "save", ...over });
const cover = (version: number, over: Form = {}) =>
  onList({ content: "check-cover", version: String(version), ...over });

async function someone(sheet: { readonly [question: string]: AnswerValue } = spine) {
  const guest = await newGuest();
  await answer(guest, sheet);
  return guest;
}

function draftOf(response: Response) {
  const line = response.headers.getSetCookie().find((one) => one.startsWith("second-look-draft="));
  const value = /^second-look-draft=([^;]*)/.exec(line ?? "")?.[1] ?? "";
  return (unsealValue("draft", value) as { draft: Record<string, unknown> }).draft;
}

describe("a task", () => {
  it("is marked done by a plain form, and that can be undone", async () => {
    const guest = await someone();
    const done = await sendForm(guest, cover(0, { status: "done", undo: "yes" }));
    const id = (await itemOf(guest.patientId, "check-cover"))?.id;
    expect([done.status, done.headers.get("location")]).toEqual([
      303,
      `/plan?undo=task.${id}.1.open`,
    ]);
    expect(await itemOf(guest.patientId, "check-cover")).toMatchObject({ status: "done" });
    const back = onList({ id: id ?? "", version: "1", status: "open" });
    expect((await sendForm(guest, back)).headers.get("location")).toBe("/plan");
    expect(await itemOf(guest.patientId, "check-cover")).toMatchObject({ status: "open" });
  });

  it("is marked by script once, however often the request is sent again", async () => {
    const guest = await someone();
    const replies = await Promise.all(
      Array.from({ length: 6 }, () => sendJson(guest, cover(0, { status: "not-needed" }))),
    );
    expect(replies.map(({ status }) => status)).toEqual(Array(6).fill(200));
    const item = await itemOf(guest.patientId, "check-cover");
    expect([item?.status, item?.kept?.entry.version]).toEqual(["not-needed", 1]);
  });

  it("keeps both texts when two tabs write on it", async () => {
    const guest = await someone();
    expect((await sendJson(guest, cover(0, { note: "Jo said yes" }))).status).toBe(200);
    const late = await sendJson(guest, cover(0, { note: "No answer" }), "other-key-of-20-letters");
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({
      conflicts: [{ theirs: { note: "Jo said yes" }, mine: { patch: { note: "No answer" } } }],
    });
    const plain = await sendForm(guest, cover(0, { note: "No answer" }));
    expect(plain.headers.get("location")).toBe("/plan");
    expect(draftOf(plain)).toMatchObject({
      reason: "conflict",
      values: { note: ["No answer"] },
      conflicts: [{ theirs: { note: "Jo said yes" }, version: 1 }],
    });
    const item = await itemOf(guest.patientId, "check-cover");
    expect(item?.kept?.entry.value.note).toBe("Jo said yes");
  });

  it("keeps its note through other answers and back, and says that it no longer applies", async () => {
    const guest = await someone({ ...spine, "plan-facts": ["want-trial", "that-is-all"] });
    const note = onList({ content: "find-trial", version: "0", note: "Ask Dr. Wu" });
    expect((await sendForm(guest, note)).status).toBe(303);
    expect(await itemOf(guest.patientId, "find-trial")).toMatchObject({ applies: true });

    await answer(guest, { "plan-facts": ["none"] });
    const { items } = await planOf(guest.patientId);
    const left = partsOfPlan(items).leftOver;
    expect(left.map(({ task, kept }) => [task, kept?.entry.value.note])).toEqual([
      ["find-trial", "Ask Dr. Wu"],
    ]);

    await answer(guest, { "plan-facts": ["want-trial", "that-is-all"] });
    const again = (await planOf(guest.patientId)).items.filter(({ task }) => task === "find-trial");
    expect(again).toMatchObject([{ applies: true, kept: { entry: { version: 1 } } }]);
  });

  it("that was offered can be added, and added again after it was left alone", async () => {
    const guest = await someone();
    const take = (version: number, added: string) =>
      onList({ content: "book-interpreter", version: String(version), added });
    expect((await sendForm(guest, take(0, "yes"))).status).toBe(303);
    expect(await itemOf(guest.patientId, "book-interpreter")).toMatchObject({ applies: true });
    await sendForm(guest, take(1, "no"));
    const plan = await planOf(guest.patientId);
    expect(plan.items.some(({ task }) => task === "book-interpreter")).toBe(false);
    expect(plan.over.get("book-interpreter")?.entry.version).toBe(2);
  });
});

describe("a task of one's own", () => {
  it("is one line, and stands at the end; without words it is asked for them", async () => {
    const guest = await someone();
    const add = (title: string) => ({ kind: "task", page: "/plan", do: "add", title });
    const empty = await sendForm(guest, add("   "));
    expect(draftOf(empty)).toMatchObject({ errors: [{ field: "title", reason: "missing" }] });
    expect((await sendJson(guest, add(""), "a-key-of-more-than-16")).status).toBe(422);
    const long = await sendJson(guest, add("x".repeat(141)), "another-key-of-16-or-more");
    expect(await long.json()).toMatchObject({
      fields: [{ field: "title", reason: "too-long:140" }],
    });

    expect((await sendForm(guest, add("Ask Ana for a ride"))).status).toBe(303);
    const last = (await toDo(guest.patientId)).at(-1);
    expect(last).toMatchObject({
      isOwn: true,
      kept: { entry: { value: { title: "Ask Ana for a ride" } } },
    });

    const gone = await sendForm(guest, {
      kind: "task",
      page: `/plan/${last?.id}`,
      next: "/plan",
      do: "remove",
      id: last?.id ?? "",
      version: "1",
    });
    expect(gone.headers.get("location")).toBe(`/plan?undo=task.${last?.id}.2.restore`);
    expect((await toDo(guest.patientId)).some(({ isOwn }) => isOwn)).toBe(false);
    await sendForm(guest, {
      kind: "task",
      page: "/plan",
      do: "restore",
      id: last?.id ?? "",
      version: "2",
    });
    expect((await toDo(guest.patientId)).at(-1)?.id).toBe(last?.id);
  });
});

describe("the order", () => {
  const step = (id: string, way: string) => ({ do: "move", page: "/plan/order", id, step: way });

  it("is changed one step at a time, and two at the same moment both count", async () => {
    const guest = await someone();
    const before = (await toDo(guest.patientId)).map(({ id }) => id);
    const [first = "", second = "", third = ""] = before;
    const moved = await sendForm(guest, step(second, "up"));
    expect([moved.status, moved.headers.get("location")]).toEqual([303, "/plan/order"]);
    expect((await toDo(guest.patientId)).map(({ id }) => id).slice(0, 3)).toEqual([
      second,
      first,
      third,
    ]);

    const last = before.at(-1) ?? "";
    const replies = await Promise.all([
      sendJson(guest, step(second, "down"), "one-key-of-20-letters"),
      sendJson(guest, step(last, "up"), "two-key-of-20-letters"),
    ]);
    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    const after = (await toDo(guest.patientId)).map(({ id }) => id);
    expect(after.slice(0, 2)).toEqual([first, second]);
    expect(after.at(-2)).toBe(last);
    expect([...after].sort()).toEqual([...before].sort());
  });

  it("stays where it is at the ends, and knows no step of something else", async () => {
    const guest = await someone();
    const [first] = await toDo(guest.patientId);
    expect((await sendJson(guest, step(first?.id ?? "", "up"))).status).toBe(200);
    expect((await toDo(guest.patientId))[0]?.id).toBe(first?.id);
    for (const [form, status] of [
      [step("no-such-id", "up"), 404],
      [step(first?.id ?? "", "sideways"), 422],
      [{ ...step(first?.id ?? "", "up"), order: "x" }, 422],
      [{ do: "move", page: "/plan/order", step: "up" }, 422],
    ] as const) {
      expect((await sendJson(guest, form, `key-of-its-own-${status}-xx`)).status).toBe(status);
    }
  });
});

describe("someone without answers", () => {
  it("has no plan until they say that they want a second opinion, and can take it back", async () => {
    const guest = await newGuest();
    expect((await planOf(guest.patientId)).items).toEqual([]);
    const choose = (wanted: string, version: number) =>
      sendForm(guest, {
        kind: "plan-choice",
        page: "/plan",
        do: "save",
        content: "choice",
        version: String(version),
        wanted,
      });
    expect((await choose("yes", 0)).status).toBe(303);
    const steps = await toDo(guest.patientId);
    expect(steps.map(({ task }) => task)).toContain("check-cover");
    await sendForm(guest, cover(0, { note: "Called" }));
    expect((await choose("no", 1)).status).toBe(303);
    const plan = await planOf(guest.patientId);
    expect(plan.items.map(({ task, applies }) => [task, applies])).toEqual([
      ["check-cover", false],
    ]);
  });
});

describe("calls to the insurer", () => {
  const call = (over: Form) => ({ kind: "insurer-call", page: "/plan/some-task", ...over });

  it("are kept one by one, changed, removed and brought back", async () => {
    const guest = await newGuest();
    const said = {
      happenedOn: "2026-11-18",
      "spoke-with": "Dana",
      reference: "R-77",
      covered: "partly",
    };
    expect((await sendForm(guest, call({ do: "add", ...said }))).status).toBe(303);
    await sendForm(guest, call({ do: "add", happenedOn: "2026-11-19", network: "listed" }));
    const { entries } = await loadEntries(guest.patientId, insurerCall);
    expect(entries.map(({ happenedOn, value }) => [happenedOn, value])).toEqual([
      ["2026-11-18", { "spoke-with": "Dana", reference: "R-77", covered: "partly" }],
      ["2026-11-19", { network: "listed" }],
    ]);
    const [first] = entries;
    const ref = { id: first?.id ?? "", version: "1" };
    await sendForm(guest, call({ do: "save", ...ref, covered: "yes", reference: "" }));
    await sendForm(guest, call({ do: "remove", ...ref, version: "2" }));
    expect((await loadEntries(guest.patientId, insurerCall)).total).toBe(1);
    await sendForm(guest, call({ do: "restore", ...ref, version: "3" }));
    const back = await loadEntries(guest.patientId, insurerCall);
    expect(back.entries[0]?.value).toEqual({ "spoke-with": "Dana", covered: "yes" });
  });

  it("name what is wrong with them, and keep the rest of what was typed", async () => {
    const guest = await newGuest();
    const wrong = call({
      do: "add",
      happenedOn: "2026-02-30",
      covered: "perhaps",
      notes: "They will call back",
    });
    const answered = draftOf(await sendForm(guest, wrong));
    expect(answered).toMatchObject({
      reason: "invalid",
      errors: [{ field: "happenedOn", reason: "not-a-day" }],
      values: { notes: ["They will call back"] },
    });
    const listed = await sendJson(guest, { ...wrong, happenedOn: "2026-02-28" });
    expect(await listed.json()).toMatchObject({
      fields: [{ field: "covered", reason: "not-a-choice" }],
    });
    expect((await loadEntries(guest.patientId, insurerCall)).total).toBe(0);
  });
});

describe("what does not belong here", () => {
  it.each<[string, Form, number]>([
    [
      "a task that does not exist",
      onList({ content: "no-such-task", version: "0", note: "x" }),
      422,
    ],
    ["a status that does not exist", cover(0, { status: "perhaps" }), 422],
    ["a field that does not exist", cover(0, { owner: "x" }), 422],
    ["a page of another part", { ...cover(0), page: "/records" }, 422],
    ["a way on to elsewhere", cover(0, { next: "//elsewhere.example" }), 422],
    ["a kind of another part", { ...cover(0), kind: "medicine" }, 422],
    ["the order as a whole", { ...cover(0), kind: "task-order", content: "order" }, 422],
    ["an id of nobody", onList({ id: "nobody", version: "1", note: "x" }), 404],
  ])("%s is refused", async (_what, form, status) => {
    const guest = await newGuest();
    expect((await sendJson(guest, form)).status).toBe(status);
    expect((await planOf(guest.patientId)).items).toEqual([]);
  });

  it("somebody else's task is not there", async () => {
    const [mine, other] = [await someone(), await someone()];
    await sendForm(mine, cover(0, { note: "mine" }));
    const id = (await itemOf(mine.patientId, "check-cover"))?.id ?? "";
    const taken = await sendJson(other, onList({ id, version: "1", note: "theirs" }));
    expect(taken.status).toBe(404);
    expect((await itemOf(mine.patientId, "check-cover"))?.kept?.entry.value.note).toBe("mine");
  });
});

describe("a form that failed before", () => {
  it("is over as soon as script has saved", async () => {
    const guest = await someone();
    const failed = await sendForm(guest, { kind: "task", page: "/plan", do: "add", title: "" });
    const draft = failed.headers.getSetCookie().find((one) => one.startsWith("second-look-draft="));
    const cookie = `second-look=${guest.cookieValue}; ${draft?.split(";")[0]}`;
    const saved = await send(
      guest,
      "application/json",
      JSON.stringify({
        form: { kind: ["task"], page: ["/plan"], do: ["add"], title: ["Ask Ana for a ride"] },
      }),
      { cookie, "idempotency-key": "a-key-of-its-own-00" },
    );
    expect(saved.status).toBe(200);
    expect(saved.headers.getSetCookie().join()).toMatch(/second-look-draft=;.*Max-Age=0/);
  });
});
