import type { Language } from "@/lib/content/languages";
import { assessInput, parseAssessInput } from "@/lib/decide/assess-input";
import { inertJson, mediaTypeFault, parsePublicJson, refusalBody } from "@/lib/decide/public-input";
import type { FieldError } from "@/lib/decide/schema";
import { readResponse } from "@/lib/fhir/response";
import { preferredLanguage } from "@/lib/i18n/choose-language";
import { bodyLimit, readBody } from "@/lib/security/body";
import { clientAddress, takeTurn } from "@/lib/security/rate-limit";

/** Far above what one caller needs, far below what would slow the pages down. */
const limit = { points: 3000, seconds: 60 };

const bodyReasons = {
  "too-large": `larger than ${bodyLimit} bytes`,
  "not-utf-8": "not valid UTF-8",
  "cut-off": "the body broke off",
} as const;

/**
 * POST /api/assess: answers in, the explained result out. Reads no cookie and stores nothing, so
 * it asks for no Origin; it allows none either, so a page of another site cannot read it.
 */
export async function POST(request: Request): Promise<Response> {
  const wait = await takeTurn("assess", clientAddress(request.headers), limit);
  if (wait > 0) {
    const body = refusalBody([{ field: "request", reason: "too many in one minute" }]);
    return json(429, body, { "retry-after": String(wait) });
  }
  const fault = mediaTypeFault(request.headers);
  if (fault !== null) return refused(415, [fault]);
  const body = await readBody(request);
  if (!body.ok) return refused(body.status, [{ field: "body", reason: bodyReasons[body.reason] }]);
  const parsed = parsePublicJson(body.text);
  if (!parsed.ok) return refused(400, [parsed.error]);

  const language = preferredLanguage(request.headers.get("accept-language"));
  if (!isFhir(parsed.value)) return assessed(parsed.value, language, (field) => field);
  const read = readResponse(parsed.value);
  return read.ok ? assessed(read.value, language, read.placeOf) : refused(422, read.errors);
}

function isFhir(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.hasOwn(value, "resourceType");
}

function assessed(
  plain: unknown,
  language: Language,
  placeOf: (field: string) => string,
): Response {
  const input = parseAssessInput(plain);
  if (input.ok) {
    const result = assessInput(input.value, language);
    return json(200, result, { "content-language": language, vary: "accept-language" });
  }
  return refused(
    422,
    input.errors.map(({ field, reason }) => ({ field: placeOf(field), reason })),
  );
}

function refused(status: number, errors: readonly FieldError[]): Response {
  return json(status, refusalBody(errors));
}

function json(status: number, body: unknown, more: Record<string, string> = {}): Response {
  return new Response(inertJson(body), {
    status,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      ...more,
    },
  });
}
