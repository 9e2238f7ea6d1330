import type { Span } from "../../blocks/spans.js";
import type { Box } from "./geometry.js";
import type { SetPiece } from "./set-text.js";

/** A table of one page. */
export interface PageGrid {
  readonly box: Box;
  /** Edges of the columns. */
  readonly xs: readonly number[];
  readonly rows: readonly (readonly SetPiece[])[];
  /** The extent of each column's text, if no lines are ruled between the columns. */
  readonly columns?: readonly Span[];
  /** Some of its rows are missing or unknown. */
  readonly torn?: true;
}
