import { parseIndicatorValue } from "@qingbei/domain";
import type { FactSink } from "../assemble/fact-sink.js";
import { pieceOccurrence } from "../assemble/state-text.js";
import { type Piece, placeAt, trimPiece } from "../blocks/blocks.js";
import { looksLikeMoney } from "../text/printed-numbers.js";
import { isMoney, numberTokens } from "./amounts.js";

/** Words in the column of comparators for a target without a number, which has nothing to compare. */
const QUALITATIVE = /^定性/;

/** A target joined from cells of its comparator, value and unit: ≥ | 32 | 条. */
function composed(value: string, comparator: string, unit: string): string {
  const alone = parseIndicatorValue(value);
  if (alone.kind !== "number") return value;
  const before = alone.comparator === null && !QUALITATIVE.test(comparator) ? comparator : "";
  const whole = `${before}${value}${alone.unit === null ? unit : ""}`;
  // other words in these cells leave the value as printed
  return parseIndicatorValue(whole).kind === "number" ? whole : value;
}

/** States a target (指标值), with the comparator and the unit of cells beside it. */
export function stateTarget(
  sink: FactSink,
  pointer: string,
  cell: Piece,
  { comparator, unit }: { readonly comparator: string; readonly unit: string },
): void {
  const piece = trimPiece(cell);
  const text = composed(piece.text, comparator, unit);
  const value = text ? parseIndicatorValue(text) : null;
  sink.state({ pointer, value, occurrence: pieceOccurrence(cell, text || undefined) });
  if (value?.kind === "number") {
    sink.state({
      pointer: `${pointer}/number`,
      value: value.number,
      occurrence: pieceOccurrence(cell, value.number),
    });
  }
  // a target in money (≤15万元; 3.75 beside 万元) counts as a printed amount that became a fact
  for (const token of numberTokens(piece.text)) if (isMoney(token)) sink.claim(placeAt(piece, token.start));
  if (looksLikeMoney(piece.text)) sink.claim(piece.position);
}
