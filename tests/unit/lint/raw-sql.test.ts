import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "../../..");

// A string put together from parts is where an injection gets in, so it is kept to lib/db, whose
// few uses are read with that in mind.
function unsafeLines(text: string): string[] {
  return text.split("\n").filter((line) => /\$(?:query|execute)RawUnsafe\b/.test(line));
}

function productionFiles(): string[] {
  const folders = ["app", "components", "lib"].filter((folder) => existsSync(join(root, folder)));
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((file) =>
        join(folder, file),
      ),
    )
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(join("lib", "db")));
}

describe("raw SQL from a string", () => {
  it("stays inside lib/db", () => {
    const files = productionFiles();
    expect(files.length).toBeGreaterThan(0);
    const found = files.flatMap((file) =>
      unsafeLines(readFileSync(join(root, file), "utf8")).map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  it("is seen in every spelling", () => {
    const planted = [
      "await db.$queryRawUnsafe(text);",
      'await tx.$executeRawUnsafe("vacuum");',
      "const run = db.$executeRawUnsafe;",
    ];
    for (const line of planted) expect(unsafeLines(line)).toEqual([line]);
    expect(unsafeLines("await db.$queryRaw`select 1`;")).toEqual([]);
  });
});
