import { Worker } from "node:worker_threads";
import type { ImportOutcome } from "../../engine/import-items";

/** How long a file may take to read, and how much memory; and how many are read side by side. */
export type ReadBounds = {
  readonly ms: number;
  readonly megabytes: number;
};

const usual: ReadBounds = { ms: 60_000, megabytes: 256 };
const mostAtOnce = 2;
const mostWaiting = 6;

let reading = 0;
const waiting: (() => void)[] = [];

/**
 * Reads a file in a thread of its own, so that whatever is in it others are answered meanwhile; a
 * thread that takes too long or too much memory is ended. The bytes are handed over: the caller's
 * are empty afterwards.
 * @returns what was found, a fault of the file, or null when too many files are being read
 */
export async function readApart(
  bytes: Uint8Array<ArrayBuffer>,
  today: string,
  bounds: ReadBounds = usual,
): Promise<ImportOutcome | null> {
  if (reading >= mostAtOnce) {
    if (waiting.length >= mostWaiting) return null;
    await new Promise<void>((resolve) => waiting.push(resolve));
  }
  reading += 1;
  try {
    return await readInThread(bytes, today, bounds);
  } finally {
    reading -= 1;
    waiting.shift()?.();
  }
}

async function readInThread(
  bytes: Uint8Array<ArrayBuffer>,
  today: string,
  { ms, megabytes }: ReadBounds,
): Promise<ImportOutcome> {
  // The bundler finds the worker and all that it needs by this very form.
  const worker = new Worker(new URL("./read-worker.ts", import.meta.url), {
    workerData: { bytes, today },
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: 32 },
    // No secret of the server is within reach of what reads a stranger's file.
    env: {},
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<ImportOutcome>((resolve, reject) => {
      timer = setTimeout(() => resolve({ ok: false, fault: "too-slow" }), ms);
      worker.once("message", resolve);
      worker.once("error", (error: Error & { code?: string }) => {
        if (error.code === "ERR_WORKER_OUT_OF_MEMORY") resolve({ ok: false, fault: "too-much" });
        else reject(error);
      });
      worker.once("exit", () => reject(new Error("the reader of a file ended without an answer")));
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
