// What the app needs to draw a document by itself, without Next's script in it: the head of every
// page and the address of the script of such pages. app/draw-page.ts takes it from here.
import { readPageHead } from "./page-head.mjs";
import { builtPageScript, freshPageScript } from "./page-script.mjs";
import { root } from "./settings.mjs";

/**
 * For a build: read once, while the server starts, so that a build without them does not start.
 * @param {string} origin of the running server
 */
export async function offerBuiltParts(origin) {
  const parts = Promise.resolve({
    ...(await readPageHead(origin)),
    script: builtPageScript(root),
  });
  globalThis.secondLookParts = () => parts;
}

/**
 * For development, where every change of a source changes them: read for each page.
 * @param {string} origin of the running server
 * @returns what answers for the file of the script; true when it has answered
 */
export function offerFreshParts(origin) {
  const script = freshPageScript(root);
  globalThis.secondLookParts = async () => ({
    ...(await readPageHead(origin)),
    script: await script.address(),
  });
  return script.answer;
}
