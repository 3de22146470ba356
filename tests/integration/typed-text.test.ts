import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { POST as postAnswers } from "@/app/api/answers/route";
import { endSession } from "@/lib/auth/guest";
import { closeDb } from "@/lib/db/client";
import { loadDraft } from "@/lib/security/draft";
import { kind, withDatabase } from "./database";
import { newGuest } from "./guest";

const { jar } = vi.hoisted(() => ({ jar: new Map<string, string>() }));
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: (name: string) => ({ value: jar.get(name) }) }),
  headers: async () => new Headers(),
}));

const { url } = withDatabase();
const origin = "http://localhost:3000";
const typed = "page=you&who=self&country=us";

/** Sends a page of the form as a browser without script does, and keeps the cookies. */
async function send(body: string, post = postAnswers): Promise<Response> {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const headers = { origin, cookie, "content-type": "application/x-www-form-urlencoded" };
  const answer = await post(
    new Request(`${origin}/api/answers`, { method: "POST", headers, body }),
  );
  for (const line of answer.headers.getSetCookie()) {
    const [name = "", value = ""] = (line.split(";")[0] ?? "").split(/=(.*)/s);
    jar.set(name, value);
  }
  return answer;
}

async function whileAway<T>(work: () => Promise<T>): Promise<T> {
  await closeDb();
  process.env.DATABASE_URL =
    kind === "libsql" ? "file:/no/such/folder/db" : "postgresql://x@127.0.0.1:9/none";
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  try {
    return await work();
  } finally {
    await closeDb();
    process.env.DATABASE_URL = url();
  }
}

beforeEach(() => jar.clear());

describe("what was typed while the database was away", () => {
  it("is there while it is away, and once it is back", async () => {
    const guest = await newGuest();
    jar.set("second-look", guest.cookieValue);
    await whileAway(async () => {
      expect((await send(typed)).headers.get("location")).toBe("/decide/you");
      expect((await loadDraft("/decide/you"))?.values).toMatchObject({ who: ["self"] });
    });
    expect(await loadDraft("/decide/you")).toMatchObject({
      reason: "away",
      values: { who: ["self"], country: ["us"] },
    });
  });

  it("is nobody else's, and gone with the session", async () => {
    const [guest, other] = [await newGuest(), await newGuest()];
    jar.set("second-look", guest.cookieValue);
    await whileAway(() => send(typed));
    jar.set("second-look", other.cookieValue);
    expect(await loadDraft("/decide/you")).toBeNull();
    await whileAway(async () => expect(await loadDraft("/decide/you")).toBeNull());
    jar.delete("second-look");
    expect(await loadDraft("/decide/you")).toBeNull();
    jar.set("second-look", guest.cookieValue);
    await endSession(guest);
    expect(await loadDraft("/decide/you")).toBeNull();
  });
});

describe("everything that was to be deleted while the database was away", () => {
  it("is said to be still there", async () => {
    const { POST: postDelete } = await import("@/app/api/delete/route");
    const { default: PrivacyPage } = await import("@/app/(public)/privacy/page");
    const failed = async () => renderToStaticMarkup(await PrivacyPage());
    jar.set("second-look", (await newGuest()).cookieValue);
    expect(await failed()).not.toContain("Nothing is deleted yet");
    await whileAway(async () => {
      expect((await send("", postDelete)).headers.get("location")).toBe("/privacy");
      expect(await failed()).toContain("Nothing is deleted yet");
    });
    expect(await failed()).toContain("Nothing is deleted yet");
    await send("", postDelete);
    expect(await failed()).not.toContain("Nothing is deleted yet");
  });
});

describe("a page that was opened to change one answer", () => {
  it("that lacks an answer comes back with what was typed, and with the way back", async () => {
    const guest = await newGuest();
    jar.set("second-look", guest.cookieValue);
    const answer = await send("page=you&who=self&from=check");
    expect(answer.headers.get("location")).toBe("/decide/you?from=check");
    const { GET: getPage } = await import("@/app/(journey)/decide/[page]/route");
    const { recordGate } = await import("@/lib/decide/commands");
    await recordGate(guest.patientId, { kind: "checked", lines: [], private: false });
    const parts = { htmlClass: "face", tags: "<meta/>", script: "/script.js" };
    vi.stubGlobal("secondLookParts", async () => parts);
    const shown = await getPage(new Request(`${origin}/decide/you?from=check`), {
      params: Promise.resolve({ page: "you" }),
    });
    const html = await shown.text();
    expect(html).toMatch(/<input type="hidden" name="from" value="check"\/>/);
    expect(html).toMatch(/<div class="error-summary"[^>]* autofocus=""/);
    expect(html).toMatch(/<a href="#country">/);
  });
});
