/** What can be undone: which entry, at which version, and how it was before. */
export type Undo = {
  readonly kind: string;
  readonly id: string;
  readonly version: number;
  /** "restore" for what was removed, else the status to go back to. */
  readonly how: string;
};

const shape = /^([a-z-]{1,32})\.([\w-]{1,64})\.(\d{1,10})\.([a-z-]{1,32})$/;

/** Reads the `undo` of an address; null when there is none, or none of ours. */
export function readUndo(asked: string | string[] | undefined): Undo | null {
  const match = typeof asked === "string" ? shape.exec(asked) : null;
  if (match === null) return null;
  const [, kind = "", id = "", version = "", how = ""] = match;
  return { kind, id, version: Number(version), how };
}
