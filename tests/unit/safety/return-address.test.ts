import { describe, expect, it } from "vitest";
import { pages } from "@/lib/content/questionnaire";
import { returnAddress, returnName, returnNameFrom } from "@/lib/safety/return-address";

const fromOutside: readonly unknown[] = [
  "https://evil.example",
  "http://evil.example/decide/check",
  "//evil.example",
  "///evil.example",
  "////evil.example/decide",
  "/\\evil.example",
  "\\\\evil.example",
  "\\/evil.example",
  "https:evil.example",
  "https:/evil.example",
  "http:\\\\evil.example",
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:msgbox(1)",
  "file:///etc/passwd",
  "blob:https://evil.example/1",
  "%2F%2Fevil.example",
  "%2f%5cevil.example",
  "/%09/evil.example",
  "/\t/evil.example",
  "\t//evil.example",
  " //evil.example",
  "check//evil.example",
  "check/../../evil",
  "../api/leave",
  "..%2f..%2fapi%2fdelete",
  "./answer",
  "/decide/answer",
  "decide/answer",
  "answer?x=1",
  "answer#//evil.example",
  "answer\r\nset-cookie: a=b",
  "answer%0d%0alocation:%20//evil.example",
  "answer\0",
  "check@evil.example",
  "@evil.example",
  "evil.example",
  "CHECK",
  "Answer",
  " answer",
  "answer ",
  "ａnswer",
  "аnswer",
  "‮answer",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "",
  "a".repeat(5_000),
  "answer".repeat(500),
  null,
  undefined,
  0,
  {},
  ["answer", "//evil.example"],
  ["answer"],
];

describe("return address", () => {
  it.each(fromOutside.map((given) => [given]))("goes nowhere for %j", (given) => {
    expect(returnName(given)).toBeNull();
    expect(returnAddress(given)).toBe("/decide");
  });

  it("stands against forty payloads and more", () => {
    expect(new Set(fromOutside).size).toBeGreaterThanOrEqual(40);
  });

  it("knows the check page, the answer and every question page", () => {
    expect(returnAddress("check")).toBe("/decide/check");
    expect(returnAddress("answer")).toBe("/decide/answer");
    for (const { id } of pages) expect(returnAddress(id)).toBe(`/decide/${id}`);
  });
});

describe("return name from a Referer", () => {
  it("is the page that the link was followed from", () => {
    expect(returnNameFrom("http://localhost:3000/decide/answer")).toBe("answer");
    expect(returnNameFrom("http://localhost:3000/decide/what?from=check")).toBe("what");
  });

  it.each([
    null,
    "",
    "no address",
    "http://localhost:3000/",
    "http://localhost:3000/decide",
    "http://localhost:3000/decide/",
    "http://localhost:3000/decide/no-such-page",
    "http://localhost:3000/decide/answer/more",
    "http://localhost:3000/decide//evil.example",
    "http://localhost:3000/api/leave",
    `http://localhost:3000/decide/${"a".repeat(3_000)}`,
  ])("is none for %j", (referer) => {
    expect(returnNameFrom(referer)).toBeNull();
  });
});
