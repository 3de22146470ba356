import { describe, expect, it, vi } from "vitest";
import { POST } from "@/app/api/letters/route";
import { letterBlankWords, letterWords } from "@/lib/content/en/letters";
import { lettersPageWords } from "@/lib/content/en/letters-page";
import { recordDetailsWords } from "@/lib/content/en/record-details";
import type { PatientId } from "@/lib/db/patient-id";
import { addDays } from "@/lib/engine/days";
import { loadContentWords } from "@/lib/i18n/content-words";
import { changeEntries } from "@/lib/kept/commands";
import { candidate } from "@/lib/kept/kinds/candidate";
import { letter } from "@/lib/kept/kinds/letter";
import { factsContent, packetFacts } from "@/lib/kept/kinds/packet-facts";
import { record } from "@/lib/kept/kinds/record";
import { entryIdFor, loadEntry } from "@/lib/kept/queries";
import { loadSituation } from "@/lib/kept/situation-queries";
import { letterAsText, viewLetter } from "@/lib/letters/letter-view";
import { viewLetters } from "@/lib/letters/list-view";
import { loadLetter, loadLetterDesk } from "@/lib/letters/queries";
import { unsealValue } from "@/lib/security/sealed";
import { runOn, withDatabase } from "./database";
import { newGuest } from "./guest";

vi.mock("next/headers", () => ({
  cookies: async () => ({ get: () => undefined }),
  headers: async () => new Headers(),
}));

const { url } = withDatabase();
const origin = "http://localhost:3000";
const today = "2026-11-20";
type Guest = Awaited<ReturnType<typeof newGuest>>;
type Form = Readonly<Record<string, string>>;

const send = (guest: Guest, type: string, body: string, headers: Record<string, string> = {}) =>
  POST(
    new Request(`${origin}/api/letters`, {
      method: "POST",
      body,
      headers: {
        origin,
        "content-type": type,
        cookie: `second-look=${guest.cookieValue}`,
        ...headers,
      },
    }),
  );
/** As a browser without script sends it. */
const sendForm = (guest: Guest, form: Form) =>
  send(guest, "application/x-www-form-urlencoded", new URLSearchParams(form).toString());
/** As script sends it. */
const sendJson = (guest: Guest, form: Form, key = "k".repeat(20)) =>
  send(
    guest,
    "application/json",
    JSON.stringify({ form: Object.fromEntries(Object.entries(form).map(([n, v]) => [n, [v]])) }),
    { "idempotency-key": key },
  );
const save = (version: number, over: Form = {}): Form => ({
  kind: "letter",
  page: "/letters",
  do: "save",
  content: "reminder",
  version: String(version),
  ...over,
});

const voice = {
  letters: letterWords,
  blanks: letterBlankWords,
  page: lettersPageWords,
  details: recordDetailsWords,
  day: (day: string) => day,
};
async function desk(patientId: PatientId) {
  const situation = await loadSituation(patientId);
  const names = { content: await loadContentWords(), details: recordDetailsWords };
  return loadLetterDesk(patientId, situation, today, names);
}
async function view(patientId: PatientId, id: string, asked: string | null = null) {
  const one = await loadLetter(patientId, id);
  if (one === null) throw new Error("no such letter");
  return viewLetter(one, asked, await desk(patientId), voice);
}
const idOf = (guest: Guest, content: string) => entryIdFor(guest.patientId, letter, content);

describe("a letter", () => {
  it("is filled from what is kept, and from nothing that is marked private", async () => {
    const { patientId } = await newGuest();
    const kept = await changeEntries(patientId, [
      {
        kind: packetFacts,
        do: "save",
        ref: { content: factsContent },
        version: 0,
        patch: { name: "Ana Ruiz", born: "March 3, 1970", planBy: "Dr. Lee" },
      },
      {
        kind: record,
        do: "save",
        ref: { content: "lab-results" },
        version: 0,
        patch: { holderName: "Mercy Hospital", contact: "1 Main Street" },
        status: "asked",
        happenedOn: addDays(today, -31),
      },
      {
        kind: record,
        do: "add",
        patch: { title: "Canary clinic notes", holderName: "Mercy Hospital" },
        status: "asked",
        happenedOn: addDays(today, -90),
        private: true,
      },
      {
        kind: candidate,
        do: "add",
        patch: { name: "Dr. Canary" },
        status: "chosen",
        private: true,
      },
      { kind: candidate, do: "add", patch: { name: "Dr. Osei" }, status: "booked" },
    ]);
    expect(kept.ok).toBe(true);
    const reminder = await view(patientId, await entryIdFor(patientId, letter, "reminder"));
    expect(reminder.to).toBe("Health records office\nMercy Hospital\n1 Main Street");
    expect(reminder.text).toContain("I am Ana Ruiz, born on March 3, 1970.");
    expect(reminder.text).toContain("On 2026-10-20 I asked for a copy");
    expect(reminder.text).toContain("By my count the last day is 2026-11-19.");
    const told = await view(patientId, await entryIdFor(patientId, letter, "tell-doctor"));
    expect(told.to).toBe("Dr. Lee");
    expect(told.text).toContain("I plan to ask Dr. Osei.");
    const list = viewLetters(await desk(patientId), voice);
    expect(list.now[0]).toMatchObject({ title: "Remind an office" });
    expect(list.now[0]?.note).toBe("Mercy Hospital: asked on 2026-10-20. It is time to ask again.");
    expect(JSON.stringify([reminder, told, list])).not.toMatch(/canary/i);
  });

  it("is saved as it was changed, and nothing of it is readable in the database", async () => {
    const guest = await newGuest();
    const id = await idOf(guest, "reminder");
    const text = "Canary text [your name]\n\nin two parts";
    const done = await sendForm(
      guest,
      save(0, { text, title: "Canary subject", to: "Canary office", happenedOn: today }),
    );
    expect(done.status).toBe(303);
    expect(await view(guest.patientId, id)).toMatchObject({ text, isSaved: true, date: today });
    expect(letterAsText(await view(guest.patientId, id), today, voice)).toBe(
      `${today}\n\nCanary office\n\nSubject: Canary subject\n\n${text}\n`,
    );
    const raw = JSON.stringify(await runOn(url(), 'SELECT * FROM "Entry"'));
    expect(raw).not.toMatch(/canary|reminder/i);
  });

  it("is another person's alone: neither found nor changed by its id", async () => {
    const [one, two] = [await newGuest(), await newGuest()];
    const added = await sendJson(one, {
      kind: "letter",
      page: "/letters",
      do: "add",
      form: "reminder",
      text: "mine",
    });
    const { entries } = (await added.json()) as { entries: { id: string }[] };
    const id = entries[0]?.id ?? "";
    expect((await loadLetter(one.patientId, id))?.form).toBe("reminder");
    expect(await loadLetter(two.patientId, id)).toBeNull();
    expect(await loadLetter(two.patientId, await idOf(one, "reminder"))).toBeNull();
    const form = { kind: "letter", page: "/letters", do: "save", id, version: "1", text: "theirs" };
    expect((await sendJson(two, form)).status).toBe(404);
    expect((await loadEntry(one.patientId, letter, id))?.value.text).toBe("mine");
  });

  it("keeps both texts when two change it", async () => {
    const guest = await newGuest();
    await sendForm(guest, save(0, { text: "first" }));
    await sendForm(guest, save(1, { text: "second" }));
    const late = await sendForm(guest, save(1, { text: "mine" }));
    expect(late.status).toBe(303);
    const cookie = /second-look-draft=([^;]*)/.exec(late.headers.get("set-cookie") ?? "")?.[1];
    const kept = JSON.stringify(unsealValue("draft", cookie ?? ""));
    expect(kept).toContain("mine");
    expect(kept).toContain("second");
    expect(await view(guest.patientId, await idOf(guest, "reminder"))).toMatchObject({
      text: "second",
    });
  });

  it("starts again from the form without losing what was written", async () => {
    const guest = await newGuest();
    const id = await idOf(guest, "reminder");
    await sendForm(guest, save(0, { text: "my own words", to: "Mercy" }));
    await sendForm(guest, save(1, { status: "from-form" }));
    const again = await view(guest.patientId, id);
    expect(again).toMatchObject({ isSaved: false, hasEarlier: true });
    expect(again.text).toContain("To the health records team:");
    await sendForm(guest, save(2, { status: "open" }));
    expect(await view(guest.patientId, id)).toMatchObject({ text: "my own words", to: "Mercy" });
  });

  it("of the same form can be there more than once, each for its place", async () => {
    const guest = await newGuest();
    const id = await idOf(guest, "records-request");
    await changeEntries(guest.patientId, [
      { kind: record, do: "add", patch: { title: "Eye notes", holderName: "Eye clinic" } },
    ]);
    const first = await view(guest.patientId, id);
    expect(first.places.length).toBeGreaterThan(1);
    const other = first.places.find(({ name }) => name === "Eye clinic");
    const forEye = await view(guest.patientId, id, other?.id ?? "");
    expect(forEye.text).toContain("- Eye notes");
    expect(first.text).not.toContain("- Eye notes");
    await sendForm(
      guest,
      save(0, { content: "records-request", text: first.text, about: first.about ?? "" }),
    );
    const list = viewLetters(await desk(guest.patientId), voice);
    expect(list.now.map(({ note }) => note)).toContain(
      "Eye clinic: 1 record is not asked for yet.",
    );
    expect(list.written).toHaveLength(1);
    expect((await view(guest.patientId, id, other?.id ?? "")).isNew).toBe(true);
  });

  it("is refused whole when it is too long or not a letter of ours", async () => {
    const guest = await newGuest();
    const refused = async (form: Form) => (await sendJson(guest, form, "r".repeat(20))).status;
    expect(await refused(save(0, { text: "x".repeat(6_001) }))).toBe(422);
    expect(await refused(save(0, { content: "no-such-letter", text: "x" }))).toBe(422);
    expect(await refused(save(0, { text: "x", secret: "y" }))).toBe(422);
    expect(await refused({ kind: "letter", page: "/letters", do: "add", text: "x" })).toBe(422);
    expect(await refused(save(0, { text: "x", page: "https://elsewhere.example/" }))).toBe(422);
    expect((await desk(guest.patientId)).kept).toEqual([]);
  });
});
