import type { Vault } from "@/lib/db/vault";

/*
 * A person turns page after page of a long list, and each page asks for all of it. What was read
 * and opened is remembered as long as the vault, and used again only where the database says that
 * nothing of this kind was written since: a version only grows, and no row is ever taken out.
 */

/** From so many rows on it is dearer to read a list than to ask whether it changed. */
const longFrom = 50;

type Remembered = { readonly mark: string; readonly list: unknown };

/** By kind, order and what else was asked; null where a list is long and not remembered yet. */
const remembered = new WeakMap<Vault, Map<string, Remembered | null>>();

/**
 * Reads a list, or gives the one that was read before where nothing changed since. It is shared
 * with whoever asks again: read it, never change it.
 * @param name what tells this list from others of the kind
 * @param loadMark asks for something that changes with every change of its kind
 * @throws whatever the two readers throw
 */
export async function readLongList<T extends { readonly total: number }>(
  vault: Vault,
  name: string,
  loadMark: () => Promise<string>,
  read: () => Promise<T>,
): Promise<T> {
  const known = remembered.get(vault) ?? new Map<string, Remembered | null>();
  remembered.set(vault, known);
  // The mark is of before the rows: whatever is written in between makes it old.
  const mark = known.has(name) ? await loadMark() : null;
  const before = known.get(name);
  if (before && before.mark === mark) return before.list as T;
  const list = await read();
  if (list.total < longFrom) known.delete(name);
  else known.set(name, mark === null ? null : { mark, list });
  return list;
}
