import { type JsonResult, parseStrictJson } from "@/lib/kept/strict-json";
import type { FieldError } from "./schema";

/* What comes before the meaning of a public request: its type and its JSON; and the way back. */

const mediaTypes = new Set(["application/json", "application/fhir+json"]);
const maxDepth = 40;

/** In: the headers of a request. Out: why its body cannot be read as JSON, or null. */
export function mediaTypeFault(headers: Headers): FieldError | null {
  const [type = "", ...settings] = (headers.get("content-type") ?? "").toLowerCase().split(";");
  if (!mediaTypes.has(type.trim())) {
    return { field: "content-type", reason: "not application/json or application/fhir+json" };
  }
  const charset = settings.map((one) => one.trim()).find((one) => one.startsWith("charset="));
  if (charset !== undefined && !/^charset="?utf-8"?$/.test(charset)) {
    return { field: "content-type", reason: "not in UTF-8" };
  }
  const encoding = (headers.get("content-encoding") ?? "identity").toLowerCase();
  if (encoding === "identity") return null;
  return { field: "content-encoding", reason: "only an unpacked body is read" };
}

/** In: the text of a body. Out: its JSON, or the fault that it is refused for. */
export function parsePublicJson(text: string): JsonResult {
  return parseStrictJson(text, maxDepth);
}

const mostErrors = 20;
const longestField = 200;

/**
 * The refusal as it is sent. A field's name may be what a stranger typed: only plain letters,
 * digits and the marks of a path are given back, everything else as "?", and not without end.
 */
export function refusalBody(errors: readonly FieldError[]): {
  readonly errors: readonly FieldError[];
} {
  return {
    errors: errors.slice(0, mostErrors).map(({ field, reason }) => ({
      field: field.replace(/[^\w.()[\]:-]/g, "?").slice(0, longestField) || "body",
      reason,
    })),
  };
}

/** JSON in which no character could end or begin markup, should anything take it for a page. */
export function inertJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
