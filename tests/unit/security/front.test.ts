import { type IncomingMessage, request, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { onRequestError } from "../../../instrumentation";
import { createFront } from "../../../scripts/server.mjs";

type Handler = (req: IncomingMessage, res: ServerResponse) => Promise<void>;
type Seen = { status: number; headers: Record<string, unknown>; body: string };

let front: ReturnType<typeof createFront>;
let handled: IncomingMessage[] = [];
let handler: Handler;

beforeEach(async () => {
  handled = [];
  handler = async (_, res) => {
    res.end("page");
  };
  front = createFront();
  await new Promise<void>((resolve) => front.server.listen(0, "127.0.0.1", resolve));
});
afterEach(async () => {
  delete process.env.APP_ORIGIN;
  delete process.env.TRUSTED_PROXIES;
  await front.drain();
});

function open(): void {
  const handle: Handler = async (req, res) => {
    handled.push(req);
    await handler(req, res);
  };
  front.open({ getRequestHandler: () => handle, getUpgradeHandler: () => null });
}

function send(
  options: { method?: string; path?: string; headers?: Record<string, string> } = {},
  body?: string | Buffer,
): Promise<Seen> {
  const { port } = front.server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: "127.0.0.1", agent: false, ...options }, (answer) => {
      let text = "";
      answer.on("data", (chunk) => {
        text += chunk;
      });
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

const write = { method: "POST", path: "/api/answers" };

/** Reads the body to its end, as a route does. */
const readsAll: Handler = (req, res) =>
  new Promise((resolve) => {
    let size = 0;
    req.on("data", (chunk: Buffer) => {
      size += chunk.length;
    });
    req.on("end", () => resolve(void res.end(String(size))));
    req.on("error", () => resolve());
    req.on("close", () => resolve());
  });

describe("the server in front", () => {
  it("says 503 and to come back while it starts", async () => {
    const answer = await send();
    expect([answer.status, answer.body]).toEqual([503, "503\n"]);
    expect(answer.headers["retry-after"]).toBe("2");
  });

  it("puts the same safe headers on pages and on refusals", async () => {
    open();
    for (const answer of [await send(), await send({ method: "TRACE" })]) {
      expect(answer.headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "referrer-policy": "same-origin",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
      });
      expect(answer.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
      expect(answer.headers).not.toHaveProperty("x-powered-by");
      expect(answer.headers).not.toHaveProperty("strict-transport-security");
    }
  });

  it("asks the browser for HTTPS from then on, where people use HTTPS", async () => {
    process.env.APP_ORIGIN = "https://look.hospital.org";
    open();
    const answer = await send();
    expect(answer.headers["strict-transport-security"]).toMatch(/max-age=63072000; includeSub/);
  });

  it.each([
    [{ method: "TRACE" }, 405],
    [{ method: "PUT" }, 405],
    [{ path: "/_next/image?url=%2Ficon.svg&w=64&q=75" }, 404],
    [{ ...write, headers: { "next-action": "7f" } }, 400],
  ])("lets %j go no further", async (options, status) => {
    open();
    expect((await send(options)).status).toBe(status);
    expect(handled).toHaveLength(0);
  });
});

describe("a document", () => {
  it("has a nonce of its own, the one that Next gives its scripts, whatever the client sent", async () => {
    open();
    const sent = { "content-security-policy": "script-src 'nonce-planted'" };
    const answers = [await send({ headers: sent }), await send({ path: "/decide/what" })];
    const nonces = answers.map(({ headers }, index) => {
      const policy = String(headers["content-security-policy"]);
      expect(handled[index]?.headers["content-security-policy"]).toBe(policy);
      return /'nonce-([^']+)'/.exec(policy)?.[1];
    });
    expect(nonces[0]).not.toBe("planted");
    expect(new Set(nonces).size).toBe(2);
  });

  it("that is personal is kept nowhere, also under a name like a file's", async () => {
    open();
    for (const path of ["/decide/what", "/decide/x.css", "/decide?_rsc=1", "/api/health"]) {
      expect((await send({ path })).headers["cache-control"], path).toBe("no-store");
    }
    expect((await send({ path: "/rules" })).headers["cache-control"]).toBe("private, no-cache");
  });
});

describe("a large body", () => {
  it("that says its size never reaches the app", async () => {
    open();
    for (const size of [65_537, 1_500_000]) {
      const answer = await send(write, Buffer.alloc(size)).catch(() => null);
      // The connection may be closed under the sender once the answer is out.
      if (answer) expect(answer.status).toBe(413);
    }
    expect(handled).toHaveLength(0);
  });

  it("of exactly 64 KB is let through", async () => {
    handler = readsAll;
    open();
    const answer = await send(write, Buffer.alloc(65_536));
    expect(answer.body).toBe("65536");
  });

  it("in chunks is broken off at the limit, and the app never sees it end well", async () => {
    handler = readsAll;
    open();
    const { port } = front.server.address() as AddressInfo;
    const socket = connect(port, "127.0.0.1");
    socket.on("error", () => undefined);
    let said = "";
    socket.on("data", (chunk) => {
      said += chunk;
    });
    const closed = new Promise((resolve) => socket.on("close", resolve));
    socket.write("POST /api/answers HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (let sent = 0; sent < 20; sent += 1) socket.write(`2000\r\n${"a".repeat(0x2000)}\r\n`);
    await closed;
    expect(said).toMatch(/^HTTP\/1\.1 413 /);
  });

  it("in small chunks is let through", async () => {
    handler = readsAll;
    open();
    const headers = { "transfer-encoding": "chunked" };
    expect((await send({ ...write, headers }, "abc")).body).toBe("3");
  });
});

describe("the address that a client is counted under", () => {
  const seenAs = async (headers: Record<string, string>) => {
    open();
    await send({ headers });
    return handled.at(-1)?.headers;
  };

  it("is the socket's, whatever the client says", async () => {
    const headers = await seenAs({
      "x-forwarded-for": "203.0.113.9",
      "x-client-address": "203.0.113.9",
      "x-forwarded-host": "evil.org",
    });
    expect(headers?.["x-client-address"]).toBe("127.0.0.1");
    expect(headers).not.toHaveProperty("x-forwarded-for");
    expect(headers).not.toHaveProperty("x-forwarded-host");
  });

  it("is what a named proxy says, its last word only", async () => {
    process.env.TRUSTED_PROXIES = "127.0.0.0/8";
    await front.drain();
    front = createFront();
    await new Promise<void>((resolve) => front.server.listen(0, "127.0.0.1", resolve));
    const headers = await seenAs({ "x-forwarded-for": "198.51.100.7, 203.0.113.9" });
    expect(headers?.["x-client-address"]).toBe("203.0.113.9");
    const household = await seenAs({ "x-forwarded-for": "2001:db8:1:2:3:4:5:6" });
    expect(household?.["x-client-address"]).toBe("2001:db8:1:2::/64");
    const same = await seenAs({ "x-forwarded-for": "2001:0DB8:1:2::ffff" });
    expect(same?.["x-client-address"]).toBe("2001:db8:1:2::/64");
  });
});

describe("under too many requests at once", () => {
  it("the rest are told at once to come back, and served when there is room again", async () => {
    let letGo: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    handler = async (_, res) => {
      await gate;
      res.end("page");
    };
    open();
    const waiting = Array.from({ length: 200 }, () => send());
    while (handled.length < 200) await new Promise((resolve) => setTimeout(resolve, 5));
    const before = Date.now();
    const shed = await send();
    expect(shed.status).toBe(503);
    expect(Date.now() - before).toBeLessThan(500);
    letGo();
    for (const { status } of await Promise.all(waiting)) expect(status).toBe(200);
    expect((await send()).status).toBe(200);
  });
});

describe("the end", () => {
  it("waits for what is under way", async () => {
    handler = async (_, res) => {
      await new Promise((resolve) => setTimeout(resolve, 200));
      res.end("whole");
    };
    open();
    const under = send();
    while (handled.length < 1) await new Promise((resolve) => setTimeout(resolve, 5));
    await front.drain();
    expect((await under).body).toBe("whole");
  });
});

describe("a page whose database is away", () => {
  it("is answered with 503 and when to try again; another fault stays a 500", async () => {
    handler = async (req, res) => {
      const error = { code: req.url === "/away" ? "database-away" : "other" };
      onRequestError(error, req);
      res.statusCode = 500;
      res.end("sorry");
    };
    open();
    const away = await send({ path: "/away" });
    expect([away.status, away.headers["retry-after"]]).toEqual([503, "5"]);
    expect((await send({ path: "/fault" })).status).toBe(500);
  });
});
