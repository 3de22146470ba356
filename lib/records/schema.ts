import { type RecordAct, type RecordStatus, recordActs } from "@/lib/content/record-ways";
import { type RecordId, records } from "@/lib/content/suggestions";
import { isDay } from "@/lib/engine/days";
import type { EntryChange } from "@/lib/kept/change";
import { type EntryInput, type Fields, readEntryForm, readJsonForm } from "@/lib/kept/form";
import { record } from "@/lib/kept/kinds/record";
import type { FieldError, Parsed } from "@/lib/kept/outcome";

/** The writes of the records: their name, kind and pages. */
export const recordWrites = {
  name: "records",
  kinds: [record],
  pages: /^\/records(?:\/[\w-]{1,64})?$/,
} as const;

/** Dates that stand for a step on the way, the furthest first. */
const datesOfWay: readonly (readonly [field: string, status: RecordStatus])[] = [
  ["confirmedOn", "confirmed"],
  ["sentOn", "sent"],
  ["receivedOn", "received"],
  ["happenedOn", "asked"],
];
const sinceAsking = ["calledOn", "extensionToldOn", "receivedOn", "checked", "discOpens"] as const;
const cleared = (fields: readonly string[]) =>
  Object.fromEntries(fields.map((field) => [field, ""]));

/** The fields that one press of a button stands for. */
const fieldsOfAct: {
  readonly [A in RecordAct]: (day: string) => { readonly [field: string]: string };
} = {
  asked: (day) => ({ status: "asked", happenedOn: day, ...cleared(sinceAsking) }),
  again: (day) => ({ status: "asked", happenedOn: day, ...cleared(sinceAsking) }),
  came: (day) => ({ status: "received", receivedOn: day }),
  called: (day) => ({ calledOn: day }),
  opens: () => ({ discOpens: "yes" }),
  complete: () => ({ checked: "yes" }),
  sent: (day) => ({ status: "sent", sentOn: day }),
  arrived: (day) => ({ status: "confirmed", confirmedOn: day }),
  aside: () => ({ status: "not-needed" }),
  back: () => ({ status: "not-asked", happenedOn: "" }),
};
/** They do not change the status, so going back to it would undo nothing. */
const withoutUndo: readonly RecordAct[] = ["called", "opens", "complete", "again", "back"];

/**
 * Reads one plain form of the records: a button's press, or the grammar of every kept thing.
 * Errors: every field that is wrong, by name.
 */
export function readRecordForm(fields: Fields): Parsed<EntryInput> {
  const spelled = spellOut(fields);
  if (!spelled.ok) return spelled;
  const read = readEntryForm(spelled.value, recordWrites);
  if (!read.ok) return read;
  const changes = read.value.changes.map(withDatesOfStep);
  const errors = changes.flatMap(faultsOf);
  return errors.length > 0
    ? { ok: false, errors }
    : { ok: true, value: { ...read.value, changes } };
}

/** Reads what script sent: the same fields as JSON. */
export function readRecordJson(text: string): Parsed<EntryInput> {
  const fields = readJsonForm(text);
  return fields.ok ? readRecordForm(fields.value) : fields;
}

function spellOut(fields: Fields): Parsed<Fields> {
  const { act, day, way } = Object.fromEntries(
    ["act", "day", "way"].map((name) => [name, fields.get(name)]),
  );
  const rest = new Map([...fields].filter(([name]) => !["act", "day", "way"].includes(name)));
  if (act !== undefined) return spellAct(rest, act, day);
  if (day !== undefined) return wrong("day", "no-such-field");
  if (way !== undefined) {
    rest.set("status", [statusByDates(rest)]);
    return { ok: true, value: rest };
  }
  return { ok: true, value: isStepBack(rest) ? stepBack(rest) : rest };
}

function spellAct(
  rest: Map<string, readonly string[]>,
  act: readonly string[],
  day: readonly string[] | undefined,
): Parsed<Fields> {
  const [name = "", more] = act;
  if (more !== undefined || !isAct(name)) return wrong("act", "not-a-choice");
  const [on = ""] = day ?? [];
  if (day?.length !== 1 || !isDay(on)) return wrong("day", "not-a-day");
  if (withoutUndo.includes(name)) rest.delete("undo");
  for (const [field, value] of Object.entries(fieldsOfAct[name](on))) rest.set(field, [value]);
  rest.set("do", ["save"]);
  return { ok: true, value: rest };
}

function isAct(name: string): name is RecordAct {
  return (recordActs as readonly string[]).includes(name);
}

/** How far a record is, by the dates that were put in. */
function statusByDates(fields: Fields): RecordStatus {
  const found = datesOfWay.find(([field]) => (fields.get(field)?.[0] ?? "") !== "");
  return found?.[1] ?? "not-asked";
}

// An undo names the status to go back to and nothing else; the dates past it go with it.
const ofUndo = new Set(["kind", "page", "next", "do", "id", "content", "version", "status"]);

function isStepBack(fields: Fields): boolean {
  return (
    fields.get("do")?.[0] === "save" &&
    fields.has("status") &&
    [...fields.keys()].every((name) => ofUndo.has(name))
  );
}

function stepBack(fields: Map<string, readonly string[]>): Fields {
  for (const field of datesPast(fields.get("status")?.[0])) fields.set(field, [""]);
  return fields;
}

/** The dates that stand for a step past this status. */
function datesPast(status: string | undefined): readonly string[] {
  const at = datesOfWay.findIndex(([, reached]) => reached === status);
  const isOnTheWay = at >= 0 || status === "not-asked";
  const past = at >= 0 ? datesOfWay.slice(0, at) : isOnTheWay ? datesOfWay : [];
  return past.map(([field]) => field);
}

/** Where several go back, each to its own status, each loses the dates past it. */
function withDatesOfStep(change: EntryChange): EntryChange {
  const isBack =
    change.do === "save" &&
    change.status !== undefined &&
    change.happenedOn === undefined &&
    Object.keys(change.patch).length === 0;
  if (!isBack) return change;
  const past = datesPast(change.status);
  const ofRow = past.includes("happenedOn") ? { happenedOn: null } : {};
  const ofFields = past.filter((field) => field !== "happenedOn");
  return { ...change, ...ofRow, patch: cleared(ofFields) };
}

/** What the grammar cannot know: an own record has a name, and only records of ours lie under one. */
function faultsOf(change: EntryChange): readonly FieldError[] {
  if (change.do === "add") {
    const { title } = change.patch;
    return isBlank(title) ? [{ field: "title", reason: "missing" }] : [];
  }
  if ("content" in change.ref) {
    const { content } = change.ref;
    if (!(records as readonly string[]).includes(content as RecordId)) {
      return [{ field: "content", reason: "not-a-choice" }];
    }
    return change.do === "save" ? [] : [{ field: "do", reason: "not something that is done here" }];
  }
  const clearsTitle =
    change.do === "save" && Object.hasOwn(change.patch, "title") && isBlank(change.patch.title);
  return clearsTitle ? [{ field: "title", reason: "missing" }] : [];
}

function isBlank(value: string | readonly string[] | null | undefined): boolean {
  return typeof value !== "string" || value.trim() === "";
}

function wrong(field: string, reason: string): { ok: false; errors: FieldError[] } {
  return { ok: false, errors: [{ field, reason }] };
}
