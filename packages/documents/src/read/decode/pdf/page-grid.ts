import type { Box } from "./geometry.js";
import type { SetPiece } from "./set-text.js";

/** A table of one page. */
export interface PageGrid {
  readonly box: Box;
  /** Edges of the columns. */
  readonly xs: readonly number[];
  readonly rows: readonly (readonly SetPiece[])[];
}
