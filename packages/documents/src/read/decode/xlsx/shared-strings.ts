import { readXml } from "../xml/read-xml.js";

/** Excel writes characters that XML cannot as their codes: _x000D_. */
export function withoutEscapes(text: string): string {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, "\n");
}

/** The texts that cells name by number; runs of unlike look joined, readings (拼音) left out. @throws InputFault */
export function readSharedStrings(bytes: Uint8Array, part: string): string[] {
  const strings: string[] = [];
  let text = "";
  let isText = false;
  /** Within a reading aid. */
  let aside = 0;
  readXml(bytes, part, {
    open(name) {
      if (name === "s:si") text = "";
      else if (name === "s:rPh") aside++;
      else if (name === "s:t") isText = aside === 0;
    },
    close(name) {
      if (name === "s:si") strings.push(withoutEscapes(text));
      else if (name === "s:rPh") aside--;
      else if (name === "s:t") isText = false;
    },
    text(part) {
      if (isText) text += part;
    },
  });
  return strings;
}
