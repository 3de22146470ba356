// Sets one packet after the other, in a thread of its own: typesetting takes processor time, and
// whoever else is here must not wait for it. Plain JavaScript, for a thread is started from a file.
import { readFileSync } from "node:fs";
import { setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import * as fontkit from "fontkit";
import { faces } from "./faces.mjs";

// Pages that people wait for go first. On Linux this is the priority of this thread and of those that
// it starts; elsewhere it would be the whole process's.
if (process.platform === "linux") setPriority(0, 5);

const template = readFileSync(new URL("packet.typ", import.meta.url), "utf8");
const paths = faces.flatMap(({ files }) => files);
const compiler = NodeCompiler.create({
  fontArgs: [{ fontPaths: [...new Set(paths.map((file) => file.replace(/[^/\\]+$/, "")))] }],
});
const spare = faces.map(({ family }) => family).filter((family) => family !== "Source Serif 4");
// One file of a family tells what all of it has. The face of headings does not count: text is set
// without it.
const opened = faces
  .filter(({ family }) => spare.includes(family))
  .map(({ files }) => fontkit.openSync(files[0]));
const stand = "\u25A1";
const known = new Map();

function isCovered(char) {
  let covered = known.get(char);
  if (covered === undefined) {
    const code = char.codePointAt(0);
    covered = opened.some((face) => face.hasGlyphForCodePoint(code));
    known.set(char, covered);
  }
  return covered;
}

// What no face shows by itself: joiners, marks of direction and of variation, and spaces of all kinds.
// Written as numbers, for as characters most of them cannot be seen.
const silentRanges = [
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x2069],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xe0100, 0xe01ef],
];
const isSilent = (code) => silentRanges.some(([from, to]) => code >= from && code <= to);
const isControl = (code) => code < 0x20 || (code >= 0x7f && code <= 0x9f);

// Most texts have nothing but these, and every face has them.
const plain = /^[\x20-\x7e\n]*$/;

/** Text in which every character can be set. `seen.missing` tells whether one could not. */
function settable(text, seen) {
  if (plain.test(text)) return text;
  let out = "";
  for (const char of text.normalize("NFC")) {
    const code = char.codePointAt(0);
    if (char === "\n" || char === " ") out += char;
    else if (isControl(code)) out += " ";
    else if (isSilent(code)) out += isCovered(char) ? char : "";
    else if (/\s/.test(char)) out += isCovered(char) ? char : " ";
    else if (isCovered(char)) out += char;
    else {
      seen.missing = true;
      out += stand;
    }
  }
  return out;
}

// A word without a place to break would run off the paper: it may break after every twelve signs.
const longWord = /\S{24,}/gu;
const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

function breakable(text) {
  return text.replace(longWord, (word) => {
    const signs = [...segmenter.segment(word)];
    return signs
      .map(({ segment }, at) => (at > 0 && at % 12 === 0 ? `\u200b${segment}` : segment))
      .join("");
  });
}

function settableAll(value, seen) {
  if (typeof value === "string") return breakable(settable(value, seen));
  if (Array.isArray(value)) return value.map((one) => settableAll(one, seen));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, settableAll(one, seen)]),
  );
}

parentPort.on("message", ({ id, model }) => {
  try {
    const seen = { missing: false };
    const packet = settableAll(model, seen);
    const pdf = compiler.pdf(
      {
        mainFileContent: template,
        inputs: {
          packet: JSON.stringify(packet),
          faces: JSON.stringify(spare),
          missing: seen.missing ? "yes" : "no",
        },
      },
      { pdfStandard: "ua-1" },
    );
    const bytes = new Uint8Array(pdf);
    parentPort.postMessage({ id, pdf: bytes, missing: seen.missing }, [bytes.buffer]);
    compiler.evictCache(10);
  } catch (error) {
    parentPort.postMessage({ id, error: String(error?.message ?? error).slice(0, 2_000) });
  }
});
