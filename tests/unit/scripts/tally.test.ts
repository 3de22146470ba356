import { describe, expect, it } from "vitest";
import {
  describeTally,
  emptyTally,
  failedBy,
  sumTallies,
  tallyCheck,
  tallyPlaywright,
  tallyVitest,
} from "../../../scripts/test/tally.mjs";

const fine = { code: 0, output: "" };
const broken = { code: 1, output: "Segmentation fault" };

const vitestFile = (status: string, statuses: string[], message = "") => ({
  name: "/somewhere/tests/unit/a.test.ts",
  status,
  message,
  assertionResults: statuses.map((each) => ({
    status: each,
    fullName: `a test that ${each}`,
    failureMessages:
      each === "failed"
        ? ["\u001b[31mexpected 1 to be 2\u001b[39m\n    at run (/x/node_modules/vitest/a.js:1:1)\n"]
        : [],
  })),
});

const browserTest = (status: string, errors: { message: string }[] = []) => ({
  title: "Patient can go on",
  tests: [{ status, projectName: "phone", results: [{ errors }] }],
});

describe("the count over all runners", () => {
  it("counts each of Vitest's tests, and those not run as skipped", () => {
    const report = {
      testResults: [vitestFile("failed", ["passed", "failed", "pending", "todo", "skipped"])],
    };
    expect(tallyVitest(report, broken)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 3,
      failures: [
        { title: "tests/unit/a.test.ts › a test that failed", message: "expected 1 to be 2" },
      ],
    });
  });

  it("counts a Vitest file that could not be run as one failure", () => {
    const report = { testResults: [vitestFile("failed", [], "Cannot find module")] };
    expect(tallyVitest(report, broken)).toMatchObject({ passed: 0, failed: 1 });
  });

  it("counts a file whose set-up failed, though none of its tests did", () => {
    const report = { testResults: [vitestFile("failed", ["skipped", "skipped"], "no database")] };
    expect(tallyVitest(report, broken)).toMatchObject({ failed: 1, skipped: 2 });
  });

  it("counts a runner that crashed without a report as one failure, with its last words", () => {
    expect(tallyVitest(null, broken)).toMatchObject({
      passed: 0,
      failed: 1,
      failures: [{ message: "Segmentation fault" }],
    });
    expect(tallyPlaywright(null, broken)).toMatchObject({ passed: 0, failed: 1 });
  });

  it("counts a runner that ended badly though every test passed", () => {
    const report = { testResults: [vitestFile("passed", ["passed"])] };
    expect(tallyVitest(report, broken)).toMatchObject({ passed: 1, failed: 1 });
  });

  it("counts a runner that found no test as one failure", () => {
    expect(tallyVitest({ testResults: [] }, fine)).toMatchObject({ passed: 0, failed: 1 });
    expect(tallyPlaywright({ suites: [] }, fine)).toMatchObject({ passed: 0, failed: 1 });
  });

  it("counts browser tests in nested suites, and one that passed at second try as failed", () => {
    const report = {
      suites: [
        {
          title: "a.spec.ts",
          file: "a.spec.ts",
          specs: [browserTest("expected"), browserTest("skipped")],
          suites: [
            {
              title: "a carer",
              file: "a.spec.ts",
              specs: [
                browserTest("unexpected", [{ message: "not visible" }]),
                browserTest("flaky", [{ message: "too slow" }]),
              ],
            },
          ],
        },
      ],
    };
    expect(tallyPlaywright(report, broken)).toEqual({
      passed: 1,
      failed: 2,
      skipped: 1,
      failures: [
        { title: "[phone] a.spec.ts › a carer › Patient can go on", message: "not visible" },
        { title: "[phone] a.spec.ts › a carer › Patient can go on", message: "too slow" },
      ],
    });
  });

  it("counts an error outside every browser test, such as a server that did not start", () => {
    const report = { suites: [], errors: [{ message: "web server was not able to start" }] };
    expect(tallyPlaywright(report, broken)).toMatchObject({
      failed: 1,
      failures: [{ message: "web server was not able to start\nSegmentation fault" }],
    });
  });

  it("counts a check as one", () => {
    expect(tallyCheck("tsc", fine)).toMatchObject({ passed: 1, failed: 0 });
    expect(tallyCheck("tsc", broken)).toMatchObject({ passed: 0, failed: 1 });
  });

  it("sums all of them, and ends in one line of a fixed shape", () => {
    const one = { ...emptyTally(), passed: 2 };
    const sum = sumTallies([one, failedBy("biome", "wrong"), one]);
    expect(describeTally(sum)).toBe("4 passed, 1 failed");
    expect(describeTally({ ...sum, skipped: 3 })).toBe("4 passed, 1 failed, 3 skipped");
    expect(sum.failures).toHaveLength(1);
  });
});
