import { describe, expect, it, vi } from "vitest";
import { POST as postAnswers } from "@/app/api/answers/route";
import { POST as postDelete } from "@/app/api/delete/route";
import { POST as postHistory } from "@/app/api/history/route";
import { POST as postImport } from "@/app/api/import/route";
import { POST as postPlan } from "@/app/api/plan/route";
import { POST as postRecords } from "@/app/api/records/route";
import { POST as postSafety } from "@/app/api/safety/route";
import { allKinds } from "@/lib/kept/all-kinds";
import { loadEntries } from "@/lib/kept/queries";
import { loadSheet } from "@/lib/kept/sheet-queries";
import { kindNames } from "@/lib/kept/whole";
import { formMark } from "@/lib/security/form-mark";
import { unsealValue } from "@/lib/security/sealed";
import { patientBundle } from "../unit/fhir/import/fhir-fixtures";
import { runOn, withDatabase } from "./database";
import { newGuest } from "./guest";

/*
 * Two people in one browser: a page was drawn for the first, then the second began, and the form of
 * the first is sent with the cookie of the second.
 */

vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => undefined, has: () => false }),
  headers: async () => new Headers(),
}));

const { url } = withDatabase();
const origin = "http://localhost:3000";
type Guest = Awaited<ReturnType<typeof newGuest>>;
type Post = (request: Request) => Promise<Response>;
type Form = Readonly<Record<string, string>>;

const send = (
  post: Post,
  guest: Guest,
  body: string | FormData,
  headers: Readonly<Record<string, string>> = {},
) =>
  post(
    new Request(`${origin}/api/any`, {
      method: "POST",
      body,
      headers: { origin, cookie: `second-look=${guest.cookieValue}`, ...headers },
    }),
  );

/** As a browser without script sends it. */
const sendForm = (post: Post, guest: Guest, form: Form) =>
  send(post, guest, new URLSearchParams(form).toString(), {
    "content-type": "application/x-www-form-urlencoded",
  });

/** As script sends it. */
const sendJson = (post: Post, guest: Guest, body: unknown, mark: string) =>
  send(post, guest, JSON.stringify(body), {
    "content-type": "application/json",
    "form-mark": mark,
  });

const listed = (form: Form) => ({
  form: Object.fromEntries(Object.entries(form).map(([name, value]) => [name, [value]])),
});

const draftOf = (answer: Response) => {
  const line = answer.headers.getSetCookie().find((one) => one.includes("draft=")) ?? "";
  const value = line.slice(line.indexOf("=") + 1, line.indexOf(";"));
  return (unsealValue("draft", value) as { draft: unknown } | null)?.draft;
};

async function countKept({ patientId }: Guest): Promise<number> {
  const lists = await Promise.all(kindNames.map((name) => loadEntries(patientId, allKinds[name])));
  const { answers } = await loadSheet(patientId);
  return lists.reduce((sum, { total }) => sum + total, 0) + Object.keys(answers).length;
}

const words = "numb hand since spring";
const forms: readonly (readonly [name: string, post: Post, form: Form])[] = [
  [
    "a line of the history",
    postHistory,
    { do: "note", kind: "event", page: "/prepare/history", line: words },
  ],
  ["a record", postRecords, { do: "add", kind: "record", page: "/records", title: words }],
  ["a step", postPlan, { do: "add", kind: "task", page: "/plan", title: words }],
];

describe.each(forms)("%s that was typed on a page of somebody else", (_, post, form) => {
  it("is not saved, and is kept for whoever typed it", async () => {
    const [first, second] = [await newGuest("shared"), await newGuest("shared")];
    const answer = await sendForm(post, second, { ...form, mark: formMark(first.patientId) });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/not-saved"]);
    expect(draftOf(answer)).toMatchObject({
      page: "/not-saved",
      reason: "somebody-else",
      values: { kind: [form.kind] },
    });
    expect(JSON.stringify(draftOf(answer))).toContain(words);
    expect(await countKept(second)).toBe(0);
  });

  it("is refused to script with its true status", async () => {
    const [first, second] = [await newGuest("shared"), await newGuest("shared")];
    const answer = await sendJson(post, second, listed(form), formMark(first.patientId));
    expect([answer.status, await answer.json()]).toEqual([409, { error: "somebody-else" }]);
    expect(await countKept(second)).toBe(0);
  });

  it("is saved on a page of their own, with script and without", async () => {
    const guest = await newGuest("shared");
    const mark = formMark(guest.patientId);
    expect((await sendForm(post, guest, { ...form, mark })).status).toBe(303);
    expect((await sendJson(post, guest, listed(form), mark)).status).toBe(200);
    expect(await countKept(guest)).toBe(2);
  });
});

describe("beside what is typed", () => {
  it("an answer that was picked for somebody else is not saved", async () => {
    const [first, second] = [await newGuest("shared"), await newGuest("shared")];
    const mark = formMark(first.patientId);
    const changes = [{ question: "country", value: "us", version: 0 }];
    expect((await sendJson(postAnswers, second, { changes }, mark)).status).toBe(409);
    const form = { page: "you", "version:country": "0", country: "us", mark };
    expect((await sendForm(postAnswers, second, form)).headers.get("location")).toBe("/not-saved");
    expect(await countKept(second)).toBe(0);
    const own = await sendJson(postAnswers, second, { changes }, formMark(second.patientId));
    expect(own.status).toBe(200);
  });

  it("nobody deletes what is another person's", async () => {
    const [first, second] = [await newGuest("shared"), await newGuest("shared")];
    const patients = async () =>
      (await runOn(url(), 'SELECT "id" FROM "Patient"')).map(({ id }) => String(id));
    const refused = await sendForm(postDelete, second, { mark: formMark(first.patientId) });
    expect(refused.headers.get("location")).toBe("/not-saved");
    expect(await patients()).toContain(second.patientId);
    await sendForm(postDelete, second, { mark: formMark(second.patientId) });
    expect(await patients()).not.toContain(second.patientId);
  });

  it("a file of somebody else is not read", async () => {
    const [first, second] = [await newGuest("shared"), await newGuest("shared")];
    const file = (mark?: string) => {
      const body = new FormData();
      if (mark) body.append("mark", mark);
      body.append("file", new Blob([JSON.stringify(patientBundle)]), "record.json");
      return body;
    };
    const theirs = formMark(first.patientId);
    const plain = await send(postImport, second, file(theirs));
    expect([plain.status, plain.headers.get("location")]).toEqual([303, "/not-saved"]);
    const headers = { accept: "application/json", "form-mark": theirs };
    expect((await send(postImport, second, file(), headers)).status).toBe(409);
    expect(await runOn(url(), 'SELECT "id" FROM "ImportDraft"')).toEqual([]);
    const own = await send(postImport, second, file(formMark(second.patientId)));
    expect([own.status, own.headers.get("location")]).toEqual([303, "/records/import"]);
  });

  it("a line of the safety check comes back to its page, ticked, and is not lost", async () => {
    const [first, second] = [await newGuest("shared"), await newGuest("shared")];
    const form = { step: "now", line: "chest-pain", mark: formMark(first.patientId) };
    const answer = await sendForm(postSafety, second, form);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/safety"]);
    expect(draftOf(answer)).toMatchObject({
      reason: "somebody-else",
      values: { line: ["chest-pain"] },
    });
    const again = await sendForm(postSafety, second, { ...form, mark: formMark(second.patientId) });
    expect(again.headers.get("location")).toBe("/safety/now");
  });
});
