import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decrypt, encrypt } from "@/lib/security/aes-gcm";

const key = randomBytes(32);
const bound = ["Answer", "payload", "row-1", "patient-1", "1"];
const unreadable = expect.objectContaining({ code: "unreadable" });

describe("an encrypted field", () => {
  it("opens to the very text that was put in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(decrypt(key, bound, encrypt(key, bound, text)).toString("utf8")).toBe(text);
      }),
    );
  });

  it("does not open with another key", () => {
    const sealed = encrypt(key, bound, "text");
    expect(() => decrypt(randomBytes(32), bound, sealed)).toThrow(unreadable);
  });

  it.each(
    ["table", "column", "row", "owner", "key version"].map((name, index) => ({ name, index })),
  )("does not open in another $name", ({ index }) => {
    const elsewhere = bound.map((part, at) => (at === index ? `${part}x` : part));
    expect(() => decrypt(key, elsewhere, encrypt(key, bound, "text"))).toThrow(unreadable);
  });

  it("does not open when the same letters are cut into other parts", () => {
    const sealed = encrypt(key, ["ab", "c"], "text");
    expect(() => decrypt(key, ["a", "bc"], sealed)).toThrow(unreadable);
  });

  it("does not open after any one bit of it was changed", () => {
    const bytes = Buffer.from(encrypt(key, bound, "a short text"), "base64url");
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const changed = Buffer.from(bytes);
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => decrypt(key, bound, changed.toString("base64url")), `bit ${bit}`).toThrow(
        unreadable,
      );
    }
  });

  it("does not open when it is cut short, empty or not ours", () => {
    const sealed = encrypt(key, bound, "text");
    for (const broken of [
      "",
      "x",
      sealed.slice(0, -1),
      sealed.slice(4),
      `${sealed}A`,
      "====",
      "é",
    ]) {
      expect(() => decrypt(key, bound, broken), broken).toThrow(unreadable);
    }
  });

  it("never uses a nonce twice in 100,000", () => {
    const seen = new Set<string>();
    for (let count = 0; count < 100_000; count += 1) seen.add(encrypt(key, ["t"], "").slice(0, 16));
    expect(seen.size).toBe(100_000);
  });
});
