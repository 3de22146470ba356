import { parseStrictJson } from "../../kept/strict-json";
import { FileFault } from "./import-fault";

/*
 * A bundle of 20,000 resources as one tree takes many times the memory of its text. So the text is
 * cut at the resources by counting brackets, and each is parsed, read and let go by itself. What is
 * left when they are cut out is parsed too: text that is not JSON as a whole is not let through.
 */

const mostDepth = 60;
/** Brackets and commas of one resource: what decides how much memory its tree takes. */
const mostMarks = 200_000;
const mostParts = 50_000;

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const [openList, closeList, openObject, closeObject] = [0x5b, 0x5d, 0x7b, 0x7d];
const entryKey = new TextEncoder().encode('"entry"');

/**
 * Gives every resource of a text: the entries of a bundle, the lines of NDJSON, the items of a
 * list, or the one that the text is. Each as it stands: a bundle's entry still has its wrapping.
 * @throws FileFault "broken" for what is not JSON, "unsafe" for what no honest file holds (nested
 * deep, a key twice, half a character, NUL), "too-much" beyond the bounds
 */
export function* partsOfJson(bytes: Uint8Array): Generator<unknown> {
  let at = 0;
  let parts = 0;
  while (at < bytes.length) {
    if (isSpace(bytes[at])) {
      at += 1;
      continue;
    }
    const cut = cutValue(bytes, at);
    for (const [from, to] of cut.parts) {
      parts += 1;
      if (parts > mostParts) throw new FileFault("too-much");
      yield parse(bytes.subarray(from, to));
    }
    parts += 1;
    yield parse(cut.rest);
    at = cut.end;
  }
}

type Cut = { readonly parts: [number, number][]; readonly rest: Uint8Array; readonly end: number };

/** Cuts the value that begins here: where its resources stand, what is left, where it ends. */
function cutValue(bytes: Uint8Array, start: number): Cut {
  const parts: [number, number][] = [];
  const rest: Uint8Array[] = [];
  const isList = bytes[start] === openList;
  if (!isList && bytes[start] !== openObject) throw new FileFault("broken");
  // How deep the resources stand: in a list, or in the list at "entry" of an object.
  const inner = isList ? 1 : 2;
  let depth = 0;
  let marks = 0;
  let outerMarks = 0;
  let partFrom = -1;
  let restFrom = start;
  let isEntry = isList;
  let lastKey = -1;
  for (let at = start; at < bytes.length; at += 1) {
    switch (bytes[at]) {
      case quote: {
        const end = endOfText(bytes, at);
        if (depth === 1 && partFrom < 0) lastKey = at;
        at = end;
        break;
      }
      case colon:
        if (depth === 1 && !isList) isEntry = isEntryKey(bytes, lastKey);
        break;
      case comma:
        marks += 1;
        break;
      case openObject:
      case openList:
        if (depth === inner && isEntry && bytes[at] === openObject) {
          rest.push(bytes.subarray(restFrom, at), zero);
          partFrom = at;
          outerMarks = marks;
          marks = 0;
        }
        depth += 1;
        marks += 1;
        if (depth > mostDepth) throw new FileFault("unsafe");
        break;
      case closeObject:
      case closeList:
        depth -= 1;
        if (depth === inner && partFrom >= 0) {
          parts.push([partFrom, at + 1]);
          if (parts.length > mostParts) throw new FileFault("too-much");
          partFrom = -1;
          restFrom = at + 1;
          marks = outerMarks;
        }
        if (depth === 0) {
          rest.push(bytes.subarray(restFrom, at + 1));
          return { parts, rest: Buffer.concat(rest), end: at + 1 };
        }
        break;
    }
    if (marks > mostMarks) throw new FileFault("too-much");
  }
  throw new FileFault("broken");
}

const zero = new TextEncoder().encode("0");

function endOfText(bytes: Uint8Array, start: number): number {
  let at = bytes.indexOf(quote, start + 1);
  while (at > 0) {
    let before = at - 1;
    while (bytes[before] === backslash) before -= 1;
    if ((at - before) % 2 === 1) return at;
    at = bytes.indexOf(quote, at + 1);
  }
  throw new FileFault("broken");
}

function isEntryKey(bytes: Uint8Array, at: number): boolean {
  return at >= 0 && entryKey.every((byte, offset) => bytes[at + offset] === byte);
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function parse(bytes: Uint8Array): unknown {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FileFault("broken");
  }
  const read = parseStrictJson(text, mostDepth);
  if (read.ok) return read.value;
  throw new FileFault(read.error.reason === "not valid JSON" ? "broken" : "unsafe");
}
