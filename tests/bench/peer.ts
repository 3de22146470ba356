import { createRequire } from "node:module";
import { join } from "node:path";

/** The folder of the peers, with packages of its own. The bench is run from the project's root. */
export const peersFolder = join(process.cwd(), "tests/bench/peers");

const require = createRequire(join(peersFolder, "package.json"));

/** A package of the peers' folder. It has no types here: the caller says what it uses of it. */
export function requirePeer<T>(name: string): T {
  return require(name) as T;
}
