import { describe, expect, it } from "vitest";
import { cameFrom } from "@/lib/security/came-from";

const ours = ["https://look.example"];

describe("the page that a form was sent from", () => {
  it.each([
    ["https://look.example/", "/"],
    ["https://look.example/decide/you", "/decide/you"],
    ["https://look.example/decide/you?from=check", "/decide/you?from=check"],
    ["https://look.example/plan/who/0b1f-2#top", "/plan/who/0b1f-2"],
    ["https://look.example/no-such-page", "/no-such-page"],
    ["https://look.example/letters/x?for=a:b", "/letters/x"],
    ["https://look.example/records?undo=r~a.1.b&page=2", "/records?undo=r~a.1.b&page=2"],
  ])("%s is %s", (referer, path) => {
    expect(cameFrom(referer, ours)).toBe(path);
  });

  it.each([
    null,
    "",
    "look.example",
    "https://evil.example/decide/you",
    "https://look.example.evil.example/plan",
    "http://look.example/plan",
    "https://look.example:444/plan",
    "https://look.example//evil.example/x",
    "https://look.example/\\evil.example",
    "https://look.example/api/export",
    "https://look.example/_next/static/x.js",
    "https://look.example/a%0d%0aset-cookie:x",
    "javascript:alert(1)",
    `https://look.example/${"a".repeat(3_000)}`,
  ])("is none of ours: %s", (referer) => {
    expect(cameFrom(referer, ours)).toBe("/");
  });
});
