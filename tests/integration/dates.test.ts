import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { GET as getCalendar } from "@/app/api/calendar/route";
import { POST as postDates } from "@/app/api/dates/route";
import type { PatientId } from "@/lib/db/patient-id";
import { recordGate, saveAnswers } from "@/lib/decide/commands";
import { loadDatedThings } from "@/lib/home/queries";
import { changeEntries } from "@/lib/kept/commands";
import type { Patch } from "@/lib/kept/define-kind";
import { record } from "@/lib/kept/kinds/record";
import { wait } from "@/lib/kept/kinds/wait";
import { loadTime } from "@/lib/kept/load-time";
import { entryIdFor, loadEntries } from "@/lib/kept/queries";
import { unsealValue } from "@/lib/security/sealed";
import { withDatabase } from "./database";
import { newGuest } from "./guest";

const jar = new Map<string, string>();
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { value: jar.get(name) } : undefined),
    has: (name: string) => jar.has(name),
  }),
  headers: async () => new Headers(),
}));

withDatabase();
const origin = "http://localhost:3000";
const today = "2026-11-20";
beforeEach(() => jar.clear());

/** Somebody who has passed the check and said what it is about. */
async function newPerson(answers: Record<string, string | string[]> = {}) {
  const guest = await newGuest();
  await recordGate(guest.patientId, { kind: "checked", lines: [], private: false });
  const changes = Object.entries(answers).map(([question, value]) => ({
    question,
    value,
    version: 0,
  }));
  if (changes.length > 0) await saveAnswers(guest.patientId, { changes });
  return guest;
}

const spine = { who: "self", country: "us", group: "spine-joint" };

function send(cookie: string, fields: Record<string, string>, script = false): Promise<Response> {
  const all = { kind: "wait", content: "wait", do: "save", page: "/plan/dates", ...fields };
  const form = Object.fromEntries(Object.entries(all).map(([name, value]) => [name, [value]]));
  const body = script ? JSON.stringify({ form }) : new URLSearchParams(all).toString();
  const type = script ? "application/json" : "application/x-www-form-urlencoded";
  const headers = { origin, "content-type": type, cookie: `second-look=${cookie}` };
  return postDates(new Request(`${origin}/api/dates`, { method: "POST", headers, body }));
}

const saveWait = (patientId: PatientId, patch: Patch, version = 0) =>
  changeEntries(patientId, [{ kind: wait, do: "save", ref: { content: "wait" }, version, patch }]);

describe("the dates of a person", () => {
  it("are kept as they were put in, by plain form and by script", async () => {
    const { patientId, cookieValue } = await newPerson();
    const plain = await send(cookieValue, {
      version: "0",
      decisionOn: "2026-12-31",
      safeDays: "30",
      toldOn: today,
      saidBy: "Nurse Kim",
    });
    expect([plain.status, plain.headers.get("location")]).toEqual([303, "/plan/dates"]);
    const script = await send(cookieValue, { version: "1", consultOn: "2026-12-10" }, true);
    expect(script.status).toBe(200);
    const { plan, wait: kept } = await loadTime(patientId, today);
    expect(kept?.value).toMatchObject({ saidBy: "Nurse Kim", consultOn: "2026-12-10" });
    expect([plan.lastDay, plan.safeUntil]).toEqual(["2026-12-20", "2026-12-20"]);
    expect(plan.warnings.map(({ id }) => id)).toContain("decision-after-safe");
  });

  it("stand in the same order for two people who said the same", async () => {
    const orders = [];
    for (let person = 0; person < 4; person += 1) {
      const { patientId } = await newPerson(spine);
      await saveWait(patientId, { decisionOn: "2026-12-31", safeDays: "30", toldOn: today });
      const dates = await loadDatedThings(patientId, today);
      orders.push(dates.map(({ on, kind, job }) => `${on} ${kind} ${job?.content}`));
      expect(dates.length).toBeGreaterThan(5);
    }
    expect(new Set(orders.map(String)).size).toBe(1);
  });

  it("come back with what was typed when one is no day or no number", async () => {
    const { patientId, cookieValue } = await newPerson();
    const answer = await send(cookieValue, {
      version: "0",
      decisionOn: "2026-02-30",
      safeDays: "soon",
    });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, "/plan/dates"]);
    const draft = answer.headers
      .getSetCookie()
      .find((line) => line.startsWith("second-look-draft"));
    expect(unsealValue("draft", /=([^;]*)/.exec(draft ?? "")?.[1] ?? "")).toMatchObject({
      draft: {
        values: { decisionOn: ["2026-02-30"] },
        errors: [{ field: "decisionOn", reason: "not-a-day" }, { field: "safeDays" }],
      },
    });
    expect((await loadEntries(patientId, wait)).total).toBe(0);
  });

  it("are never overwritten silently by a second window", async () => {
    const { patientId, cookieValue } = await newPerson();
    await send(cookieValue, { version: "0", decisionOn: "2026-12-31" }, true);
    const late = await send(cookieValue, { version: "0", decisionOn: "2027-01-15" }, true);
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({
      conflicts: [{ theirs: { decisionOn: "2026-12-31" }, version: 1 }],
    });
    expect((await loadTime(patientId, today)).plan.lastDay).toBe("2026-12-31");
  });

  it("hold the law's answer day of what was asked for, and the later one where they wrote in time", async () => {
    const { patientId } = await newPerson(spine);
    const ask = (content: string, patch: Patch) =>
      ({
        kind: record,
        do: "save",
        ref: { content },
        version: 0,
        patch,
        status: "asked",
        happenedOn: "2026-11-01",
      }) as const;
    await changeEntries(patientId, [
      ask("spine-mri", {}),
      ask("visit-notes", { extensionToldOn: "2026-11-25" }),
      ask("lab-results", { extensionToldOn: "2026-12-24" }),
    ]);
    const things = await loadDatedThings(patientId, today);
    const law = things.filter(({ kind }) => kind === "answer-due" || kind === "extension-ends");
    expect(law.map(({ kind, on, job }) => [job?.content, kind, on]).toSorted()).toEqual(
      [
        ["spine-mri", "answer-due", "2026-12-01"],
        ["visit-notes", "extension-ends", "2026-12-31"],
        ["lab-results", "answer-due", "2026-12-01"],
      ].toSorted(),
    );
  });
});

type Event = { uid: string; on: string; title: string };

function readBoth(text: string): Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const first = calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return { uid: event.uid, on: event.startDate.toString(), title: event.summary };
  });
  const second = Object.values(nodeIcal.sync.parseICS(text)).flatMap((one) =>
    one?.type === "VEVENT"
      ? [{ uid: one.uid, on: localDay(one.start), title: String(one.summary) }]
      : [],
  );
  const sorted = (events: Event[]) => events.toSorted((a, b) => (a.uid < b.uid ? -1 : 1));
  expect(sorted(second)).toEqual(sorted(first));
  return sorted(first);
}

function localDay(date: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const download = async (cookieValue: string, titles = "") => {
  jar.set("second-look", cookieValue);
  jar.set("zone", "America/New_York");
  return getCalendar(new Request(`${origin}/api/calendar${titles}`));
};

describe("the calendar file", () => {
  it("has every date that the page lists, and says nothing but 'Reminder'", async () => {
    const { patientId, cookieValue } = await newPerson(spine);
    await saveWait(patientId, { decisionOn: "2099-12-31", consultOn: "2099-12-20" });
    const answer = await download(cookieValue);
    expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="reminders.ics"');
    const text = await answer.text();
    const events = readBoth(text);
    const things = await loadDatedThings(patientId, today);
    expect(events.map(({ uid }) => uid)).toEqual(things.map(({ uid }) => uid).toSorted());
    expect(events.length).toBeGreaterThan(3);
    expect(new Set(events.map(({ title }) => title))).toEqual(new Set(["Reminder"]));
    expect(text).not.toMatch(/second|opinion|doctor|spine|slides|decision|visit/i);
  });

  it("says what each is about when that is asked for, but never of what is private", async () => {
    const { patientId, cookieValue } = await newPerson(spine);
    await saveWait(patientId, { consultOn: "2099-12-20" });
    await changeEntries(patientId, [
      {
        kind: record,
        do: "save",
        ref: { content: "spine-mri" },
        version: 0,
        patch: {},
        due: "2099-12-01",
        private: true,
      },
    ]);
    const events = readBoth(await (await download(cookieValue, "?titles=plain")).text());
    const titles = events.map(({ title }) => title);
    expect(titles).toContain("Visit for the other opinion");
    expect(titles).toContain("Reminder");
    expect(titles.join()).not.toContain("MRI");
  });

  it("sets the same entries anew when a day has moved, and gives two people different ids", async () => {
    const { patientId, cookieValue } = await newPerson(spine);
    await saveWait(patientId, { decisionOn: "2099-12-31" });
    const before = readBoth(await (await download(cookieValue)).text());
    await saveWait(patientId, { decisionOn: "2100-01-31" }, 1);
    const after = readBoth(await (await download(cookieValue)).text());
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(after.map(({ on }) => on)).not.toEqual(before.map(({ on }) => on));
    const other = await newPerson(spine);
    await saveWait(other.patientId, { decisionOn: "2099-12-31" });
    const theirs = readBoth(await (await download(other.cookieValue)).text());
    const shared = theirs.filter(({ uid }) => before.some((one) => one.uid === uid));
    expect(shared).toEqual([]);
  });

  it("keeps the id of an entry whose day the person set instead of the counted one", async () => {
    const { patientId } = await newPerson(spine);
    await saveWait(patientId, { decisionOn: "2099-12-31" });
    const counted = await loadDatedThings(patientId, today);
    const visit = counted.find(({ kind }) => kind === "consult");
    await saveWait(patientId, { consultOn: "2099-12-01" }, 1);
    const set = (await loadDatedThings(patientId, today)).find(({ kind }) => kind === "consult");
    expect([set?.uid, set?.on, set?.isSet]).toEqual([visit?.uid, "2099-12-01", true]);
    expect(await entryIdFor(patientId, wait, "wait")).not.toBe(visit?.uid);
  });

  it("is for nobody without a session, and waits for the safety check", async () => {
    const stranger = getCalendar(new Request(`${origin}/api/calendar`));
    await expect(stranger).rejects.toMatchObject({
      digest: expect.stringContaining("/start?then=go-calendar"),
    });
    const unchecked = await newGuest();
    await expect(download(unchecked.cookieValue)).rejects.toMatchObject({
      digest: expect.stringContaining("/safety"),
    });
  });
});
