import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { packagesAreFresh } from "../../../scripts/ensure-packages.mjs";

const wanted = {
  "": { name: "second-look" },
  "node_modules/next": { version: "16.0.0", integrity: "sha512-a" },
  "node_modules/vitest": { version: "4.0.0", integrity: "sha512-b", dev: true },
  "node_modules/@prebuilt/win32": { version: "1.0.0", optional: true, os: ["win32"] },
};

describe("the packages", () => {
  let root: string;
  const write = (path: string, packages: object) =>
    writeFileSync(join(root, path), JSON.stringify({ packages }));

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "packages-"));
    mkdirSync(join(root, "node_modules"));
    write("package-lock.json", wanted);
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it("are not there on a fresh clone", () => {
    expect(packagesAreFresh(root)).toBe(false);
  });

  it("are as locked when only one for another system is left out", () => {
    const { "node_modules/@prebuilt/win32": _, "": __, ...installed } = wanted;
    write("node_modules/.package-lock.json", installed);
    expect(packagesAreFresh(root)).toBe(true);
  });

  it("are stale when those for development were left out", () => {
    write("node_modules/.package-lock.json", { "node_modules/next": wanted["node_modules/next"] });
    expect(packagesAreFresh(root)).toBe(false);
  });

  it("are stale when the lock file asks for another version", () => {
    write("node_modules/.package-lock.json", {
      ...wanted,
      "node_modules/next": { version: "15.0.0", integrity: "sha512-c" },
    });
    expect(packagesAreFresh(root)).toBe(false);
  });
});
