// The script of the pages that are drawn once, on the server. It is a few plain modules: TypeScript
// turns each into one that Node would know, and they are put into one file in their order. There is
// no package among them, so nothing else has to be bundled.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const entry = "components/decide/page-script.ts";
const folder = "static/page-script";
const addresses = `/_next/${folder}/`;

/**
 * The script as one text, made from its sources.
 * @param {string} root the project's folder
 * @returns {Promise<{ address: string, text: string }>} its address holds a hash of the text
 * @throws when a module imports a package or a file that is not there
 */
export async function makePageScript(root) {
  const { default: ts } = await import("typescript");
  const made = new Map();
  const add = (file) => {
    if (made.has(file)) return;
    made.set(file, "");
    const source = readFileSync(path.join(root, file), "utf8");
    const { outputText } = ts.transpileModule(source, { fileName: file, compilerOptions });
    const linked = outputText.replace(/\brequire\("([^"]+)"\)/g, (_, name) => {
      const wanted = resolveModule(root, file, name);
      add(wanted);
      return `require("${wanted}")`;
    });
    made.set(file, linked);
  };
  const { CommonJS } = ts.ModuleKind;
  const compilerOptions = {
    module: CommonJS,
    target: ts.ScriptTarget.ES2022,
    removeComments: true,
  };
  add(entry);
  const modules = [...made].map(([file, code]) => `"${file}"(exports, require) {\n${code}}`);
  const text = `(() => {
const modules = {${modules.join(",\n")}};
const loaded = {};
const require = (name) => {
if (!loaded[name]) modules[name]((loaded[name] = {}), require);
return loaded[name];
};
require("${entry}");
})();
`;
  const hash = createHash("sha256").update(text).digest("base64url").slice(0, 12);
  return { address: `${addresses}${hash}.js`, text };
}

function resolveModule(root, from, name) {
  const isOwn = name.startsWith("@/");
  const base = isOwn ? name.slice(2) : path.posix.join(path.posix.dirname(from), name);
  if (!isOwn && !name.startsWith(".")) throw new Error(`${from}: "${name}" is a package`);
  if (!existsSync(path.join(root, `${base}.ts`))) throw new Error(`${from}: no module "${name}"`);
  return `${base}.ts`;
}

/** Puts the script among the files of the build, which are served for ever. */
export async function writePageScript(root) {
  const { address, text } = await makePageScript(root);
  const file = path.join(root, ".next", address.slice("/_next/".length));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** The address of the script in the build. @throws when the build has none, or more than one */
export function builtPageScript(root) {
  const there = path.join(root, ".next", folder);
  const names = existsSync(there) ? readdirSync(there) : [];
  if (names.length !== 1) throw new Error("The build has no page script: run npm run build.");
  return `${addresses}${names[0]}`;
}

/**
 * For development: makes the script anew when a page asks for its address.
 * @returns {{ address: () => Promise<string>, answer: (req: object, res: object) => boolean }}
 */
export function freshPageScript(root) {
  const made = new Map();
  return {
    async address() {
      const { address, text } = await makePageScript(root);
      made.set(address, text);
      return address;
    },
    answer(req, res) {
      const text = made.get(req.url);
      if (text === undefined) return false;
      res.setHeader("Content-Type", "application/javascript; charset=utf-8");
      res.end(text);
      return true;
    },
  };
}
