import { type Line, median } from "./figures";
import { addEntry, type Guest, makeGuest } from "./guest";
import { startApp } from "./servers";

/*
 * The pages of somebody who keeps very much beside those of somebody who keeps almost nothing: how
 * long the server takes for each page, one after the other, in turn.
 */
const much = { events: 200, medicines: 60, records: 150, questions: 60, tasks: 60 };
const little = { events: 1, medicines: 1, records: 1, questions: 1, tasks: 1 };
const rounds = 21;
const mark = 2;
const pages = [
  "/home",
  "/plan",
  "/plan/dates",
  "/records",
  "/prepare",
  "/prepare/history",
  "/prepare/medicines",
  "/prepare/questions",
  "/calendar",
];

const app = await startApp();
try {
  const [full, empty] = [await makeGuest(app.url), await makeGuest(app.url)];
  await fill(full, much);
  await fill(empty, little);
  const lines: Line[] = [];
  for (const page of pages) {
    const times = { full: [] as number[], empty: [] as number[] };
    for (let round = -2; round < rounds; round += 1) {
      const order = round % 2 === 0 ? (["full", "empty"] as const) : (["empty", "full"] as const);
      for (const who of order) {
        const took = await time(page, who === "full" ? full : empty);
        if (round >= 0) times[who].push(took);
      }
    }
    const [ours, theirs] = [median(times.full), median(times.empty)];
    const value = ours / theirs;
    lines.push({
      part: "Lists",
      what: page,
      ours: `${ours.toFixed(1)} ms with much kept`,
      theirs: `${theirs.toFixed(1)} ms with almost nothing`,
      value: `${value.toFixed(2)}×`,
      mark: `≤ ${mark}×`,
      met: value <= mark,
    });
  }
  const kept = `${much.events} events, ${much.medicines} medicines, ${much.records} own records, ${much.questions} own questions, ${much.tasks} own tasks`;
  const notes = [`Lists: ${kept}; median of ${rounds} requests, one after the other`];
  process.stdout.write(`${JSON.stringify({ lines, notes })}\n`);
} finally {
  await app.stop();
}

/** How long one page takes, from the request to its last byte, in milliseconds. */
async function time(page: string, { cookie }: Guest): Promise<number> {
  const started = performance.now();
  const response = await fetch(`${app.url}${page}`, { headers: { cookie }, redirect: "manual" });
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${page} answered ${response.status}`);
  return performance.now() - started;
}

async function fill(guest: Guest, counts: typeof much): Promise<void> {
  const year = (index: number) => String(1980 + (index % 45));
  await each(counts.events, (index) =>
    addEntry(app.url, guest, "/api/history", "/prepare/history", "event", {
      title: `Event ${index}: what happened then`,
      when: year(index),
      effect: "It helped a little.",
    }),
  );
  await each(counts.medicines, (index) =>
    addEntry(app.url, guest, "/api/history", "/prepare/medicines", "medicine", {
      name: `Medicine ${index}`,
      dose: "10 mg",
      often: "twice a day",
      start: year(index),
    }),
  );
  await each(counts.records, (index) =>
    addEntry(app.url, guest, "/api/records", "/records", "record", { title: `Record ${index}` }),
  );
  await each(counts.questions, (index) =>
    addEntry(app.url, guest, "/api/questions", "/prepare/questions", "own-question", {
      wording: `Question ${index}, to be asked of the doctor?`,
    }),
  );
  await each(counts.tasks, (index) =>
    addEntry(app.url, guest, "/api/plan", "/plan", "task", { title: `Step ${index}` }),
  );
}

async function each(count: number, make: (index: number) => Promise<void>): Promise<void> {
  for (let index = 0; index < count; index += 1) await make(index);
}
