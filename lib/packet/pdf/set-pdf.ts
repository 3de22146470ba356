import path from "node:path";
import { Worker } from "node:worker_threads";
import type { PacketModel } from "../model";

/** A PDF, or why there is none: too many wait already, or it could not be set. */
export type SetPdf =
  | { readonly ok: true; readonly pdf: Uint8Array<ArrayBuffer>; readonly hasMissing: boolean }
  | { readonly ok: false; readonly reason: "busy" | "failed" };

const longestMs = 20_000;
const mostWaiting = 100;
const mostMemoryMb = 512;

type Reply = { id: number; pdf?: Uint8Array<ArrayBuffer>; missing?: boolean; error?: string };
type Job = {
  readonly id: number;
  readonly model: PacketModel;
  readonly done: (outcome: SetPdf) => void;
};
/** One thread, and the packet that it sets now. */
type Setter = { readonly thread: Worker; now: { job: Job; timer: NodeJS.Timeout } | null };
type Shop = { setter: Setter | null; readonly queue: Job[]; count: number };

// One thread for each process, also where the bundler makes several copies of this module.
const held = globalThis as { secondLookPdf?: Shop };

function openShop(): Shop {
  held.secondLookPdf ??= { setter: null, queue: [], count: 0 };
  return held.secondLookPdf;
}

/**
 * Sets a packet as a tagged PDF (PDF/UA-1), off the main thread, each within 20 seconds, one after
 * the other in the order in which they came. In: the packet as it is to be read. Out: the file;
 * `hasMissing` where a character had to be replaced by a box. Never throws: a thread that fails or
 * takes too long is replaced, and only the packet that it was at is lost.
 */
export function setPdf(model: PacketModel): Promise<SetPdf> {
  const shop = openShop();
  if (shop.queue.length >= mostWaiting) return Promise.resolve({ ok: false, reason: "busy" });
  shop.count += 1;
  const id = shop.count;
  return new Promise((done) => {
    shop.queue.push({ id, model, done });
    goOn(shop);
  });
}

/** Ends the thread; the next packet starts another. For tests and for a clean end. */
export async function closePdf(): Promise<void> {
  const shop = openShop();
  for (const { done } of shop.queue.splice(0)) done({ ok: false, reason: "failed" });
  const { setter } = shop;
  if (setter === null) return;
  giveUp(shop, setter);
  await setter.thread.terminate();
}

function goOn(shop: Shop): void {
  if (shop.queue.length === 0 || shop.setter?.now) return;
  const job = shop.queue.shift() as Job;
  shop.setter ??= openSetter(shop);
  const { setter } = shop;
  const timer = setTimeout(() => giveUp(shop, setter), longestMs);
  setter.now = { job, timer };
  setter.thread.ref();
  setter.thread.postMessage({ id: job.id, model: job.model });
}

function openSetter(shop: Shop): Setter {
  // A thread is started from a file, so its path must not be taken for a module to bundle.
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), "lib/packet/pdf/worker.mjs");
  const thread = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: mostMemoryMb } });
  const setter: Setter = { thread, now: null };
  thread.on("message", (reply: Reply) => settle(shop, setter, reply));
  thread.on("error", () => giveUp(shop, setter));
  thread.on("exit", () => giveUp(shop, setter));
  return setter;
}

function settle(shop: Shop, setter: Setter, { id, pdf, missing }: Reply): void {
  const { now } = setter;
  if (now === null || now.job.id !== id) return;
  finish(setter, pdf ? { ok: true, pdf, hasMissing: missing === true } : failed);
  goOn(shop);
}

const failed: SetPdf = { ok: false, reason: "failed" };

function finish(setter: Setter, outcome: SetPdf): void {
  const { now } = setter;
  if (now === null) return;
  setter.now = null;
  // While nothing is set the thread does not keep the process from ending.
  setter.thread.unref();
  clearTimeout(now.timer);
  now.job.done(outcome);
}

function giveUp(shop: Shop, setter: Setter): void {
  if (shop.setter !== setter) return;
  shop.setter = null;
  finish(setter, failed);
  void setter.thread.terminate();
  goOn(shop);
}
