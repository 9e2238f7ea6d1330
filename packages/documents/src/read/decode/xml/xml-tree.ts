import { type Attributes, attribute, readXml } from "./read-xml.js";

/** An element with its content. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly (XmlNode | string)[];
}

/** Which elements of a part are kept. */
export interface TreeSelection {
  /** Elements whose children are handed over one by one, so that a long part is never in memory as a whole. */
  readonly within: string;
  /** Elements that are left out with all that is in them. */
  readonly without?: ReadonlySet<string>;
}

interface Growing extends XmlNode {
  readonly children: (XmlNode | string)[];
}

/** Hands over each child of the chosen element. @throws InputFault */
export function readTrees(
  bytes: Uint8Array,
  part: string,
  { within, without }: TreeSelection,
  take: (node: XmlNode) => void,
): void {
  const open: Growing[] = [];
  /** Depth within an element that is left out. */
  let skipped = 0;
  let inside = 0;
  readXml(bytes, part, {
    open(name, attributes) {
      if (skipped > 0 || (inside > 0 && without?.has(name))) skipped++;
      else if (inside > 0) {
        const node: Growing = { name, attributes, children: [] };
        open.at(-1)?.children.push(node);
        open.push(node);
      } else if (name === within) inside++;
    },
    close(name) {
      if (skipped > 0) skipped--;
      else if (open.length > 0) {
        const node = open.pop();
        if (node && open.length === 0) take(node);
      } else if (name === within) inside--;
    },
    text(text) {
      if (skipped === 0) open.at(-1)?.children.push(text);
    },
  });
}

/** All children of an element, without the text between them. */
export function elementsOf(node: XmlNode | undefined): XmlNode[] {
  const children = node?.children ?? [];
  return children.filter((child): child is XmlNode => typeof child !== "string");
}

export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return elementsOf(node).filter((child) => child.name === name);
}

export function childOf(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  let found = node;
  for (const name of path) found = elementsOf(found).find((child) => child.name === name);
  return found;
}

/** An attribute of a node, with any prefix. */
export function attributeOf(node: XmlNode | undefined, name = "val"): string | undefined {
  return node && attribute(node.attributes, name);
}

/** The first element of a name anywhere beneath. */
export function findNode(node: XmlNode, name: string): XmlNode | undefined {
  for (const child of elementsOf(node)) {
    const found = child.name === name ? child : findNode(child, name);
    if (found) return found;
  }
  return undefined;
}
