import fc from "fast-check";
import { expect, it } from "vitest";
import { z } from "zod";
import type { PatientId } from "@/lib/db/patient-id";
import type { EntryChange } from "@/lib/kept/change";
import { type ChangeResult, changeEntries } from "@/lib/kept/commands";
import { defineKind } from "@/lib/kept/define-kind";
import { line } from "@/lib/kept/fields";
import { loadEntries } from "@/lib/kept/queries";
import { longer } from "../support/longer";
import { withDatabase } from "./database";
import { newGuest } from "./guest";

/*
 * Two people at the same list, in random orders and at the same moment, each with what they last
 * saw. Held against a model of a few lines: what is kept is what the last one to be told "saved"
 * wrote, and whoever had not seen it was told.
 */

withDatabase();

const thing = defineKind({
  name: "thing",
  scope: "matter",
  statuses: ["open", "done"],
  atMost: 30,
  fields: z.object({ title: line(20).optional() }),
});

type Kept = { version: number; title: string; status: string; removed: boolean };
type State = ReadonlyMap<string, Kept>;
type Person = { seen: State };

const contents = ["alpha", "beta"] as const;
const person = fc.constantFrom(0, 1);
const title = fc.constantFrom("a", "b", "c");
const pick = fc.nat(2);
const act = fc.oneof(
  fc.record({ does: fc.constant("add" as const), title }),
  fc.record({ does: fc.constant("title" as const), pick, title }),
  fc.record({ does: fc.constant("status" as const), pick, to: fc.constantFrom("open", "done") }),
  fc.record({ does: fc.constantFrom("remove" as const, "restore" as const), pick }),
);
const step = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("alone" as const), by: person, act }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("twice" as const), by: person, act }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("race" as const), one: act, two: act }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("look" as const), by: person }) },
);
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

/** The change that a person sends, with the version that they last saw; null where there is nothing to act on. */
function changeOf(
  wanted: Act,
  { seen }: Person,
): { change: EntryChange; key: string | null } | null {
  if (wanted.does === "add") {
    return { change: { kind: thing, do: "add", patch: { title: wanted.title } }, key: null };
  }
  const keys = [...new Set([...contents, ...seen.keys()])];
  const key = keys[wanted.pick % keys.length] as string;
  const isContent = (contents as readonly string[]).includes(key);
  const version = seen.get(key)?.version ?? 0;
  if (wanted.does === "remove" || wanted.does === "restore") {
    if (version === 0) return null;
  }
  const ref = isContent ? { content: key } : { id: key };
  const about = { kind: thing, ref, version } as const;
  switch (wanted.does) {
    case "title":
      return { change: { ...about, do: "save", patch: { title: wanted.title } }, key };
    case "status":
      return { change: { ...about, do: "save", patch: {}, status: wanted.to }, key };
    default:
      return { change: { ...about, do: wanted.does }, key };
  }
}

/** What the model says of a change: the state afterwards, and "ok" or "conflict". */
function expected(state: State, change: EntryChange, key: string | null, newId: string) {
  if (change.do === "add") {
    const kept = { version: 1, title: String(change.patch.title), status: "open", removed: false };
    return { state: new Map(state).set(newId, kept), outcome: "ok" };
  }
  const now = state.get(key ?? "");
  const base = now ?? { version: 0, title: "", status: "open", removed: false };
  const next = {
    ...base,
    ...("patch" in change && change.patch.title && { title: String(change.patch.title) }),
    ...("status" in change && change.status && { status: change.status }),
    ...(change.do === "remove" && { removed: true }),
    ...(change.do === "restore" && { removed: false }),
  };
  const same = now && JSON.stringify(now) === JSON.stringify(next);
  if (same) return { state, outcome: "ok" };
  if (base.version !== change.version) return { state, outcome: "conflict" };
  return {
    state: new Map(state).set(key ?? "", { ...next, version: base.version + 1 }),
    outcome: "ok",
  };
}

const outcomeOf = (result: ChangeResult) => (result.ok ? "ok" : result.reason);
const idOf = (result: ChangeResult) => (result.ok ? (result.entries[0]?.id ?? "") : "");

async function stored(patientId: PatientId): Promise<State> {
  const lists = await Promise.all([
    loadEntries(patientId, thing),
    loadEntries(patientId, thing, { removed: true }),
  ]);
  const entries = lists.flatMap((list) => list.entries);
  return new Map(
    entries
      .map((entry) => {
        const { version, value, status, isRemoved: removed } = entry;
        const kept = { version, title: value.title ?? "", status, removed };
        return [entry.content ?? entry.id, kept] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const sorted = (state: State) => [...state].sort(([a], [b]) => (a < b ? -1 : 1));

it(
  "two people who change the same list never overwrite each other in silence",
  async () => {
    let keys = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 9 }), async (steps) => {
        const { patientId, actorId } = await newGuest();
        const people: [Person, Person] = [{ seen: new Map() }, { seen: new Map() }];
        let model: State = new Map();
        for (const one of steps) {
          if (one.kind === "look") {
            people[one.by as 0 | 1].seen = model;
            continue;
          }
          if (one.kind === "race") {
            const sent = [changeOf(one.one, people[0]), changeOf(one.two, people[1])];
            const pair = sent.filter((change) => change !== null);
            const results = await Promise.all(
              pair.map(({ change }) => changeEntries(patientId, [change])),
            );
            const orders =
              pair.length === 2
                ? [
                    [0, 1],
                    [1, 0],
                  ]
                : pair.map((_, index) => [index]);
            const now = JSON.stringify(sorted(await stored(patientId)));
            const fits = orders.map((order) => {
              let state = model;
              const good = order.every((index) => {
                const { change, key } = pair[index] as (typeof pair)[number];
                const result = results[index] as ChangeResult;
                const told = expected(state, change, key, idOf(result));
                state = told.state;
                return told.outcome === outcomeOf(result);
              });
              return { good: good && JSON.stringify(sorted(state)) === now, state };
            });
            const fit = fits.find(({ good }) => good);
            if (pair.length > 0) expect(fit, JSON.stringify({ one, results, now })).toBeDefined();
            model = fit?.state ?? model;
            continue;
          }
          const sent = changeOf(one.act, people[one.by as 0 | 1]);
          if (sent === null) continue;
          keys += 1;
          const once = { actorId, key: `thing:key-${keys}-0123456789`, bodyHash: String(keys) };
          const result = await changeEntries(patientId, [sent.change], once);
          if (one.kind === "twice" && result.ok) {
            expect(await changeEntries(patientId, [sent.change], once)).toEqual(result);
          }
          const told = expected(model, sent.change, sent.key, idOf(result));
          expect(outcomeOf(result), JSON.stringify(one)).toBe(told.outcome);
          model = told.state;
        }
        expect(sorted(await stored(patientId))).toEqual(sorted(model));
      }),
      { numRuns: longer(1_000), endOnFailure: false },
    );
  },
  longer(400_000),
);
