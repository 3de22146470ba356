import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SettingsError, settle } from "../../../scripts/settings.mjs";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "second-look-settings-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

// Fixed, so that no run meets an example word by chance.
const good = "Zk9Wq0Jm3Yt7Rb5Vn8Lc2Xh6Pg4Sd1Ff0Ku7Tj9Qe2o=";
const other = "B7mQz4Lk9Wv2Xt6Yj1Nc8Rf5Hp3Gd0Sa2Ju6Te9Vw4i=";
const hosted = {
  NODE_ENV: "production",
  DATABASE_URL: "postgresql://app@db/look",
  SECOND_LOOK_MASTER_KEY: good,
  NEXTAUTH_SECRET: other,
  APP_ORIGIN: "https://look.hospital.org",
};

function problemsOf(env: Record<string, string | undefined>): string[] {
  try {
    settle({ DATA_DIR: folder, ...env });
    return [];
  } catch (error) {
    if (error instanceof SettingsError) return error.problems;
    throw error;
  }
}

describe("the first start without any settings", () => {
  it("makes secrets that only this user may read, and uses them again", () => {
    const first = settle({ DATA_DIR: folder });
    expect(first.made).toBe(true);
    expect(statSync(first.secretsFile).mode & 0o777).toBe(0o600);
    expect(Buffer.from(first.settings.SECOND_LOOK_MASTER_KEY ?? "", "base64")).toHaveLength(32);
    const second = settle({ DATA_DIR: folder });
    expect(second.made).toBe(false);
    expect(second.settings).toEqual(first.settings);
    expect(first.settings.SECOND_LOOK_MASTER_KEY).not.toBe(first.settings.NEXTAUTH_SECRET);
  });

  it("serves this machine only, with a file in the data folder", () => {
    const { settings } = settle({ DATA_DIR: folder });
    expect(settings).toMatchObject({
      HOST: "127.0.0.1",
      PORT: "3000",
      DATABASE_URL: `file:${path.join(folder, "second-look.db")}`,
    });
  });

  it("stops at a secrets file that was damaged, instead of making new ones", () => {
    const { secretsFile } = settle({ DATA_DIR: folder });
    for (const content of ["", "{}", readFileSync(secretsFile, "utf8").slice(0, 40)]) {
      writeFileSync(secretsFile, content);
      expect(problemsOf({}).join()).toContain("put your backup of it back");
      expect(readFileSync(secretsFile, "utf8")).toBe(content);
    }
  });
});

describe("a start in production on PostgreSQL", () => {
  it("goes on with good secrets, and writes none to disk", () => {
    expect(problemsOf(hosted)).toEqual([]);
    expect(settle({ DATA_DIR: folder, ...hosted }).made).toBe(false);
  });

  it.each(["SECOND_LOOK_MASTER_KEY", "NEXTAUTH_SECRET", "APP_ORIGIN"])(
    "names a missing %s",
    (name) => {
      const problems = problemsOf({ ...hosted, [name]: undefined });
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain(`${name} is missing`);
    },
  );

  it("names every setting at fault at once", () => {
    const { NODE_ENV, DATABASE_URL } = hosted;
    expect(problemsOf({ NODE_ENV, DATABASE_URL })).toHaveLength(3);
  });

  it.each([
    ["changeme", "looks like an example"],
    [Buffer.from("my-secret-key-for-the-application").toString("base64"), "is not 32 bytes"],
    ["aGVsbG8=", "is not 32 bytes"],
    [Buffer.alloc(32).toString("base64"), "is too weak"],
    ["QUJDREVGR0hJSktMTU5PUA==", "is not 32 bytes"],
  ])("refuses the master key %s", (value, why) => {
    const problems = problemsOf({ ...hosted, SECOND_LOOK_MASTER_KEY: value });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`SECOND_LOOK_MASTER_KEY ${why}`);
  });

  it("refuses one secret for both uses", () => {
    expect(problemsOf({ ...hosted, NEXTAUTH_SECRET: good }).join()).toContain("are the same");
  });

  it.each(["http://look.hospital.org", "https://look.hospital.org/app", "look.hospital.org"])(
    "refuses the origin %s",
    (origin) => {
      expect(problemsOf({ ...hosted, APP_ORIGIN: origin }).join()).toContain("APP_ORIGIN");
    },
  );
});

describe("other settings", () => {
  it("ask for the origin before other machines are served", () => {
    expect(problemsOf({ HOST: "0.0.0.0" }).join()).toContain("APP_ORIGIN is missing");
    expect(problemsOf({ HOST: "0.0.0.0", APP_ORIGIN: "http://localhost:3000" })).toEqual([]);
  });

  it("refuse a port or a database that is none", () => {
    expect(problemsOf({ PORT: "eighty" }).join()).toContain("PORT");
    expect(problemsOf({ DATABASE_URL: "mysql://x" }).join()).toContain("DATABASE_URL");
  });
});
