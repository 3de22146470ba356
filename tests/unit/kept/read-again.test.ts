import { afterEach, describe, expect, it, vi } from "vitest";

afterEach(() => {
  vi.resetModules();
  vi.doUnmock("react");
});

/** The guard, with a React that keeps for one page what was read, or that keeps nothing. */
async function guardWhere(keeps: boolean) {
  vi.doMock("react", () => ({
    cache: (read: () => unknown) => {
      const first = read();
      return () => (keeps ? first : read());
    },
  }));
  return (await import("@/lib/kept/read-again")).requireFreshReads;
}

describe("what is read again to see whether it changed", () => {
  it("is refused in a page, where the second read would be the first one", async () => {
    expect(await guardWhere(true)).toThrow("a page reads once");
  });

  it("is read in a route handler", async () => {
    expect(await guardWhere(false)).not.toThrow();
  });
});
