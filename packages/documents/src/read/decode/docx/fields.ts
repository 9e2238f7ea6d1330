interface Frame {
  isResult: boolean;
  instruction: string;
}

/** A table of contents: its tabs are rows of dots. */
const CONTENTS = /^\s*TOC\b/;

/** The fields that are open at a place of the text: their instructions are not printed, their results are. */
export class Fields {
  readonly #open: Frame[] = [];

  mark(type: string | undefined): void {
    const top = this.#open.at(-1);
    if (type === "begin") this.#open.push({ isResult: false, instruction: "" });
    else if (type === "separate" && top) top.isResult = true;
    else if (type === "end") this.#open.pop();
  }

  instruct(text: string): void {
    const top = this.#open.at(-1);
    if (top && !top.isResult) top.instruction += text;
  }

  get isPrinted(): boolean {
    return this.#open.every(({ isResult }) => isResult);
  }

  get isContents(): boolean {
    return this.#open.some(({ isResult, instruction }) => isResult && CONTENTS.test(instruction));
  }

  /** A field whose end is missing must not swallow what follows: at the end of a paragraph its instruction is over. */
  endParagraph(): void {
    for (let at = this.#open.length - 1; at >= 0; at--)
      if (!this.#open[at]?.isResult) this.#open.splice(at, 1);
  }
}
