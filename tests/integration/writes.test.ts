import { describe, expect, it } from "vitest";
import { POST as postAnswers } from "@/app/api/answers/route";
import { POST as postDelete } from "@/app/api/delete/route";
import { POST as postLeave } from "@/app/api/leave/route";
import { POST as postStart } from "@/app/api/start/route";
import { resolveSession } from "@/lib/auth/session";
import { closeDb } from "@/lib/db/client";
import { loadSheet } from "@/lib/kept/sheet-queries";
import { unsealValue } from "@/lib/security/sealed";
import { kind, runOn, withDatabase } from "./database";
import { newGuest } from "./guest";

const { url } = withDatabase();

const origin = "http://localhost:3000";
const formType = "application/x-www-form-urlencoded";
type Options = { cookie?: string; headers?: Record<string, string>; body?: string; type?: string };

function post(path: string, { cookie, headers, body = "", type = formType }: Options): Request {
  return new Request(`${origin}${path}`, {
    method: "POST",
    body,
    headers: {
      origin,
      "content-type": type,
      ...(cookie && { cookie: `second-look=${cookie}` }),
      ...headers,
    },
  });
}

const json = (value: unknown) => ({ body: JSON.stringify(value), type: "application/json" });

const changes = (...list: [string, unknown, number][]) =>
  json({ changes: list.map(([question, value, version]) => ({ question, value, version })) });

const cookiesOf = (response: Response) =>
  new Map(
    response.headers.getSetCookie().map((line) => {
      const [pair = "", ...attributes] = line.split("; ");
      const at = pair.indexOf("=");
      return [pair.slice(0, at), { value: pair.slice(at + 1), attributes }];
    }),
  );

const patients = async () => (await runOn(url(), 'SELECT "id" FROM "Patient"')).length;

describe("starting", () => {
  it("stores nothing before the person has consented, and says what is missing", async () => {
    const before = await patients();
    for (const body of [
      "device=own",
      "consent=no&device=own",
      "consent=yes",
      "consent=yes&device=x",
    ]) {
      const answer = await postStart(post("/api/start", { body }));
      expect([answer.status, answer.headers.get("location")], body).toEqual([303, "/start"]);
      const draft = cookiesOf(answer).get("second-look-draft")?.value ?? "";
      expect(unsealValue("draft", draft), body).toMatchObject({
        draft: { page: "/start", reason: "invalid", errors: [{ reason: "missing" }] },
      });
    }
    expect(await patients()).toBe(before);
  });

  it("on one's own device gives a cookie for 30 days that only the browser sends", async () => {
    const body = "consent=yes&device=own&country=us";
    const answer = await postStart(post("/api/start", { body }));
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/decide/you"]);
    const cookie = cookiesOf(answer).get("second-look");
    expect(cookie?.attributes).toEqual(["Path=/", "HttpOnly", "SameSite=Lax", "Max-Age=2592000"]);
    const session = await resolveSession(cookie?.value);
    if (!session) throw new Error("no session");
    expect((await loadSheet(session.patientId)).answers).toEqual({ country: "us" });
  });

  it("over HTTPS gives a cookie that no other host can set or read", async () => {
    process.env.APP_ORIGIN = "https://look.hospital.org";
    try {
      const headers = { origin: "https://look.hospital.org" };
      const body = "consent=yes&device=own";
      const answer = await postStart(post("/api/start", { body, headers }));
      const cookie = cookiesOf(answer).get("__Host-second-look");
      expect(cookie?.attributes).toContain("Secure");
      expect(cookie?.attributes.join()).not.toContain("Domain");
    } finally {
      delete process.env.APP_ORIGIN;
    }
  });

  it("on a shared device gives a cookie that goes with the browser", async () => {
    const answer = await postStart(post("/api/start", { body: "consent=yes&device=shared" }));
    const cookie = cookiesOf(answer).get("second-look");
    expect(cookie?.attributes).toEqual(["Path=/", "HttpOnly", "SameSite=Lax"]);
  });

  it("again on one's own device goes on with what is there", async () => {
    const guest = await newGuest("own");
    const before = await patients();
    const body = "consent=yes&device=own";
    const answer = await postStart(post("/api/start", { body, cookie: guest.cookieValue }));
    expect(answer.headers.get("location")).toBe("/decide/you");
    expect(await patients()).toBe(before);
  });

  it("again on a shared device leaves nothing of the one before", async () => {
    const guest = await newGuest("shared");
    const body = "consent=yes&device=shared";
    const answer = await postStart(post("/api/start", { body, cookie: guest.cookieValue }));
    const fresh = await resolveSession(cookiesOf(answer).get("second-look")?.value);
    expect(fresh?.patientId).not.toBe(guest.patientId);
    expect(await resolveSession(guest.cookieValue)).toBeNull();
  });

  it("takes no field that it does not know", async () => {
    const before = await patients();
    const body = "consent=yes&device=own&patientId=x&role=carer";
    const answer = await postStart(post("/api/start", { body }));
    expect(answer.headers.get("location")).toBe("/start");
    expect(await patients()).toBe(before);
  });
});

describe("an answer saved by script", () => {
  it("is answered with its new version", async () => {
    const { cookieValue: cookie, patientId } = await newGuest();
    const answer = await postAnswers(
      post("/api/answers", { cookie, ...changes(["group", "ms", 0], ["reader", null, 0]) }),
    );
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ ok: true, versions: { group: 1, reader: 1 } });
    expect((await loadSheet(patientId)).answers).toEqual({ group: "ms" });
  });

  it("that another tab changed is a 409 with both texts", async () => {
    const { cookieValue: cookie } = await newGuest();
    await postAnswers(post("/api/answers", { cookie, ...changes(["group", "ms", 0]) }));
    const late = await postAnswers(
      post("/api/answers", { cookie, ...changes(["group", "heart", 0]) }),
    );
    expect(late.status).toBe(409);
    expect(await late.json()).toEqual({
      error: "conflict",
      conflicts: [{ question: "group", mine: "heart", theirs: "ms", version: 1 }],
    });
  });

  it("sent twice with one key has one effect; the key with another body is refused", async () => {
    const { cookieValue: cookie } = await newGuest();
    const headers = { "idempotency-key": "k".repeat(24) };
    const send = (value: string) =>
      postAnswers(post("/api/answers", { cookie, headers, ...changes(["group", value, 0]) }));
    const first = await (await send("ms")).json();
    expect(await (await send("ms")).json()).toEqual(first);
    expect((await send("heart")).status).toBe(422);
  });

  it.each<[string, Options]>([
    ["nothing", { body: "", type: "application/json" }],
    ["no object", json([])],
    ["an unknown field", json({ changes: [], patientId: "x" })],
    ["no change", json({ changes: [] })],
    ["an unknown question", changes(["nope", "x", 0])],
    ["an unknown option", changes(["group", "x", 0])],
    ["two values for one", changes(["group", ["ms", "heart"], 0])],
    ["a number", changes(["group", 7, 0])],
    ["a version below zero", changes(["group", "ms", -1])],
    ["a version and a half", changes(["group", "ms", 1.5])],
    [
      "a version past every number",
      { ...changes(), body: '{"changes":[{"question":"group","value":"ms","version":1e309}]}' },
    ],
    ["one question twice", changes(["group", "ms", 0], ["group", "heart", 0])],
    ["one key twice", { ...changes(), body: '{"changes":[],"changes":[]}' }],
    ["a thousand levels", { ...changes(), body: "[".repeat(1000) + "]".repeat(1000) }],
    [
      "half a character",
      { ...changes(), body: '{"changes":[{"question":"\\ud800","value":"ms","version":0}]}' },
    ],
    ["a NUL", changes(["group", "\u0000", 0])],
    ["a prototype", { ...changes(), body: '{"__proto__":{},"changes":[]}' }],
    [
      "a length that cannot be read",
      {
        ...changes(),
        body: '{"changes":[{"question":{"length":{"valueOf":0,"toString":0}},"value":"ms","version":0}]}',
      },
    ],
    ["a bad key", { ...changes(["group", "ms", 0]), headers: { "idempotency-key": "short" } }],
  ])("with %s is refused and changes nothing", async (_, options) => {
    const { cookieValue: cookie, patientId } = await newGuest();
    const answer = await postAnswers(post("/api/answers", { cookie, ...options }));
    expect(answer.status).toBe(422);
    const said = await answer.json();
    expect(said.fields.length).toBeGreaterThan(0);
    expect(JSON.stringify(said)).not.toMatch(/\bat .*\.[jt]s|node_modules/);
    expect((await loadSheet(patientId)).versions).toEqual({});
  });
});

describe("a page saved without script", () => {
  it("leads on to the next page", async () => {
    const { cookieValue: cookie, patientId } = await newGuest();
    const body = "page=you&who=self&country=us&version:who=0&version:country=0";
    const answer = await postAnswers(post("/api/answers", { cookie, body }));
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/decide/what"]);
    expect((await loadSheet(patientId)).answers).toEqual({ who: "self", country: "us" });
  });

  it("with something missing stores what was given, and goes back with the rest said", async () => {
    const { cookieValue: cookie, patientId, tokenHash } = await newGuest();
    const body = "page=you&who=self&version:who=0&version:country=0";
    const answer = await postAnswers(post("/api/answers", { cookie, body }));
    expect(answer.headers.get("location")).toBe("/decide/you");
    const kept = unsealValue("draft", cookiesOf(answer).get("second-look-draft")?.value ?? "");
    expect(kept).toMatchObject({
      bound: tokenHash,
      draft: { page: "/decide/you", errors: [{ field: "country", reason: "missing" }] },
    });
    expect((await loadSheet(patientId)).answers).toEqual({ who: "self" });
  });

  it("that another tab changed goes back with both texts, and stores neither over the other", async () => {
    const { cookieValue: cookie, patientId } = await newGuest();
    const page = (who: string) => `page=you&who=${who}&country=us&version:who=0&version:country=0`;
    await postAnswers(post("/api/answers", { cookie, body: page("self") }));
    const late = await postAnswers(post("/api/answers", { cookie, body: page("carer-adult") }));
    expect(late.headers.get("location")).toBe("/decide/you");
    const kept = unsealValue("draft", cookiesOf(late).get("second-look-draft")?.value ?? "");
    expect(kept).toMatchObject({
      draft: {
        values: { who: ["carer-adult"] },
        conflicts: [{ question: "who", mine: "carer-adult", theirs: "self", version: 1 }],
      },
    });
    expect((await loadSheet(patientId)).answers).toEqual({ who: "self", country: "us" });
  });

  it("that succeeds takes the kept text of an earlier try away", async () => {
    const { cookieValue } = await newGuest();
    const cookie = `${cookieValue}; second-look-draft=x`;
    const body = "page=you&who=self&country=us";
    const answer = await postAnswers(post("/api/answers", { cookie, body }));
    expect(cookiesOf(answer).get("second-look-draft")?.attributes).toContain("Max-Age=0");
  });

  it.each([
    "page=nope",
    "page=you&who=self&patientId=x",
    "page=you&who=self&version:who=x",
    "who=self",
  ])("%s stores nothing and leads to no address from outside", async (body) => {
    const { cookieValue: cookie, patientId } = await newGuest();
    const answer = await postAnswers(post("/api/answers", { cookie, body }));
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toMatch(/^\/decide/);
    expect((await loadSheet(patientId)).versions).toEqual({});
  });

  it.each(["//evil.org", "https://evil.org", "/\\evil.org", "check%0d%0aset-cookie:a=b"])(
    "never leads to %s",
    async (from) => {
      const { cookieValue: cookie } = await newGuest();
      const body = `page=you&who=self&country=us&from=${from}`;
      const answer = await postAnswers(post("/api/answers", { cookie, body }));
      expect(answer.headers.get("location")).toBe("/decide/what");
      expect(answer.headers.get("set-cookie") ?? "").not.toContain("a=b");
    },
  );

  it("without a session leads to the start", async () => {
    const answer = await postAnswers(post("/api/answers", { body: "page=you&who=self" }));
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/ended"]);
  });
});

describe("every write", () => {
  const handlers = [
    ["/api/answers", postAnswers],
    ["/api/start", postStart],
    ["/api/leave", postLeave],
    ["/api/delete", postDelete],
  ] as const;
  const foreign: Record<string, string>[] = [
    { origin: "https://evil.org" },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ];

  it.each(handlers)("%s from another site changes nothing", async (path, handler) => {
    const { cookieValue: cookie } = await newGuest("shared");
    for (const headers of foreign) {
      const body = "consent=yes&device=own&page=you&who=self";
      const answer = await handler(post(path, { cookie, headers, body }));
      expect(answer.status, JSON.stringify(headers)).toBe(403);
    }
    const silent = post(path, { cookie });
    silent.headers.delete("origin");
    expect((await handler(silent)).status).toBe(403);
    expect(await resolveSession(cookie)).not.toBeNull();
  });

  it.each(handlers)("%s refuses other kinds of body, and ids of actions", async (path, handler) => {
    const { cookieValue: cookie } = await newGuest();
    const wrong = ["text/plain", "multipart/form-data; boundary=x", "application/xml"];
    for (const type of wrong) {
      expect((await handler(post(path, { cookie, type, body: "x" }))).status, type).toBe(415);
    }
    const zipped = post(path, { cookie, headers: { "content-encoding": "gzip" } });
    expect((await handler(zipped)).status).toBe(415);
    const action = post(path, { cookie, headers: { "next-action": "7f" } });
    expect((await handler(action)).status).toBe(400);
    const large = post(path, { cookie, body: "a".repeat(65_537) });
    expect((await handler(large)).status).toBe(413);
  });
});

describe("leaving", () => {
  it("on a shared device ends the session at once and clears what the browser kept", async () => {
    const { cookieValue: cookie } = await newGuest("shared");
    const answer = await postLeave(post("/api/leave", { cookie }));
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/leave"]);
    expect(answer.headers.get("clear-site-data")).toContain('"cookies"');
    expect(await resolveSession(cookie)).toBeNull();
  });

  it("on one's own device keeps what was answered", async () => {
    const { cookieValue: cookie } = await newGuest("own");
    const answer = await postLeave(post("/api/leave", { cookie }));
    expect(answer.headers.get("location")).toBe("/leave");
    expect(await resolveSession(cookie)).not.toBeNull();
  });

  it("works for anybody, also with no body at all", async () => {
    const bare = new Request(`${origin}/api/leave`, { method: "POST", headers: { origin } });
    expect((await postLeave(bare)).headers.get("location")).toBe("/leave");
  });
});

describe("deleting", () => {
  it("takes everything away and the cookie with it", async () => {
    const guest = await newGuest();
    const answer = await postDelete(post("/api/delete", { cookie: guest.cookieValue }));
    expect(answer.status).toBe(303);
    expect(cookiesOf(answer).get("second-look")?.attributes).toContain("Max-Age=0");
    expect(await resolveSession(guest.cookieValue)).toBeNull();
    expect((await loadSheet(guest.patientId)).matterId).toBe("");
  });
});

describe("while the database is away", () => {
  it("script is told to try again, a plain form keeps what was typed, and neither is told it is saved", async () => {
    const { cookieValue: cookie, patientId } = await newGuest();
    const there = process.env.DATABASE_URL;
    await closeDb();
    process.env.DATABASE_URL =
      kind === "libsql" ? "file:/no/such/folder/db" : "postgresql://x@127.0.0.1:9/none";
    try {
      const byScript = await postAnswers(
        post("/api/answers", { cookie, ...changes(["group", "ms", 0]) }),
      );
      expect([byScript.status, byScript.headers.get("retry-after")]).toEqual([503, "5"]);
      const body = "page=you&who=self&country=us";
      const byForm = await postAnswers(post("/api/answers", { cookie, body }));
      expect([byForm.status, byForm.headers.get("location")]).toEqual([303, "/decide/you"]);
      const kept = unsealValue("draft", cookiesOf(byForm).get("second-look-draft")?.value ?? "");
      expect(kept).toMatchObject({ draft: { reason: "away", values: { who: ["self"] } } });
      await expect(loadSheet(patientId)).rejects.toMatchObject({ code: "database-away" });
    } finally {
      await closeDb();
      process.env.DATABASE_URL = there;
    }
    const again = await postAnswers(
      post("/api/answers", { cookie, ...changes(["group", "ms", 0]) }),
    );
    expect(again.status).toBe(200);
  });
});

describe("too many writes", () => {
  it("from one address are told how long to wait, and other addresses are not", async () => {
    const from = (address: string) =>
      postDelete(post("/api/delete", { headers: { "x-client-address": address } }));
    const statuses: number[] = [];
    for (let count = 0; count < 61; count += 1) statuses.push((await from("192.0.2.1")).status);
    expect(new Set(statuses.slice(0, 60))).toEqual(new Set([303]));
    const last = await from("192.0.2.1");
    expect(last.status).toBe(429);
    expect(Number(last.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await from("192.0.2.2")).status).toBe(303);
  });
});
