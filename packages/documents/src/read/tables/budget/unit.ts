import { columnUnit, tableUnit } from "../../../templates/budget-tables.js";
import { cut, type Piece, trimPiece } from "../../decode/blocks.js";

/** The unit that a note of a table names (单位：万元), with its place. */
export function unitIn(piece: Piece): Piece | undefined {
  const match = tableUnit.exec(piece.text);
  if (!match) return undefined;
  const end = match.index + match[0].length;
  return trimPiece(cut(piece, end - (match[1] ?? "").length, end));
}

/** The unit that a header cell names for its column: 机关运行经费（万元）. */
export function unitOfColumn(text: string): string | undefined {
  return columnUnit.exec(text)?.[1];
}
