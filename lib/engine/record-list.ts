import { closerRecords, recordShelves } from "../content/group-records";
import { officeDays, type PlanFor, recordDetails } from "../content/record-details";
import { type RecordPart, type RecordStatus, recordParts } from "../content/record-ways";
import type { RuleId } from "../content/rules/all";
import type { RecordId } from "../content/suggestions";
import type { AnswerSheet } from "../content/types";
import { compareDays } from "./days";
import { isOverdue } from "./record-status";
import { recordsOfSheet } from "./suggestions";

/* The list of records: which ones, in which part of the page, in which order. */

/** A record that the answers call for, with the rules that brought it up; none for the usual ones. */
export type ListedRecord = { readonly id: RecordId; readonly rules: readonly RuleId[] };

/**
 * Every record to fetch, most telling first: what the findings suggest, then what any second doctor
 * asks for with this kind of problem. The general one gives way to a closer one.
 */
export function listRecords(
  sheet: AnswerSheet,
  suggested: readonly ListedRecord[],
): readonly ListedRecord[] {
  const seen = new Set(suggested.map(({ id }) => id));
  const usual = recordsOfSheet(sheet).filter((id) => !seen.has(id));
  const all = [...suggested, ...usual.map((id) => ({ id, rules: [] }))];
  const general = new Set(all.map(({ id }) => closerRecords[id]));
  return all.filter(({ id }) => !general.has(id));
}

/** What stands in clear of a row over a record, or of a record without a row. */
export type RecordMark = {
  readonly id: string;
  /** null: the person's own. */
  readonly content: RecordId | null;
  readonly version: number;
  readonly status: RecordStatus;
  readonly askedOn: string | null;
  readonly due: string | null;
  readonly createdAt: number;
};

/** A mark with what the list knows of it. */
export type RecordItem = RecordMark & {
  /** Whether the answers call for it now; own ones are always on the list. */
  readonly isListed: boolean;
  readonly rules: readonly RuleId[];
  readonly isLate: boolean;
  readonly part: RecordPart;
};

/** The days to plan for: of the content, or what an office takes for a person's own record. */
export function planForOf(content: RecordId | null): PlanFor {
  return content === null ? officeDays : recordDetails[content].planFor;
}

/**
 * The whole list in its order. In: what the answers call for; the rows there are; the ids that rows
 * over the content have; today. A record that was noted stays on the list whatever the answers say.
 */
export function arrangeRecords(
  listed: readonly ListedRecord[],
  marks: readonly Omit<RecordMark, "content">[],
  ids: ReadonlyMap<RecordId, string>,
  today: string,
): readonly RecordItem[] {
  const contentOf = new Map([...ids].map(([content, id]) => [id, content]));
  const markOf = new Map(marks.map((mark) => [mark.id, mark]));
  const rank = new Map(listed.map(({ id }, at) => [id, at]));
  const rulesOf = new Map(listed.map(({ id, rules }) => [id, rules]));
  const untouched = listed.flatMap(({ id: content }) => {
    const id = ids.get(content) ?? "";
    if (markOf.has(id)) return [];
    const blank = { version: 0, status: "not-asked", askedOn: null, due: null, createdAt: 0 };
    return [{ id, content, ...blank } as RecordMark];
  });
  const touched = marks.map((mark) => ({ ...mark, content: contentOf.get(mark.id) ?? null }));
  const items = [...untouched, ...touched].map((mark): RecordItem => {
    const { content } = mark;
    const isLate = isLateOn(mark, today);
    return {
      ...mark,
      isListed: content === null || rank.has(content),
      rules: (content && rulesOf.get(content)) ?? [],
      isLate,
      part: partOf(mark, isLate),
    };
  });
  const place = (item: RecordItem) =>
    (item.content && rank.get(item.content)) ?? listed.length + item.createdAt;
  return items.toSorted(
    (a, b) =>
      recordParts.indexOf(a.part) - recordParts.indexOf(b.part) ||
      (a.part === "late" ? compareDays(a.askedOn ?? a.due ?? "", b.askedOn ?? b.due ?? "") : 0) ||
      place(a) - place(b) ||
      (a.id < b.id ? -1 : 1),
  );
}

function isLateOn(mark: RecordMark, today: string): boolean {
  const { status, due } = mark;
  const isOpen = status === "not-asked" || status === "asked";
  const isPastDue = isOpen && due !== null && compareDays(today, due) > 0;
  return isPastDue || isOverdue(mark, planForOf(mark.content), today);
}

function partOf({ status, content }: RecordMark, isLate: boolean): RecordPart {
  if (isLate) return "late";
  if (status === "received") return "in-hand";
  if (status === "sent" || status === "confirmed") return "sent";
  if (status === "not-needed") return "aside";
  return content === null ? "own" : recordDetails[content].holder;
}

/** How many stand where. `total` leaves out what is not needed; the five others add up to it. */
export type RecordProgress = {
  readonly total: number;
  readonly toAsk: number;
  readonly onTheWay: number;
  readonly late: number;
  readonly inHand: number;
  readonly sent: number;
};

/** Counts the list. Late is what was asked for and did not come, or was wanted before today. */
export function countRecords(
  items: readonly Pick<RecordItem, "status" | "isLate">[],
): RecordProgress {
  const count = (is: (item: Pick<RecordItem, "status" | "isLate">) => boolean) =>
    items.filter(is).length;
  return {
    total: count(({ status }) => status !== "not-needed"),
    toAsk: count(({ status, isLate }) => status === "not-asked" && !isLate),
    onTheWay: count(({ status, isLate }) => status === "asked" && !isLate),
    late: count(({ isLate }) => isLate),
    inHand: count(({ status }) => status === "received"),
    sent: count(({ status }) => status === "sent" || status === "confirmed"),
  };
}

/** The records that are not on the list yet, by shelf: to pick what else was done. */
export function unlistedRecords(items: readonly Pick<RecordItem, "content">[]) {
  const there = new Set(items.map(({ content }) => content));
  return Object.entries(recordShelves)
    .map(([shelf, list]) => ({
      shelf: shelf as keyof typeof recordShelves,
      records: (list as readonly RecordId[]).filter((id) => !there.has(id)),
    }))
    .filter((one) => one.records.length > 0);
}
