import { parentPort, workerData } from "node:worker_threads";
import { readImportFile } from "./read-file";

// The other side of read-apart.ts: one file, one answer, and the thread ends.
const { bytes, today } = workerData as { bytes: Uint8Array; today: string };
parentPort?.postMessage(readImportFile(bytes, today));
