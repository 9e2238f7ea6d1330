import { InputFault } from "@qingbei/domain";
import { SaxesParser } from "saxes";
import type { PackedParts } from "../ooxml/office-package.js";
import { Namespaces } from "../xml/namespaces.js";
import { type Attributes, attribute, xmlText } from "../xml/read-xml.js";
import { malformed, ownDefinitions, WHOLE_FILE } from "../xml/xml-faults.js";

const PART = "pkg:part";
const CONTENT = "pkg:xmlData";

/** The declarations of namespaces that an element stands under and does not make itself, as they are written. */
function inherited(above: readonly Attributes[], own: Attributes): string {
  const declared = Object.entries(Object.assign({}, ...above) as Attributes);
  return declared
    .filter(([name]) => /^xmlns(?::|$)/.test(name) && !(name in own))
    .map(([name, value]) => ` ${name}="${value.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`)
    .join("");
}

/**
 * The parts of an office package that is one XML file (“Word XML 文档”, Flat OPC): each is cut out as it is written. What is
 * kept in base64, pictures for instance, is no part of it.
 * @throws InputFault if it is not well-formed XML, or defines entities
 */
export function flatParts(bytes: Uint8Array): PackedParts {
  const parts = new Map<string, string>();
  const namespaces = new Namespaces();
  const open: { readonly name: string; readonly attributes: Attributes }[] = [];
  const parser = new SaxesParser({ position: true });
  const text = xmlText(bytes, WHOLE_FILE);
  let begun: { readonly name: string; readonly head: string; readonly rest: number } | undefined;
  parser.on("doctype", () => {
    throw ownDefinitions(WHOLE_FILE);
  });
  parser.on("error", (error) => {
    throw malformed(WHOLE_FILE, error);
  });
  parser.on("opentag", ({ name: written, attributes: all }) => {
    const attributes = all as Attributes;
    const [part, content] = open.slice(-2);
    if (part?.name === PART && content?.name === CONTENT) {
      const start = text.lastIndexOf("<", parser.position - 1);
      const rest = start + 1 + written.length;
      const head =
        text.slice(start, rest) +
        inherited(
          open.map((each) => each.attributes),
          attributes,
        );
      const name = (attribute(part.attributes, "name") ?? "").replace(/^\//, "");
      // two parts of one name, or two contents: it is unknown which is meant
      if (parts.has(name)) throw malformed(name);
      begun = { name, head, rest };
    }
    open.push({ name: namespaces.enter(written, attributes, open.length + 1), attributes });
  });
  parser.on("closetag", () => {
    namespaces.leave(open.length);
    open.pop();
    if (begun === undefined || open.at(-1)?.name !== CONTENT || open.at(-2)?.name !== PART) return;
    parts.set(begun.name, begun.head + text.slice(begun.rest, parser.position));
    begun = undefined;
  });
  try {
    parser.write(text).close();
  } catch (error) {
    throw error instanceof InputFault ? error : malformed(WHOLE_FILE, error);
  }
  const encoder = new TextEncoder();
  return {
    entries: [...parts.keys()].map((name) => ({ name })),
    read: (name) => {
      const part = parts.get(name);
      return part === undefined ? undefined : encoder.encode(part);
    },
  };
}
