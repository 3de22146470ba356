import type { Page } from "@playwright/test";
import {
  documentOf,
  medication,
  medications,
  problem,
  problems,
  section,
} from "../unit/fhir/import/ccda-fixtures";

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** A day of the calendar, so many days from now. */
const inDays = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

// Names that are the same in every language: what is measured are the pages' own words.
const kept: readonly (readonly [api: string, page: string, fields: Fields])[] = [
  [
    "dates",
    "/plan/dates",
    {
      do: "save",
      kind: "wait",
      content: "wait",
      decisionOn: inDays(60),
      safeDays: "70",
      toldOn: inDays(-1),
      saidBy: "Dr. Ruiz",
      consultOn: inDays(45),
      mode: "video",
    },
  ],
  [
    "who",
    "/plan/who",
    { do: "add", kind: "candidate", name: "Dr. Osei", "same-practice": "yes", certified: "yes" },
  ],
  [
    "who",
    "/plan/who",
    {
      do: "add",
      kind: "candidate",
      name: "Dr. Brandt",
      "same-practice": "no",
      "named-by": "friend",
      certified: "no",
    },
  ],
  ["history", "/prepare/history", { do: "add", kind: "event", title: "MRI", when: "2026-03" }],
  [
    "history",
    "/prepare/medicines",
    { do: "add", kind: "medicine", name: "Aspirin", dose: "81 mg" },
  ],
  ["history", "/prepare/health", { do: "add", kind: "condition", name: "Asthma", since: "2012" }],
  ["history", "/prepare/health", { do: "add", kind: "allergy", what: "Penicillin" }],
  [
    "questions",
    "/prepare/questions",
    { do: "add", kind: "own-question", wording: "MRI?", status: "asked", happenedOn: inDays(-2) },
  ],
  [
    "companion",
    "/prepare/companion",
    {
      do: "save",
      kind: "companion-notes",
      content: "companion",
      who: "Ana",
      roles: ["notes", "questions"],
      recording: "yes",
    },
  ],
  [
    "records",
    "/records",
    {
      do: "add",
      kind: "record",
      title: "MRI",
      holder: "radiology-desk",
      status: "asked",
      happenedOn: inDays(-40),
    },
  ],
  ["records", "/records", { do: "add", kind: "record", title: "CT", holder: "radiology-desk" }],
  [
    "packet",
    "/print",
    { do: "save", kind: "packet-facts", content: "facts", name: "Rosa M.", born: "1985" },
  ],
  [
    "packet",
    "/print",
    {
      do: "issue",
      preset: "doctor",
      annex: ["health", "timeline"],
      paper: "letter",
      text: "normal",
    },
  ],
];

/** Keeps something of every kind, as the forms of the workspace send it. */
export async function keepThings(page: Page, origin: string): Promise<void> {
  const headers = { origin, "sec-fetch-site": "same-origin" };
  for (const [api, from, fields] of kept) {
    const form = Object.fromEntries(
      Object.entries({ page: from, ...fields }).map(([name, value]) => [name, [value].flat()]),
    );
    const reply = await page.request.post(`/api/${api}`, { data: { form }, headers });
    if (reply.status() !== 200) {
      throw new Error(`${api} ${fields.kind}: ${reply.status()} ${await reply.text()}`);
    }
  }
}

const portalFile = documentOf(
  section(
    problems,
    problem({ value: '<value displayName="Asthma"/>', time: '<low value="2012"/>' }),
  ) + section(medications, medication({ name: '<code displayName="Aspirin 81 MG Oral Tablet"/>' })),
);

/** Sends a file of a portal; what is in it waits at /records/import. */
export async function sendPortalFile(page: Page, origin: string): Promise<void> {
  const reply = await page.request.post("/api/import", {
    headers: { origin, "sec-fetch-site": "same-origin" },
    multipart: {
      file: { name: "record.xml", mimeType: "text/xml", buffer: Buffer.from(portalFile) },
    },
    maxRedirects: 0,
  });
  if (reply.status() !== 303) throw new Error(`import: ${reply.status()} ${await reply.text()}`);
}
