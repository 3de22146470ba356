import { afterEach, describe, expect, it, vi } from "vitest";
import { POST as postDemo } from "@/app/api/demo/route";
import { resolveSession } from "@/lib/auth/session";
import { isDemo } from "@/lib/demo/mode";
import { demoPersonIds } from "@/lib/demo/people";
import { firstOpenPage } from "@/lib/engine/pages";
import { loadHistory } from "@/lib/history/queries";
import { loadHere } from "@/lib/home/where-you-are";
import { dayIn } from "@/lib/i18n/today";
import { loadSheet } from "@/lib/kept/sheet-queries";
import { runOn, withDatabase } from "./database";

vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => undefined, has: () => false }),
  headers: async () => new Headers(),
}));

const { url } = withDatabase();
const origin = "http://localhost:3000";
const folder = "/tmp/a-folder-of-a-demonstration";

function become(person: string): Promise<Response> {
  const headers = { origin, "content-type": "application/x-www-form-urlencoded" };
  const body = `person=${person}`;
  return postDemo(new Request(`${origin}/api/demo`, { method: "POST", headers, body }));
}

const patients = async () => (await runOn(url(), 'SELECT "id" FROM "Patient"')).length;

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("outside a demonstration", () => {
  it("nobody can become a made-up person, whatever the settings copied from one say", async () => {
    for (const copied of [undefined, "on", "1", "true", folder]) {
      vi.stubEnv("SECOND_LOOK_DEMO", copied);
      vi.stubEnv("DATA_DIR", "/srv/second-look");
      const answer = await become("maria");
      expect([answer.status, answer.headers.getSetCookie()], String(copied)).toEqual([404, []]);
    }
    expect(await patients()).toBe(0);
  });

  it("takes it for one only where the database lies in the folder that was made for it", () => {
    const env = (demo: string, dataDir: string, database: string) =>
      isDemo({
        NODE_ENV: "test",
        SECOND_LOOK_DEMO: demo,
        DATA_DIR: dataDir,
        DATABASE_URL: database,
      });
    expect(env(folder, folder, `file:${folder}/second-look.db`)).toBe(true);
    expect(env(folder, folder, "file:/srv/second-look/second-look.db")).toBe(false);
    expect(env(folder, folder, `file:${folder}-2/second-look.db`)).toBe(false);
    expect(env(folder, folder, "postgresql://host/base")).toBe(false);
    expect(env("", "", "file:/second-look.db")).toBe(false);
  });
});

describe("in a demonstration", () => {
  /** The check looks at the address of the database; what is stored goes to the test's own. */
  const withDemo = async (person: string) => {
    vi.stubEnv("SECOND_LOOK_DEMO", folder);
    vi.stubEnv("DATA_DIR", folder);
    const real = process.env.DATABASE_URL;
    vi.stubEnv("DATABASE_URL", `file:${folder}/second-look.db`);
    const answer = become(person);
    vi.stubEnv("DATABASE_URL", real);
    return answer;
  };

  it("each person has answered every question, keeps what is theirs, and has a next thing", async () => {
    const next: Record<string, string> = {};
    const kept: Record<string, readonly [events: number, medicines: number]> = {};
    for (const id of demoPersonIds) {
      const answer = await withDemo(id);
      expect([answer.status, answer.headers.get("location")], id).toEqual([303, "/home"]);
      const [cookie = ""] = answer.headers.getSetCookie();
      const session = await resolveSession(/=([^;]*)/.exec(cookie)?.[1]);
      if (session === null) throw new Error(`no session for ${id}`);
      const { answers } = await loadSheet(session.patientId);
      expect(firstOpenPage(answers)?.id, id).toBeUndefined();
      const today = dayIn(new Date(), "America/New_York");
      next[id] = (await loadHere(session.patientId, today)).next.id;
      const { events, medicines } = await loadHistory(session.patientId);
      const days = events.entries.map(({ happenedOn }) => happenedOn);
      expect(days, id).toEqual(days.toSorted());
      expect(days, id).not.toContain(null);
      kept[id] = [events.total, medicines.total];
    }
    expect(kept).toEqual({ maria: [4, 2], frank: [3, 1], luis: [3, 2] });
    expect(next).toEqual({ maria: "ask-how-long", frank: "chase-record", luis: "get-ready" });
  });

  it("gives a fresh copy each time, and refuses a name that is not there", async () => {
    const before = await patients();
    await withDemo("maria");
    await withDemo("maria");
    expect(await patients()).toBe(before + 2);
    expect((await withDemo("somebody")).status).toBe(422);
    expect(await patients()).toBe(before + 2);
  });
});
