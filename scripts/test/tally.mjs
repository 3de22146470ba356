const colors = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, "g");

/**
 * @typedef {{ title: string, message: string }} Failure
 * @typedef {{ passed: number, failed: number, skipped: number, failures: Failure[] }} Tally
 */

/** @returns {Tally} nothing run yet */
export function emptyTally() {
  return { passed: 0, failed: 0, skipped: 0, failures: [] };
}

/**
 * One check that either holds or does not, such as the types.
 * @param {string} title
 * @param {{ code: number, output: string }} result of its command
 * @returns {Tally}
 */
export function tallyCheck(title, { code, output }) {
  if (code === 0) return { ...emptyTally(), passed: 1 };
  return failedBy(title, output);
}

/**
 * @param {string} title
 * @param {string} message
 * @returns {Tally} one failure
 */
export function failedBy(title, message) {
  return { ...emptyTally(), failed: 1, failures: [{ title, message: plain(message) }] };
}

/**
 * Counts what Vitest's JSON reporter wrote. A file that could not be run counts as one failure,
 * and so does an error outside every test.
 * @param {any} report
 * @param {{ code: number, output: string }} result of its command
 * @returns {Tally}
 */
export function tallyVitest(report, result) {
  const tally = emptyTally();
  for (const file of report?.testResults ?? []) {
    let failedHere = 0;
    for (const test of file.assertionResults ?? []) {
      if (test.status === "passed") tally.passed++;
      else if (test.status === "failed") {
        failedHere++;
        addFailure(tally, `${shortPath(file.name)} › ${test.fullName}`, test.failureMessages);
      } else tally.skipped++;
    }
    if (file.status === "failed" && failedHere === 0) {
      addFailure(tally, `${shortPath(file.name)} could not be run`, [file.message]);
    }
  }
  return closeTally(tally, result);
}

/**
 * Counts what Playwright's JSON reporter wrote. A test that failed and then passed counts as
 * failed: it found something.
 * @param {any} report
 * @param {{ code: number, output: string }} result of its command
 * @returns {Tally}
 */
export function tallyPlaywright(report, result) {
  const tally = emptyTally();
  const visit = (suite, path) => {
    const here = suite.title && suite.title !== suite.file ? [...path, suite.title] : path;
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests ?? []) countBrowserTest(tally, suite.file, here, spec, test);
    }
    for (const child of suite.suites ?? []) visit(child, here);
  };
  for (const suite of report?.suites ?? []) visit(suite, []);
  for (const error of report?.errors ?? []) {
    // The reason, such as what the build said, is only in what was printed.
    addFailure(tally, "browser tests", [error.message ?? String(error), result.output]);
  }
  return closeTally(tally, result);
}

function countBrowserTest(tally, file, path, spec, test) {
  if (test.status === "expected") tally.passed++;
  else if (test.status === "skipped") tally.skipped++;
  else {
    const errors = (test.results ?? []).flatMap((attempt) => attempt.errors ?? []);
    const title = [`[${test.projectName}] ${file}`, ...path, spec.title].join(" › ");
    addFailure(tally, title, errors.map(describeError));
  }
}

function describeError({ message = "", snippet = "" }) {
  return snippet && !message.includes(snippet) ? `${message}\n${snippet}` : message;
}

// A runner that ended badly though no test failed has crashed, and one that ran nothing proves
// nothing: both count.
function closeTally(tally, { code, output }) {
  if (tally.failed > 0) return tally;
  if (code !== 0) addFailure(tally, "the runner ended with an error", [output]);
  else if (tally.passed + tally.skipped === 0) {
    addFailure(tally, "no test was found", [output]);
  }
  return tally;
}

/**
 * @param {Tally[]} tallies
 * @returns {Tally} all of them together
 */
export function sumTallies(tallies) {
  return tallies.reduce(
    (sum, tally) => ({
      passed: sum.passed + tally.passed,
      failed: sum.failed + tally.failed,
      skipped: sum.skipped + tally.skipped,
      failures: [...sum.failures, ...tally.failures],
    }),
    emptyTally(),
  );
}

/**
 * @param {Tally} tally
 * @returns {string} `N passed, N failed`, with the skipped only where there are some
 */
export function describeTally({ passed, failed, skipped }) {
  const counts = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${counts}, ${skipped} skipped` : counts;
}

function addFailure(tally, title, messages) {
  tally.failed++;
  tally.failures.push({ title, message: plain((messages ?? []).filter(Boolean).join("\n")) });
}

// Without colors, and without the steps inside packages, which are nobody's to mend here.
function plain(text) {
  return String(text ?? "")
    .replace(colors, "")
    .replace(/^ +at .*node_modules.*\n?/gm, "")
    .trim();
}

function shortPath(path) {
  const place = String(path).replaceAll("\\", "/").indexOf("/tests/");
  return place < 0 ? String(path) : String(path).slice(place + 1);
}
