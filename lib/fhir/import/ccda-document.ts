import { FileFault } from "./import-fault";
import { readXml } from "./xml-events";
import type { XmlNode } from "./xml-tree";

/*
 * A C-CDA document goes by as a stream. Its header and one entry at a time are held as a tree; of
 * what is written for people only what an entry can point at by an id.
 */

const mostNodesOfAnEntry = 50_000;
const mostIds = 60_000;
const longestText = 2_400;

export type CcdaSection = {
  /** The section's LOINC codes, and the templates that it follows. */
  readonly codes: string[];
  readonly templates: string[];
  isAbsent: boolean;
  entries: number;
  hasText: boolean;
};

export type CcdaEvents = {
  /** Everything before the body. Called once, before any entry. */
  readonly header: (root: XmlNode) => void;
  readonly entry: (
    section: CcdaSection,
    entry: XmlNode,
    texts: ReadonlyMap<string, string>,
  ) => void;
  readonly sectionEnd: (section: CcdaSection) => void;
};

/**
 * Reads a document.
 * @throws FileFault "wrong-kind" when it is XML but no clinical document, and those of readXml
 */
export function readCcdaDocument(bytes: Uint8Array, events: CcdaEvents): void {
  const path: string[] = [];
  const sections: CcdaSection[] = [];
  const texts = new Map<string, string>();
  const tree: XmlNode[] = [];
  let nodes = 0;
  let header: XmlNode | null = null;
  let isHeaderDone = false;
  /** The ids that what is being written now belongs to, with the depth of their elements. */
  const writing: { id: string; depth: number; text: string }[] = [];
  let narrative = -1;

  const grow = (name: string, attributes: ReadonlyMap<string, string>) => {
    nodes += 1;
    if (nodes > mostNodesOfAnEntry) throw new FileFault("too-much");
    const node: XmlNode = { name, attributes, children: [], text: "" };
    tree.at(-1)?.children.push(node);
    tree.push(node);
    return node;
  };

  readXml(bytes, {
    open(name, attributes) {
      const parent = path.at(-1);
      if (parent === undefined && name !== "ClinicalDocument") throw new FileFault("wrong-kind");
      path.push(name);
      if (tree.length > 0) {
        grow(name, attributes);
        return;
      }
      const section = sections.at(-1);
      if (narrative >= 0) {
        const id = attributes.get("ID") ?? "";
        if (id !== "" && texts.size < mostIds) writing.push({ id, depth: path.length, text: "" });
      } else if (name === "section") {
        sections.push({
          codes: [],
          templates: [],
          isAbsent: attributes.has("nullFlavor"),
          entries: 0,
          hasText: false,
        });
      } else if (section && parent === "section") {
        if (name === "text") narrative = path.length;
        else if (name === "code") section.codes.push(attributes.get("code") ?? "");
        else if (name === "templateId") section.templates.push(attributes.get("root") ?? "");
        else if (name === "entry") {
          nodes = 0;
          section.entries += 1;
          grow(name, attributes);
        }
      } else if (section && parent === "code" && name === "translation") {
        section.codes.push(attributes.get("code") ?? "");
      } else if (path.length === 1) {
        header = { name, attributes, children: [], text: "" };
      } else if (path.length === 2 && name === "component") {
        isHeaderDone = true;
        if (header) events.header(header);
      } else if (path.length === 2 && !isHeaderDone) {
        const node = grow(name, attributes);
        header?.children.push(node);
      }
    },
    text(text) {
      const node = tree.at(-1);
      if (node) node.text += text;
      else if (narrative >= 0) {
        const section = sections.at(-1);
        if (section && text.trim() !== "") section.hasText = true;
        for (const one of writing) {
          if (one.text.length < longestText) one.text += text.slice(0, longestText);
        }
      }
    },
    close(name) {
      const depth = path.length;
      const closed = tree.pop();
      if (closed && tree.length === 0 && name === "entry") {
        const section = sections.at(-1);
        if (section) events.entry(section, closed, texts);
        nodes = 0;
      } else if (!closed && narrative >= 0) {
        // Cells of a table stand side by side: their texts must not run together.
        for (const one of writing) if (one.text.length < longestText) one.text += " ";
        const last = writing.at(-1);
        if (last?.depth === depth) {
          writing.pop();
          texts.set(last.id, last.text.replace(/\s+/g, " ").trim());
        }
        if (narrative === depth) narrative = -1;
      } else if (!closed && name === "section") {
        const section = sections.pop();
        if (section) events.sectionEnd(section);
      }
      path.pop();
    },
  });
}
