import { saysSomething, trimJoint } from "./line-parts";

/**
 * Reads a line of two parts: "penicillin: rash", "mother - breast cancer at 52". A colon parts it
 * first, then a dash between spaces, then a comma. Every word is in one of the two.
 */
export function readPairLine(line: string): { readonly first: string; readonly second: string } {
  for (const joint of [/:/, /\s[-–—]\s/, /,/]) {
    const found = joint.exec(line);
    if (found === null) continue;
    const [first, second] = [line.slice(0, found.index), line.slice(found.index + found[0].length)];
    if (!saysSomething(first) || !saysSomething(second)) continue;
    return { first: trimJoint(first), second: trimJoint(second) };
  }
  return { first: trimJoint(line), second: "" };
}
