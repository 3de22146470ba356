import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * The first program on the machine's PATH with one of these names.
 * @param {string[]} candidates names, best first
 * @param {string[]} folders more folders to look in, after PATH
 * @returns {string | undefined} its full path
 */
export function findProgram(candidates, folders = []) {
  const path = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return candidates
    .flatMap((name) => [...path, ...folders].map((folder) => join(folder, name)))
    .find(isProgram);
}

/**
 * Whether the file is there and may be run.
 * @param {string} path
 */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
