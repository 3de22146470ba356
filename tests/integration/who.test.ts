import { describe, expect, it } from "vitest";
import { POST } from "@/app/api/who/route";
import { candidate } from "@/lib/kept/kinds/candidate";
import { loadEntries, loadEntry } from "@/lib/kept/queries";
import { unsealValue } from "@/lib/security/sealed";
import { runOn, withDatabase } from "./database";
import { newGuest } from "./guest";

const { url } = withDatabase();

const origin = "http://localhost:3000";
const page = "/plan/who";

type Form = { readonly [name: string]: string | readonly string[] };
const pairs = (form: Form) =>
  Object.entries(form).flatMap(([name, value]) =>
    (typeof value === "string" ? [value] : value).map((one) => [name, one]),
  );

function send(cookie: string, type: string, body: string, headers: Record<string, string> = {}) {
  return POST(
    new Request(`${origin}/api/who`, {
      method: "POST",
      body,
      headers: { origin, "content-type": type, cookie: `second-look=${cookie}`, ...headers },
    }),
  );
}

/** As a plain form sends it. */
const plain = (cookie: string, form: Form) =>
  send(
    cookie,
    "application/x-www-form-urlencoded",
    new URLSearchParams(
      pairs({ kind: "candidate", page, ...form }) as [string, string][],
    ).toString(),
  );

/** As script sends it. */
const script = (cookie: string, form: Form, key?: string) =>
  send(
    cookie,
    "application/json",
    JSON.stringify({
      form: Object.fromEntries(
        Object.entries({ kind: "candidate", page, ...form }).map(([name, value]) => [
          name,
          typeof value === "string" ? [value] : value,
        ]),
      ),
    }),
    key ? { "idempotency-key": key } : {},
  );

async function addName(cookie: string, name: string): Promise<string> {
  const answer = await script(cookie, { do: "add", name });
  expect(answer.status).toBe(200);
  return ((await answer.json()) as { entries: { id: string }[] }).entries[0]?.id ?? "";
}

const draftOf = (answer: Response) => {
  const cookie = answer.headers
    .getSetCookie()
    .find((line) => line.startsWith("second-look-draft="));
  return unsealValue("draft", cookie?.slice("second-look-draft=".length).split(";")[0] ?? "");
};

describe("a name to ask", () => {
  it("is added by one line, as a thought, and is unreadable in the database", async () => {
    const { cookieValue, patientId } = await newGuest();
    const answer = await plain(cookieValue, { do: "add", name: "Dr. Canary Osei" });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, page]);
    const { entries } = await loadEntries(patientId, candidate);
    expect(entries).toMatchObject([{ status: "thinking", value: { name: "Dr. Canary Osei" } }]);
    expect(JSON.stringify(await runOn(url(), 'SELECT * FROM "Entry"'))).not.toContain("Canary");
  });

  it("without a name is refused, and the page is told", async () => {
    const { cookieValue, patientId } = await newGuest();
    const answer = await plain(cookieValue, { do: "add", name: "  " });
    expect(answer.headers.get("location")).toBe(page);
    expect(draftOf(answer)).toMatchObject({
      draft: { page, reason: "invalid", errors: [{ field: "name", reason: "missing" }] },
    });
    expect((await loadEntries(patientId, candidate)).total).toBe(0);
  });

  it("takes all that is known, and an empty field clears", async () => {
    const { cookieValue, patientId } = await newGuest();
    const id = await addName(cookieValue, "Dr. Brandt");
    const own = { do: "save", id, page: `${page}/${id}`, name: "Dr. Brandt" };
    const known = {
      specialty: "Spine surgeon",
      "same-practice": "no",
      "named-by": "friend",
      "visit-mode": ["", "video", "written"],
      "first-date": "2026-12-14",
      cost: "$40",
      status: "asked",
    };
    expect(
      (await plain(cookieValue, { ...own, ...known, version: "1" })).headers.get("location"),
    ).toBe(`${page}/${id}`);
    expect(await loadEntry(patientId, candidate, id)).toMatchObject({
      status: "asked",
      version: 2,
      value: { "visit-mode": ["video", "written"], "named-by": "friend", cost: "$40" },
    });
    await plain(cookieValue, { ...own, version: "2", cost: "", "visit-mode": "", "named-by": "" });
    const { value } = (await loadEntry(patientId, candidate, id)) ?? {};
    expect(value).toEqual({
      name: "Dr. Brandt",
      specialty: "Spine surgeon",
      "same-practice": "no",
      "first-date": "2026-12-14",
    });
  });

  it("names each field that cannot be kept, and keeps what was typed", async () => {
    const { cookieValue } = await newGuest();
    const id = await addName(cookieValue, "Dr. Brandt");
    const answer = await plain(cookieValue, {
      do: "save",
      id,
      version: "1",
      page: `${page}/${id}`,
      name: "x".repeat(121),
      "first-date": "2026-02-30",
      certified: "perhaps",
    });
    expect(draftOf(answer)).toMatchObject({
      draft: {
        page: `${page}/${id}`,
        values: { "first-date": ["2026-02-30"] },
        errors: expect.arrayContaining([
          { field: "name", reason: "too-long:120" },
          { field: "first-date", reason: "not-a-day" },
          { field: "certified", reason: "not-a-choice" },
        ]),
      },
    });
  });

  it("is refused as the seventh, with what was typed kept; a removed one makes room", async () => {
    const { cookieValue, patientId } = await newGuest();
    const ids: string[] = [];
    for (const name of ["A", "B", "C", "D", "E", "F"]) ids.push(await addName(cookieValue, name));
    const seventh = await plain(cookieValue, { do: "add", name: "Dr. Seven" });
    expect(draftOf(seventh)).toMatchObject({
      draft: { errors: [{ field: "form", reason: "full" }], values: { name: ["Dr. Seven"] } },
    });
    expect((await loadEntries(patientId, candidate)).total).toBe(6);
    const removed = await plain(cookieValue, { do: "remove", id: ids[0] as string, version: "1" });
    expect(removed.headers.get("location")).toBe(`${page}?undo=candidate.${ids[0]}.2.restore`);
    expect((await plain(cookieValue, { do: "add", name: "Dr. Seven" })).status).toBe(303);
    expect((await loadEntries(patientId, candidate)).total).toBe(6);
    const back = await script(cookieValue, { do: "restore", id: ids[0] as string, version: "2" });
    expect(back.status).toBe(422);
  });

  it("changed in two tabs is a conflict that carries both texts", async () => {
    const { cookieValue, patientId } = await newGuest();
    const id = await addName(cookieValue, "Dr. Brandt");
    const save = (notes: string) =>
      plain(cookieValue, { do: "save", id, version: "1", page: `${page}/${id}`, notes });
    await save("first tab");
    const late = await save("second tab");
    expect(draftOf(late)).toMatchObject({
      draft: {
        reason: "conflict",
        values: { notes: ["second tab"] },
        conflicts: [{ theirs: { notes: "first tab" }, version: 2 }],
      },
    });
    expect((await loadEntry(patientId, candidate, id))?.value.notes).toBe("first tab");
  });

  it("saved by script ends what was kept of a form that failed", async () => {
    const { cookieValue } = await newGuest();
    const failed = await plain(cookieValue, { do: "add", name: "" });
    const draft = failed.headers.getSetCookie().find((line) => line.includes("-draft="));
    const both = `${cookieValue}; ${draft?.split(";")[0]}`;
    const saved = await script(both, { do: "add", name: "Dr. Osei" });
    expect(saved.headers.getSetCookie().join()).toMatch(/second-look-draft=;.*Max-Age=0/);
  });

  it("sent again with the same key is added once", async () => {
    const { cookieValue, patientId } = await newGuest();
    const key = "0123456789abcdef0123456789abcdef";
    await script(cookieValue, { do: "add", name: "Once" }, key);
    await script(cookieValue, { do: "add", name: "Once" }, key);
    expect((await loadEntries(patientId, candidate)).total).toBe(1);
  });

  it("of somebody else is not there", async () => {
    const [one, two] = [await newGuest(), await newGuest()];
    const id = await addName(one.cookieValue, "Theirs");
    const answer = await script(two.cookieValue, { do: "save", id, version: "1", notes: "mine" });
    expect(answer.status).toBe(404);
    expect((await loadEntry(one.patientId, candidate, id))?.value.notes).toBeUndefined();
  });

  it.each([
    ["a kind of another part", { kind: "medicine", do: "add", name: "x" }],
    ["a page of another part", { page: "/records", do: "add", name: "x" }],
    ["a way out of the site", { page: "//evil.example", do: "add", name: "x" }],
    ["a field that it does not have", { do: "add", name: "x", dose: "5" }],
  ])("refuses %s", async (_name, form) => {
    const { cookieValue, patientId } = await newGuest();
    expect((await script(cookieValue, form)).status).toBe(422);
    expect((await loadEntries(patientId, candidate)).total).toBe(0);
  });
});
