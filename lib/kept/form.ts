import type { Once } from "@/lib/db/once";
import type { PatientId } from "@/lib/db/patient-id";
import { isDay } from "../engine/days";
import type { EntryChange, EntryRef, Marks } from "./change";
import { type ChangedEntry, type ChangeResult, changeEntries } from "./commands";
import type { Kind, Patch } from "./define-kind";
import { many } from "./fields";
import type { FieldError, Parsed } from "./outcome";
import { samePart } from "./paging";
import { parseStrictJson } from "./strict-json";
import { writeUndo } from "./undo";

/*
 * One grammar for every write of the workspace. A plain form sends it as it is; script sends the
 * same fields as JSON, `{ "form": { name: [values] } }`. Reserved names say what is done to which
 * entry; every other name is a field of the kind.
 */

export type Fields = ReadonlyMap<string, readonly string[]>;

const reserved = new Set([
  "do",
  "kind",
  "id",
  "content",
  "version",
  "item",
  "page",
  "next",
  "undo",
  "status",
  "due",
  "happenedOn",
  "private",
]);
const mostItems = 200;
const highestVersion = 1_000_000_000;
const idShape = /^[\w-]{1,64}$/;

/** What a request of the workspace asks for. */
export type EntryInput = {
  readonly changes: readonly EntryChange[];
  readonly next: string;
  readonly withUndo: boolean;
  readonly special?: { readonly name: string; readonly value: unknown };
};

type Busy = { readonly ok: false; readonly reason: "busy" };

/** Something that a stage does beside adding, saving, removing and bringing back. */
export type Special<T> = {
  readonly read: (fields: Fields) => Parsed<T>;
  /** "busy": it could not be done just now, and nothing was stored. */
  readonly run: (patientId: PatientId, value: T, once?: Once) => Promise<ChangeResult | Busy>;
  /** Where to go on when it is done, if that is told only then: a path of ours. */
  readonly next?: (entries: readonly ChangedEntry[]) => string;
};

/** Any of them: what it reads goes to its own run and to nothing else. */
export type AnySpecial = {
  readonly read: (fields: Fields) => Parsed<unknown>;
  readonly run: Special<never>["run"];
  readonly next?: Special<never>["next"];
};

export type EntryWriteOptions = {
  /** Names its limits. */
  readonly name: string;
  readonly kinds: readonly Kind[];
  /** Kinds that stay as they were made: they can be removed and brought back, and not written to. */
  readonly fixed?: readonly Kind[];
  /** The pages that a form may come from and go on to: paths of ours, without a query. */
  readonly pages: RegExp;
  readonly special?: { readonly [name: string]: AnySpecial };
};

/**
 * What handleWrite has to know of a stage's writes.
 * @returns the spec of one POST route
 */
export function entryWrite(options: EntryWriteOptions) {
  return {
    name: options.name,
    guard: "patient",
    endsDraft: true,
    perAddress: { points: 60_000, seconds: 600 },
    perSession: { points: 12_000, seconds: 600 },
    json: (text: string): Parsed<EntryInput> => {
      const fields = readJsonForm(text);
      return fields.ok ? readEntryForm(fields.value, options) : fields;
    },
    form: (fields: Fields): Parsed<EntryInput> => readEntryForm(fields, options),
    formPage: (fields: Fields, from: string): string =>
      samePart(pageOf(fields, "page", options.pages) ?? "/home", from),
    run: async (
      input: EntryInput,
      context: {
        readonly session: { readonly patientId: PatientId };
        readonly once?: Once | undefined;
        readonly from: string;
      },
    ) => {
      const { patientId } = context.session;
      const special = input.special && options.special?.[input.special.name];
      const result = special
        ? await special.run(patientId, input.special?.value as never, context.once)
        : await changeEntries(patientId, input.changes, context.once);
      if (!result.ok) return refuse(result);
      const next = special?.next?.(result.entries) ?? input.next;
      return goOn({ ...input, next }, result, context.from);
    },
  } as const;
}

function goOn(input: EntryInput, { entries }: Extract<ChangeResult, { ok: true }>, from: string) {
  const [path = "", anchor] = input.next.split("#");
  const undo = input.withUndo ? writeUndo(undoable(input, entries), isRemoval(input)) : "";
  const to = samePart(`${path}${undo && `?undo=${undo}`}${anchor ? `#${anchor}` : ""}`, from);
  return { ok: true, to, json: { ok: true, to, entries } } as const;
}

const isRemoval = ({ changes }: EntryInput) => changes[0]?.do === "remove";

/** Of several, only those that stand elsewhere now: going back to the same would undo nothing. */
function undoable({ changes }: EntryInput, entries: readonly ChangedEntry[]) {
  if (entries.length === 1) return entries;
  const [change] = changes;
  const status = change && "patch" in change ? change.status : undefined;
  return entries.filter(({ was }) => was !== status);
}

function refuse(result: Exclude<ChangeResult, { ok: true }> | Busy) {
  switch (result.reason) {
    case "busy":
      return { ok: false, status: 503, reason: "busy" } as const;
    case "conflict":
      return { ok: false, status: 409, reason: "conflict", conflicts: result.conflicts } as const;
    case "invalid":
      return { ok: false, status: 422, reason: "invalid", errors: result.errors } as const;
    case "full":
      return {
        ok: false,
        status: 422,
        reason: "invalid",
        errors: [{ field: "form", reason: "full" }],
      } as const;
    case "reused-key": {
      const errors = [{ field: "idempotency-key", reason: "was used for something else" }];
      return { ok: false, status: 422, reason: "reused-key", errors } as const;
    }
    case "missing":
      return { ok: false, status: 404, reason: "missing" } as const;
    case "gone":
      return { ok: false, status: 401, reason: "no-session", to: "/ended" } as const;
  }
}

/** Reads what script sent: the fields of the form, and nothing else. */
export function readJsonForm(text: string): Parsed<Fields> {
  const json = parseStrictJson(text, 4);
  if (!json.ok) return wrong(json.error.field, json.error.reason);
  const body = json.value as { form?: unknown };
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    return wrong("body", "not a form");
  }
  if (Object.keys(body).join() !== "form") return wrong("body", "only a form is read");
  const { form } = body;
  if (typeof form !== "object" || form === null || Array.isArray(form)) {
    return wrong("form", "not a form");
  }
  const fields = new Map<string, readonly string[]>();
  for (const [name, values] of Object.entries(form)) {
    const isList = Array.isArray(values) && values.every((one) => typeof one === "string");
    if (!isList || values.length > mostItems * 2)
      return wrong(name.slice(0, 64), "not a list of texts");
    fields.set(
      name,
      values.map((one: string) => one.replace(/\r\n?/g, "\n")),
    );
  }
  return { ok: true, value: fields };
}

/** Reads one request of the workspace strictly: every field is known, or it is refused by name. */
export function readEntryForm(fields: Fields, options: EntryWriteOptions): Parsed<EntryInput> {
  const page = pageOf(fields, "page", options.pages);
  if (page === null) return wrong("page", "no such page");
  const next = fields.has("next") ? pageOf(fields, "next", options.pages) : page;
  if (next === null) return wrong("next", "no such page");
  const asked = one(fields, "do");
  const special = asked === null ? undefined : options.special?.[asked];
  if (special && asked !== null) {
    const read = special.read(fields);
    if (!read.ok) return read;
    const withUndo = one(fields, "undo") === "yes";
    return {
      ok: true,
      value: { changes: [], next, withUndo, special: { name: asked, value: read.value } },
    };
  }
  const { kinds, fixed = [] } = options;
  const kind = [...kinds, ...fixed].find(({ name }) => name === one(fields, "kind"));
  if (kind === undefined) return wrong("kind", "no such kind");
  if (fixed.includes(kind) && asked !== "remove" && asked !== "restore")
    return wrong("do", "not something that is done here");
  const withUndo = asked === "remove" || one(fields, "undo") === "yes";
  const changes = readChanges(fields, kind, asked);
  return changes.ok ? { ok: true, value: { changes: changes.value, next, withUndo } } : changes;
}

function readChanges(
  fields: Fields,
  kind: Kind,
  asked: string | null,
): Parsed<readonly EntryChange[]> {
  if (asked === "add" || asked === "save") {
    const patch = readPatch(fields, kind);
    const marks = readMarks(fields);
    if (!patch.ok || !marks.ok) {
      return {
        ok: false,
        errors: [...(patch.ok ? [] : patch.errors), ...(marks.ok ? [] : marks.errors)],
      };
    }
    const rest = { kind, patch: patch.value, ...marks.value };
    if (asked === "add") return { ok: true, value: [{ ...rest, do: "add" }] };
    const refs = readRefs(fields);
    return refs.ok
      ? { ok: true, value: refs.value.map((ref) => ({ ...rest, ...ref, do: "save" as const })) }
      : refs;
  }
  if (asked !== "remove" && asked !== "restore")
    return wrong("do", "not something that is done here");
  const stranger = [...fields.keys()].find((name) => !reserved.has(name));
  if (stranger !== undefined) return wrong(stranger, "no-such-field");
  const refs = readRefs(fields);
  return refs.ok
    ? { ok: true, value: refs.value.map((ref) => ({ kind, ...ref, do: asked })) }
    : refs;
}

function readPatch(fields: Fields, kind: Kind): Parsed<Patch> {
  const patch: Record<string, string | readonly string[]> = {};
  const errors: FieldError[] = [];
  for (const [name, values] of fields) {
    if (reserved.has(name)) continue;
    const schema = Object.hasOwn(kind.fields.shape, name) ? kind.fields.shape[name] : undefined;
    if (schema === undefined) errors.push({ field: name, reason: "no-such-field" });
    else if (isList(schema)) patch[name] = values.filter((value) => value !== "");
    else if (values.length === 1) patch[name] = values[0] as string;
    else errors.push({ field: name, reason: "given-twice" });
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: patch };
}

// A list that is sent with nothing ticked comes as one empty value, so that it can be cleared.
const listType = many(["x"])._zod.def.type;

function isList(schema: { readonly _zod: { readonly def: object } }): boolean {
  let def = schema._zod.def as { type?: string; innerType?: { _zod: { def: object } } };
  while (def.innerType) def = def.innerType._zod.def as typeof def;
  return def.type === listType;
}

function readMarks(fields: Fields): Parsed<Marks> {
  const marks: { -readonly [M in keyof Marks]: Marks[M] } = {};
  const errors: FieldError[] = [];
  const status = one(fields, "status");
  if (status !== null) marks.status = status;
  for (const name of ["due", "happenedOn"] as const) {
    const day = one(fields, name);
    if (day === null) continue;
    if (day !== "" && !isDay(day)) errors.push({ field: name, reason: "not-a-day" });
    else marks[name] = day === "" ? null : day;
  }
  // The last value counts, so that a hidden "no" can stand before the tick box.
  const kept = fields.get("private")?.at(-1);
  if (kept !== undefined) {
    if (kept === "yes" || kept === "no") marks.private = kept === "yes";
    else errors.push({ field: "private", reason: "not-a-choice" });
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, value: marks };
}

type Ref = { readonly ref: EntryRef; readonly version: number; readonly status?: string };

function readRefs(fields: Fields): Parsed<readonly Ref[]> {
  const items = fields.get("item");
  if (items !== undefined) {
    if (items.length === 0 || items.length > mostItems) return wrong("item", "too-many");
    const refs = items.map(readItem);
    const good = refs.filter((ref) => ref !== null);
    const unique = new Set(items.map((item) => item.split(".").slice(0, 2).join(".")));
    if (good.length < refs.length || unique.size < items.length)
      return wrong("item", "not-a-choice");
    return { ok: true, value: good };
  }
  const id = one(fields, "id");
  const content = one(fields, "content");
  const version = readVersion(one(fields, "version") ?? "0");
  if (version === null) return wrong("version", "not a version");
  if (id !== null && content === null && idShape.test(id)) {
    return { ok: true, value: [{ ref: { id }, version }] };
  }
  if (content !== null && id === null && idShape.test(content)) {
    return { ok: true, value: [{ ref: { content }, version }] };
  }
  return wrong(id === null && content === null ? "item" : "id", "missing");
}

const itemShape = /^([ci])\.([\w-]{1,64})\.(\d{1,10})(?:\.([a-z-]{1,32}))?$/;

/** `c.<content>.<version>` or `i.<id>.<version>`; after it, where each has its own, a status. */
function readItem(item: string): Ref | null {
  const [, how, name = "", text = "", status] = itemShape.exec(item) ?? [];
  const version = readVersion(text);
  if (how === undefined || version === null) return null;
  const ref = how === "c" ? { content: name } : { id: name };
  return { ref, version, ...(status && { status }) };
}

function readVersion(text: string): number | null {
  if (!/^\d{1,10}$/.test(text)) return null;
  return Number(text) <= highestVersion ? Number(text) : null;
}

/** A path of ours out of a field; with an anchor it may be, never with a query. */
function pageOf(fields: Fields, name: string, pages: RegExp): string | null {
  const path = one(fields, name);
  if (path === null) return null;
  const [plain = "", anchor] = path.split("#");
  if (anchor !== undefined && !/^[\w-]{1,80}$/.test(anchor)) return null;
  return pages.test(plain) ? path : null;
}

function one(fields: Fields, name: string): string | null {
  const values = fields.get(name);
  return values?.length === 1 ? (values[0] as string) : null;
}

function wrong(field: string, reason: string): { ok: false; errors: FieldError[] } {
  return { ok: false, errors: [{ field, reason }] };
}
