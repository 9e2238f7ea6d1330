import type { Position } from "@qingbei/domain";
import type { Block } from "../../blocks/blocks.js";
import { CellCount } from "../cell-count.js";
import type { DocParagraph } from "./doc-paragraph.js";
import { type DocCell, type DocRow, docTable, fieldsOf } from "./doc-table.js";
import type { RowLayout } from "./row-layout.js";

const newCell = (): DocCell => ({ lines: [], nested: [] });

/** A table that is being read. */
class OpenTable {
  readonly number: number;
  readonly rows: DocRow[] = [];
  #cells: DocCell[] = [];
  #cell: DocCell | undefined;

  constructor(number: number) {
    this.number = number;
  }

  get position(): Position {
    return { table: this.number, row: this.rows.length + 1, column: this.#cells.length + 1 };
  }

  get cell(): DocCell {
    this.#cell ??= newCell();
    return this.#cell;
  }

  endCell(): void {
    this.#cells.push(this.cell);
    this.#cell = undefined;
  }

  endRow(layout: RowLayout | undefined): void {
    // the mark of the row's end is not a cell
    if (this.#cells.length === 0 && this.#cell) this.endCell();
    this.#cell = undefined;
    if (this.#cells.length > 0) this.rows.push({ cells: this.#cells, layout });
    this.#cells = [];
  }
}

/** Puts paragraphs in order into blocks: those of cells into tables. */
export class DocFlow {
  readonly blocks: Block[] = [];
  readonly #open: OpenTable[] = [];
  #paragraphs = 0;
  #tables = 0;
  readonly #cells = new CellCount();

  /** The position of the next words. */
  positionOf({ depth }: DocParagraph): Position {
    const table = this.#open[depth - 1];
    if (depth === 0) return { paragraph: this.#paragraphs + 1 };
    return table?.position ?? { table: this.#tables + 1, row: 1, column: 1 };
  }

  take({ depth, ends, row }: DocParagraph, text: string): void {
    this.#closeBelow(depth);
    if (depth === 0) {
      const position = { paragraph: ++this.#paragraphs };
      for (const line of text.split("\n")) {
        if (line.trim() !== "") this.blocks.push({ kind: "paragraph", text: line, position });
      }
      return;
    }
    while (this.#open.length < depth) this.#open.push(new OpenTable(++this.#tables));
    const table = this.#open[depth - 1];
    if (!table) return;
    if (ends === "row") {
      if (text.trim() !== "") table.cell.lines.push(text);
      table.endRow(row);
      return;
    }
    for (const line of text.split("\n")) table.cell.lines.push(line);
    if (ends === "cell") table.endCell();
  }

  end(): void {
    this.#closeBelow(0);
  }

  #closeBelow(depth: number): void {
    while (this.#open.length > depth) {
      const table = this.#open.pop();
      if (!table) return;
      table.endRow(undefined);
      this.#cells.add(fieldsOf(table.rows));
      const blocks = docTable(table.rows, table.number);
      const into = this.#open.at(-1)?.cell.nested ?? this.blocks;
      for (const block of blocks) into.push(block);
    }
  }
}
