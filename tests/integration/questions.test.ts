import { describe, expect, it } from "vitest";
import { POST } from "@/app/api/questions/route";
import { changeEntries } from "@/lib/kept/commands";
import { ownQuestion, question } from "@/lib/kept/kinds/question";
import { loadSituation } from "@/lib/kept/situation-queries";
import { moveInList } from "@/lib/questions/commands";
import { loadQuestion, loadQuestions } from "@/lib/questions/queries";
import { runOn, withDatabase } from "./database";
import { newGuest } from "./guest";

const { url } = withDatabase();

type Guest = Awaited<ReturnType<typeof newGuest>>;
const load = async ({ patientId }: Guest) =>
  loadQuestions(patientId, await loadSituation(patientId));

async function addOwn({ patientId }: Guest, wording: string): Promise<string> {
  const added = await changeEntries(patientId, [
    { kind: ownQuestion, do: "add", patch: { wording } },
  ]);
  if (!added.ok) throw new Error(added.reason);
  return added.entries[0]?.id ?? "";
}

const post = (guest: Guest, form: Record<string, string>, key?: string) =>
  POST(
    new Request("http://localhost:3000/api/questions", {
      method: "POST",
      headers: {
        origin: "http://localhost:3000",
        "content-type": "application/json",
        cookie: `second-look=${guest.cookieValue}`,
        ...(key && { "idempotency-key": key }),
      },
      body: JSON.stringify({
        form: Object.fromEntries(Object.entries(form).map(([name, value]) => [name, [value]])),
      }),
    }),
  );
const page = "/prepare/questions";

describe("the questions of a person", () => {
  it("are a general five before anything is kept, and nothing is stored for it", async () => {
    const before = await runOn(url(), 'SELECT * FROM "Entry"');
    const { list } = await load(await newGuest());
    expect(list.top).toHaveLength(5);
    expect(await runOn(url(), 'SELECT * FROM "Entry"')).toEqual(before);
  });

  it("keep their own words, the answers of two doctors and the order, unreadable in the database", async () => {
    const guest = await newGuest();
    const mine = await addOwn(guest, "canary wording");
    const { keys } = await load(guest);
    const key = keys.get("habits") ?? "";
    const patch = {
      doctor1: "canary one",
      answer1: "canary yes",
      doctor2: "canary two",
      answer2: "canary no",
    };
    const ref = { content: "habits" };
    const saved = await changeEntries(guest.patientId, [
      { kind: question, do: "save", ref, version: 0, status: "answered", patch },
    ]);
    expect(saved.ok).toBe(true);
    expect((await moveInList(guest.patientId, { key: mine, move: { to: "in" } })).ok).toBe(true);
    const after = await load(guest);
    expect(after.list.top.at(-1)?.key).toBe(mine);
    expect(after.list.answered.map((one) => one.key)).toEqual([key]);
    expect(after.entries.get(key)?.value).toMatchObject(patch);
    const raw = JSON.stringify(await runOn(url(), 'SELECT * FROM "Entry"'));
    expect(raw).not.toMatch(/canary|habits/);
    expect(raw).not.toContain(JSON.stringify(after.order));
  });

  it("belong to one person: another finds nothing under the same address", async () => {
    const [one, other] = [await newGuest(), await newGuest()];
    const mine = await addOwn(one, "only mine?");
    expect(await loadQuestion(one.patientId, mine)).not.toBeNull();
    expect(await loadQuestion(other.patientId, mine)).toBeNull();
    const bank = (await load(one)).keys.get("habits") ?? "";
    expect((await loadQuestion(one.patientId, bank))?.content).toBe("habits");
    expect(await loadQuestion(other.patientId, bank)).toBeNull();
    const moved = await moveInList(other.patientId, { key: mine, move: { to: "in" } });
    expect(moved).toEqual({ ok: false, reason: "missing" });
  });

  it("of two people who move at once both have their way, and none is lost", async () => {
    const guest = await newGuest();
    for (const wording of ["a?", "b?", "c?", "d?"]) await addOwn(guest, wording);
    const before = (await load(guest)).list.active;
    const keys = [before[7], before[8], before[9]].map(String);
    const done = await Promise.all(
      keys.map((key) => moveInList(guest.patientId, { key, move: { to: "in" } })),
    );
    expect(done.map(({ ok }) => ok)).toEqual([true, true, true]);
    const { list } = await load(guest);
    expect(new Set(list.active)).toEqual(new Set(before));
    const top = list.top.map(({ key }) => key);
    expect(keys.filter((key) => top.includes(key)).length).toBeGreaterThanOrEqual(1);
    expect(list.active.slice(0, 8)).toEqual(expect.arrayContaining(keys));
  });
});

describe("POST /api/questions", () => {
  it("moves once, however often the request is sent again", async () => {
    const guest = await newGuest();
    const key = (await load(guest)).list.top[0]?.key ?? "";
    const form = { do: "move", page, key, to: "down" };
    for (const _ of [1, 2, 3]) {
      const answer = await post(guest, form, "once-upon-a-time-1");
      expect(answer.status).toBe(200);
    }
    expect((await load(guest)).list.top[1]?.key).toBe(key);
  });

  it("refuses what is no move, no question and no page of ours", async () => {
    const guest = await newGuest();
    const key = (await load(guest)).list.top[0]?.key ?? "";
    const tries: readonly [Record<string, string>, number][] = [
      [{ do: "move", page, key, to: "sideways" }, 422],
      [{ do: "move", page, key: "../../etc", to: "up" }, 422],
      [{ do: "move", page, key, to: "before" }, 422],
      [{ do: "move", page, key: "no-such-question", to: "up" }, 404],
      [{ do: "move", page: "/elsewhere", key, to: "up" }, 422],
      [{ do: "add", page, kind: "own-question", wording: "" }, 422],
      [{ do: "add", page, kind: "own-question", wording: "x".repeat(301) }, 422],
      [{ do: "add", page, kind: "own-question", wording: "two\nlines" }, 422],
      [{ do: "add", page, kind: "medicine", wording: "hm?" }, 422],
      [
        { do: "save", page, kind: "question", content: "habits", version: "0", status: "lost" },
        422,
      ],
    ];
    for (const [form, status] of tries) {
      expect((await post(guest, form)).status, JSON.stringify(form)).toBe(status);
    }
    const { list, ownCount } = await load(guest);
    expect([list.top[0]?.key, ownCount]).toEqual([key, 0]);
  });

  it("answers a save on an old version with both texts", async () => {
    const guest = await newGuest();
    const save = (answer1: string, version: string) =>
      post(guest, { do: "save", page, kind: "question", content: "habits", version, answer1 });
    expect((await save("first", "0")).status).toBe(200);
    const refused = await save("second", "0");
    expect(refused.status).toBe(409);
    const told = JSON.stringify(await refused.json());
    expect(told).toContain('"first"');
    expect(told).toContain('"second"');
    const { entries, keys } = await load(guest);
    expect(entries.get(keys.get("habits") ?? "")?.value.answer1).toBe("first");
  });
});
