interface Frame {
  isResult: boolean;
  instruction: string;
  isContents: boolean;
}

/** An object of another program; its result is a picture of it. */
const OBJECT = /^\s*(?:EMBED|LINK)\b/;

/** A table of contents: its tabs are rows of dots. */
const CONTENTS = /^\s*TOC\b/;

/** The fields that are open at the current place: their instructions are not printed, their results are. */
export class Fields {
  #open: Frame[] = [];
  /** How many open fields are at their instruction, and how many at the result of a table of contents. */
  #instructions = 0;
  #contents = 0;

  mark(type: string | undefined): void {
    const top = this.#open.at(-1);
    if (type === "begin") {
      this.#open.push({ isResult: false, instruction: "", isContents: false });
      this.#instructions++;
    } else if (type === "separate" && top && !top.isResult) {
      top.isResult = true;
      top.isContents = CONTENTS.test(top.instruction);
      this.#instructions--;
      if (top.isContents) this.#contents++;
    } else if (type === "end" && top) {
      this.#open.pop();
      if (!top.isResult) this.#instructions--;
      else if (top.isContents) this.#contents--;
    }
  }

  instruct(text: string): void {
    const top = this.#open.at(-1);
    if (top && !top.isResult) top.instruction += text;
  }

  get isPrinted(): boolean {
    return this.#instructions === 0;
  }

  /** Whether the current place is the display of an object of another program. */
  get isObject(): boolean {
    const top = this.#open.at(-1);
    return top?.isResult === true && OBJECT.test(top.instruction);
  }

  get isContents(): boolean {
    return this.#contents > 0;
  }

  /**
   * A field whose end is missing must not swallow the rest of the document: its instruction ends with the paragraph.
   */
  endParagraph(): void {
    // fields at their instruction were opened in this paragraph, so fields beneath the lowest of them are not touched
    const results: Frame[] = [];
    while (this.#instructions > 0) {
      const top = this.#open.pop();
      if (top?.isResult) results.push(top);
      else this.#instructions--;
    }
    for (const frame of results.reverse()) this.#open.push(frame);
  }
}
