import { columnUnit, unitNote } from "../../../templates/units.js";
import { cut, type Piece, trimPiece } from "../../decode/blocks.js";
import type { OutlineItem } from "../../outline/outline.js";

/** The unit that a note of a table names (单位：万元), with its place. */
export function unitIn(piece: Piece): Piece | undefined {
  const match = unitNote.exec(piece.text);
  if (!match) return undefined;
  const end = match.index + match[0].length;
  return trimPiece(cut(piece, end - (match[1] ?? "").length, end));
}

/** The unit that a header cell names for its column: 机关运行经费（万元）. */
export function unitOfColumn(text: string): string | undefined {
  return columnUnit.exec(text)?.[1];
}

const USUAL = "万元";
/** A line that notes a unit is no longer. */
export const LONGEST_UNIT_LINE = 120;

/**
 * The unit of a form of a project that notes none: 万元 where that is what all tables of the document are in, for most forms are.
 * Where any is in another unit nobody knows.
 */
export function usualUnit(items: readonly OutlineItem[]): string | undefined {
  const named = new Set<string>();
  for (const item of items)
    for (const piece of item.kind === "paragraph" ? [item.piece] : item.rows.flat()) {
      if (piece.text.length > LONGEST_UNIT_LINE) continue;
      const unit = unitIn(piece)?.text ?? (item.kind === "grid" ? unitOfColumn(piece.text) : undefined);
      if (unit) named.add(unit);
    }
  return named.size === 1 && named.has(USUAL) ? USUAL : undefined;
}
