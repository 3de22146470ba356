import { describe, expect, it, vi } from "vitest";
import { logFault } from "@/lib/security/log";

/** What one call writes to the log. */
function written(error: unknown): string {
  let line = "";
  const out = vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    line += String(text);
    return true;
  });
  logFault("save", error);
  out.mockRestore();
  return line;
}

describe("the log", () => {
  it("keeps what a person wrote out of the line about a fault", () => {
    class StoreError extends Error {
      override name = "StoreError";
      code = "lymphoma, since May";
    }
    const line = written(new StoreError("could not keep: my lymphoma is back"));
    expect(line).toContain('"kind":"StoreError"');
    expect(line).not.toContain("lymphoma");
    expect(written("my lymphoma is back")).not.toContain("lymphoma");
  });

  it("says where a fault happened, and its code", () => {
    const fault = Object.assign(new Error("private"), { code: "SQLITE_BUSY" });
    const line = JSON.parse(written(fault)) as { where: string[]; errorCode: string };
    expect(line.errorCode).toBe("SQLITE_BUSY");
    expect(line.where[0]).toContain("log.test.ts");
  });
});
