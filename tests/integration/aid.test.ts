import { describe, expect, it } from "vitest";
import { POST } from "@/app/api/aid/route";
import { loadQuiz, loadSureNow, loadValues } from "@/lib/decide/aid-kept";
import { leaningsOf } from "@/lib/decide/values-view";
import { unsealValue } from "@/lib/security/sealed";
import { runOn, withDatabase } from "./database";
import { newGuest } from "./guest";

const { url } = withDatabase();
const origin = "http://localhost:3000";

type Form = Readonly<Record<string, string>>;

/** As a plain form sends it. */
function send(cookie: string, form: Form, headers: Form = {}): Promise<Response> {
  return POST(
    new Request(`${origin}/api/aid`, {
      method: "POST",
      body: new URLSearchParams(form).toString(),
      headers: {
        origin,
        "content-type": "application/x-www-form-urlencoded",
        cookie: `second-look=${cookie}`,
        ...headers,
      },
    }),
  );
}
const about = { kind: "values", content: "values", page: "/decide/values", do: "save" };

const draftOf = (answer: Response) => {
  const cookie = answer.headers
    .getSetCookie()
    .find((line) => line.startsWith("second-look-draft="));
  return unsealValue("draft", cookie?.slice("second-look-draft=".length).split(";")[0] ?? "");
};

describe("what matters", () => {
  it("is kept once, unreadable in the database, and leads to the options", async () => {
    const { cookieValue, patientId } = await newGuest();
    const form = { ...about, version: "0", next: "/decide/options", cost: "1", private: "no" };
    const answer = await send(cookieValue, form);
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/decide/options"]);
    // The same button pressed twice is one change.
    expect((await send(cookieValue, form)).headers.get("location")).toBe("/decide/options");
    const entry = await loadValues(patientId);
    expect(entry).toMatchObject({ version: 1, private: false, value: { cost: "1" } });
    const stored = JSON.stringify(await runOn(url(), 'SELECT * FROM "Entry"'));
    expect(stored).not.toContain("sooner-surer");
    expect(stored).not.toContain('"cost"');
  });

  it("of two windows never overwrites in silence: both marks are shown", async () => {
    const { cookieValue, patientId } = await newGuest();
    await send(cookieValue, { ...about, version: "0", cost: "1" });
    const answer = await send(cookieValue, { ...about, version: "0", cost: "5" });
    expect(answer.headers.get("location")).toBe("/decide/values");
    expect(draftOf(answer)).toMatchObject({
      draft: { reason: "conflict", conflicts: [{ theirs: { cost: "1" }, version: 1 }] },
    });
    expect(leaningsOf(await loadValues(patientId))).toEqual({ cost: "1" });
    await send(cookieValue, { ...about, version: "1", cost: "5" });
    expect(leaningsOf(await loadValues(patientId))).toEqual({ cost: "5" });
  });

  it("is cleared when every pair is sent empty, and nobody else sees it", async () => {
    const one = await newGuest();
    const other = await newGuest();
    await send(one.cookieValue, { ...about, version: "0", cost: "1", "sooner-surer": "4" });
    expect(await loadValues(other.patientId)).toBeNull();
    await send(one.cookieValue, { ...about, version: "1", cost: "", "sooner-surer": "" });
    expect(leaningsOf(await loadValues(one.patientId))).toEqual({});
  });

  it.each([
    ["a mark that is none", { cost: "6" }],
    ["a pair that is none", { wealth: "1" }],
    ["another item", { content: "other", cost: "1" }],
  ] as const)("refuses %s", async (_, wrong) => {
    const { cookieValue, patientId } = await newGuest();
    await send(cookieValue, { ...about, version: "0", ...wrong });
    expect(await loadValues(patientId)).toBeNull();
  });

  it("takes no request from another site, and none without a session", async () => {
    const { cookieValue, patientId } = await newGuest();
    const form = { ...about, version: "0", cost: "1" };
    const stranger = await send(cookieValue, form, { origin: "https://elsewhere.example" });
    expect(stranger.status).toBe(403);
    expect(await loadValues(patientId)).toBeNull();
    expect((await send("nothing", form)).headers.get("location")).toMatch(/^\/(ended|start)/);
  });
});

describe("how sure now, and the three questions", () => {
  it("are kept apart from the answers that the rules read", async () => {
    const { cookieValue, patientId } = await newGuest();
    const sure = { ...about, kind: "sure-now", content: "sure-now", page: "/decide/sure-now" };
    await send(cookieValue, { ...sure, version: "0", "sure-best": "no" });
    expect((await loadSureNow(patientId))?.value).toEqual({ "sure-best": "no" });
    const quiz = { ...about, kind: "quiz", content: "quiz", page: "/decide/quiz" };
    await send(cookieValue, { ...quiz, version: "0", one: "no", two: "yes", three: "not-sure" });
    expect((await loadQuiz(patientId))?.value).toEqual({
      one: "no",
      two: "yes",
      three: "not-sure",
    });
    expect(await runOn(url(), 'SELECT "key" FROM "Answer"')).toEqual([]);
    await send(cookieValue, { ...quiz, version: "1", one: "", two: "", three: "" });
    expect((await loadQuiz(patientId))?.value).toEqual({});
  });
});
