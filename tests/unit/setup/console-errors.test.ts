import { describe, expect, it } from "vitest";
import {
  expectConsoleError,
  takeUnexpectedErrors,
  watchConsoleErrors,
} from "../../setup/console-errors";

describe("the watch over console.error", () => {
  it("reports an error that no test asked for, as it would have been printed", () => {
    console.error("saving %s failed", "answer");
    expect(takeUnexpectedErrors()).toEqual(["saving answer failed"]);
    watchConsoleErrors();
  });

  it("lets an expected error pass", () => {
    expectConsoleError(/database is away/);
    console.error(new Error("the database is away"));
    expect(takeUnexpectedErrors()).toEqual([]);
    watchConsoleErrors();
  });

  it("reports an expected error that never came", () => {
    expectConsoleError(/never/);
    expect(takeUnexpectedErrors()).toEqual(["expected console.error /never/, which never came"]);
    watchConsoleErrors();
  });

  it("starts each test with nothing expected", () => {
    watchConsoleErrors();
    expectConsoleError(/old/);
    watchConsoleErrors();
    expect(takeUnexpectedErrors()).toEqual([]);
    watchConsoleErrors();
  });
});
