import type { ImportFault, ImportFound, ImportOutcome } from "../../engine/import-items";
import { readCcda } from "./ccda-reader";
import { readFhir } from "./fhir-reader";
import { FileFault } from "./import-fault";
import { tidyItems } from "./tidy";

/** What a file may weigh, in bytes (S21). */
export const importFileLimit = 20 * 1024 * 1024;

/**
 * Reads a file from a portal: FHIR R4 as JSON, or a C-CDA document. Pure: bytes in, what was found
 * out; nothing is loaded, run or kept. A file is read whole or not at all. Never throws.
 * @param today YYYY-MM-DD: what ended before it is over
 */
export function readImportFile(bytes: Uint8Array, today: string): ImportOutcome {
  try {
    return read(bytes, today);
  } catch (error) {
    if (error instanceof FileFault) return refuse(error.fault);
    // What is nested or repeated beyond what the engine takes.
    return refuse(error instanceof RangeError ? "too-much" : "broken");
  }
}

function read(bytes: Uint8Array, today: string): ImportOutcome {
  if (bytes.length > importFileLimit) return refuse("too-large");
  const body = withoutMark(bytes);
  const format = formatOf(body);
  if (format !== "fhir" && format !== "ccda") return refuse(format);
  const found = format === "fhir" ? readFhir(body, today) : readCcda(body, today);
  const { items, skipped } = tidyItems(found.items, found.skipped);
  if (items.length === 0) return refuse("nothing-found");
  return { ok: true, format, about: found.about, items, skipped } satisfies ImportFound;
}

const refuse = (fault: ImportFault): ImportOutcome => ({ ok: false, fault });

/** What the first bytes of a file tell of it. */
function formatOf(bytes: Uint8Array): "fhir" | "ccda" | ImportFault {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1_024));
  if (head.startsWith("PK\u0003\u0004") || head.startsWith("\u001F\u008B")) return "zip";
  if (head.startsWith("%PDF")) return "pdf";
  // UTF-16 has a zero in every other place.
  const start = head
    .replace(/^(?:\u00FF\u00FE|\u00FE\u00FF)/, "")
    .replace(/\0/g, "")
    .trimStart();
  if (start === "") return bytes.length === 0 || head.trim() === "" ? "empty" : "wrong-kind";
  if (start.startsWith("{") || start.startsWith("[")) return "fhir";
  if (/^<(?:!doctype\s+html|html)\b/i.test(start)) return "wrong-kind";
  return start.startsWith("<") ? "ccda" : "wrong-kind";
}

/** A mark of the order of bytes in front of UTF-8 says nothing. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return hasMark ? bytes.subarray(3) : bytes;
}
