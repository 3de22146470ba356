import { beforeEach, describe, expect, it, vi } from "vitest";
import { POST as postDelete } from "@/app/api/delete/route";
import { POST as postLeave } from "@/app/api/leave/route";
import { POST as postSafety } from "@/app/api/safety/route";
import { resolveSession } from "@/lib/auth/session";
import { closeDb } from "@/lib/db/client";
import { recordGate } from "@/lib/decide/commands";
import { requireSafeToGoOn } from "@/lib/safety/queries";
import { kind, withDatabase } from "./database";
import { newGuest } from "./guest";

const jar = new Map<string, string>();
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { value: jar.get(name) } : undefined),
  }),
  headers: async () => new Headers(),
}));

const { url } = withDatabase();
const origin = "http://localhost:3000";
const left = "second-look-left";

function post(path: string, cookieValue: string, body = ""): Request {
  const headers = {
    origin,
    "content-type": "application/x-www-form-urlencoded",
    cookie: `second-look=${cookieValue}`,
  };
  return new Request(`${origin}${path}`, { method: "POST", headers, body });
}

/** The lifetime of each cookie that an answer sets, in seconds; null until the browser closes. */
function lifetimes(answer: Response): Map<string, number | null> {
  return new Map(
    answer.headers.getSetCookie().map((line) => {
      const seconds = /Max-Age=(\d+)/.exec(line)?.[1];
      return [line.slice(0, line.indexOf("=")), seconds === undefined ? null : Number(seconds)];
    }),
  );
}

beforeEach(() => jar.clear());

describe("somebody who leaves quickly on their own device", () => {
  it("is asked on every personal page whether they are back, before anything is shown", async () => {
    const guest = await newGuest("own");
    jar.set("second-look", guest.cookieValue);
    await recordGate(guest.patientId, { kind: "checked", lines: [], private: false });
    await expect(requireSafeToGoOn(guest.patientId, "questions", "what")).resolves.toBeTruthy();

    const answer = await postLeave(post("/api/leave", guest.cookieValue));
    expect(answer.headers.get("location")).toBe("/leave");
    expect(lifetimes(answer).get(left)).toBe(12 * 60 * 60);
    expect(lifetimes(answer).has("second-look")).toBe(false);
    expect(answer.headers.get("clear-site-data")).toBe('"cache"');
    expect(await resolveSession(guest.cookieValue)).not.toBeNull();

    jar.set(left, "1");
    for (const purpose of ["questions", "answer", "print"] as const) {
      await expect(requireSafeToGoOn(guest.patientId, purpose, "what")).rejects.toMatchObject({
        digest: expect.stringContaining("/welcome-back?then=what"),
      });
    }
  });

  it("is back as soon as they say so, and sees what to do now after that", async () => {
    const guest = await newGuest("own");
    for (const body of ["step=back", "step=now&line=none"]) {
      const answer = await postSafety(post("/api/safety", guest.cookieValue, body));
      expect(answer.status).toBe(303);
      expect(lifetimes(answer).get(left), body).toBe(0);
    }
  });

  it("before what to do now is shown, which tells what was said", async () => {
    const guest = await newGuest("own");
    jar.set("second-look", guest.cookieValue).set(left, "1");
    await recordGate(guest.patientId, { kind: "checked", lines: ["stroke-signs"], private: false });
    const { default: SafetyNowPage } = await import("@/app/(journey)/safety/now/page");
    const shown = SafetyNowPage({ searchParams: Promise.resolve({}) });
    await expect(shown).rejects.toMatchObject({ digest: expect.stringContaining("/welcome-back") });
  });

  it("who deletes everything leaves no sign of having left", async () => {
    const guest = await newGuest("own");
    const answer = await postDelete(post("/api/delete", guest.cookieValue));
    expect(lifetimes(answer).get(left)).toBe(0);
  });
});

describe("leaving while the database is away", () => {
  const away = async (cookieValue: string) => {
    await closeDb();
    process.env.DATABASE_URL =
      kind === "libsql" ? "file:/no/such/folder/db" : "postgresql://x@127.0.0.1:9/none";
    vi.spyOn(process.stderr, "write").mockReturnValue(true);
    try {
      return await postLeave(post("/api/leave", cookieValue));
    } finally {
      await closeDb();
      process.env.DATABASE_URL = url();
    }
  };

  it("takes the cookie of a shared device away all the same", async () => {
    const { cookieValue } = await newGuest("shared");
    const answer = await away(cookieValue);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/leave"]);
    expect(lifetimes(answer).get("second-look")).toBe(0);
    expect(answer.headers.get("clear-site-data")).toContain('"cookies"');
  });

  it("keeps the session of one's own device, and Back shows nothing of it", async () => {
    const { cookieValue } = await newGuest("own");
    const answer = await away(cookieValue);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/leave"]);
    expect(lifetimes(answer).has("second-look")).toBe(false);
    expect(lifetimes(answer).get(left)).toBeGreaterThan(0);
    expect(await resolveSession(cookieValue)).not.toBeNull();
  });
});

describe("two session cookies at once", () => {
  it("are the same person to a page and to a write", async () => {
    const [planted, own] = [await newGuest("own"), await newGuest("shared")];
    // next/headers, and so every page, takes the last; a write must not save elsewhere.
    const both = `${planted.cookieValue}; second-look=${own.cookieValue}`;
    await postLeave(post("/api/leave", both));
    expect(await resolveSession(own.cookieValue)).toBeNull();
    expect(await resolveSession(planted.cookieValue)).not.toBeNull();
  });
});
