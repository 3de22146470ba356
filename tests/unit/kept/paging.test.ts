import { describe, expect, it } from "vitest";
import { pageSize, readPage, rowsOf } from "@/lib/kept/paging";

const rows = Array.from({ length: 60 }, (_, at) => at);

describe("a page of a list", () => {
  it("is one that there is, whatever was asked for", () => {
    for (const asked of [undefined, "0", "-1", "one", "9".repeat(9), ["2"], ["2", "3"]]) {
      expect(readPage(asked, rows.length), String(asked)).toEqual({ at: 1, of: 3, all: false });
    }
    expect(readPage("99", rows.length)).toEqual({ at: 3, of: 3, all: false });
    expect(readPage(undefined, 0)).toEqual({ at: 1, of: 1, all: false });
  });

  it("has each row once, 25 a page", () => {
    const pages = [1, 2, 3].map((at) => rowsOf(rows, readPage(String(at), rows.length)));
    expect(pages.flat()).toEqual(rows);
    expect(Math.max(...pages.map(({ length }) => length))).toBe(pageSize);
  });

  it("is all of it where all is asked for, as paper has it", () => {
    expect(rowsOf(rows, readPage("all", rows.length))).toEqual(rows);
  });
});
