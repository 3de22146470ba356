/** An element of a document with all that is in it. */
export type XmlNode = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  text: string;
};

/** The first child of a name; with several names, the first grandchild and so on down. */
export function down(node: XmlNode | undefined, ...names: readonly string[]): XmlNode | undefined {
  let at = node;
  for (const name of names) at = at?.children.find((child) => child.name === name);
  return at;
}

/** All children of a name. */
export function all(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** An attribute, trimmed; "" where there is none. */
export function attribute(node: XmlNode | undefined, name: string): string {
  return node?.attributes.get(name)?.trim() ?? "";
}

/** The element itself and everything in it, in the order of the document. */
export function* inside(node: XmlNode): Generator<XmlNode> {
  const open = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    yield next;
    for (let at = next.children.length - 1; at >= 0; at -= 1) {
      const child = next.children[at];
      if (child) open.push(child);
    }
  }
}

/** Whether an element says that it follows a template, whatever its release. */
export function follows(node: XmlNode, template: string): boolean {
  return all(node, "templateId").some((one) => attribute(one, "root") === template);
}

/** Everything written in an element, marks taken away. */
export function textIn(node: XmlNode): string {
  let text = "";
  for (const one of inside(node)) text += ` ${one.text}`;
  return text.replace(/\s+/g, " ").trim();
}
