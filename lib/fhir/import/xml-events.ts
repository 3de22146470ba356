import { SaxesParser } from "saxes";
import { FileFault } from "./import-fault";

/*
 * XML as a stream of elements. A document type declaration is refused as a whole: no document of a
 * portal has one, and all of the attacks by entities begin there. The parser knows the five entities
 * of XML itself, loads nothing and runs nothing.
 */

const mostDepth = 100;
const mostElements = 3_000_000;
const mostAttributes = 100;
const chunkLength = 64 * 1024;

/** Elements of HL7 version 3 are by their bare names; others have their namespace in front. */
export type XmlEvents = {
  readonly open: (name: string, attributes: ReadonlyMap<string, string>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
};

export const hl7 = "urn:hl7-org:v3";
const schemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

/**
 * Reads a document from its bytes.
 * @throws FileFault "broken" for what is not well formed, "unsafe" for a document type declaration,
 * an entity of its own, nesting beyond 100 or an element with too many attributes; "too-much"
 */
export function readXml(bytes: Uint8Array, events: XmlEvents): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  // Without a prototype, so that no entity is called after what every object has.
  parser.ENTITIES = Object.assign(Object.create(null) as object, {
    amp: "&",
    gt: ">",
    lt: "<",
    quot: '"',
    apos: "'",
  }) as typeof parser.ENTITIES;
  let depth = 0;
  let elements = 0;
  let attributes = 0;
  parser.on("error", (error) => {
    throw new FileFault(/entity/.test(error.message) ? "unsafe" : "broken");
  });
  parser.on("doctype", () => {
    throw new FileFault("unsafe");
  });
  parser.on("opentagstart", () => {
    depth += 1;
    elements += 1;
    attributes = 0;
    if (depth > mostDepth) throw new FileFault("unsafe");
    if (elements > mostElements) throw new FileFault("too-much");
  });
  parser.on("attribute", () => {
    attributes += 1;
    if (attributes > mostAttributes) throw new FileFault("unsafe");
  });
  parser.on("opentag", (tag) => {
    const named = new Map<string, string>();
    for (const { prefix, local, uri, value } of Object.values(tag.attributes)) {
      if (prefix === "") named.set(local, value);
      else if (uri === schemaInstance) named.set(`xsi:${local}`, value);
    }
    events.open(nameOf(tag), named);
  });
  parser.on("text", events.text);
  parser.on("cdata", events.text);
  parser.on("closetag", (tag) => {
    depth -= 1;
    events.close(nameOf(tag));
  });
  const text = decode(bytes);
  for (let at = 0; at < text.length; at += chunkLength) {
    parser.write(text.slice(at, at + chunkLength));
  }
  parser.close();
}

const nameOf = ({ uri, local }: { uri: string; local: string }) =>
  uri === hl7 ? local : `${uri}#${local}`;

const encodings = ["utf-8", "us-ascii", "iso-8859-1", "windows-1252", "utf-16"];

/** The text of a document, in the encoding that its first bytes or its declaration tell. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  const declared = /^[^<]*<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]{1,40})["']/.exec(head)?.[1];
  const label = declared?.toLowerCase() ?? "utf-8";
  let encoding = encodings.includes(label) ? label : null;
  if (first === 0xff && second === 0xfe) encoding = "utf-16le";
  else if (first === 0xfe && second === 0xff) encoding = "utf-16be";
  if (encoding === null) throw new FileFault("broken");
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new FileFault("broken");
  }
}
