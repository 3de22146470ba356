import { format } from "node:util";

const seen: string[] = [];
const expected: RegExp[] = [];
const original = console.error;

/** Starts a clean watch over console.error; called before each test. */
export function watchConsoleErrors(): void {
  seen.length = 0;
  expected.length = 0;
  console.error = (...parts: unknown[]) => {
    seen.push(format(...parts));
  };
}

/** Lets console.error lines that match `pattern` pass for the rest of this test. */
export function expectConsoleError(pattern: RegExp): void {
  expected.push(pattern);
}

/**
 * Ends the watch and gives back what was not asked for: the lines that match no expected pattern,
 * and a line for each pattern that never came, since an error that was asked for and did not
 * happen is a test that proves nothing.
 */
export function takeUnexpectedErrors(): string[] {
  console.error = original;
  const surprises = seen.filter((line) => !expected.some((pattern) => pattern.test(line)));
  const missing = expected
    .filter((pattern) => !seen.some((line) => pattern.test(line)))
    .map((pattern) => `expected console.error ${pattern}, which never came`);
  return [...surprises, ...missing];
}
