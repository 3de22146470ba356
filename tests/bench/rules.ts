import { questions } from "@/lib/content/questionnaire";
import { randomSheets } from "../support/random-sheets";
import { type Line, median } from "./figures";
import { givenOf } from "./rules/boolean-rules";
import type { Contender, Sample } from "./rules/contender";
import { cql } from "./rules/cql";
import { handWritten } from "./rules/hand-written";
import { jsonRulesEngine, jsonRulesEngineLight } from "./rules/json-rules-engine";
import { ours, oursAssessed } from "./rules/ours";
import { zen } from "./rules/zen";

const checked = 2_000;
const seed = 20_261_120;
const rounds = 5;
const roundMs = 400;
const mark = 50;

const samples: readonly Sample[] = randomSheets(checked, seed, { unknown: 0 }).map((sheet) => ({
  sheet,
  given: givenOf(sheet),
}));
const peer = jsonRulesEngine();
const all: readonly Contender[] = [
  ours,
  oursAssessed,
  handWritten,
  zen(),
  cql(questions.map(({ id }) => id)),
  jsonRulesEngineLight(),
  peer,
];

/** Every engine must fire the same rules on every sheet, or its speed says nothing. */
async function check(): Promise<number> {
  let fired = 0;
  for (const sample of samples) {
    const wanted = [...(await ours.fired(sample))].sort().join(" ");
    fired += wanted === "" ? 0 : wanted.split(" ").length;
    for (const one of all) {
      const found = [...(await one.fired(sample))].sort().join(" ");
      if (found === wanted) continue;
      throw new Error(`${one.name} fires [${found}] where [${wanted}] is right`);
    }
  }
  return fired / samples.length;
}

/** Sheets a second over at least `roundMs`, in whole passes or in slices of 50 sheets. */
async function speed(one: Contender): Promise<number> {
  const slice = 50;
  let done = 0;
  const start = performance.now();
  let spent = 0;
  while (spent < roundMs) {
    const from = done % samples.length;
    await one.run(samples.slice(from, from + slice));
    done += slice;
    spent = performance.now() - start;
  }
  return (done / spent) * 1000;
}

async function measure(): Promise<Map<Contender, number[]>> {
  const speeds = new Map<Contender, number[]>(all.map((one) => [one, []]));
  for (const one of all) await speed(one);
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? all : [...all].reverse();
    for (const one of order) speeds.get(one)?.push(await speed(one));
  }
  return speeds;
}

const meanFired = await check();
const speeds = await measure();
const peerRuns = speeds.get(peer) ?? [];
const count = (value: number) => Math.round(value).toLocaleString("en-US");
const lines: Line[] = all.map((one) => {
  const runs = speeds.get(one) ?? [];
  // Round by round, so that a machine that slows down slows both sides.
  const ratio = median(runs.map((run, at) => run / (peerRuns[at] ?? Number.NaN)));
  const held = one === ours;
  return {
    part: "Rules",
    what: one.name,
    ours: `${count(median(runs))} sheets/s (${count(Math.min(...runs))} to ${count(Math.max(...runs))})`,
    theirs: one.tells,
    value: `${ratio.toFixed(ratio < 10 ? 1 : 0)}×`,
    mark: held ? `≥ ${mark}×` : null,
    met: held ? ratio >= mark : null,
  };
});
const notes = [
  `${checked} complete sheets, ${meanFired.toFixed(1)} rules fired on the mean; all engines agree`,
];
process.stdout.write(`${JSON.stringify({ lines, notes })}\n`);
