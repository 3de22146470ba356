import { beforeEach, describe, expect, it, vi } from "vitest";
import { GET as getPage } from "@/app/(journey)/decide/[page]/route";
import { POST as postAnswers } from "@/app/api/answers/route";
import { POST as postLanguage } from "@/app/api/language/route";
import { closeDb } from "@/lib/db/client";
import { recordGate } from "@/lib/decide/commands";
import { loadSheet } from "@/lib/kept/sheet-queries";
import { withDatabase } from "./database";
import { newGuest } from "./guest";

const { jar, sent } = vi.hoisted(() => ({
  jar: new Map<string, string>(),
  sent: { headers: new Headers() },
}));
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { value: jar.get(name) } : undefined),
    has: (name: string) => jar.has(name),
  }),
  headers: async () => sent.headers,
}));

withDatabase();
const origin = "http://localhost:3000";
const page = `${origin}/decide/you?from=check`;

beforeEach(() => {
  jar.clear();
  sent.headers = new Headers();
  vi.stubGlobal("secondLookParts", async () => ({ htmlClass: "", tags: "", script: "/s.js" }));
});

/** Sends a plain form as a browser does, and keeps the cookies it is given. */
async function send(
  post: (request: Request) => Promise<Response>,
  path: string,
  body: string,
  more: Record<string, string> = {},
): Promise<Response> {
  const headers = new Headers({
    origin,
    referer: page,
    "content-type": "application/x-www-form-urlencoded",
    cookie: [...jar].map(([name, value]) => `${name}=${value}`).join("; "),
    ...more,
  });
  sent.headers = headers;
  const answer = await post(new Request(`${origin}${path}`, { method: "POST", headers, body }));
  for (const line of answer.headers.getSetCookie()) {
    const [pair = ""] = line.split(";");
    const [name = "", value = ""] = pair.split("=");
    if (/Max-Age=0/.test(line)) jar.delete(name);
    else jar.set(name, value);
  }
  return answer;
}

const choose = (language: string, more = {}) =>
  send(postLanguage, "/api/language", `language=${language}`, more);

async function arrive(device: "own" | "shared" = "own") {
  const guest = await newGuest(device);
  jar.set("second-look", guest.cookieValue);
  await recordGate(guest.patientId, { kind: "checked", lines: [], private: false });
  return guest;
}

describe("somebody who chooses a language", () => {
  it("is back on the page they came from, before any session, for a year", async () => {
    const answer = await choose("en");
    expect([answer.status, answer.headers.get("location")]).toEqual([
      303,
      "/decide/you?from=check",
    ]);
    const cookies = answer.headers.getSetCookie();
    expect(cookies).toEqual(["language=en; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000"]);
  });

  it("leaves nothing behind on a shared device once the browser closes", async () => {
    await arrive("shared");
    const [cookie] = (await choose("en")).headers.getSetCookie();
    expect(cookie).toMatch(/^language=en;/);
    expect(cookie).not.toMatch(/Max-Age|Expires/);
  });

  it("finds their answers and their safety check as they were", async () => {
    const { patientId } = await arrive();
    const before = await loadSheet(patientId);
    expect((await choose("en")).status).toBe(303);
    expect(await loadSheet(patientId)).toEqual(before);
  });

  it("finds what they typed into a form that failed", async () => {
    await arrive();
    await send(
      postAnswers,
      "/api/answers",
      "page=you&who=self&version%3Awho=0&version%3Acountry=0",
    );
    const draft = jar.get("second-look-draft");
    expect(draft).toBeTruthy();
    await choose("en");
    expect(jar.get("second-look-draft")).toBe(draft);
    const shown = await getPage(
      new Request(page, { headers: { "content-security-policy": "script-src 'nonce-a='" } }),
      { params: Promise.resolve({ page: "you" }) },
    ).then((drawn) => drawn.text());
    expect(shown).toMatch(/<input[^>]*value="self"[^>]*checked|checked[^>]*value="self"/);
  });

  it("can do so while the database is away", async () => {
    await arrive();
    await closeDb();
    const url = process.env.DATABASE_URL;
    process.env.DATABASE_URL = "postgresql://nobody@127.0.0.1:1/none";
    try {
      const answer = await choose("en");
      expect([answer.status, answer.headers.get("location")]).toEqual([
        303,
        "/decide/you?from=check",
      ]);
    } finally {
      await closeDb();
      process.env.DATABASE_URL = url;
    }
  });

  it.each(["fr", "en-XA", "", "en&language=en", "en%0d%0aset-cookie:x"])(
    "is refused what is not offered: %s",
    async (language) => {
      const answer = await choose(language);
      expect(answer.status).toBe(422);
      expect(answer.headers.getSetCookie()).toEqual([]);
    },
  );

  it("is not sent to another site, nor by one", async () => {
    const away = await choose("en", { referer: "https://evil.example/decide/you" });
    expect(away.headers.get("location")).toBe("/");
    expect((await choose("en", { origin: "https://evil.example" })).status).toBe(403);
  });
});
