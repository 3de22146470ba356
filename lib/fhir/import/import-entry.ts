import type { ImportPageWords } from "../../content/import-shape";
import { isDay } from "../../engine/days";
import type { ImportItem, ImportKind } from "../../engine/import-items";
import { earliestDay, sayRoughDate } from "../../engine/rough-dates";
import type { EntryChange } from "../../kept/change";
import type { Kind } from "../../kept/define-kind";
import { allergy } from "../../kept/kinds/allergy";
import { condition } from "../../kept/kinds/condition";
import { event } from "../../kept/kinds/event";
import { medicine } from "../../kept/kinds/medicine";
import { operation } from "../../kept/kinds/operation";
import { record } from "../../kept/kinds/record";
import { oneLine, someLines } from "./clean-text";

export const keptKinds: { readonly [K in ImportKind]: Kind } = {
  condition,
  allergy,
  medicine,
  operation,
  event,
  record,
};

/** The field of each kind that holds its name. */
export const nameField: { readonly [K in ImportKind]: string } = {
  condition: "name",
  allergy: "what",
  medicine: "name",
  operation: "name",
  event: "title",
  record: "title",
};

/** What a found thing is called on our pages. */
export function titleOf(item: ImportItem, words: ImportPageWords): string {
  return item.isLoose ? words.fields.looseResults : item.name;
}

/** The name under which a found thing is kept, cut to what its field holds. */
export function keptName(item: ImportItem, words: ImportPageWords): string {
  return oneLine(titleOf(item, words), item.kind === "record" ? 120 : 300) ?? "";
}

/** How often, in words; what the file says itself stays as it is. */
export function oftenOf(item: ImportItem, words: ImportPageWords): string {
  if (item.often === undefined) return "";
  return typeof item.often === "string" ? item.often : words.fields.often(item.often);
}

/** How much; a bare number says of what. */
export function doseOf(item: ImportItem, words: ImportPageWords): string {
  const dose = item.dose ?? "";
  return /^[\d.–]+$/.test(dose) ? words.fields.units(dose) : dose;
}

/**
 * The change that keeps a found thing: its fields, and in a note what has no field of its own and
 * where it came from.
 * @param today YYYY-MM-DD: a file is received on the day that it is read
 */
export function changeToKeep(item: ImportItem, words: ImportPageWords, today: string): EntryChange {
  const { kind, from, until } = item;
  const name = { [nameField[kind]]: keptName(item, words) };
  const happenedOn = from ? earliestDay(from) : null;
  const add = (fields: { readonly [field: string]: string | null | undefined }) => ({
    kind: keptKinds[kind],
    do: "add" as const,
    patch: Object.fromEntries(
      Object.entries({ ...name, ...fields }).map(([field, value]) => [field, value ?? null]),
    ),
  });
  switch (kind) {
    case "condition":
      return { ...add({ since: from, note: noteOf(item, words, 1_000) }), happenedOn };
    case "allergy":
      return add({ reaction: reactionOf(item, words) });
    case "medicine":
      return {
        ...add({
          dose: oneLine(doseOf(item, words), 200),
          often: oneLine(oftenOf(item, words), 200),
          start: from,
          stop: until,
          note: noteOf(item, words, 2_000),
        }),
        status: item.isOver ? "stopped" : "taking",
        happenedOn,
      };
    case "operation": {
      const where = oneLine(item.where, 200);
      return { ...add({ when: from, where, note: noteOf(item, words, 1_000) }), happenedOn };
    }
    case "event":
      return {
        ...add({ type: item.event, when: from, until, note: noteOf(item, words, 2_000) }),
        happenedOn,
      };
    case "record": {
      const isHere = item.source.part === "document";
      return {
        ...add({
          takenOn: from && isDay(from) ? from : null,
          holder: "portal",
          holderName: oneLine(item.source.by, 120),
          how: "portal",
          ...(isHere && { receivedOn: today }),
          note: someLines(isHere ? noteOf(item, words, 2_000) : words.fields.inPortal, 2_000),
        }),
        status: isHere ? "received" : "not-asked",
      };
    }
  }
}

function reactionOf(item: ImportItem, words: ImportPageWords): string | null {
  const reactions = (item.reactions ?? []).map(({ what, severity }) =>
    words.fields.reaction(what, severity ?? null),
  );
  const parts = [reactions.join(", "), item.isOver ? words.fields.over : "", item.said ?? ""];
  return someLines(parts.filter(Boolean).join("\n"), 500);
}

function noteOf(item: ImportItem, words: ImportPageWords, most: number): string | null {
  const { fields, dates } = words;
  const until = item.kind === "condition" ? item.until : undefined;
  const values = (item.values ?? []).map(({ name, value, flag }) =>
    fields.value(name, value, flag),
  );
  const on = item.source.on && sayRoughDate(item.source.on, dates);
  const origin = fields.fromFile(item.source.by, on);
  const parts = [
    item.isOver && item.kind === "condition" ? fields.over : "",
    until ? fields.span(null, sayRoughDate(until, dates)) : "",
    item.isOnHold ? fields.onHold : "",
    item.count > 1 && item.kind === "event" ? fields.times(item.count) : "",
    item.said ?? "",
    ...values,
  ];
  // Where it came from is there however long the rest is.
  const body = someLines(parts.filter(Boolean).join("\n"), most - origin.length - 1);
  return someLines([body ?? "", origin].join("\n"), most);
}
