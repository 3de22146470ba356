import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { Script } from "node:vm";
import { gzipSync } from "node:zlib";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { builtPageScript, makePageScript, writePageScript } from "../../../scripts/page-script.mjs";

const app = resolve(import.meta.dirname, "../../..");
const entry = "components/decide/page-script.ts";
let root: string;

// The compiler takes seconds to load on a busy machine; that is no part of any test here.
beforeAll(() => import("typescript"), 60_000);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "page-script-"));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(file: string, text: string): void {
  mkdirSync(join(root, dirname(file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

describe("the script of a page that is drawn once", () => {
  it("runs its modules in the order of their imports, each once; types vanish", async () => {
    put(entry, 'import { b } from "@/lib/b"; import { c } from "./c"; said.push("entry", b, c);');
    put("lib/b.ts", 'import type { T } from "package"; said.push("b"); export const b: T = 1;');
    put("components/decide/c.ts", 'import { b } from "@/lib/b"; export const c = b + 1;');
    const { text } = await makePageScript(root);
    const said: unknown[] = [];
    new Script(text).runInNewContext({ said });
    expect(said).toEqual(["b", "entry", 1, 2]);
  });

  it.each(['import "react";', 'import { a } from "./gone"; a();'])("refuses %s", async (text) => {
    put(entry, text);
    await expect(makePageScript(root)).rejects.toThrow(/is a package|no module/);
  });

  it("has another address when a source changes", async () => {
    put(entry, "said.push(1);");
    const { address } = await makePageScript(root);
    put(entry, "said.push(2);");
    expect((await makePageScript(root)).address).not.toBe(address);
    expect(address).toMatch(/^\/_next\/static\/page-script\/[\w-]{12}\.js$/);
  });

  it("is found in the build, and a build without it does not start", async () => {
    expect(() => builtPageScript(root)).toThrow(/npm run build/);
    put(entry, "said.push(1);");
    await writePageScript(root);
    const { address, text } = await makePageScript(root);
    expect(builtPageScript(root)).toBe(address);
    expect(readFileSync(join(root, ".next", address.slice("/_next/".length)), "utf8")).toBe(text);
  });

  it("is small, and of our own sources alone", async () => {
    const { text } = await makePageScript(app);
    expect(gzipSync(text).length).toBeLessThan(4_000);
    for (const name of ["watchForm", "watchLeaving"]) expect(text).toContain(`function ${name}(`);
  });
});
