import { afterEach, describe, expect, it, vi } from "vitest";
import { POST as postAid } from "@/app/api/aid/route";
import { GET as getCalendar } from "@/app/api/calendar/route";
import { GET as getFhir } from "@/app/api/export/fhir/route";
import { GET as getJson } from "@/app/api/export/json/route";
import { POST as postLanguage } from "@/app/api/language/route";
import { GET as getLetter } from "@/app/api/letters/[entry]/text/route";
import { GET as getPacketFile } from "@/app/api/packet/[id]/route";
import { POST as postPacket } from "@/app/api/packet/route";
import { POST as postRecords } from "@/app/api/records/route";
import { POST as postTry } from "@/app/api/try-rule/route";
import { rules } from "@/lib/content/rules/all";
import { closeDb } from "@/lib/db/client";
import { recordGate } from "@/lib/decide/commands";
import { changeEntries } from "@/lib/kept/commands";
import { ownQuestion } from "@/lib/kept/kinds/question";
import { loadPacket } from "@/lib/packet/queries";
import { sealValue, unsealValue } from "@/lib/security/sealed";
import { runOn, withDatabase } from "./database";
import { newGuest } from "./guest";

let cookieValue: string | undefined;
let sent = new Headers();
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) =>
      name === "second-look" && cookieValue !== undefined
        ? { name, value: cookieValue }
        : undefined,
    has: (name: string) => name === "second-look" && cookieValue !== undefined,
  }),
  headers: async () => sent,
}));

const { url } = withDatabase();
const origin = "http://localhost:3000";
type Guest = Awaited<ReturnType<typeof newGuest>>;
type Post = (request: Request) => Promise<Response>;

afterEach(() => {
  cookieValue = undefined;
  sent = new Headers();
});

/** A form as a browser sends it, or as somebody else does. */
function send(
  post: Post,
  body: string,
  { cookie = "", ...more }: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const headers = new Headers({
    origin,
    "content-type": "application/x-www-form-urlencoded",
    ...(cookie && { cookie: `second-look=${cookie}` }),
    ...more,
  });
  sent = headers;
  return post(new Request(`${origin}/api/any`, { method: "POST", headers, body }));
}

async function checked(): Promise<Guest> {
  const guest = await newGuest();
  await recordGate(guest.patientId, { kind: "checked", lines: [], private: false });
  return guest;
}

const count = async () => {
  const [rows] = await Promise.all([runOn(url(), 'SELECT count(*) AS n FROM "Entry"')]);
  return JSON.stringify(rows, (_, value) => (typeof value === "bigint" ? Number(value) : value));
};

const good = {
  aid: "kind=values&content=values&page=/decide/values&do=save&version=0&cost=1",
  packet: "do=issue&page=/print&preset=doctor&paper=letter&text=normal&annex=letters",
  records: "kind=record&page=/records&do=save&item=c.pathology-report.0&status=asked",
  tries: `rule=${rules[0].id}`,
  language: "language=en",
};
const writes: readonly (readonly [string, Post, string])[] = [
  ["aid", postAid, good.aid],
  ["packet", postPacket, good.packet],
  ["records", postRecords, good.records],
  ["try-rule", postTry, good.tries],
  ["language", postLanguage, good.language],
];

/** What is put into a form that would be good without it. */
const hostile: readonly (readonly [string, string])[] = [
  ["somebody else's owner", "&patientId=x&ownerId=y"],
  ["a version of the row", "&createdAt=1&matterId=z"],
  ["a prototype", "&__proto__=x"],
  ["a constructor", "&constructor=x&toString=y"],
  ["a NUL in a name", "&a%00b=1"],
  ["a NUL in a value", "&note=%00"],
  ["half a character", "&note=%ED%A0%80"],
  ["bytes that are no UTF-8", "&note=%ff%fe"],
  ["a script for a name", "&%3Cscript%3E=1"],
  ["a field a thousand times", "&x=1".repeat(1000)],
];

describe.each(writes)("somebody who attacks /api/%s", (_name, post, body) => {
  it.each(hostile)("gets nothing stored with %s", async (_what, more) => {
    const { cookieValue: cookie } = await checked();
    const before = await count();
    const answer = await send(post, body + more, { cookie });
    expect([303, 400, 413, 422]).toContain(answer.status);
    expect(answer.headers.get("location") ?? "").not.toMatch(/undo=|tried=|^\/print\/./);
    expect(answer.headers.getSetCookie().join()).not.toMatch(/^language=/);
    expect(await count()).toBe(before);
  });

  it("is refused one byte too much, another site, no site, and another type", async () => {
    const { cookieValue: cookie } = await checked();
    const before = await count();
    const full = `${body}&x=`.padEnd(64 * 1024 + 1, "a");
    expect((await send(post, full, { cookie })).status).toBe(413);
    for (const other of [
      "https://evil.example",
      "null",
      `${origin}.evil.example`,
      "http://localhost",
    ]) {
      expect((await send(post, body, { cookie, origin: other })).status).toBe(403);
    }
    expect((await send(post, body, { cookie, origin: "" })).status).toBe(403);
    const crossSite = { cookie, "sec-fetch-site": "cross-site" };
    expect((await send(post, body, crossSite)).status).toBe(403);
    expect((await send(post, body, { cookie, "content-type": "text/plain" })).status).toBe(415);
    expect((await send(post, body, { cookie, "next-action": "x" })).status).toBe(400);
    expect(await count()).toBe(before);
  });
});

describe("somebody without a session, or with one that has ended", () => {
  it.each(writes.slice(0, 3))("stores nothing by /api/%s", async (_name, post, body) => {
    const before = await count();
    for (const cookie of ["", "stale", "a".repeat(4000)]) {
      const answer = await send(post, body, { cookie });
      expect([answer.status, answer.headers.get("location")]).toEqual([303, "/ended"]);
    }
    expect(await count()).toBe(before);
  });
});

describe("the page that a chosen language goes back to", () => {
  it.each([
    "//evil.example/plan",
    "https://evil.example/plan",
    "http://localhost:3000@evil.example/plan",
    "http://localhost:3000.evil.example/",
    "http://localhost:3000//evil.example/x",
    "http://localhost:3000/x/..//evil.example",
    "http://localhost:3000/\\evil.example",
    "http://localhost:3000/%2f%2fevil.example",
    "http://localhost:3000/%5cevil.example",
    "http://localhost:3000/.//evil.example",
    "http://localhost:3000/%2e%2e//evil.example",
    "http://localhost:3000/api/leave",
    "javascript:alert(1)",
    "data:text/html,x",
    "http://[",
  ])("is the start for %s", async (referer) => {
    const answer = await send(postLanguage, good.language, { referer });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/"]);
  });
});

describe("made-up answers for a rule", () => {
  const [first, second] = rules;

  it("are read on their own rule alone, in their time, and as nothing else", async () => {
    const answer = await send(postTry, good.tries);
    const to = answer.headers.get("location") ?? "";
    expect(to).toMatch(new RegExp(`^/rules/${first.id}/try\\?tried=[\\w-]+$`));
    const token = to.split("tried=")[1] ?? "";
    expect(unsealValue("try-rule", token)).toEqual({ rule: first.id, answers: {} });
    expect(unsealValue("draft", token)).toBeNull();
    expect(unsealValue("try-rule", `${token.slice(0, -2)}AA`)).toBeNull();
    const past = sealValue("try-rule", { rule: second.id, answers: {} }, -1);
    expect(unsealValue("try-rule", past)).toBeNull();
  });

  it.each([
    "",
    "rule=",
    "rule=..%2f..%2fplan",
    "rule=a&rule=b",
    `rule=${first.id}&rule=${first.id}`,
  ])("are refused with %s, back on a page of ours", async (body) => {
    const answer = await send(postTry, body);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/rules"]);
  });
});

const files = [
  ["the health file", getFhir],
  ["the full copy", getJson],
  ["the calendar", () => getCalendar(new Request(`${origin}/api/calendar`))],
] as const;

describe("a person's own files", () => {
  it.each(files)("are not made without end: %s", async (_name, get) => {
    // Before the safety check there is no file, but each time counts.
    cookieValue = (await newGuest()).cookieValue;
    const asked = await Promise.allSettled(Array.from({ length: 120 }, () => get()));
    expect(new Set(asked.map(({ status }) => status))).toEqual(new Set(["rejected"]));
    const refused = await get();
    expect([refused.status, refused.headers.get("cache-control")]).toEqual([429, "no-store"]);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    const other = await checked();
    cookieValue = other.cookieValue;
    expect((await get()).status).toBe(200);
  });

  it("are a fault that can be tried again, and never empty, while the database is away", async () => {
    const guest = await checked();
    cookieValue = guest.cookieValue;
    await closeDb();
    const kept = process.env.DATABASE_URL;
    process.env.DATABASE_URL = "postgresql://nobody@127.0.0.1:1/none";
    try {
      for (const [, get] of files)
        await expect(get()).rejects.toMatchObject({ code: "database-away" });
    } finally {
      await closeDb();
      process.env.DATABASE_URL = kept;
    }
  });

  it.each([
    ["nothing", ""],
    ["a NUL", "a\u0000b"],
    ["half a character", "\ud800"],
    ["a way up", "../x"],
    ["much", "a".repeat(70_000)],
    ["a statement", "' OR 1=1 --"],
    ["a prototype", "__proto__"],
  ])("are not there under %s for a name", async (_what, id) => {
    cookieValue = (await checked()).cookieValue;
    const packet = await getPacketFile(new Request(origin), { params: Promise.resolve({ id }) });
    expect(packet.status).toBe(404);
    const letter = getLetter(new Request(origin), { params: Promise.resolve({ entry: id }) });
    await expect(letter).rejects.toThrow("NEXT_HTTP_ERROR_FALLBACK;404");
  });
});

describe("a packet for a doctor", () => {
  it("has nothing private in it, no leanings that are, and is nobody else's", async () => {
    const guest = await checked();
    const { patientId, cookieValue: cookie } = guest;
    const lines = ["self-harm-thoughts"];
    await recordGate(patientId, { kind: "checked", lines, private: true });
    await recordGate(patientId, { kind: "way-on", lines, wayOn: "safe-for-now", private: true });
    await changeEntries(patientId, [
      { kind: ownQuestion, do: "add", patch: { wording: "canarySecretQuestion" }, private: true },
      { kind: ownQuestion, do: "add", patch: { wording: "canaryOpenQuestion" } },
    ]);
    await send(postAid, `${good.aid}&private=yes`, { cookie });
    for (const preset of ["doctor", "companion"]) {
      const body = `${good.packet}&annex=all-questions`.replace("doctor", preset);
      const to = (await send(postPacket, body, { cookie })).headers.get("location") ?? "";
      const id = /^\/print\/([\w-]+)$/.exec(to)?.[1] ?? "";
      const text = JSON.stringify((await loadPacket(patientId, id))?.model);
      expect(text).toContain("canaryOpenQuestion");
      expect(text).not.toContain("canarySecretQuestion");
      expect(text).not.toMatch(/suicid|self-harm|ending your life|safe-for-now/i);

      const other = await checked();
      cookieValue = other.cookieValue;
      const params = Promise.resolve({ id });
      expect((await getPacketFile(new Request(origin), { params })).status).toBe(404);
      const before = await loadPacket(patientId, id);
      const remove = `kind=packet&page=/print&do=remove&id=${id}&version=1`;
      await send(postPacket, remove, { cookie: other.cookieValue });
      expect(await loadPacket(patientId, id)).toEqual(before);
    }
  });

  it("is told to be tried again while the database is away, with what was chosen", async () => {
    const { cookieValue: cookie } = await checked();
    await closeDb();
    const kept = process.env.DATABASE_URL;
    process.env.DATABASE_URL = "postgresql://nobody@127.0.0.1:1/none";
    try {
      for (const [post, body, page] of [
        [postPacket, good.packet, "/print"],
        [postAid, good.aid, "/decide/values"],
      ] as const) {
        const answer = await send(post, body, { cookie });
        expect([answer.status, answer.headers.get("location")]).toEqual([303, page]);
        expect(answer.headers.getSetCookie().join()).toMatch(/second-look-draft=[\w-]{20}/);
        const form = Object.fromEntries([...new URLSearchParams(body)].map(([k, v]) => [k, [v]]));
        const script = await send(post, JSON.stringify({ form }), {
          cookie,
          "content-type": "application/json",
        });
        expect(script.status).toBe(503);
        expect(Number(script.headers.get("retry-after"))).toBeLessThanOrEqual(5);
      }
    } finally {
      await closeDb();
      process.env.DATABASE_URL = kept;
    }
  });
});
