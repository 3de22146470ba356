import { execFileSync } from "node:child_process";
import { type Line, median } from "./figures";
import { type Guest, makeGuest } from "./guest";
import type { Load, LoadResult } from "./server/load";
import { startApp, startEmptyApp } from "./servers";

/*
 * Requests a second: a page of the questionnaire, and an answer saved, beside a bare page of the
 * same Next that reads a cookie. In turn, in the same minute, the load from another process.
 */
const connections = 8;
const people = 40;
const seconds = 4;
const rounds = 5;
const page = "/decide/what";

function run(load: Load): LoadResult {
  const script = process.env.BENCH_LOAD_SCRIPT;
  if (!script) throw new Error("run by npm run bench");
  const out = execFileSync(process.execPath, [script], {
    env: { ...process.env, BENCH_LOAD: JSON.stringify(load) },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  const result = JSON.parse(out) as LoadResult;
  if (result.failed > 0) throw new Error(`${result.failed} requests failed: ${load.ask.kind}`);
  return result;
}

const app = await startApp();
const bare = await startEmptyApp();
try {
  let guests: readonly Guest[] = await Promise.all(
    Array.from({ length: people }, () => makeGuest(app.url)),
  );
  const base = { seconds, connections };
  const measures = {
    bare: () => run({ ...base, url: bare.url, guests, ask: { kind: "page", path: "/cookie" } }),
    page: () => run({ ...base, url: app.url, guests, ask: { kind: "page", path: page } }),
    save: () => {
      const result = run({ ...base, url: app.url, guests, ask: { kind: "save" } });
      guests = guests.map((guest, at) => ({
        ...guest,
        versions: { ...guest.versions, "sure-best": result.versions[at] ?? 0 },
      }));
      return result;
    },
  };
  const names = ["bare", "page", "save"] as const;
  for (const name of names) measures[name]();
  const speeds = { bare: [] as number[], page: [] as number[], save: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const order = round % 2 === 0 ? names : names.toReversed();
    for (const name of order) speeds[name].push(measures[name]().perSecond);
  }
  const say = (name: keyof typeof speeds) => {
    const all = speeds[name];
    const [low, middle, high] = [Math.min(...all), median(all), Math.max(...all)].map(Math.round);
    return `${middle} requests/s (${low} to ${high})`;
  };
  const line = (what: string, name: "page" | "save", mark: number): Line => {
    // Round by round, so that a machine that slows down slows both sides.
    const value = median(speeds[name].map((one, at) => one / (speeds.bare[at] ?? Number.NaN)));
    return {
      part: "Server",
      what,
      ours: say(name),
      theirs: `bare page that reads a cookie: ${say("bare")}`,
      value: `${value.toFixed(2)}×`,
      mark: `≥ ${mark}×`,
      met: value >= mark,
    };
  };
  const lines = [line("A personal page", "page", 0.6), line("An answer saved", "save", 0.4)];
  const notes = [
    `${people} sessions, ${connections} connections, ${rounds} rounds of ${seconds} s`,
  ];
  process.stdout.write(`${JSON.stringify({ lines, notes })}\n`);
} finally {
  await app.stop();
  await bare.stop();
}
