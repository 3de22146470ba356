import { readCookie, sessionCookieName } from "../auth/cookie";
import { type CurrentSession, resolveSession } from "../auth/session";
import { droppedDraft } from "./draft";
import { readFileForm } from "./file-form";
import { formMarkHeader, isOfSomebodyElse, refuseOthers } from "./form-mark";
import { answerForm, answerScript, failed, mediaType, renewCookie, reply, tooMany } from "./handle";
import { allowedOrigins, isOwnRequest } from "./origin";
import type { Outcome } from "./outcome";
import { clientAddress, type Limit, takeTurn } from "./rate-limit";

/** A write that brings one file. */
export type FileSpec = {
  /** Names its limits. */
  readonly name: string;
  readonly perAddress: Limit;
  readonly perSession: Limit;
  /** The field of the form that holds the file. */
  readonly field: string;
  /** What the file may weigh, in bytes. */
  readonly limit: number;
  /** The page that the form is on. */
  readonly page: string;
  readonly run: (bytes: Uint8Array<ArrayBuffer>, session: CurrentSession) => Promise<Outcome>;
};

/**
 * The wrapper of a write that brings a file: the checks of every write (S19, S20), and nothing of
 * the body is read before it is known who sends it. A plain form is answered with a 303, script
 * (which says that it takes JSON) with the true status.
 */
export function handleFile(spec: FileSpec): (request: Request) => Promise<Response> {
  return async (request) => {
    const { headers } = request;
    if (headers.has("next-action")) return reply(400, { error: "no-such-action" });
    if (!isOwnRequest(headers, allowedOrigins())) return reply(403, { error: "other-origin" });
    const isFileForm = mediaType(request) === "multipart/form-data";
    if (!isFileForm || headers.has("content-encoding")) return reply(415, { error: "media-type" });
    const address = clientAddress(headers);
    const wait = await takeTurn(`${spec.name}/address`, address, spec.perAddress);
    if (wait > 0) return tooMany(wait);

    const cookie = readCookie(headers.get("cookie"), sessionCookieName());
    let session: CurrentSession | null = null;
    let outcome: Outcome;
    let unsettled: string | undefined;
    try {
      session = await resolveSession(cookie);
      outcome = await decide(spec, request, session);
    } catch (error) {
      outcome = failed(spec.name, error);
      unsettled = cookie;
    }
    const isScript = (headers.get("accept") ?? "").includes("application/json");
    const answer = isScript
      ? answerScript(outcome)
      : await answerForm(outcome, new Map(), spec.page, session, unsettled);
    await renewCookie(answer, outcome, session);
    if (outcome.ok) answer.headers.append("set-cookie", droppedDraft());
    return answer;
  };
}

async function decide(
  spec: FileSpec,
  request: Request,
  session: CurrentSession | null,
): Promise<Outcome> {
  if (session === null) return { ok: false, status: 401, reason: "no-session", to: "/ended" };
  const wait = await takeTurn(`${spec.name}/session`, session.tokenHash, spec.perSession);
  if (wait > 0) return wrong(spec, 429, "busy");
  const isOthers = (mark: string | null | undefined) =>
    isOfSomebodyElse(mark ?? undefined, session.patientId);
  if (isOthers(request.headers.get(formMarkHeader))) return refuseOthers();
  const form = await readFileForm(request, spec.field, spec.limit);
  if (form.ok) return isOthers(form.mark) ? refuseOthers() : spec.run(form.bytes, session);
  if (form.reason === "too-large") return wrong(spec, 413, "too-large");
  return wrong(spec, form.reason === "missing" ? 422 : 400, form.reason);
}

function wrong(spec: FileSpec, status: 400 | 413 | 422 | 429, reason: string): Outcome {
  return { ok: false, status, reason: "invalid", errors: [{ field: spec.field, reason }] };
}
