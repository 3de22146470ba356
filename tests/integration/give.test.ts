import { afterEach, describe, expect, it, vi } from "vitest";
import { GET as getFhir } from "@/app/api/export/fhir/route";
import { GET as getJson } from "@/app/api/export/json/route";
import { GET as getSchema } from "@/app/api/export/schema/route";
import { recordGate, saveAnswers } from "@/lib/decide/commands";
import { readImportFile } from "@/lib/fhir/import/read-file";
import { fileShape, type GivenFile } from "@/lib/give/file-shape";
import { loadOfOneMoment, loadWhole } from "@/lib/give/queries";
import { allKinds } from "@/lib/kept/all-kinds";
import { changeEntries } from "@/lib/kept/commands";
import type { Kind, Patch } from "@/lib/kept/define-kind";
import { allergy } from "@/lib/kept/kinds/allergy";
import { event } from "@/lib/kept/kinds/event";
import { medicine } from "@/lib/kept/kinds/medicine";
import { record } from "@/lib/kept/kinds/record";
import { kindNames } from "@/lib/kept/whole";
import { everyField } from "../unit/fhir/export/a-whole";
import { bundleFaults } from "../unit/fhir/export/bundle-faults";
import { withDatabase } from "./database";
import { newGuest } from "./guest";

let cookieValue: string | undefined;
vi.mock("next/headers", () => ({
  cookies: async () => ({
    get: (name: string) =>
      name === "second-look" && cookieValue !== undefined
        ? { name, value: cookieValue }
        : undefined,
    has: (name: string) => name === "second-look" && cookieValue !== undefined,
  }),
  headers: async () => new Headers(),
}));

withDatabase();

type Guest = Awaited<ReturnType<typeof newGuest>>;

afterEach(() => {
  cookieValue = undefined;
});

/** The file as the browser of this person gets it. */
async function get(guest: Guest, route: () => Promise<Response>): Promise<Response> {
  cookieValue = guest.cookieValue;
  return route();
}

async function checked(guest: Guest): Promise<void> {
  await recordGate(guest.patientId, { kind: "checked", lines: [], private: false });
}

async function keep(guest: Guest, kind: Kind, patches: readonly Patch[]): Promise<void> {
  const changes = patches.map((patch) => ({ kind, do: "add" as const, patch }));
  const kept = await changeEntries(guest.patientId, changes);
  if (!kept.ok) throw new Error(kept.reason);
}

/** One of every kind, with every field filled in. */
async function keepEverything(guest: Guest): Promise<void> {
  await checked(guest);
  const changes = [
    { question: "who", value: "self", version: 0 },
    { question: "group", value: "cancer", version: 0 },
    { question: "diagnosis", value: "sure", version: 0 },
  ];
  await saveAnswers(guest.patientId, { changes });
  for (const name of kindNames) await keep(guest, allKinds[name], [everyField(name) as Patch]);
}

describe("everything that a person keeps", () => {
  it("comes as a file that nobody keeps on the way, with a name that tells nothing", async () => {
    const guest = await newGuest();
    await checked(guest);
    for (const [route, name] of [
      [getFhir, "copy-fhir.json"],
      [getJson, "copy.json"],
    ] as const) {
      const response = await get(guest, route);
      expect(response.status).toBe(200);
      expect(response.headers.get("cache-control")).toBe("no-store");
      expect(response.headers.get("content-disposition")).toBe(`attachment; filename="${name}"`);
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
    }
  });

  it("goes to nobody without a session", async () => {
    for (const route of [getFhir, getJson]) {
      cookieValue = undefined;
      await expect(route()).rejects.toThrow("NEXT_REDIRECT");
    }
  });

  it("has every kind with every field, in both files", async () => {
    const guest = await newGuest();
    await keepEverything(guest);
    const file = fileShape.parse(await (await get(guest, getJson)).json());
    for (const name of kindNames) expect(file.kept[name][0]?.value).toEqual(everyField(name));
    expect(file.answers.map(({ question, value }) => [question, value]).sort()).toEqual([
      ["diagnosis", "sure"],
      ["group", "cancer"],
      ["who", "self"],
    ]);
    expect(file.unreadable).toBe(0);
    const bundle = await (await get(guest, getFhir)).json();
    expect(bundleFaults(bundle)).toEqual([]);
    expect(JSON.stringify(bundle)).toContain("canary companion-notes unclear");
  });

  it("makes the same person again from the full file", async () => {
    const [first, second] = [await newGuest(), await newGuest()];
    await keepEverything(first);
    const file = fileShape.parse(await (await get(first, getJson)).json());
    await checked(second);
    await saveAnswers(second.patientId, {
      changes: file.answers.map(({ question, value }) => ({ question, value, version: 0 })),
    });
    for (const name of kindNames) {
      await keep(
        second,
        allKinds[name],
        file.kept[name].map(({ value }) => value as Patch),
      );
    }
    const again = fileShape.parse(await (await get(second, getJson)).json());
    expect(said(again)).toEqual(said(file));
  });

  it("is found again when the health file is read in", async () => {
    const guest = await newGuest();
    await keepEverything(guest);
    const bytes = new Uint8Array(await (await get(guest, getFhir)).arrayBuffer());
    const read = readImportFile(bytes, "2026-11-20");
    if (!read.ok) throw new Error(read.fault);
    const names = read.items.map(({ name }) => name);
    for (const name of ["medicine name", "condition name", "allergy what", "operation name"]) {
      expect(names).toContain(`canary ${name}`);
    }
  });

  it("is somebody's own: another person's file has nothing of it", async () => {
    const [mine, other] = [await newGuest(), await newGuest()];
    await keepEverything(mine);
    await checked(other);
    for (const route of [getFhir, getJson]) {
      const text = await (await get(other, route)).text();
      expect(text).not.toContain("canary");
      expect(text).not.toContain(mine.patientId);
    }
  });

  it("leaves thoughts of suicide out of both files", async () => {
    const guest = await newGuest();
    await checked(guest);
    const lines = ["self-harm-thoughts", "swollen-leg"];
    await recordGate(guest.patientId, { kind: "checked", lines, private: true });
    await recordGate(guest.patientId, {
      kind: "way-on",
      lines: ["self-harm-thoughts"],
      wayOn: "safe-for-now",
      private: true,
    });
    await recordGate(guest.patientId, {
      kind: "way-on",
      lines: ["swollen-leg"],
      wayOn: "called",
      private: false,
    });
    for (const route of [getFhir, getJson]) {
      const copy = await (await get(guest, route)).json();
      // The blank form asks everyone, and tells nothing of anyone.
      const said = (copy.entry ?? []).filter(
        (one: { resource: { resourceType: string } }) =>
          one.resource.resourceType !== "Questionnaire",
      );
      const text = JSON.stringify({ ...copy, entry: said });
      expect(text).toContain(route === getFhir ? "Composition" : "swollen-leg");
      expect(text).not.toMatch(/self-harm|safe-for-now|suicide|ending your life/i);
    }
    const file = fileShape.parse(await (await get(guest, getJson)).json());
    expect(file.safetyCheck.map((check) => check.lines)).toEqual([
      [],
      ["swollen-leg"],
      ["swollen-leg"],
    ]);
  });

  it("comes whole when it is very much", async () => {
    const guest = await newGuest();
    await checked(guest);
    const many = (count: number, make: (at: number) => Patch) =>
      Array.from({ length: count }, (_, at) => make(at));
    for (let part = 0; part < 4; part += 1) {
      await keep(
        guest,
        event,
        many(50, (at) => ({ title: `Event ${part}-${at}` })),
      );
    }
    await keep(
      guest,
      medicine,
      many(60, (at) => ({ name: `Medicine ${at}` })),
    );
    for (let part = 0; part < 3; part += 1) {
      await keep(
        guest,
        record,
        many(50, (at) => ({ title: `Record ${part}-${at}` })),
      );
    }
    const file = fileShape.parse(await (await get(guest, getJson)).json());
    expect([file.kept.event, file.kept.medicine, file.kept.record].map((l) => l.length)).toEqual([
      200, 60, 150,
    ]);
    expect(bundleFaults(await (await get(guest, getFhir)).json())).toEqual([]);
  });

  it("is of one moment: it is read again when something changes meanwhile", async () => {
    const guest = await newGuest();
    let reads = 0;
    const whole = await loadOfOneMoment(guest.patientId, async () => {
      const read = await loadWhole(guest.patientId);
      reads += 1;
      if (reads === 1) await keep(guest, allergy, [{ what: "Nuts" }]);
      return read;
    });
    expect(reads).toBe(2);
    expect(whole?.entries).toHaveLength(1);
    const never = await loadOfOneMoment(guest.patientId, async () => {
      await recordGate(guest.patientId, { kind: "nothing-new", lines: [], private: false });
    });
    expect(never).toBeNull();
  });

  it("has a published schema that is the same for everyone", async () => {
    const response = getSchema();
    expect(response.headers.get("content-type")).toBe("application/schema+json; charset=utf-8");
    const schema = (await response.json()) as { properties: { kept: { properties: object } } };
    expect(Object.keys(schema.properties.kept.properties)).toEqual(kindNames);
  });
});

/** What was said in a file, without ids and times. */
function said(file: GivenFile) {
  const { answers, kept } = file;
  return {
    answers: answers
      .map(({ question, value }) => ({ question, value }))
      .sort((a, b) => (a.question < b.question ? -1 : 1)),
    kept: Object.fromEntries(
      Object.entries(kept).map(([name, entries]) => [
        name,
        entries.map(({ content, status, due, happenedOn, private: isPrivate, value }) => ({
          content,
          status,
          due,
          happenedOn,
          isPrivate,
          value,
        })),
      ]),
    ),
  };
}
