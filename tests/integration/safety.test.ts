import { beforeEach, describe, expect, it, vi } from "vitest";
import { loadCheck } from "@/app/(journey)/safety/load-check";
import { POST as leave } from "@/app/api/leave/route";
import { checkCookieName, readCheck } from "@/app/api/safety/check-cookie";
import { POST as safety } from "@/app/api/safety/route";
import { POST as start } from "@/app/api/start/route";
import { sessionCookieName } from "@/lib/auth/cookie";
import { resolveSession } from "@/lib/auth/session";
import { closeDb } from "@/lib/db/client";
import { saveAnswers } from "@/lib/decide/commands";
import { loadSheet } from "@/lib/kept/sheet-queries";
import { recordsOfTicks } from "@/lib/safety/entries";
import { loadGateState, requireSafeToGoOn } from "@/lib/safety/queries";
import { runOn, withDatabase } from "./database";
import { newGuest } from "./guest";

const { jar } = vi.hoisted(() => ({ jar: new Map<string, string>() }));
// Outside a request of Next's own there is no cookie store: the test's jar stands in for it.
vi.mock("next/headers", () => ({
  cookies: async () => ({ get: (name: string) => ({ value: jar.get(name) }) }),
  headers: async () => new Headers(),
}));

const database = withDatabase();
const origin = "http://localhost:3000";

beforeEach(() => jar.clear());

/** Sends a plain form as a browser would, and keeps the cookies that come back. */
async function send(
  post: (request: Request) => Promise<Response>,
  form: readonly (readonly [string, string])[],
): Promise<{ status: number; to: string | null; response: Response }> {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
  const response = await post(
    new Request(`${origin}/api`, {
      method: "POST",
      headers: {
        origin,
        cookie,
        "content-type": "application/x-www-form-urlencoded",
        "sec-fetch-site": "same-origin",
        "accept-language": "en-US",
      },
      body: new URLSearchParams(form.map(([name, value]) => [name, value])).toString(),
    }),
  );
  for (const header of response.headers.getSetCookie()) {
    const [pair = ""] = header.split(";");
    const at = pair.indexOf("=");
    if (/Max-Age=0/.test(header)) jar.delete(pair.slice(0, at));
    else jar.set(pair.slice(0, at), pair.slice(at + 1));
  }
  return { status: response.status, to: response.headers.get("location"), response };
}

const stepOne = (...lines: string[]) =>
  send(safety, [["step", "now"], ...lines.map((line) => ["line", line] as const)]);
const stepTwo = (lines: string[], groups: string[]) =>
  send(safety, [
    ["step", "you"],
    ...lines.map((line) => ["line", line] as const),
    ...groups.map((group) => ["group", group] as const),
  ]);
const stepThree = (thoughts: string) =>
  send(safety, [
    ["step", "thoughts"],
    ["thoughts", thoughts],
  ]);
const wayOn = (line: string, way: string) =>
  send(safety, [
    ["step", "act"],
    [`way:${line}`, way],
  ]);
const begin = (device = "own") =>
  send(start, [
    ["consent", "yes"],
    ["device", device],
  ]);

const carried = () => readCheck(jar.get(checkCookieName()));

async function signIn(): Promise<Awaited<ReturnType<typeof newGuest>>> {
  const guest = await newGuest();
  jar.set(sessionCookieName(), guest.cookieValue);
  return guest;
}

async function rowCounts(): Promise<Record<string, number>> {
  const tables = ["Patient", "Session", "Matter", "GateRecord", "Answer", "Draft", "AuditEntry"];
  const counts = await Promise.all(
    tables.map(async (table) => {
      const [row] = await runOn(database.url(), `SELECT count(*) AS n FROM "${table}"`);
      return [table, Number(row?.n)] as const;
    }),
  );
  return Object.fromEntries(counts);
}

/** Where a guard sends the person; null when it lets them go on. */
async function sentTo(guard: Promise<unknown>): Promise<string | null> {
  try {
    await guard;
    return null;
  } catch (error) {
    const digest = String((error as { digest?: unknown }).digest ?? "");
    if (!digest.startsWith("NEXT_REDIRECT")) throw error;
    return digest.split(";")[2] ?? "";
  }
}

describe("the safety check before the start", () => {
  it("stores nothing on the server, whatever is said", async () => {
    const before = await rowCounts();
    await stepOne("none");
    await stepTwo(["saddle-numbness"], ["group-cancer"]);
    await wayOn("saddle-numbness", "checked");
    await stepThree("yes");
    await send(safety, [["step", "now"]]);
    expect(await rowCounts()).toEqual(before);
    expect(carried().records).toHaveLength(4);
  });

  it("is carried so that the browser cannot read it", async () => {
    await stepOne("chest-pain");
    const cookie = jar.get(checkCookieName()) ?? "";
    expect(cookie.length).toBeLessThan(3_900);
    expect(Buffer.from(cookie, "base64url").toString("latin1")).not.toContain("chest");
  });

  it("goes with the browser: its cookie has no age, and script cannot reach it", async () => {
    const { response } = await stepOne("none");
    const header = response.headers.getSetCookie().find((one) => one.includes(checkCookieName()));
    expect(header).toMatch(/HttpOnly/);
    expect(header).toMatch(/SameSite=Lax/);
    expect(header).not.toMatch(/Max-Age|Expires/i);
  });

  it("leads from step to step and to the start", async () => {
    expect(await stepOne("none")).toMatchObject({ status: 303, to: "/safety/you" });
    expect(await stepTwo(["none"], ["none"])).toMatchObject({ to: "/safety/thoughts" });
    expect(await stepThree("rather-not-say")).toMatchObject({ to: "/start" });
  });

  it("leads to what to do now at once, and on from there", async () => {
    expect(await stepOne("heavy-bleeding")).toMatchObject({ to: "/safety/now" });
    expect(await wayOn("heavy-bleeding", "called")).toMatchObject({ to: "/safety/now" });
    expect(await wayOn("heavy-bleeding", "over")).toMatchObject({ to: "/safety/you" });
  });

  it("puts no line into an address", async () => {
    const sent = [await stepOne("chest-pain"), await wayOn("chest-pain", "over")];
    sent.push(await stepTwo(["no-urine"], ["group-chemo"]), await wayOn("no-urine", "checked"));
    sent.push(await stepThree("yes-danger"), await wayOn("self-harm-danger", "talked"));
    for (const { to } of sent) expect(to).toMatch(/^\/(safety(\/(you|thoughts|now))?|start)$/);
  });

  it("does not open after a single changed character", async () => {
    await stepOne("chest-pain");
    const cookie = jar.get(checkCookieName()) ?? "";
    for (let at = 0; at < cookie.length; at += 7) {
      const other = cookie[at] === "A" ? "B" : "A";
      const changed = cookie.slice(0, at) + other + cookie.slice(at + 1);
      expect(readCheck(changed).records).toEqual([]);
    }
    expect(readCheck(cookie.slice(0, -1)).records).toEqual([]);
    expect(readCheck(cookie).records).toHaveLength(1);
  });

  it("takes no other sealed value of ours for a check", async () => {
    await send(safety, [["step", "now"]]);
    const draft = jar.get("second-look-draft");
    expect(draft).toBeTruthy();
    expect(readCheck(draft)).toMatchObject({ done: [], records: [] });
  });

  it("sends a form with something missing back with what was ticked", async () => {
    expect(await stepOne("none", "chest-pain")).toMatchObject({ status: 303, to: "/safety" });
    expect(carried().records).toEqual([]);
    expect(await stepTwo([], [])).toMatchObject({ to: "/safety/you" });
    expect(await send(safety, [["step", "act"]])).toMatchObject({ to: "/safety/now" });
  });

  it("keeps a country that was picked, and changes nothing else by it", async () => {
    await send(safety, [
      ["step", "now"],
      ["line", "none"],
      ["country", "us"],
      ["who", "self"],
    ]);
    expect(carried()).toMatchObject({ country: null, who: null });
    await send(safety, [
      ["step", "act"],
      ["intent", "settings"],
      ["country", "gb"],
      ["who", "carer"],
    ]);
    expect(carried()).toMatchObject({ country: "gb", who: "carer", done: ["now"] });
    expect(carried().records).toHaveLength(1);
  });

  it("is gone after leaving quickly", async () => {
    await stepOne("chest-pain");
    await send(leave, []);
    expect(carried().records).toEqual([]);
  });
});

describe("the start", () => {
  it("moves what was said to where it is kept, with its times, the private lines marked", async () => {
    await stepOne("chest-pain");
    await wayOn("chest-pain", "checked");
    await stepTwo(["none"], ["group-cancer"]);
    await stepThree("yes");
    await wayOn("self-harm-thoughts", "safe-for-now");
    const said = carried().records;
    expect(await begin()).toMatchObject({ status: 303, to: "/decide/you" });

    const session = await resolveSession(jar.get(sessionCookieName()));
    if (!session) throw new Error("no session after the start");
    const { gate } = await loadSheet(session.patientId);
    expect(gate.map(({ id: _, ...record }) => record)).toEqual(said);
    expect(gate.map((record) => record.private)).toEqual([false, false, false, true, true]);
    expect(carried().records).toEqual([]);
    const state = await loadGateState(session.patientId);
    expect(state.open).toBe(true);
    expect(state.onTop.map(({ id }) => id)).toEqual(["self-harm-thoughts"]);
  });

  it("stores nothing without the yes", async () => {
    await stepOne("none");
    const before = await rowCounts();
    expect(await send(start, [["device", "own"]])).toMatchObject({ status: 303, to: "/start" });
    expect(await rowCounts()).toEqual(before);
    expect(carried().records).toHaveLength(1);
  });

  it("keeps lines unreadable in the database", async () => {
    await stepThree("yes-danger");
    await begin();
    const rows = await runOn(database.url(), 'SELECT * FROM "GateRecord"');
    expect(JSON.stringify(rows)).not.toMatch(/self-harm|danger|private|checked/);
  });
});

describe("the safety check with a session", () => {
  it("keeps each form at once, and nothing with the browser", async () => {
    const { patientId } = await signIn();
    await stepOne("none");
    await stepTwo(["swollen-leg"], ["none"]);
    const { gate } = await loadSheet(patientId);
    expect(gate.map(({ kind, lines }) => [kind, lines])).toEqual([
      ["checked", []],
      ["checked", ["swollen-leg"]],
    ]);
    expect(carried().records).toEqual([]);
  });

  it("keeps what was said apart from the answers", async () => {
    const { patientId } = await signIn();
    await stepOne("chest-pain");
    expect((await loadSheet(patientId)).answers).toEqual({});
  });

  it("marks thoughts as private, and other lines beside them not", async () => {
    const { patientId } = await signIn();
    await stepOne("chest-pain");
    await send(safety, [
      ["step", "thoughts"],
      ["thoughts", "yes"],
      ["own-thoughts", "yes-danger"],
    ]);
    await send(safety, [
      ["step", "act"],
      ["way:chest-pain", "checked"],
      ["way:self-harm-thoughts", "talked"],
      ["way:carer-self-harm-danger", "talked"],
    ]);
    const { gate } = await loadSheet(patientId);
    expect(gate.map(({ lines, private: isPrivate }) => [lines, isPrivate])).toEqual([
      [["chest-pain"], false],
      [["self-harm-thoughts", "carer-self-harm-danger"], true],
      [["chest-pain"], false],
      [["self-harm-thoughts", "carer-self-harm-danger"], true],
    ]);
  });

  it("goes back to where the person came from, and nowhere else", async () => {
    await signIn();
    const through = async (to: string) => {
      await send(safety, [
        ["step", "now"],
        ["line", "none"],
        ["to", to],
      ]);
      await stepTwo(["none"], ["none"]);
      return (await stepThree("no")).to;
    };
    expect(await through("answer")).toBe("/decide/answer");
    expect(await through("what")).toBe("/decide/what");
    expect(await through("https://evil.example")).toBe("/decide");
    expect(await through("//evil.example")).toBe("/decide");
  });

  it("is never kept for a session that another origin rides on", async () => {
    const { patientId } = await signIn();
    const request = new Request(`${origin}/api`, {
      method: "POST",
      headers: {
        origin: "https://evil.example",
        cookie: `${sessionCookieName()}=${jar.get(sessionCookieName())}`,
        "content-type": "application/x-www-form-urlencoded",
      },
      body: "step=now&line=none",
    });
    expect((await safety(request)).status).toBe(403);
    expect((await loadSheet(patientId)).gate).toEqual([]);
  });

  it("settles the return after a long time away, by a no too", async () => {
    const { patientId, tokenHash } = await signIn();
    await stepOne("none");
    const later = new Date(Date.now() + 13 * 60 * 60 * 1000);
    await resolveSession(jar.get(sessionCookieName()), later);
    const idle = await resolveSession(jar.get(sessionCookieName()), later);
    expect(idle?.returnedAt).not.toBeNull();
    const sent = await send(safety, [
      ["step", "back"],
      ["to", "check"],
    ]);
    expect(sent).toMatchObject({ status: 303, to: "/decide/check" });
    const session = await resolveSession(jar.get(sessionCookieName()), later);
    expect(session).toMatchObject({ returnedAt: null, tokenHash });
    const { gate } = await loadSheet(patientId);
    expect(gate.at(-1)).toMatchObject({ kind: "nothing-new", lines: [] });
  });
});

describe("the gate in front of personal pages", () => {
  it("sends to the check who was never there", async () => {
    const { patientId } = await signIn();
    expect(await sentTo(requireSafeToGoOn(patientId, "questions"))).toBe("/safety");
    expect(await sentTo(requireSafeToGoOn(patientId, "questions", "what"))).toBe(
      "/safety?then=what",
    );
    expect(await sentTo(requireSafeToGoOn(patientId, "answer"))).toBe("/safety?then=answer");
    expect(await sentTo(requireSafeToGoOn(patientId, "questions", "//evil"))).toBe("/safety");
  });

  it.each([
    ["chest-pain", "over"],
    ["heavy-bleeding", "checked"],
  ])("holds everything for %s until its way on", async (line, way) => {
    const { patientId } = await signIn();
    await stepOne(line);
    for (const purpose of ["questions", "answer", "print"] as const) {
      expect(await sentTo(requireSafeToGoOn(patientId, purpose))).toMatch(/^\/safety\/now/);
    }
    await wayOn(line, way);
    for (const purpose of ["questions", "answer", "print"] as const) {
      expect(await sentTo(requireSafeToGoOn(patientId, purpose))).toBeNull();
    }
  });

  it("lets the questions go on under tier 3 and tells of it; called, it stays on top", async () => {
    const { patientId } = await signIn();
    await stepTwo(["swollen-leg"], ["none"]);
    const before = await requireSafeToGoOn(patientId, "answer");
    expect([before.open, before.tier]).toEqual([false, 3]);
    await wayOn("swollen-leg", "called");
    const after = await requireSafeToGoOn(patientId, "answer");
    expect([after.open, after.onTop.map(({ id }) => id)]).toEqual([true, ["swollen-leg"]]);
  });

  it("holds for thoughts, until the person says they are safe for now", async () => {
    const { patientId } = await signIn();
    await stepThree("yes");
    expect(await sentTo(requireSafeToGoOn(patientId, "questions"))).toBe("/safety/now");
    await wayOn("self-harm-thoughts", "safe-for-now");
    const { onTop } = await requireSafeToGoOn(patientId, "questions");
    expect(onTop).toMatchObject([{ id: "self-harm-thoughts", tone: "calm", private: true }]);
  });

  it("asks again after an answer that says something got worse unchecked", async () => {
    const { patientId } = await signIn();
    await stepOne("none");
    const changes = [
      { question: "who", value: "self", version: 0 },
      { question: "progress", value: "worse-unchecked", version: 0 },
    ];
    await saveAnswers(patientId, { changes });
    expect(await sentTo(requireSafeToGoOn(patientId, "questions"))).toBe("/safety");
    await stepOne("none");
    expect(await sentTo(requireSafeToGoOn(patientId, "questions"))).toBeNull();
  });

  it("counts a stopped medicine that an answer tells of", async () => {
    const { patientId } = await signIn();
    await stepOne("none");
    const changes = [{ question: "plan", value: ["stopped-self", "that-is-all"], version: 0 }];
    await saveAnswers(patientId, { changes });
    expect((await loadGateState(patientId)).line).toBe("drug-stopped");
    await wayOn("drug-stopped", "called");
    expect((await loadGateState(patientId)).open).toBe(true);
  });

  it("asks who was away for long, but never before printing", async () => {
    const { patientId, tokenHash } = await signIn();
    await stepOne("none");
    const past = new Date(Date.now() - 13 * 60 * 60 * 1000);
    const time = `'${past.toISOString()}'`;
    await runOn(
      database.url(),
      `UPDATE "Session" SET "lastSeenAt" = ${time} WHERE "tokenHash" = '${tokenHash}'`,
    );
    expect(await sentTo(requireSafeToGoOn(patientId, "print"))).toBeNull();
    expect(await sentTo(requireSafeToGoOn(patientId, "questions"))).toBe("/welcome-back");
    expect(await sentTo(requireSafeToGoOn(patientId, "answer"))).toBe("/welcome-back?then=answer");
  });
});

describe("with the database away", () => {
  it("still says what to do about what was ticked", async () => {
    await signIn();
    await closeDb();
    vi.stubEnv("DATABASE_URL", "postgresql://nobody@127.0.0.1:1/nowhere");
    try {
      expect(await stepOne("chest-pain")).toMatchObject({ status: 303, to: "/safety" });
      const { draft, situation } = await loadCheck("/safety");
      expect(draft?.reason).toBe("away");
      expect(draft?.values.line).toEqual(["chest-pain"]);
      expect(situation.hasSession).toBe(false);
      const gate = recordsOfTicks(draft?.values ?? {});
      expect(gate[0]?.lines).toEqual(["chest-pain"]);
    } finally {
      await closeDb();
      vi.unstubAllEnvs();
    }
  });
});
