import { numberingOf } from "@qingbei/domain/internal";
import { INVISIBLE } from "../invisible.js";

/** A line of a page's text. */
export interface PageLine {
  readonly kind: "line";
  readonly text: string;
  /** All of its text is links: a menu, an attachment. */
  readonly isLink: boolean;
}

const BLANKS = /[ \t\n\r\f]+/g;
const WIDE_END = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]$/;
const WIDE_START = /^[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/;

/** Joins text as a browser does: blanks in a row become one, and blanks at the ends of a line none. */
export class LineWriter {
  readonly lines: PageLine[] = [];
  #text = "";
  #blank = "";
  #label = "";
  #visible = 0;
  #linked = 0;

  /** The label of a list's item, for the line that begins now. */
  label(text: string): void {
    this.#label = text;
  }

  write(raw: string, isLink: boolean): void {
    const text = raw.replace(INVISIBLE, "");
    let at = 0;
    for (const { index, 0: blank } of text.matchAll(BLANKS)) {
      this.#word(text.slice(at, index), isLink);
      this.#blank += blank;
      at = index + blank.length;
    }
    this.#word(text.slice(at), isLink);
  }

  /** Text in which blanks and line breaks count. */
  writeAsIs(raw: string, isLink: boolean): void {
    for (const [index, line] of raw
      .replace(INVISIBLE, "")
      .split(/\r\n|[\n\r]/)
      .entries()) {
      if (index > 0) this.endLine();
      this.#word(line, isLink);
    }
  }

  #word(word: string, isLink: boolean): void {
    if (word === "") return;
    if (this.#blank && this.#text) {
      // the source of a page is broken into lines anywhere: between ideographs a break is not a blank
      const isBroken = /[\n\r]/.test(this.#blank) && WIDE_END.test(this.#text) && WIDE_START.test(word);
      if (!isBroken) this.#text += " ";
    }
    this.#blank = "";
    this.#text += word;
    const visible = word.trim().length;
    this.#visible += visible;
    if (isLink) this.#linked += visible;
  }

  endLine(): void {
    if (this.#visible > 0) {
      const isLabelled = this.#label === "" || numberingOf(this.#text.trimStart()) !== undefined;
      this.lines.push({
        kind: "line",
        text: isLabelled ? this.#text : `${this.#label}${this.#text.trimStart()}`,
        isLink: this.#linked === this.#visible,
      });
      this.#label = "";
    }
    this.#text = "";
    this.#blank = "";
    this.#visible = 0;
    this.#linked = 0;
  }
}
