import { addEntry, type Guest, makeGuest, sendFields } from "../guest";

/*
 * Fifty people take their packet as a PDF in the same moment, while one more goes through a page.
 */
const people = 10;
const packetsEach = 5;
const page = "/decide/what";
const fewest = 60;

export type AtOnce = {
  /** The 95th of 100 requests of the one more, in milliseconds. */
  readonly idle: number;
  readonly meanwhile: number;
  readonly samples: number;
  /** From the first request to the last byte of the last PDF. */
  readonly allMs: number;
};

/** Makes packets of different people; gives what measures one round of them. */
export async function prepareAtOnce(url: string): Promise<() => Promise<AtOnce>> {
  const other = await makeGuest(url);
  const packets: { readonly guest: Guest; readonly path: string }[] = [];
  for (let person = 0; person < people; person += 1) {
    const guest = await makeGuest(url);
    await fill(url, guest, person);
    for (let turn = 0; turn < packetsEach; turn += 1) {
      const name = `Person ${person}, packet ${turn}`;
      const facts = { do: "save", kind: "packet-facts", content: "facts", page: "/print" };
      await sendFields(url, guest, "/api/packet", { ...facts, version: `${turn}`, name });
      const options = { preset: "doctor", paper: "letter", text: "normal" };
      const { to = "" } = await sendFields(url, guest, "/api/packet", {
        do: "issue",
        page: "/print",
        ...options,
      });
      packets.push({ guest, path: to.replace("/print/", "/api/packet/") });
    }
  }
  return async () => {
    const idle: number[] = [];
    while (idle.length < fewest) idle.push(await ask(url, other));
    const meanwhile: number[] = [];
    let open = packets.length;
    const started = performance.now();
    const taken = packets.map(async ({ guest, path }) => {
      const response = await fetch(`${url}${path}`, {
        headers: { cookie: guest.cookie },
        redirect: "manual",
      });
      const bytes = await response.arrayBuffer();
      open -= 1;
      if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
      return bytes.byteLength;
    });
    const all = Promise.all(taken);
    while (open > 0) meanwhile.push(await ask(url, other));
    await all;
    const allMs = performance.now() - started;
    return { idle: late(idle), meanwhile: late(meanwhile), samples: meanwhile.length, allMs };
  };
}

async function ask(url: string, { cookie }: Guest): Promise<number> {
  const started = performance.now();
  const response = await fetch(`${url}${page}`, { headers: { cookie }, redirect: "manual" });
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${page} answered ${response.status}`);
  return performance.now() - started;
}

/** The time within which 95 of 100 were answered. */
function late(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))] ?? Number.NaN;
}

async function fill(url: string, guest: Guest, person: number): Promise<void> {
  const history = "/api/history";
  for (let index = 0; index < 8; index += 1) {
    await addEntry(url, guest, history, "/prepare/history", "event", {
      title: `Event ${index} of person ${person}: what happened then`,
      when: `${2016 + index}`,
      effect: "It helped a little.",
    });
  }
  for (let index = 0; index < 3; index += 1) {
    await addEntry(url, guest, history, "/prepare/medicines", "medicine", {
      name: `Medicine ${index} of person ${person}`,
      dose: "10 mg",
      start: `${2019 + index}`,
    });
  }
  for (let index = 0; index < 5; index += 1) {
    await addEntry(url, guest, "/api/questions", "/prepare/questions", "own-question", {
      wording: `Question ${index} of person ${person}, to be asked of the doctor?`,
    });
  }
}
