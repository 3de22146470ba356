import { type IncomingMessage, request, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createFront } from "../../../scripts/server.mjs";

const megabyte = 1024 * 1024;
let front: ReturnType<typeof createFront>;
let sizes: number[] = [];

beforeEach(async () => {
  sizes = [];
  front = createFront();
  const handle = (req: IncomingMessage, res: ServerResponse) =>
    new Promise<void>((resolve) => {
      let size = 0;
      req.on("data", (chunk: Buffer) => {
        size += chunk.length;
      });
      req.on("end", () => {
        sizes.push(size);
        res.end(String(size));
        resolve();
      });
      req.on("error", () => resolve());
      req.on("close", () => resolve());
    });
  front.open({ getRequestHandler: () => handle, getUpgradeHandler: () => null });
  await new Promise<void>((resolve) => front.server.listen(0, "127.0.0.1", resolve));
});
afterEach(async () => {
  vi.useRealTimers();
  await front.drain();
});

const port = () => (front.server.address() as AddressInfo).port;

function send(path: string, size: number, headers: Record<string, string> = {}) {
  return new Promise<{ status: number; location?: string }>((resolve, reject) => {
    const options = {
      port: port(),
      host: "127.0.0.1",
      agent: false,
      method: "POST",
      path,
      headers,
    };
    const sent = request(options, (answer) => {
      answer.resume();
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, location: answer.headers.location }),
      );
    });
    sent.on("error", reject);
    sent.end(Buffer.alloc(size));
  });
}

/** Opens a request that says it will be long, and sends only its beginning. */
function begin(path: string, length: number) {
  const socket = connect(port(), "127.0.0.1");
  socket.on("error", () => undefined);
  let said = "";
  socket.on("data", (chunk) => {
    said += chunk;
  });
  socket.write(`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: ${length}\r\n\r\nabc`);
  const closed = new Promise<string>((resolve) => socket.on("close", () => resolve(said)));
  return { socket, closed };
}

describe("a file of 20 MB", () => {
  it("comes in at its one address, and nowhere else", async () => {
    expect((await send("/api/import", 20 * megabyte + 1_000)).status).toBe(200);
    for (const path of ["/api/import/keep", "/api/import/", "/api/importer", "/api/records"]) {
      const answer = await send(path, 100_000).catch(() => ({ status: 413 }));
      expect(answer.status, path).toBe(413);
    }
    expect(sizes).toEqual([20 * megabyte + 1_000]);
  });

  it("and more is refused, before a route sees it", async () => {
    const answer = await send("/api/import", 21 * megabyte).catch(() => ({ status: 413 }));
    expect(answer.status).toBe(413);
    expect(sizes).toEqual([]);
  });

  it("and more from a plain form is let go by, and its sender is told on the page", async () => {
    const answer = await send("/api/import", 25 * megabyte, { accept: "text/html,*/*" });
    expect(answer).toEqual({ status: 303, location: "/records/import?fault=too-large" });
    expect(sizes).toEqual([]);
  });

  it("in chunks is broken off at the limit", async () => {
    const answer = await send("/api/import", 21 * megabyte, {
      "transfer-encoding": "chunked",
    }).catch(() => ({ status: 413 }));
    expect(answer.status).toBe(413);
    expect(sizes).toEqual([]);
  });
});

describe("files that come in at once", () => {
  it("are two of one address; the next is told to come back, and has its turn", async () => {
    const open = [begin("/api/import", 1_000), begin("/api/import", 1_000)];
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await send("/api/import", 10)).status).toBe(503);
    for (const { socket, closed } of open) {
      socket.destroy();
      await closed;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect((await send("/api/import", 10)).status).toBe(200);
  });
});

describe("a body that comes in a drop at a time", () => {
  it.each([
    ["/api/answers", 20_000],
    ["/api/import", 15_000],
  ])("at %s is given up", async (path, ms) => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const { closed } = begin(path, 60_000);
    await new Promise((resolve) => setTimeout(resolve, 150));
    vi.advanceTimersByTime(ms + 10);
    expect(await closed).toMatch(/^HTTP\/1\.1 408 /);
    expect(sizes).toEqual([]);
  });
});
