import type { FieldError } from "./outcome";

/*
 * JSON as strictly as a safety interface wants it: JSON.parse keeps the last of two equal keys and
 * takes any depth, any NUL and half a character. Here each of these is refused by its place.
 */

export type JsonResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: FieldError };

/** An object or a list that is still open; `keys` is null for a list. */
type Frame = { readonly path: string; readonly keys: Set<string> | null; count: number };

const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/g;
/** Names that an object answers to by itself: what a reader does with one must not be up to the text. */
const builtIn: ReadonlySet<string> = new Set(["__proto__", "toString", "valueOf"]);
const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * Parses JSON text. In: the text and the deepest nesting allowed. Out: the value, or the first
 * fault with its place ("body" for the whole). Never throws.
 */
export function parseStrictJson(text: string, maxDepth: number): JsonResult {
  if (isDeeperThan(text, maxDepth)) return refuse("body", `nested deeper than ${maxDepth} levels`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse("body", "not valid JSON");
  }
  const fault = firstFault(text);
  return fault === null ? { ok: true, value } : { ok: false, error: fault };
}

function refuse(field: string, reason: string): JsonResult {
  return { ok: false, error: { field, reason } };
}

/** Counted before anything is parsed, in one pass, so that neither depth nor a bad text costs time. */
function isDeeperThan(text: string, maxDepth: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at];
    if (inString && char === "\\") at += 1;
    else if (char === '"') inString = !inString;
    else if (inString) continue;
    else if (char === "{" || char === "[") depth += 1;
    else if (char === "}" || char === "]") depth -= 1;
    if (depth > maxDepth) return true;
  }
  return false;
}

/** Walks text that is known to be valid JSON, keeping the keys of each open object. */
function firstFault(text: string): FieldError | null {
  const open: Frame[] = [];
  let pendingKey: string | null = null;
  for (const match of text.matchAll(token)) {
    const found = match[0];
    const top = open.at(-1);
    if (found.startsWith('"')) {
      const word = JSON.parse(found) as string;
      const isKey = top !== undefined && top.keys !== null && pendingKey === null;
      const place = isKey ? join(top.path, word) : placeIn(top, pendingKey);
      if (word.includes("\0")) return { field: place, reason: "holds a NUL character" };
      if (loneSurrogate.test(word)) return { field: place, reason: "holds half a character" };
      if (!isKey) continue;
      if (top.keys?.has(word)) return { field: place, reason: "given twice" };
      if (builtIn.has(word)) return { field: place, reason: "not a field of this input" };
      top.keys?.add(word);
      pendingKey = word;
    } else if (found === "{" || found === "[") {
      const path = placeIn(top, pendingKey);
      open.push({ path, keys: found === "{" ? new Set() : null, count: 0 });
      pendingKey = null;
    } else if (found === "}" || found === "]") {
      open.pop();
      pendingKey = null;
    } else if (found === ",") {
      pendingKey = null;
      if (top !== undefined) top.count += 1;
    }
  }
  return null;
}

function placeIn(frame: Frame | undefined, key: string | null): string {
  if (frame === undefined) return "";
  return frame.keys === null ? `${frame.path}[${frame.count}]` : join(frame.path, key ?? "");
}

function join(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}
