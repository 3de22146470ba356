/** One hazard that is held, as the log has it. */
export interface Hazard {
  readonly id: string;
  readonly cells: readonly string[];
  /** Files of the control. */
  readonly controls: readonly string[];
  /** The tests that show it: file and exact name. */
  readonly shows: readonly { readonly file: string; readonly title: string }[];
}

const row = /^\| ([HO]\d+) \| (.*) \|$/gm;

/** The rows of the hazard log by their id: H… are held, O… are open. */
export function readHazards(log: string): readonly Hazard[] {
  return [...log.matchAll(row)].map(([, id = "", rest = ""]) => {
    const cells = rest.split(" | ");
    const [, , control = "", shows = ""] = cells;
    return {
      id,
      cells,
      controls: id.startsWith("H")
        ? [...control.matchAll(/`([^`]+)`/g)].map((hit) => hit[1] ?? "")
        : [],
      shows: [...shows.matchAll(/`(tests\/[^`]+)`: "([^"]+)"/g)].map((hit) => ({
        file: hit[1] ?? "",
        title: hit[2] ?? "",
      })),
    };
  });
}

/**
 * What is wrong with the held hazards: a control or a test file that is not there, or a test that
 * the file does not have under that name. `read` gives the text of a file, or null.
 */
export function hazardFaults(
  hazards: readonly Hazard[],
  read: (file: string) => string | null,
): readonly string[] {
  return hazards
    .filter(({ id }) => id.startsWith("H"))
    .flatMap(({ id, cells, controls, shows }) => [
      ...(cells.length === 4 && cells.every((cell) => cell.trim() !== "")
        ? []
        : [`${id} lacks a cause, a harm, a control or a test`]),
      ...(controls.length > 0 ? [] : [`${id} names no file of a control`]),
      ...(shows.length > 0 ? [] : [`${id} names no test`]),
      ...controls.filter((file) => read(file) === null).map((file) => `${id}: no file ${file}`),
      ...shows.flatMap(({ file, title }) => {
        const text = read(file);
        if (text === null) return [`${id}: no file ${file}`];
        return hasTest(text, title) ? [] : [`${id}: ${file} has no test "${title}"`];
      }),
    ]);
}

/** Whether a test file has a test of that exact name; a skipped one is none. */
function hasTest(text: string, title: string): boolean {
  return [`"${title}"`, `\`${title}\``].some((name) => {
    const at = text.indexOf(name);
    const before = text.slice(0, Math.max(at, 0));
    // A name is the first thing that it(…), test(…) or it.each(…)(…) is given.
    if (!/\(\s*$/.test(before)) return false;
    const call = [...before.matchAll(/^\s*(?:it|test)\b(?:\.\w+)?/gm)].at(-1)?.[0] ?? "skip";
    return !/skip|todo|fixme/.test(call);
  });
}
