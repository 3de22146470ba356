import { afterEach, beforeEach, expect } from "vitest";
import { takeUnexpectedErrors, watchConsoleErrors } from "./console-errors";

// An error on the console that no test asked for is a fault that nobody looked at: the test fails.
beforeEach(() => {
  watchConsoleErrors();
});

afterEach(() => {
  expect(takeUnexpectedErrors(), "unexpected console.error").toEqual([]);
});
