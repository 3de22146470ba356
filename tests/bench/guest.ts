import { calm } from "../../lib/content/given-answers";
import type { AnswerSheet } from "../../lib/content/types";

/** A person with a session, the safety check behind them and every answer stored. */
export type Guest = {
  readonly cookie: string;
  /** The version of each answer; a save sends it back. */
  readonly versions: { readonly [question: string]: number };
};

/** Goes the way a person goes, by the plain forms: safety check, start, then all the answers. */
export async function makeGuest(url: string, answers: AnswerSheet = calm): Promise<Guest> {
  const jar = new Map<string, string>();
  const checked = await send(url, "/api/safety", jar, [
    ["step", "now"],
    ["line", "none"],
    ["group", "none"],
  ]);
  if (checked.includes("thoughts")) {
    await send(url, "/api/safety", jar, [
      ["step", "thoughts"],
      ["intent", "skip"],
    ]);
  }
  await send(url, "/api/start", jar, [
    ["consent", "yes"],
    ["device", "own"],
  ]);
  const changes = Object.entries(answers).map(([question, value]) => ({
    question,
    value,
    version: 0,
  }));
  const response = await fetch(`${url}/api/answers`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url, cookie: cookieOf(jar) },
    body: JSON.stringify({ changes }),
  });
  const saved = (await response.json()) as { versions?: Guest["versions"] };
  if (!saved.versions) throw new Error(`answers were not stored: ${response.status}`);
  return { cookie: cookieOf(jar), versions: saved.versions };
}

async function send(
  url: string,
  path: string,
  jar: Map<string, string>,
  fields: readonly [string, string][],
): Promise<string> {
  const response = await fetch(`${url}${path}`, {
    method: "POST",
    redirect: "manual",
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      origin: url,
      cookie: cookieOf(jar),
    },
    body: new URLSearchParams(fields.map(([name, value]) => [name, value])).toString(),
  });
  if (response.status !== 303) throw new Error(`${path} answered ${response.status}`);
  for (const header of response.headers.getSetCookie()) {
    const [pair = ""] = header.split(";");
    const at = pair.indexOf("=");
    if (/max-age=0/i.test(header)) jar.delete(pair.slice(0, at));
    else jar.set(pair.slice(0, at), pair.slice(at + 1));
  }
  return response.headers.get("location") ?? "";
}

function cookieOf(jar: ReadonlyMap<string, string>): string {
  return [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
}

/** Adds something to what a person keeps, as script of the page sends it. */
export function addEntry(
  url: string,
  guest: Guest,
  address: string,
  page: string,
  kind: string,
  fields: Readonly<Record<string, string>>,
): Promise<void> {
  return sendFields(url, guest, address, { do: "add", kind, page, ...fields }).then(
    () => undefined,
  );
}

/** Sends the fields of a form as script does. Out: what the server says of it. */
export async function sendFields(
  url: string,
  { cookie }: Guest,
  address: string,
  fields: Readonly<Record<string, string>>,
): Promise<{ readonly to?: string }> {
  const response = await fetch(`${url}${address}`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url, cookie },
    body: JSON.stringify({
      form: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]])),
    }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${address}: ${response.status} ${text}`);
  return JSON.parse(text) as { to?: string };
}
