import type { InputFault } from "@qingbei/domain";
import { tooLarge } from "../containers/file-faults.js";

/** Cells of all tables of a document, blank ones included: far above any real disclosure. */
export const MOST_CELLS = 1_000_000;

/** Counts the cells that a document lays out, before they are made. */
export class CellCount {
  readonly #refusal: () => InputFault;
  #cells = 0;

  constructor(refusal = () => tooLarge(`文件过大：表格超过 ${MOST_CELLS} 个单元格`)) {
    this.#refusal = refusal;
  }

  /** @throws InputFault document-too-large beyond the bound */
  add(cells: number): void {
    this.#cells += cells;
    if (this.#cells > MOST_CELLS) throw this.#refusal();
  }
}
