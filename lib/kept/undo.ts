import type { ChangedEntry } from "./commands";

/** What can be undone: which entry, at which version, and how it was before. */
export type Undo = {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  /** "restore" for what was removed, else the status to go back to. */
  readonly how: string;
};

/** Several that were changed by one press, to be undone by one press. */
export type UndoSeveral = {
  readonly kind: string;
  /** What goes back, as `item` of the form: `i.<id>.<version>.<status>`. */
  readonly items: readonly string[];
};

const shape = /^([a-z-]{1,32})\.([\w-]{1,64})\.(\d{1,10})\.([a-z-]{1,32})$/;
const severalShape = /^([a-z-]{1,32})((?:~[\w-]{1,64}\.\d{1,10}\.[a-z-]{1,32})+)$/;
// An address may not grow without bounds: a page of a list, and some more.
const severalAtMost = 60;

/** Reads the `undo` of an address; null when there is none, or none of ours. */
export function readUndo(asked: string | string[] | undefined): Undo | null {
  const match = typeof asked === "string" ? shape.exec(asked) : null;
  if (match === null) return null;
  const [, kind = "", id = "", version = "", how = ""] = match;
  return { kind, id, version: Number(version), how };
}

/** Reads the `undo` of an address after one press for several; null when it is none of ours. */
export function readUndoSeveral(asked: string | string[] | undefined): UndoSeveral | null {
  const match = typeof asked === "string" ? severalShape.exec(asked) : null;
  if (match === null) return null;
  const [, kind = "", list = ""] = match;
  const items = list.slice(1).split("~");
  if (items.length > severalAtMost) return null;
  return { kind, items: items.map((item) => `i.${item}`) };
}

/**
 * The `undo` of the address that a form goes on to. In: what was changed, and whether it was
 * removed. Out: "" where nothing can be undone.
 */
export function writeUndo(changed: readonly ChangedEntry[], isRemoval: boolean): string {
  const [first] = changed;
  if (first === undefined || changed.length > severalAtMost) return "";
  const how = (one: ChangedEntry) => (isRemoval ? "restore" : one.was);
  if (changed.length === 1) return `${first.kind}.${first.id}.${first.version}.${how(first)}`;
  if (isRemoval) return "";
  const items = changed.map((one) => `~${one.id}.${one.version}.${how(one)}`);
  return `${first.kind}${items.join("")}`;
}
