import type { Guest } from "../guest";
import { requirePeer } from "../peer";

/*
 * The load, in a process of its own. In, as one line of JSON in the environment: what to ask for.
 * Out, as one line of JSON: how many requests a second were answered well.
 */
export type Load = {
  readonly url: string;
  readonly seconds: number;
  readonly connections: number;
  readonly guests: readonly Guest[];
  /** "page": GET `path` with a session cookie. "save": one answer, as the browser sends it. */
  readonly ask: { readonly kind: "page"; readonly path: string } | { readonly kind: "save" };
};
export type LoadResult = {
  readonly perSecond: number;
  readonly failed: number;
  readonly versions: readonly number[];
};

type Request = { path?: string; method?: string; headers?: object; body?: string };
type Context = { turn?: Turn };
type Turn = { readonly guest: Guest; version: number };
type Outcome = { requests: { total: number }; duration: number; errors: number; non2xx: number };
type Autocannon = (options: object) => Promise<Outcome>;

const question = "sure-best";
const load = JSON.parse(process.env.BENCH_LOAD ?? "") as Load;
const turns: Turn[] = load.guests.map((guest) => ({
  guest,
  version: guest.versions[question] ?? 0,
}));
// Whoever was served comes last again: no two requests of one person are under way at once.
const waiting = [...turns];
let keys = 0;
let late = 0;

function setupRequest(request: Request, context: Context): Request {
  const turn = waiting.shift();
  if (turn === undefined) throw new Error("more connections than guests");
  context.turn = turn;
  const { cookie } = turn.guest;
  if (load.ask.kind === "page") return { ...request, path: load.ask.path, headers: { cookie } };
  keys += 1;
  const { version } = turn;
  const value = version % 2 === 0 ? "yes" : "no";
  return {
    ...request,
    method: "POST",
    path: "/api/answers",
    headers: {
      cookie,
      origin: load.url,
      "content-type": "application/json",
      "idempotency-key": `bench-${process.pid}-${Date.now()}-${keys}`,
    },
    body: JSON.stringify({ changes: [{ question, value, version }] }),
  };
}

function onResponse(status: number, body: string, context: Context): void {
  const { turn } = context;
  if (turn === undefined) return;
  if (load.ask.kind === "save" && status === 200) turn.version += 1;
  if (status === 409) {
    // The save that was under way when the load before this one ended.
    const { conflicts } = JSON.parse(body) as { conflicts: { version: number }[] };
    turn.version = conflicts[0]?.version ?? turn.version;
    late += 1;
  }
  waiting.push(turn);
}

const autocannon = requirePeer<Autocannon>("autocannon");
const outcome = await autocannon({
  url: load.url,
  connections: load.connections,
  duration: load.seconds,
  requests: [{ setupRequest, onResponse }],
});
const failed = outcome.errors + outcome.non2xx;
const result: LoadResult = {
  perSecond: (outcome.requests.total - failed) / outcome.duration,
  failed: failed - late,
  versions: turns.map(({ version }) => version),
};
process.stdout.write(`${JSON.stringify(result)}\n`);
