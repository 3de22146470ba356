import { closePdf, setPdf } from "@/lib/packet/pdf/set-pdf";
import { type Line, median } from "./figures";
import { type AtOnce, prepareAtOnce } from "./packet/at-once";
import { setByReactPdf } from "./packet/react-pdf";
import { long, twoPages, typical } from "./packet/variants";
import { startApp } from "./servers";

/*
 * A packet as a PDF beside the same one by @react-pdf/renderer; a long one beside a short one; and
 * fifty at once beside a quiet server. No packet is set twice.
 */
const rounds = 15;
const atOnceRounds = 3;
let number = 0;

type Setter = "ours" | "theirs" | "short" | "long";
const setters = {
  ours: () => setOurs(typical(number)),
  theirs: () => setByReactPdf(typical(number)),
  short: () => setOurs(twoPages(number)),
  long: () => setOurs(long(number)),
};

async function setOurs(model: ReturnType<typeof typical>): Promise<Uint8Array> {
  const set = await setPdf(model);
  if (!set.ok) throw new Error(set.reason);
  return set.pdf;
}

async function time(which: Setter): Promise<number> {
  number += 1;
  const started = performance.now();
  await setters[which]();
  return performance.now() - started;
}

const times: { readonly [S in Setter]: number[] } = { ours: [], theirs: [], short: [], long: [] };
for (let round = -2; round < rounds; round += 1) {
  const order: Setter[] = ["ours", "theirs", "short", "long"];
  for (const which of round % 2 === 0 ? order : order.reverse()) {
    const took = await time(which);
    if (round >= 0) times[which].push(took);
  }
}
const pages = pagesOf(await setOurs(long(0)));
if (pages < 50) throw new Error(`the long packet has ${pages} pages`);
const ownPages = pagesOf(await setOurs(typical(0)));
const shortPages = pagesOf(await setOurs(twoPages(0)));
await closePdf();

/** How many pages a PDF has, by its own count. */
function pagesOf(pdf: Uint8Array): number {
  const counts = Buffer.from(pdf)
    .toString("latin1")
    .matchAll(/\/Type\s*\/Pages[^>]*\/Count (\d+)/g);
  return Math.max(0, ...[...counts].map(([, count]) => Number(count)));
}

const say = (which: Setter) => {
  const all = times[which];
  const [low, middle, high] = [Math.min(...all), median(all), Math.max(...all)].map(Math.round);
  return `${middle} ms (${low} to ${high})`;
};
const perRound = (one: Setter, other: Setter) =>
  median(times[one].map((took, at) => took / (times[other][at] ?? Number.NaN)));
const faster = perRound("theirs", "ours");
const longer = perRound("long", "short");
const lines: Line[] = [
  {
    part: "Packet",
    what: `A typical packet of ${ownPages} pages`,
    ours: say("ours"),
    theirs: `@react-pdf/renderer, same content: ${say("theirs")}`,
    value: `${faster.toFixed(1)}×`,
    mark: "≥ 10×",
    met: faster >= 10,
  },
  {
    part: "Packet",
    what: `A packet of ${pages} pages`,
    ours: say("long"),
    theirs: `one of ${shortPages} pages: ${say("short")}`,
    value: `${longer.toFixed(1)}×`,
    mark: "≤ 10×",
    met: longer <= 10,
  },
];

const app = await startApp();
try {
  const measure = await prepareAtOnce(app.url);
  await measure();
  const found: AtOnce[] = [];
  for (let round = 0; round < atOnceRounds; round += 1) found.push(await measure());
  const value = median(found.map(({ idle, meanwhile }) => meanwhile / idle));
  const of = (pick: (one: (typeof found)[number]) => number) => median(found.map(pick)).toFixed(0);
  lines.push({
    part: "Packet",
    what: "50 PDFs at once: p95 of a page meanwhile",
    ours: `${of(({ meanwhile }) => meanwhile)} ms, all 50 in ${of(({ allMs }) => allMs)} ms`,
    theirs: `nothing else to do: ${of(({ idle }) => idle)} ms`,
    value: `${value.toFixed(2)}×`,
    mark: "≤ 3×",
    met: value <= 3,
  });
  const samples = found.map((one) => one.samples).join(", ");
  const notes = [
    `Packet: ${rounds} rounds, no packet twice; at once: ${atOnceRounds} rounds, pages asked for meanwhile: ${samples}`,
  ];
  process.stdout.write(`${JSON.stringify({ lines, notes })}\n`);
} finally {
  await app.stop();
}
