import type { IncomingMessage, ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { createGzip } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { onRequestError } from "../../../instrumentation";
import { servedLanguage } from "../../../lib/i18n/served-language";
import { createFront } from "../../../scripts/server.mjs";

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;

const shared = globalThis as { secondLookLanguage?: object };
const words = servedLanguage("", "en").errorPage;
let front: ReturnType<typeof createFront>;
let handled: IncomingMessage[] = [];
let handler: Handler;

beforeEach(async () => {
  handled = [];
  handler = async (_, res) => void res.end("page");
  front = createFront();
  const handle: Handler = async (req, res) => {
    handled.push(req);
    await handler(req, res);
  };
  front.open({ getRequestHandler: () => handle, getUpgradeHandler: () => null });
  shared.secondLookLanguage = servedLanguage;
  await new Promise<void>((resolve) => front.server.listen(0, "127.0.0.1", resolve));
});
afterEach(async () => {
  delete shared.secondLookLanguage;
  await front.drain();
});

function open() {
  const { port } = front.server.address() as AddressInfo;
  const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
  socket.on("error", () => undefined);
  return socket;
}

/** Sends lines as they stand, as no browser would, and gives back all that is said. */
function sendRaw(head: string, more = ""): Promise<string> {
  return new Promise((resolve) => {
    const socket = open();
    let said = "";
    socket.on("data", (chunk) => {
      said += chunk;
    });
    socket.on("end", () => {
      socket.destroy();
      resolve(said);
    });
    socket.write(`${head}\r\nHost: x\r\nConnection: close\r\n${more}\r\n`);
  });
}

const statusOf = (said: string) => Number(/^HTTP\/1\.1 (\d+)/.exec(said)?.[1]);

describe("what no browser of ours sends", () => {
  it.each([
    ["GET http://evil.org/decide/you/ HTTP/1.1", 400],
    ["OPTIONS * HTTP/1.1", 400],
    ["GET /decide/% HTTP/1.1", 400],
    ["GET /decide/%ff HTTP/1.1", 400],
    ["GET /decide/you.rsc HTTP/1.1", 404],
    ["POST / HTTP/1.1", 405],
    ["POST /decide/you HTTP/1.1", 405],
  ])("%s goes no further", async (line, status) => {
    const said = await sendRaw(line, line.startsWith("POST") ? "Content-Length: 0\r\n" : "");
    expect(statusOf(said)).toBe(status);
    expect(said).not.toContain("evil.org");
    expect(handled).toHaveLength(0);
  });

  it("asks for no part of a page: each transport is the page itself", async () => {
    const names = [
      "RSC",
      "Next-Router-State-Tree",
      "Next-Router-Prefetch",
      "Next-Router-Segment-Prefetch",
      "Next-Url",
      "X-Nextjs-Data",
      "X-Middleware-Subrequest",
      "X-Invoke-Path",
      "X-Matched-Path",
      "X-Now-Route-Matches",
      "X-Prerender-Revalidate",
    ];
    await sendRaw("GET /decide/you HTTP/1.1", names.map((name) => `${name}: x\r\n`).join(""));
    const seen = Object.keys(handled[0]?.headers ?? {});
    expect(seen.filter((name) => names.some((one) => one.toLowerCase() === name))).toEqual([]);
    expect(seen).toContain("x-request-id");
  });

  it("and what is no request at all is answered with the headers of every response", async () => {
    const said = await sendRaw("GET / HTTP/1.1", "Bad Header: x\r\n");
    expect(said).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(said).toMatch(/Content-Security-Policy: default-src 'none'/);
    expect(said).toMatch(/Cache-Control: no-store/);
    expect(statusOf(await sendRaw("GET / HTTP/1.1", `X: ${"a".repeat(20_000)}\r\n`))).toBe(431);
  });
});

describe("a client that never ends its request", () => {
  it("is let go of, also where it keeps its end of the line open", async () => {
    front.server.headersTimeout = 100;
    front.server.requestTimeout = 100;
    const socket = open();
    // Its end stays open and goes on sending: only the server can end this.
    const drip = setInterval(() => socket.write("a"), 20);
    socket.write("GET / HTTP/1.1\r\nHost: x\r\nX-A: ");
    await new Promise((resolve) => socket.once("data", resolve));
    await expect
      .poll(() => new Promise((done) => front.server.getConnections((_, count) => done(count))))
      .toBe(0);
    clearInterval(drip);
    socket.destroy();
  });
});

describe("a page that failed", () => {
  const fails =
    (code: string, send: (res: ServerResponse) => void): Handler =>
    async (req, res) => {
      onRequestError({ code }, req);
      res.statusCode = 500;
      res.setHeader("Content-Type", "text/plain");
      send(res);
    };

  it.each<[string, string, (res: ServerResponse) => void, number]>([
    ["all at once", "other", (res) => res.end("blank"), 500],
    [
      "bit by bit",
      "other",
      (res) => {
        res.write("bla");
        res.end("nk");
      },
      500,
    ],
    ["with its database away", "database-away", (res) => res.end("blank"), 503],
    [
      "compressed",
      "other",
      (res) => {
        res.setHeader("Content-Encoding", "gzip");
        const packed = createGzip();
        packed.pipe(res);
        packed.end("blank".repeat(10_000));
      },
      500,
    ],
  ])("%s is a whole page without script, with the same headers", async (_, code, send, status) => {
    handler = fails(code, send);
    const said = await sendRaw("GET /decide/you?from=check HTTP/1.1");
    const [head = "", page = ""] = said.split("\r\n\r\n");
    expect(statusOf(said)).toBe(status);
    expect(head.includes("Retry-After: 5")).toBe(status === 503);
    expect(head).toMatch(/Content-Type: text\/html; charset=utf-8/);
    expect(head).toMatch(/Cache-Control: no-store/);
    expect(head).not.toMatch(/Content-Encoding/);
    const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(head)?.[1];
    expect(page).toContain(`<style nonce="${nonce}">`);
    expect(page).not.toMatch(/<script|style="|blank/);
    expect(head).toMatch(/Content-Language: en\r?\n/);
    expect(page).toContain('<html lang="en" dir="ltr">');
    for (const text of [words.heading, words.kept, words.safetyLink]) {
      expect(page).toContain(text.replace(/["<>&]/g, (c) => `&#${c.charCodeAt(0)};`));
    }
    expect(page).toMatch(/<title>Second Look<\/title>/);
    expect(page).toMatch(/<form method="post" action="\/api\/leave">/);
  });

  it("answers HEAD without a body, and a write or a good page as they are", async () => {
    handler = fails("database-away", (res) => res.end("blank"));
    const head = await sendRaw("HEAD /decide/you HTTP/1.1");
    expect([statusOf(head), head.split("\r\n\r\n")[1]]).toEqual([503, ""]);
    expect(await sendRaw("GET /api/health HTTP/1.1")).toMatch(/503[\s\S]*blank/);
    handler = async (_, res) => void res.end("page");
    expect(await sendRaw("GET /rules HTTP/1.1")).toMatch(/200 OK[\s\S]*page/);
  });
});
