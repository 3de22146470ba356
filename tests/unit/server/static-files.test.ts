import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { staticFiles } from "../../../scripts/static-files.mjs";

const script = "console.log('hello');".repeat(200);
let root: string;
let server: Server;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), "static-files-"));
  mkdirSync(join(root, ".next/static/chunks"), { recursive: true });
  writeFileSync(join(root, ".next/static/chunks/a.js"), script);
  writeFileSync(join(root, ".next/static/chunks/a.js.map"), "{}");
  writeFileSync(join(root, ".next/secret.js"), "secret");
  const answer = staticFiles(root);
  server = createServer((req, res) => {
    if (!answer(req, res)) {
      res.statusCode = 404;
      res.end("passed on");
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true, force: true });
});

type Answer = { status: number; headers: Record<string, unknown>; body: Buffer };

/** Sends the path as it is written, dots and all. */
function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, headers, method }, (res) => {
      const parts: Buffer[] = [];
      res.on("data", (part) => parts.push(part));
      res.on("end", () =>
        resolve({ status: res.statusCode ?? 0, headers: res.headers, body: Buffer.concat(parts) }),
      );
    });
    sent.on("error", reject);
    sent.end();
  });
}

describe("the files of the build", () => {
  it("are sent compressed to whoever takes that, and may be kept for ever", async () => {
    const { status, headers, body } = await ask("/_next/static/chunks/a.js", {
      "accept-encoding": "br, gzip",
    });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      "content-encoding": "gzip",
      "content-type": "application/javascript; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
      vary: "Accept-Encoding",
    });
    expect(gunzipSync(body).toString()).toBe(script);
  });

  it("are sent as they are to whoever does not", async () => {
    const { headers, body } = await ask("/_next/static/chunks/a.js");
    expect(headers["content-encoding"]).toBeUndefined();
    expect(body.toString()).toBe(script);
  });

  it("send no body for HEAD", async () => {
    const { status, headers, body } = await ask("/_next/static/chunks/a.js", {}, "HEAD");
    expect([status, headers["content-length"], body.length]).toEqual([
      200,
      String(script.length),
      0,
    ]);
  });

  it.each([
    "/_next/static/chunks/a.js.map",
    "/_next/static/../secret.js",
    "/_next/static/chunks/../../secret.js",
    "/_next/static/chunks/%2e%2e/%2e%2e/secret.js",
    "/_next/static/chunks/",
    "/_next/static/chunks/b.js",
    "//_next/static/chunks/a.js",
  ])("leave %s to the rest of the server", async (path) => {
    expect((await ask(path)).status).toBe(404);
  });
});
