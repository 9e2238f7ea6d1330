import { readXml } from "../xml/read-xml.js";
import { RichText } from "./rich-text.js";

/** A text that cells name by its number. */
export interface SharedString {
  readonly text: string;
  /** Some of its words are crossed out and left out. */
  readonly hasStruck: boolean;
}

/** The texts that cells name by number. @throws InputFault */
export function readSharedStrings(bytes: Uint8Array, part: string): SharedString[] {
  const strings: SharedString[] = [];
  let string = new RichText();
  readXml(bytes, part, {
    open(name, attributes) {
      if (name === "s:si") string = new RichText();
      else string.open(name, attributes);
    },
    close(name) {
      if (name === "s:si") strings.push({ text: string.text, hasStruck: string.hasStruck });
      else string.close(name);
    },
    text(part) {
      string.take(part);
    },
  });
  return strings;
}
