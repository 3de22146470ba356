import { isDay } from "../engine/days";
import { type FieldsOf, type Kind, mergeFields, type Patch } from "./define-kind";
import type { Entry } from "./entry";
import type { FieldError } from "./outcome";

/** Which entry a change is about: one by its id, or the one that lies over an item of the content. */
export type EntryRef = { readonly id: string } | { readonly content: string };

/** What stands beside the fields of an entry. What is left out stays as it is; null takes it away. */
export type Marks = {
  readonly status?: string;
  readonly due?: string | null;
  readonly happenedOn?: string | null;
  readonly private?: boolean;
};

/**
 * One change. `version` is the one that the person saw: 0 with `content` for an item that has no
 * row yet. A patch names the fields that change; null or empty text clears one.
 */
export type EntryChange = { readonly kind: Kind } & (
  | ({ readonly do: "add"; readonly patch: Patch } & Marks)
  | ({
      readonly do: "save";
      readonly ref: EntryRef;
      readonly version: number;
      readonly patch: Patch;
    } & Marks)
  | { readonly do: "remove" | "restore"; readonly ref: EntryRef; readonly version: number }
);

/** An entry as it is to be. */
export type NextEntry = {
  readonly status: string;
  readonly due: string | null;
  readonly happenedOn: string | null;
  readonly private: boolean;
  readonly isRemoved: boolean;
  readonly value: FieldsOf<Kind>;
};

export type Decision =
  | { readonly ok: true; readonly next: NextEntry }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

const nothing: NextEntry = {
  status: "",
  due: null,
  happenedOn: null,
  private: false,
  isRemoved: false,
  value: {},
};

/** What an entry becomes by a change. Pure. In: the entry as it is now, null where there is none. */
export function decideChange(change: EntryChange, now: Entry | null): Decision {
  const { kind } = change;
  const before: NextEntry = now ?? { ...nothing, status: kind.statuses[0] };
  if (!("patch" in change)) {
    return { ok: true, next: { ...before, isRemoved: change.do === "remove" } };
  }
  const merged = mergeFields(kind, now === null ? null : now.value, change.patch);
  const errors = [
    ...(merged.ok ? [] : merged.errors),
    ...wrongMarks(kind, change),
    ...(merged.ok ? wrongOwner(change, now, merged.value) : []),
  ];
  if (!merged.ok || errors.length > 0) return { ok: false, errors };
  return {
    ok: true,
    next: {
      status: change.status ?? before.status,
      due: change.due === undefined ? before.due : change.due,
      happenedOn: change.happenedOn === undefined ? before.happenedOn : change.happenedOn,
      private: change.private ?? before.private,
      isRemoved: before.isRemoved,
      value: merged.value,
    },
  };
}

function wrongMarks(kind: Kind, { status, due, happenedOn }: Marks): FieldError[] {
  const errors: FieldError[] = [];
  if (status !== undefined && !kind.statuses.includes(status)) {
    errors.push({ field: "status", reason: "not-a-choice" });
  }
  if (typeof due === "string" && !isDay(due)) errors.push({ field: "due", reason: "not-a-day" });
  if (typeof happenedOn === "string" && !isDay(happenedOn)) {
    errors.push({ field: "happenedOn", reason: "not-a-day" });
  }
  return errors;
}

/** An own entry says what it is; an entry over the content lies over an item that exists. */
function wrongOwner(
  change: EntryChange,
  now: Entry | null,
  value: { readonly [field: string]: unknown },
): FieldError[] {
  const { kind } = change;
  const asked = change.do !== "add" && "content" in change.ref ? change.ref.content : null;
  const content = now?.content ?? asked;
  if (content === null) {
    const isBare = kind.ownNeeds !== undefined && value[kind.ownNeeds] === undefined;
    return isBare ? [{ field: kind.ownNeeds, reason: "missing" }] : [];
  }
  const isStranger =
    now === null && kind.contents !== undefined && !kind.contents.includes(content);
  return isStranger ? [{ field: "content", reason: "not-a-choice" }] : [];
}

/** Whether an entry is already as a change would make it: then there is nothing to quarrel about. */
export function isAlready(now: Entry, next: NextEntry): boolean {
  return (
    now.status === next.status &&
    now.due === next.due &&
    now.happenedOn === next.happenedOn &&
    now.private === next.private &&
    now.isRemoved === next.isRemoved &&
    canonical(now.value) === canonical(next.value)
  );
}

function canonical(value: FieldsOf<Kind>): string {
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
