import { type Script, scripted } from "../raised.js";
import { type Attributes, attribute } from "../xml/read-xml.js";

const SCRIPTS: Readonly<Record<string, Script>> = { superscript: "raised", subscript: "lowered" };

/** Replaces Excel's escapes for characters that XML does not allow: _x000D_. */
export function withoutEscapes(text: string): string {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, "\n");
}

/**
 * Puts a text together from its elements: runs in different looks are joined, readings (拼音) and crossed-out words left
 * out.
 */
export class RichText {
  text = "";
  /** Some of its words are crossed out. */
  hasStruck = false;
  /** Within a reading aid. */
  #aside = 0;
  #words: string | undefined;
  #isStruck = false;
  #script: Script | undefined;

  open(name: string, attributes: Attributes): void {
    if (name === "s:rPh") this.#aside++;
    else if (name === "s:t") this.#words = this.#aside === 0 ? "" : undefined;
    else if (name === "s:r") {
      this.#isStruck = false;
      this.#script = undefined;
    } else if (name === "s:strike") this.#isStruck = !/^(0|false)$/.test(attribute(attributes, "val") ?? "");
    else if (name === "s:vertAlign") this.#script = SCRIPTS[attribute(attributes, "val") ?? ""];
  }

  close(name: string): void {
    if (name === "s:rPh") this.#aside--;
    else if (name === "s:t") {
      const words = withoutEscapes(this.#words ?? "");
      if (!this.#isStruck) this.text += scripted(words, this.#script);
      else if (words.trim() !== "") this.hasStruck = true;
      this.#words = undefined;
    }
  }

  take(text: string): void {
    if (this.#words !== undefined) this.#words += text;
  }
}
