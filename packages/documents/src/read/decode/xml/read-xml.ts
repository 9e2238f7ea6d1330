import { InputFault } from "@qingbei/domain";
import { SaxesParser } from "saxes";
import { Namespaces } from "./namespaces.js";
import { malformed, ownDefinitions, tooDeep, tooMany } from "./xml-faults.js";

export type Attributes = Readonly<Record<string, string>>;

/** Receives a part's elements, in order. Names are those of namespaces.ts: `w:p`. */
export interface XmlListener {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** The deepest nesting, and the most elements, of one part. */
const DEEPEST = 256;
const MOST_ELEMENTS = 5_000_000;
const CHUNK = 1 << 16;

/** The value of an attribute with any prefix: `w:val` and `val` alike. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  for (const key in attributes) {
    if (key.length > name.length && key.endsWith(name) && key[key.length - name.length - 1] === ":")
      return attributes[key];
  }
  return undefined;
}

/** The encoding of a part: by its byte order mark, else as declared. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']/.exec(head.replace(/^ï»¿/, ""))?.[1] ?? "utf-8";
}

/** The text of a part, whose declaration names its encoding. @throws InputFault if it is in another one */
export function xmlText(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch (error) {
    throw malformed(part, error);
  }
}

/**
 * Reads a part of a document from its first element to its last.
 * @param part its name, for messages
 * @throws InputFault if it is not well-formed XML, defines entities, or is beyond the limits
 */
export function readXml(bytes: Uint8Array, part: string, listener: XmlListener): void {
  const parser = new SaxesParser({ position: false });
  const namespaces = new Namespaces();
  const names: string[] = [];
  let elements = 0;
  parser.on("doctype", () => {
    throw ownDefinitions(part);
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name: written, attributes: all }) => {
    // names with namespaces are resolved here, so all attributes are plain texts
    const attributes = all as Attributes;
    if (++elements > MOST_ELEMENTS) throw tooMany(part, MOST_ELEMENTS);
    if (names.length >= DEEPEST) throw tooDeep(part, DEEPEST);
    const name = namespaces.enter(written, attributes, names.length + 1);
    names.push(name);
    listener.open(name, attributes);
  });
  parser.on("closetag", () => {
    namespaces.leave(names.length);
    listener.close(names.pop() ?? "");
  });
  const text = (value: string) => {
    if (names.length > 0) listener.text(value);
  };
  parser.on("text", text);
  parser.on("cdata", text);
  try {
    const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
    for (let at = 0; at < bytes.length; at += CHUNK)
      parser.write(decoder.decode(bytes.subarray(at, at + CHUNK), { stream: true }));
    parser.write(decoder.decode()).close();
  } catch (error) {
    throw error instanceof InputFault ? error : malformed(part, error);
  }
}
