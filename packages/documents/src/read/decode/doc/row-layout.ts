import type { Property } from "./properties.js";

/** The cells of a row, as the mark at its end describes them. */
export interface RowLayout {
  /** Left edge of each cell, and the right edge of the last, in twentieths of a point. */
  readonly edges: readonly number[];
  /** Cells merged into the one above or at their left. */
  readonly covered: ReadonlySet<number>;
}

const DEFINITION = 0xd608;
const MERGED_ACROSS = 0x5624;
const MERGED_DOWN = 0xd62b;
const DESCRIPTOR = 20;
/** Word itself has no more cells in a row. */
const MOST_CELLS = 64;

/** Reads the layout of a row from the properties of its end. */
export class RowLayoutReader {
  #edges: number[] = [];
  readonly #covered = new Set<number>();

  take({ number, operand }: Property): void {
    if (number === DEFINITION) {
      const count = Math.min(operand.byte(0), MOST_CELLS);
      this.#edges = Array.from({ length: count + 1 }, (_, at) => operand.signedShort(1 + 2 * at));
      this.#covered.clear();
      let first = 0;
      for (let cell = 0; cell < count; cell++) {
        const flags = operand.short(1 + 2 * (count + 1) + DESCRIPTOR * cell);
        if (((flags >> 5) & 3) === 1) this.#covered.add(cell);
        // of cells merged across, the first has another mark than the rest, and programs differ in which
        const across = flags & 3;
        if (across !== 0 && first !== 0 && across !== first) this.#covered.add(cell);
        else first = across;
      }
    } else if (number === MERGED_ACROSS) {
      for (let cell = operand.byte(0) + 1; cell < Math.min(operand.byte(1), MOST_CELLS); cell++)
        this.#covered.add(cell);
    } else if (number === MERGED_DOWN && operand.byte(1) === 1) this.#covered.add(operand.byte(0));
  }

  layout(): RowLayout | undefined {
    return this.#edges.length > 1 ? { edges: this.#edges, covered: this.#covered } : undefined;
  }
}
