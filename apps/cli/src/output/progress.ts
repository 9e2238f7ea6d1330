/** The stream on which progress is drawn. */
interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Back to the first column, and the line empty. */
const CLEAR = "\r\u001b[K";

/** One line that shows the progress of a run on a terminal; nothing in a file or pipe. */
export class Progress {
  readonly #screen: Screen;
  #total: number | undefined;
  #done = 0;
  #against = 0;

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  /** One document needs no progress. */
  start(total: number): void {
    this.#total = total > 1 ? total : undefined;
    this.#draw();
  }

  /** Counts another document to check against that was read. */
  readAgainst(): void {
    this.#against++;
    if (this.#screen.isTTY && this.#total !== undefined)
      this.#screen.write(`${CLEAR}正在读取对照的文件：${this.#against} 份（Ctrl-C 中途结束）`);
  }

  /** Counts another finished document. */
  step(): void {
    this.#done++;
    this.#draw();
  }

  /** Clears the line, before other output and at the end. */
  clear(): void {
    if (this.#screen.isTTY && this.#total !== undefined) this.#screen.write(CLEAR);
  }

  #draw(): void {
    if (!this.#screen.isTTY || this.#total === undefined) return;
    this.#screen.write(`${CLEAR}正在审查：${this.#done}/${this.#total}（Ctrl-C 中途结束）`);
  }
}
