import { describe, expect, it } from "vitest";
import { z } from "zod";
import { defineKind } from "@/lib/kept/define-kind";
import { line, many } from "@/lib/kept/fields";
import { type Fields, readEntryForm, readJsonForm } from "@/lib/kept/form";

const thing = defineKind({
  name: "thing",
  scope: "matter",
  statuses: ["open", "done"],
  atMost: 5,
  fields: z.object({ title: line(20).optional(), ticks: many(["a", "b"]).optional() }),
});
const options = { name: "t", kinds: [thing], pages: /^\/things(\/[\w-]+)?$/ };
const form = (query: string): Fields => {
  const fields = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(query)) {
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return fields;
};
const read = (query: string) => readEntryForm(form(query), options);
const base = "page=/things&kind=thing";

describe("a form of the workspace", () => {
  it("adds, with the fields of its kind", () => {
    expect(read(`${base}&do=add&title=Hello&ticks=a&ticks=b&due=2026-12-01`)).toMatchObject({
      ok: true,
      value: {
        next: "/things",
        changes: [{ do: "add", patch: { title: "Hello", ticks: ["a", "b"] }, due: "2026-12-01" }],
      },
    });
  });

  it("clears a tick list that is sent with nothing ticked", () => {
    expect(read(`${base}&do=save&id=abc&version=2&ticks=`)).toMatchObject({
      value: { changes: [{ do: "save", ref: { id: "abc" }, version: 2, patch: { ticks: [] } }] },
    });
  });

  it("changes several at once", () => {
    expect(read(`${base}&do=save&status=done&item=c.one.0&item=i.x-1.4`)).toMatchObject({
      value: {
        changes: [
          { ref: { content: "one" }, version: 0, status: "done" },
          { ref: { id: "x-1" }, version: 4, status: "done" },
        ],
      },
    });
  });

  it("takes the last word on what is private, so that a tick comes after the hidden no", () => {
    expect(read(`${base}&do=save&id=a&version=1&private=no&private=yes`)).toMatchObject({
      value: { changes: [{ private: true }] },
    });
  });

  it.each([
    ["a page of somebody else", "page=https://evil.example&kind=thing&do=add&title=x", "page"],
    ["a page with a query", "page=/things?x=1&kind=thing&do=add&title=x", "page"],
    ["a way on to elsewhere", `${base}&next=//evil.example&do=add&title=x`, "next"],
    ["a kind that is not kept here", "page=/things&kind=medicine&do=add", "kind"],
    ["an act that is not one", `${base}&do=destroy&id=a`, "do"],
    ["a field that the kind has not", `${base}&do=add&owner=me`, "owner"],
    ["a field twice", `${base}&do=add&title=a&title=b`, "title"],
    ["no entry at all", `${base}&do=save&title=a`, "item"],
    ["an id and an item at once", `${base}&do=remove&id=a&content=b`, "id"],
    ["a version that is none", `${base}&do=remove&id=a&version=-1`, "version"],
    ["a day that is none", `${base}&do=add&title=a&due=2026-02-30`, "due"],
    ["the same item twice", `${base}&do=save&item=c.a.0&item=c.a.1`, "item"],
    ["a field beside a removal", `${base}&do=remove&id=a&version=1&title=x`, "title"],
  ])("refuses %s by its name", (_, query, field) => {
    const result = read(query);
    expect(!result.ok && result.errors.map((error) => error.field)).toEqual([field]);
  });
});

describe("the same form from script", () => {
  it("is read as the plain one is", () => {
    expect(readJsonForm('{"form":{"title":["a\\r\\nb"]}}')).toEqual({
      ok: true,
      value: new Map([["title", ["a\nb"]]]),
    });
  });

  it.each([
    '{"form":{"a":"b"}}',
    '{"form":[]}',
    "[]",
    '{"form":{},"x":1}',
    '{"form":{"a":[1]}}',
    "{",
  ])("refuses %s", (text) => {
    expect(readJsonForm(text).ok).toBe(false);
  });
});
