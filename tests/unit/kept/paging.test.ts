import { describe, expect, it } from "vitest";
import { pageSize, partAt, partBack, readPage, rowsOf, samePart } from "@/lib/kept/paging";

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

describe("the part of a list that somebody looks at", () => {
  it("is in the addresses of its rows, and read back from there", () => {
    for (const [asked, part] of [
      [undefined, ""],
      ["1", ""],
      ["2", "?page=2"],
      ["99", "?page=3"],
      ["all", "?page=all"],
    ] as const) {
      expect(partAt(readPage(asked, rows.length)), asked).toBe(part);
    }
    expect(["2", "all", undefined].map(partBack)).toEqual(["?page=2", "?page=all", ""]);
    for (const asked of ["2&x=1", "-2", "12345", "all#x", ["2", "3"]]) {
      expect(partBack(asked), String(asked)).toBe("");
    }
  });

  it.each([
    ["/records", "/records?page=2", "/records?page=2"],
    ["/records", "/records?page=all&undo=record.x.1.asked", "/records?page=all"],
    ["/records?undo=record.x.2.asked", "/records?page=2", "/records?page=2&undo=record.x.2.asked"],
    ["/records#r-x", "/records?page=3", "/records?page=3#r-x"],
    ["/records?undo=a.b.1.c#r-x", "/records?page=3", "/records?page=3&undo=a.b.1.c#r-x"],
    ["/prepare/history#r-x", "/prepare/history/x?page=2", "/prepare/history?page=2#r-x"],
  ])("%s after a form of %s is %s", (to, from, there) => {
    expect(samePart(to, from)).toBe(there);
  });

  it.each([
    ["another page", "/plan", "/records?page=2"],
    ["a page whose name begins like it", "/plan", "/plans?page=2"],
    ["the page of a row, from the list", "/plan/x", "/plan?page=2"],
    ["no part", "/plan", "/plan?undo=x"],
    ["no number", "/plan", "/plan?page=2%0d%0aset-cookie:x"],
    ["another address", "/plan", "/plan?page=//evil.example"],
    ["two at once", "/plan", "/plan?page=2&page=3"],
    ["one too long", "/plan", "/plan?page=12345"],
    ["nothing", "/plan", "/"],
    ["one that has its own", "/plan?page=4", "/plan?page=2"],
  ])("stays out of the way on from %s", (_, to, from) => {
    expect(samePart(to, from)).toBe(to);
  });
});
