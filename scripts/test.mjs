// Every check of the project, in one command: `npm test`, or some of them: `npm test -- unit rules`.
// The last line it prints is `N passed, N failed`, summed over all runners.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { prepare } from "./test/prepare.mjs";
import { stopAll } from "./test/run-command.mjs";
import { runStages } from "./test/run-stages.mjs";
import { chooseStages } from "./test/select.mjs";
import { stages } from "./test/stages.mjs";
import { describeTally, emptyTally, failedBy, sumTallies } from "./test/tally.mjs";

const root = resolve(import.meta.dirname, "..");
const say = (line) => console.log(line);
const { chosen, unknown, long } = chooseStages(process.argv.slice(2), stages);

if (unknown.length > 0) {
  say(`There is no ${unknown.join(", ")} here. There is: ${stages.map((s) => s.name).join(", ")}.`);
  process.exit(2);
}
if (long) process.env.TEST_LONG = "1";

const scratch = mkdtempSync(join(tmpdir(), "second-look-test-"));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    stopAll();
    rmSync(scratch, { recursive: true, force: true });
    process.exit(130);
  });
}

let total = emptyTally();
try {
  const missing = await prepare(root, chosen, say);
  total = await runStages(chosen, { root, scratch }, missing, say);
} catch (error) {
  const fault = failedBy("the run itself", String(error?.stack ?? error));
  say(`\n${fault.failures[0].message}`);
  total = sumTallies([total, fault]);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

process.exitCode = total.failed > 0 ? 1 : 0;
say(`\n${describeTally(total)}`);
