import { createHash } from "node:crypto";
import {
  type Device,
  readCookie,
  readSessionCookie,
  sessionCookie,
  sessionCookieName,
} from "../auth/cookie";
import { type CurrentSession, resolveSession } from "../auth/session";
import { isDatabaseAway } from "./app-error";
import { readBody } from "./body";
import { cameFrom } from "./came-from";
import { draftCookieName, droppedDraft, keepDraft } from "./draft";
import { type FormFields, readFormFields } from "./form-fields";
import { formMarkHeader, isOfSomebodyElse, refuseOthers, takeMark } from "./form-mark";
import { logFault } from "./log";
import { allowedOrigins, isOwnRequest } from "./origin";
import type { Outcome, Parsed } from "./outcome";
import { clientAddress, type Limit, takeTurn } from "./rate-limit";

const renewCookieAfterMs = 24 * 60 * 60 * 1000;
const keyShape = /^[A-Za-z0-9_-]{16,128}$/;

/** Who may send a write: somebody with a session, or anybody. */
type Guard = "patient" | "anyone";

type SessionOf<G extends Guard> = G extends "patient" ? CurrentSession : CurrentSession | null;

/** What a handler is told beside its input. */
export type WriteContext<G extends Guard> = {
  readonly session: SessionOf<G>;
  /** For script that sends a request again; hand it to the command. Plain forms have none. */
  readonly once: { actorId: string; key: string; bodyHash: string } | undefined;
  readonly isForm: boolean;
  /** The page of ours that it was sent from; "/" where that is not told. */
  readonly from: string;
};

/** One write: who may, how often, how its input is read, and what it does. */
export type WriteSpec<I, G extends Guard> = {
  /** Names its limits. */
  readonly name: string;
  readonly guard: G;
  readonly perAddress: Limit;
  readonly perSession?: Limit;
  /** Reads a JSON body; without it JSON is refused. Must refuse duplicate keys and depth. */
  readonly json?: (text: string) => Parsed<I>;
  /** A request without a body counts as a plain form without fields. */
  readonly mayBeEmpty?: boolean;
  /** Reads a plain form; without it forms are refused. May await a query. */
  readonly form?: (fields: FormFields, context: WriteContext<G>) => Parsed<I> | Promise<Parsed<I>>;
  /** Script that succeeds ends a form that failed before, as a plain form does. */
  readonly endsDraft?: true;
  /** A form beside the one that failed: what was typed there is still to be shown. */
  readonly leavesDraft?: true;
  /** A form of somebody else comes back to its page, with what was picked, and is sent once more. */
  readonly asksAgain?: true;
  /** How many fields a form may have, where it is more than is usual. */
  readonly mostFields?: number;
  /**
   * The page that the form came from, by its fields; never an address from outside. `from` is the
   * page of ours that the browser says it was sent from.
   */
  readonly formPage?: (fields: FormFields, from: string) => string;
  readonly run: (input: I, context: WriteContext<G>) => Promise<Outcome>;
  /** What is done whatever fails; told the device of the cookie, null without one, and the form. */
  readonly whenFailed?: (
    device: Device | null,
    fields: FormFields | null,
  ) => Outcome | Promise<Outcome>;
};

/**
 * The one wrapper of every write: origin (S19), type, limits, size (S21), guard, strict input
 * (S17), idempotency key (R10). Script is answered with the true status, a plain form with a
 * 303; a form that fails finds what was typed on the page it goes back to.
 */
export function handleWrite<I, G extends Guard>(
  spec: WriteSpec<I, G>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const refused = await refuseEarly(spec, request);
    if (refused) return refused;
    const isForm = mediaType(request) !== jsonType;
    const body = await readBody(request);
    if (!body.ok) return reply(body.status, { error: body.reason });
    const read = isForm ? readFormFields(body.text, spec.mostFields) : null;
    if (read && !read.ok) return reply(400, { error: "malformed", fields: read.errors });
    const { fields, mark } = read
      ? takeMark(read.fields)
      : { fields: null, mark: request.headers.get(formMarkHeader) ?? undefined };
    const from = cameFrom(request.headers.get("referer"));

    let session: CurrentSession | null = null;
    let unsettled: string | undefined;
    let outcome: Outcome;
    const cookie = readCookie(request.headers.get("cookie"), sessionCookieName());
    try {
      session = await resolveSession(cookie);
      outcome =
        session && isOfSomebodyElse(mark, session.patientId)
          ? refuseOthers(spec.asksAgain)
          : await decide(spec, request, body.text, fields, session, from);
    } catch (error) {
      outcome = failed(spec.name, error);
      unsettled = cookie;
      if (spec.whenFailed)
        outcome = await spec.whenFailed((await readSessionCookie(cookie))?.device ?? null, fields);
    }
    const answer = fields
      ? await answerForm(outcome, fields, spec.formPage?.(fields, from) ?? null, session, unsettled)
      : answerScript(outcome);
    await renewCookie(answer, outcome, session);
    if ((fields || spec.endsDraft) && !spec.leavesDraft && outcome.ok && hasDraft(request))
      answer.headers.append("set-cookie", droppedDraft());
    return answer;
  };
}

const formType = "application/x-www-form-urlencoded";
const jsonType = "application/json";

async function refuseEarly<I, G extends Guard>(spec: WriteSpec<I, G>, request: Request) {
  if (request.headers.has("next-action")) return reply(400, { error: "no-such-action" });
  if (!isOwnRequest(request.headers, allowedOrigins()))
    return reply(403, { error: "other-origin" });
  if (!isKnownType(spec, request)) return reply(415, { error: "media-type" });
  const wait = await takeTurn(
    `${spec.name}/address`,
    clientAddress(request.headers),
    spec.perAddress,
  );
  return wait > 0 ? tooMany(wait) : null;
}

function isKnownType<I, G extends Guard>(spec: WriteSpec<I, G>, request: Request): boolean {
  if (request.headers.has("content-encoding")) return false;
  const type = mediaType(request);
  if (type === "") return spec.mayBeEmpty === true && isEmpty(request);
  return (type === formType && !!spec.form) || (type === jsonType && !!spec.json);
}

function isEmpty(request: Request): boolean {
  const { headers } = request;
  return Number(headers.get("content-length") ?? 0) === 0 && !headers.has("transfer-encoding");
}

/** The media type of a body, without its parameters. */
export function mediaType(request: Request): string {
  return (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

async function decide<I, G extends Guard>(
  spec: WriteSpec<I, G>,
  request: Request,
  text: string,
  fields: FormFields | null,
  session: CurrentSession | null,
  from: string,
): Promise<Outcome> {
  if (spec.guard === "patient" && session === null) {
    return { ok: false, status: 401, reason: "no-session", to: "/ended" };
  }
  if (session && spec.perSession) {
    const wait = await takeTurn(`${spec.name}/session`, session.tokenHash, spec.perSession);
    if (wait > 0) return { ok: false, status: 429, reason: "busy" };
  }
  const key = fields ? null : request.headers.get("idempotency-key");
  if (key !== null && !keyShape.test(key)) {
    const errors = [{ field: "idempotency-key", reason: "16 to 128 letters, digits, - or _" }];
    return { ok: false, status: 422, reason: "invalid", errors };
  }
  const once =
    key !== null && session
      ? { actorId: session.actorId, key: `${spec.name}:${key}`, bodyHash: hash(text) }
      : undefined;
  const context = { session, once, isForm: fields !== null, from } as WriteContext<G>;
  const parsed = fields ? await spec.form?.(fields, context) : spec.json?.(text);
  if (!parsed) return { ok: false, status: 400, reason: "media-type" };
  if (!parsed.ok) return { ok: false, status: 422, reason: "invalid", errors: parsed.errors };
  return spec.run(parsed.value, context);
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}

/** What became of a write that threw: the fault is logged by its code, never by its message. */
export function failed(name: string, error: unknown): Outcome {
  const away = isDatabaseAway(error);
  logFault(`write/${name}`, error);
  return away
    ? { ok: false, status: 503, reason: "away" }
    : { ok: false, status: 500, reason: "fault" };
}

/** The answer to script: the true status, and what is wrong with which field. */
export function answerScript(outcome: Outcome): Response {
  if (outcome.ok)
    return withCookies(reply(200, outcome.json ?? { ok: true }, outcome.headers), outcome);
  const { status, reason, errors, conflicts } = outcome;
  if (status === 429) return tooMany(5);
  const body = {
    error: reason,
    ...(errors && { fields: errors }),
    ...(conflicts && { conflicts }),
  };
  return reply(status, body, status === 503 ? { "retry-after": "5" } : undefined);
}

/** The answer to a plain form: on to the next page, or back with what was typed. */
export async function answerForm(
  outcome: Outcome,
  fields: FormFields,
  page: string | null,
  session: CurrentSession | null,
  unsettled: string | undefined,
): Promise<Response> {
  if (outcome.ok) return withCookies(seeOther(outcome.to, outcome.headers), outcome);
  const { status, reason, errors = [], conflicts = [] } = outcome;
  // Without a session there is nobody to keep the text for; the start page says so.
  if (status === 401 && outcome.to) return seeOther(outcome.to);
  const back = outcome.to ?? page;
  if (back === null) return reply(status, { error: reason, fields: errors });
  const values = Object.fromEntries(fields);
  const path = back.split("?")[0] ?? back;
  const draft = { page: path, values, reason, errors, conflicts };
  const answer = seeOther(back);
  answer.headers.append("set-cookie", await keepDraft(draft, session, unsettled));
  return answer;
}

function withCookies(response: Response, outcome: Outcome): Response {
  if (outcome.ok)
    for (const one of outcome.cookies ?? []) response.headers.append("set-cookie", one);
  return response;
}

/** On somebody's own device the cookie lives for 30 days of use, so use renews it. */
export async function renewCookie(
  answer: Response,
  outcome: Outcome,
  session: CurrentSession | null,
) {
  if (session?.device !== "own" || (outcome.ok && outcome.cookies)) return;
  if (Date.now() - session.issuedAt.getTime() < renewCookieAfterMs) return;
  answer.headers.append("set-cookie", await sessionCookie(session.token, session.device));
}

function hasDraft(request: Request): boolean {
  return readCookie(request.headers.get("cookie"), draftCookieName()) !== undefined;
}

/** The answer to whoever sends too often. */
export function tooMany(seconds: number): Response {
  return reply(429, { error: "busy" }, { "retry-after": String(seconds) });
}

/** An answer in JSON that nobody keeps. */
export function reply(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      ...headers,
    },
  });
}

/** A redirect to a path of ours: it begins with one slash, so it cannot lead elsewhere (S23). */
function seeOther(path: string, headers: Record<string, string> = {}): Response {
  const safe = /^\/(?![/\\])[\w\-./?=&%#~]*$/.test(path) ? path : "/";
  return new Response(null, {
    status: 303,
    headers: { location: safe, "cache-control": "no-store", ...headers },
  });
}
