import { beforeEach, describe, expect, it, vi } from "vitest";
import { GET } from "@/app/(journey)/decide/[page]/route";
import { endSession } from "@/lib/auth/guest";
import { leftCookieName } from "@/lib/auth/left";
import { closeDb, openDb, openReader } from "@/lib/db/client";
import { recordGate } from "@/lib/decide/commands";
import { kind, withDatabase } from "./database";
import { newGuest } from "./guest";

const { jar } = vi.hoisted(() => ({ jar: new Map<string, string>() }));
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => ({ value: jar.get(name) }),
    has: (name: string) => jar.has(name),
  }),
  headers: async () => new Headers(),
}));

const { url } = withDatabase();
const parts = { htmlClass: "face", tags: '<link rel="stylesheet"/>', script: "/script.js" };

beforeEach(() => {
  jar.clear();
  vi.stubGlobal("secondLookParts", async () => parts);
});

function ask(page: string): Promise<Response> {
  const headers = { "content-security-policy": "script-src 'nonce-abc=' 'strict-dynamic'" };
  const request = new Request(`http://localhost:3000/decide/${page}`, { headers });
  return GET(request, { params: Promise.resolve({ page }) });
}

/** A person with a session, through the safety check unless it is said otherwise. */
async function arrive({ checked = true } = {}) {
  const guest = await newGuest();
  jar.set("second-look", guest.cookieValue);
  if (checked) await recordGate(guest.patientId, { kind: "checked", lines: [], private: false });
  return guest;
}

/** Next reads a redirect from the digest of what was thrown. */
const redirects = (address: string) => ({ digest: `NEXT_REDIRECT;replace;${address};307;` });

describe("a question page", () => {
  it("is a whole document with the head of every page and one script, which has the nonce", async () => {
    await arrive();
    const response = await ask("you");
    expect([response.status, response.headers.get("content-type")]).toEqual([
      200,
      "text/html; charset=utf-8",
    ]);
    const html = await response.text();
    expect(html).toMatch(/^<!DOCTYPE html><html lang="en" dir="ltr" class="face"><head>/);
    expect(html).toContain(parts.tags);
    expect(html).toContain("<title>Step 1 · Second Look</title>");
    expect(html.match(/<script[^>]*>/g)).toEqual(['<script defer src="/script.js" nonce="abc=">']);
    expect(html).toMatch(/<form id="page-form"[^>]* data-saved="Saved"/);
  });

  it("asks the database once for the session and once for all that was said", async () => {
    await arrive();
    await ask("you");
    const reader = kind === "libsql" ? await openReader() : null;
    const spy = reader
      ? vi.spyOn(reader, "execute")
      : vi.spyOn(await openDb(), "$queryRaw" as never);
    await ask("you");
    expect(spy).toHaveBeenCalledTimes(2);
  });

  it("is for nobody without a session", async () => {
    await expect(ask("you")).rejects.toMatchObject(redirects("/start"));
    await endSession(await arrive());
    await expect(ask("you")).rejects.toMatchObject(redirects("/ended"));
  });

  it("comes after the safety check", async () => {
    await arrive({ checked: false });
    await expect(ask("you")).rejects.toMatchObject(redirects("/safety?then=you"));
  });

  it("asks what is new where somebody left quickly, or was long away", async () => {
    const { tokenHash } = await arrive();
    jar.set(leftCookieName(), "1");
    await expect(ask("you")).rejects.toMatchObject(redirects("/welcome-back?then=you"));
    jar.delete(leftCookieName());
    const lastSeenAt = new Date(Date.now() - 13 * 60 * 60 * 1000);
    await (await openDb()).session.updateMany({ where: { tokenHash }, data: { lastSeenAt } });
    await expect(ask("you")).rejects.toMatchObject(redirects("/welcome-back?then=you"));
  });

  it("that the answers do not show leads to where the person was", async () => {
    await arrive();
    await expect(ask("open")).rejects.toMatchObject(redirects("/decide"));
  });

  it("that does not exist is the page for a missing page", async () => {
    await arrive();
    const response = await ask("no-such-page");
    expect(response.status).toBe(404);
    expect(await response.text()).toContain("<title>Page not found · Second Look</title>");
  });

  it("throws while the database is away, for the server in front to answer", async () => {
    await arrive();
    await closeDb();
    process.env.DATABASE_URL =
      kind === "libsql" ? "file:/no/such/folder/db" : "postgresql://x@127.0.0.1:9/none";
    try {
      await expect(ask("you")).rejects.toMatchObject({ code: "database-away" });
    } finally {
      await closeDb();
      process.env.DATABASE_URL = url();
    }
  });
});
