import { describe, expect, it } from "vitest";
import { takeHead } from "../../../scripts/page-head.mjs";

const drawn = `<!DOCTYPE html><html lang="en" class="face-a face-b"><head><meta charSet="utf-8"/>
<link rel="stylesheet" href="/_next/static/chunks/a.css" nonce="n0nce==" data-precedence="next"/>
<link rel="preload" as="script" fetchPriority="low" nonce="n0nce==" href="/_next/static/b.js"/>
<script src="/_next/static/b.js" async="" nonce="n0nce=="></script>
<meta name="theme-color" content="#fff"/><title>Links</title><link rel="icon" href="/icon.svg"/>
<meta name="next-size-adjust" content=""/></head><body><meta name="in-the-body"/></body></html>`;
const link = '</_next/static/media/face.woff2>; rel=preload; as="font"; nonce="n0nce=="';

describe("the head of a page that Next does not draw", () => {
  it("is that of a page it draws, without title, scripts and nonces", () => {
    expect(takeHead(drawn, link)).toEqual({
      htmlClass: "face-a face-b",
      tags: [
        '<meta charSet="utf-8"/>',
        '<link rel="stylesheet" href="/_next/static/chunks/a.css"/>',
        '<meta name="theme-color" content="#fff"/>',
        '<link rel="icon" href="/icon.svg"/>',
        '<link rel="preload" as="font" type="font/woff2" crossorigin="" href="/_next/static/media/face.woff2"/>',
      ].join(""),
    });
  });

  it("is refused where there is no style sheet or no face", () => {
    for (const html of [
      drawn.replace("stylesheet", "other"),
      drawn.replace(/ class="[^"]*"/, ""),
      "<p>Not yet</p>",
    ]) {
      expect(() => takeHead(html, link)).toThrow(/no style sheet/);
    }
  });
});
