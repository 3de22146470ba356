import path from "node:path";
import { Worker } from "node:worker_threads";
import type { PacketModel } from "../model";

/** A PDF, or why there is none: too many wait already, or it could not be set. */
export type SetPdf =
  | { readonly ok: true; readonly pdf: Uint8Array<ArrayBuffer>; readonly hasMissing: boolean }
  | { readonly ok: false; readonly reason: "busy" | "failed" };

const longestMs = 20_000;
const mostWaiting = 20;
const mostMemoryMb = 512;

type Reply = { id: number; pdf?: Uint8Array<ArrayBuffer>; missing?: boolean; error?: string };
type Waiting = { readonly done: (outcome: SetPdf) => void; readonly timer: NodeJS.Timeout };
type Setter = { readonly thread: Worker; readonly waiting: Map<number, Waiting> };

// One thread for each process, also where the bundler makes several copies of this module.
const held = globalThis as { secondLookSetter?: Setter; secondLookSetCount?: number };

/**
 * Sets a packet as a tagged PDF (PDF/UA-1), off the main thread, within 20 seconds.
 * In: the packet as it is to be read. Out: the file; `hasMissing` where a character had to be
 * replaced by a box. Never throws: a thread that fails or takes too long is replaced.
 */
export function setPdf(model: PacketModel): Promise<SetPdf> {
  const setter = openSetter();
  if (setter.waiting.size >= mostWaiting) return Promise.resolve({ ok: false, reason: "busy" });
  const id = (held.secondLookSetCount ?? 0) + 1;
  held.secondLookSetCount = id;
  return new Promise((done) => {
    const timer = setTimeout(() => giveUp(setter), longestMs);
    setter.waiting.set(id, { done, timer });
    setter.thread.postMessage({ id, model });
  });
}

/** Ends the thread; the next packet starts another. For tests and for a clean end. */
export async function closePdf(): Promise<void> {
  const setter = held.secondLookSetter;
  if (setter) {
    giveUp(setter);
    await setter.thread.terminate();
  }
}

function openSetter(): Setter {
  const open = held.secondLookSetter;
  if (open) return open;
  // A thread is started from a file, so its path must not be taken for a module to bundle.
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), "lib/packet/pdf/worker.mjs");
  const thread = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: mostMemoryMb } });
  const setter: Setter = { thread, waiting: new Map() };
  thread.on("message", (reply: Reply | { ready: true }) => {
    if ("id" in reply) settle(setter, reply);
  });
  thread.on("error", () => giveUp(setter));
  thread.on("exit", () => giveUp(setter));
  thread.unref();
  held.secondLookSetter = setter;
  return setter;
}

function settle({ waiting }: Setter, { id, pdf, missing }: Reply): void {
  const one = waiting.get(id);
  if (one === undefined) return;
  waiting.delete(id);
  clearTimeout(one.timer);
  one.done(pdf ? { ok: true, pdf, hasMissing: missing === true } : { ok: false, reason: "failed" });
}

function giveUp(setter: Setter): void {
  if (held.secondLookSetter === setter) held.secondLookSetter = undefined;
  for (const { done, timer } of setter.waiting.values()) {
    clearTimeout(timer);
    done({ ok: false, reason: "failed" });
  }
  setter.waiting.clear();
  void setter.thread.terminate();
}
