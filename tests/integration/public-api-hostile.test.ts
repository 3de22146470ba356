import { describe, expect, it } from "vitest";
import { hostileInputs } from "./hostile-inputs";
import { assess, send } from "./public-api-client";

describe("POST /api/assess under hostile input (S17, S21)", () => {
  it("is tried with 500 inputs or more", () => {
    expect(hostileInputs.length).toBeGreaterThanOrEqual(500);
  });

  it("refuses each with a 4xx that names the field, and gives nothing back that could run", async () => {
    const wrong: string[] = [];
    for (const { name, body, field, status, headers } of hostileInputs) {
      const answer = await send(body, headers ?? { "content-type": "application/json" });
      const fields = (answer.body.errors ?? []).map((error) => error.field);
      const isRefused =
        answer.status >= 400 && answer.status < 500 && answer.status === (status ?? answer.status);
      const isSafe =
        !/[<>\0\r]|stack|node_modules/.test(answer.text) &&
        answer.text.length < 16_000 &&
        answer.headers.get("content-type") === "application/json; charset=utf-8" &&
        answer.headers.get("x-content-type-options") === "nosniff";
      if (!isRefused || !isSafe || !fields.some((one) => field.test(one))) {
        wrong.push(`${name}: ${answer.status} ${answer.text.slice(0, 200)}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("still takes a good sheet afterwards", async () => {
    expect((await assess({ answers: { group: "other" } })).status).toBe(200);
  });

  it("stops reading at 64 KB however much is still to come", async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1024;
        controller.enqueue(new Uint8Array(1024).fill(32));
      },
    });
    const { status } = await send(endless);
    expect(status).toBe(413);
    expect(sent).toBeLessThan(80 * 1024);
  });

  it("answers a body that breaks off with a 400", async () => {
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"answers":'));
        controller.error(new Error("gone"));
      },
    });
    const { status, body } = await send(broken);
    expect({ status, field: body.errors?.[0]?.field }).toEqual({ status: 400, field: "body" });
  });

  it("takes 64 KB of hostile nesting and quotes within 200 ms", async () => {
    const started = performance.now();
    await send(`{"answers":{${'"a\\\\":"\\"",'.repeat(4500)}`);
    await send(`"${"\\".repeat(60_000)}`);
    expect(performance.now() - started).toBeLessThan(200);
  });

  it("asks one caller to wait after 3,000 requests in a minute, and nobody else", async () => {
    const from = (address: string) => send(null, { "x-client-address": address });
    for (let count = 0; count < 3000; count += 1) await from("203.0.113.7");
    const next = await from("203.0.113.7");
    expect(next.status).toBe(429);
    expect(Number(next.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await from("203.0.113.8")).status).toBe(415);
  });

  it("says at most 20 faults at once", async () => {
    const answers = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`x${at}`, "y"]));
    const { status, body } = await assess({ answers });
    expect(status).toBe(422);
    expect(body.errors).toHaveLength(20);
  });
});
