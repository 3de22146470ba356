import { describe, expect, it } from "vitest";
import { bodyLimit, readBody } from "@/lib/security/body";

function post(body: BodyInit, headers: Record<string, string> = {}): Request {
  return new Request("http://localhost/", { method: "POST", body, headers });
}

function drops(count: number, size: number): ReadableStream<Uint8Array> {
  let left = count;
  return new ReadableStream({
    pull(controller) {
      left -= 1;
      if (left < 0) controller.close();
      else controller.enqueue(new Uint8Array(size).fill(97));
    },
  });
}

function streamed(body: ReadableStream<Uint8Array>): Request {
  const init = { method: "POST", body, duplex: "half" };
  return new Request("http://localhost/", init as RequestInit);
}

describe("a body", () => {
  it("of exactly 64 KB is read", async () => {
    const read = await readBody(post("a".repeat(bodyLimit)));
    expect(read.ok && read.text.length).toBe(bodyLimit);
  });

  it("of one byte more is refused as too large", async () => {
    expect(await readBody(post("a".repeat(bodyLimit + 1)))).toMatchObject({ status: 413 });
  });

  it("that says it is larger is refused before it is read", async () => {
    const request = post("a", { "content-length": String(bodyLimit + 1) });
    expect(await readBody(request)).toMatchObject({ status: 413 });
    expect(request.bodyUsed).toBe(false);
  });

  it("that does not say its size is counted while it comes in", async () => {
    expect(await readBody(streamed(drops(1_000_000, 1_024)))).toMatchObject({ status: 413 });
    const small = await readBody(streamed(drops(64, 1_024)));
    expect(small.ok && small.text.length).toBe(bodyLimit);
  });

  it("that is not whole characters is refused, not stored as something else", async () => {
    for (const bytes of [[0xff], [0xc3], [0xed, 0xa0, 0x80]]) {
      expect(await readBody(post(new Uint8Array(bytes)))).toMatchObject({ reason: "not-utf-8" });
    }
  });

  it("that breaks off is an outcome, not a fault", async () => {
    const broken = new ReadableStream<Uint8Array>({
      start: (controller) => controller.error(new Error("gone")),
    });
    expect(await readBody(streamed(broken))).toMatchObject({ status: 400, reason: "cut-off" });
  });
});
