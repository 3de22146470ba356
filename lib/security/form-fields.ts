import type { FieldError } from "./outcome";

const mostFields = 300;

/** The fields of a plain form: every name with all its values, in the order they were sent. */
export type FormFields = ReadonlyMap<string, readonly string[]>;

export type FormResult =
  | { readonly ok: true; readonly fields: FormFields }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/**
 * Reads an urlencoded form strictly: what does not decode to whole characters, or holds a NUL,
 * is refused by its name instead of being stored as something else.
 * @param most how many fields a form may have
 */
export function readFormFields(text: string, most: number = mostFields): FormResult {
  const fields = new Map<string, string[]>();
  const parts = text === "" ? [] : text.split("&");
  if (parts.length > most) return refuse("form", "too many fields");
  for (const part of parts) {
    const at = part.indexOf("=");
    const name = decodePart(at < 0 ? part : part.slice(0, at));
    const value = decodePart(at < 0 ? "" : part.slice(at + 1));
    if (name === null || name === "") return refuse("form", "has a name that cannot be read");
    if (value === null) return refuse(name.slice(0, 64), "has characters that cannot be read");
    // Browsers send line ends as CR LF; stored text has one kind.
    const plain = value.replace(/\r\n?/g, "\n");
    const known = fields.get(name);
    if (known) known.push(plain);
    else fields.set(name, [plain]);
  }
  return { ok: true, fields };
}

function decodePart(part: string): string | null {
  try {
    const text = decodeURIComponent(part.replace(/\+/g, " "));
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}

function refuse(field: string, reason: string): FormResult {
  return { ok: false, errors: [{ field, reason }] };
}

/** The one value of a field; undefined when it is absent or was sent more than once. */
export function oneField(fields: FormFields, name: string): string | undefined {
  const values = fields.get(name);
  return values?.length === 1 ? values[0] : undefined;
}
