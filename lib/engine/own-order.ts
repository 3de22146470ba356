/*
 * An order that a person gave to a list whose things come and go. Only ids are stored: what is
 * gone keeps its place for when it comes back.
 */

/**
 * Puts a list into a person's order.
 * @param usual the ids in their usual order; one that the person never placed stands after the one
 *   that is usually before it
 * @param order the ids as the person put them; may name some that are not there now
 * @param late ids that stand at the end until the person places them
 * @returns every id of `usual` and `late` once
 */
export function weave(
  usual: readonly string[],
  order: readonly string[],
  late: readonly string[] = [],
): readonly string[] {
  const there = new Set([...usual, ...late]);
  const placed = new Set(order.filter((id) => there.has(id)));
  const woven = [...placed];
  usual.forEach((id, at) => {
    if (placed.has(id)) return;
    const before = usual[at - 1];
    woven.splice(before === undefined ? 0 : woven.indexOf(before) + 1, 0, id);
    placed.add(id);
  });
  return [...woven, ...late.filter((id) => !placed.has(id))];
}

/**
 * The order to store after one step up or down. What is in the stored order and not in the list
 * now keeps its place behind the one it stood behind.
 * @param list the ids as they stand now
 * @param among the ids that are seen: the step goes past one of these
 * @returns null when the id is not seen, or is at the end already
 */
export function moved(
  list: readonly string[],
  stored: readonly string[],
  id: string,
  step: "up" | "down",
  among: readonly string[] = list,
): readonly string[] | null {
  const at = among.indexOf(id);
  const past = among[step === "up" ? at - 1 : at + 1];
  if (at < 0 || past === undefined) return null;
  const rest = list.filter((one) => one !== id);
  rest.splice(rest.indexOf(past) + (step === "up" ? 0 : 1), 0, id);
  const there = new Set(rest);
  stored.forEach((one, place) => {
    if (there.has(one)) return;
    const before = stored[place - 1];
    rest.splice(before === undefined ? 0 : rest.indexOf(before) + 1, 0, one);
    there.add(one);
  });
  return rest;
}
