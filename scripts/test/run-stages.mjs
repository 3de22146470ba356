import { describeTally, emptyTally, failedBy, sumTallies } from "./tally.mjs";

const heartbeatSeconds = 30;
const messageLines = 120;

/**
 * Runs the stages one after the other, saying what each found as soon as it is known. A stage
 * that throws counts as one failure; one whose tool is missing counts its tests as skipped.
 * @param {import("./stages.mjs").Stage[]} stages
 * @param {import("./stages.mjs").Place} place
 * @param {Record<string, string>} missing for each tool that could not be had, the reason
 * @param {(line: string) => void} say
 * @returns {Promise<import("./tally.mjs").Tally>} the sum
 */
export async function runStages(stages, place, missing, say) {
  const tallies = [];
  const skipped = [];
  for (const stage of stages) {
    const reason = stage.needs && missing[stage.needs];
    if (reason) skipped.push(`${stage.name}: ${reason}`);
    tallies.push(
      reason ? await skipStage(stage, place, reason, say) : await runStage(stage, place, say),
    );
  }
  // Said again at the end, where it is read.
  for (const line of skipped) say(`\n!! SKIPPED ${line}`);
  return sumTallies(tallies);
}

async function runStage(stage, place, say) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const heartbeat = setInterval(
    () => say(`${label(stage)} … ${seconds()} s`),
    heartbeatSeconds * 1000,
  );
  const tally = await stage
    .run(place)
    .catch((error) => failedBy(`${stage.name} crashed`, String(error?.stack ?? error)));
  clearInterval(heartbeat);
  say(`${label(stage)} ${describeTally(tally)} (${seconds()} s)`);
  for (const failure of tally.failures) say(describeFailure(failure));
  return tally;
}

async function skipStage(stage, place, reason, say) {
  say(`${label(stage)} !! SKIPPED: ${reason}`);
  const skipped = await stage.count(place).catch(() => 1);
  return { ...emptyTally(), skipped };
}

function label({ name }) {
  return name.padEnd(22);
}

// The end of a long message says more than its beginning only where a tool crashed, and there the
// beginning is what it was doing: so both ends are kept.
function describeFailure({ title, message }) {
  const lines = message.split("\n");
  const half = messageLines / 2;
  const shown =
    lines.length <= messageLines
      ? lines
      : [
          ...lines.slice(0, half),
          `… ${lines.length - messageLines} lines …`,
          ...lines.slice(-half),
        ];
  return ["", `  ✗ ${title}`, ...shown.map((line) => `    ${line}`), ""].join("\n");
}
