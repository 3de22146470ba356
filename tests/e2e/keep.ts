import { type Page, test } from "@playwright/test";
import type { EntryChange } from "../../lib/kept/change";

type Place = { readonly api: string; readonly page: string };

const history = { api: "/api/history", page: "/prepare/history" };
const questions = { api: "/api/questions", page: "/prepare/questions" };
const plan = { api: "/api/plan", page: "/plan" };

/** Where each kind of thing is written, and a page that may write it. */
const placeOf: { readonly [kind: string]: Place } = {
  allergy: history,
  candidate: { api: "/api/who", page: "/plan/who" },
  "companion-notes": { api: "/api/companion", page: "/prepare/companion" },
  condition: history,
  event: history,
  "insurer-call": plan,
  letter: { api: "/api/letters", page: "/letters" },
  medicine: history,
  operation: history,
  "own-question": questions,
  "packet-facts": { api: "/api/packet", page: "/print" },
  question: questions,
  record: { api: "/api/records", page: "/records" },
  relative: history,
  task: plan,
  wait: { api: "/api/dates", page: "/plan/dates" },
};

/** The ids of what was kept, by kind and, where it lies over an item of the content, by that item. */
export type KeptIds = (kind: string, content?: string) => string;

/** Sends one form of the workspace as its script does. Returns what the server answered. */
export async function sendForm(
  page: Page,
  api: string,
  fields: { readonly [name: string]: string | readonly string[] },
): Promise<{ to: string; entries: readonly { id: string }[] }> {
  const form = Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, [value].flat()]),
  );
  const { origin } = new URL(test.info().project.use.baseURL ?? "");
  const headers = { origin, "sec-fetch-site": "same-origin" };
  const reply = await page.request.post(api, { data: { form }, headers });
  if (reply.status() !== 200) throw new Error(`${api}: ${reply.status()} ${await reply.text()}`);
  return reply.json();
}

/** Keeps things as the pages of the workspace would, one after the other, without opening a page. */
export async function keepAll(page: Page, changes: readonly EntryChange[]): Promise<KeptIds> {
  const ids = new Map<string, string>();
  for (const change of changes) {
    if (change.do !== "add" && change.do !== "save") throw new Error(`not kept by ${change.do}`);
    const place = placeOf[change.kind.name];
    if (place === undefined) throw new Error(`nowhere to keep a ${change.kind.name}`);
    const { status, due, happenedOn } = change;
    const content = change.do === "save" && "content" in change.ref ? change.ref.content : "";
    const sent = await sendForm(page, place.api, {
      do: change.do,
      kind: change.kind.name,
      page: place.page,
      ...(change.do === "save" && { ...change.ref, version: String(change.version) }),
      ...(status && { status }),
      ...(due && { due }),
      ...(happenedOn && { happenedOn }),
      ...withoutNull(change.patch),
    });
    const id = sent.entries[0]?.id ?? "";
    for (const key of [change.kind.name, `${change.kind.name} ${content}`]) {
      if (!ids.has(key)) ids.set(key, id);
    }
  }
  return (kind, content) => {
    const id = ids.get(content === undefined ? kind : `${kind} ${content}`);
    if (!id) throw new Error(`no ${kind} ${content ?? ""} was kept`);
    return id;
  };
}

const withoutNull = (patch: { readonly [field: string]: string | readonly string[] | null }) =>
  Object.fromEntries(Object.entries(patch).map(([field, value]) => [field, value ?? ""]));
