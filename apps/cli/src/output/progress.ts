/** Where progress is drawn. */
interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Back to the first column, and the line empty. */
const CLEAR = "\r\u001b[K";

/** One line that says how far a run is, for a person at a terminal; in a file or pipe there is none. */
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

  /** Another document to check against was read. */
  readAgainst(): void {
    this.#against++;
    if (this.#screen.isTTY && this.#total !== undefined)
      this.#screen.write(`${CLEAR}正在读取对照的文件：${this.#against} 份（Ctrl-C 中途结束）`);
  }

  /** Another document is done. */
  step(): void {
    this.#done++;
    this.#draw();
  }

  /** Makes room for other output, and at the end. */
  clear(): void {
    if (this.#screen.isTTY && this.#total !== undefined) this.#screen.write(CLEAR);
  }

  #draw(): void {
    if (!this.#screen.isTTY || this.#total === undefined) return;
    this.#screen.write(`${CLEAR}正在审查：${this.#done}/${this.#total}（Ctrl-C 中途结束）`);
  }
}
