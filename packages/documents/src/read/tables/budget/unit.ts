import { columnUnit, loneUnit, unitLabel, unitNote } from "../../../templates/units.js";
import { cut, type Piece, trimPiece } from "../../blocks/blocks.js";
import type { OutlineItem } from "../../outline/outline.js";
import { type Row, textOf } from "../cells.js";

/** The unit in a table's note (单位：万元), with its position. */
export function unitIn(piece: Piece): Piece | undefined {
  const match = unitNote.exec(piece.text);
  if (!match) return undefined;
  const end = match.index + match[0].length;
  return trimPiece(cut(piece, end - (match[1] ?? "").length, end));
}

/** The unit as a row of its own, in front of rows that use it. */
export function unitRow(unit: Piece): Row {
  return [{ text: "单位：", position: unit.position }, unit];
}

/** Whether a cell says 单位 and the next one is only a unit. */
export function isUnitPair(label: Piece | undefined, unit: Piece | undefined): boolean {
  return unitLabel.test(textOf(label)) && loneUnit.test(textOf(unit));
}

/** The unit in a row: in one of its cells, or in the cell right of 单位：. */
export function unitInRow(row: Row): Piece | undefined {
  const cells = row.filter((cell) => textOf(cell) !== "");
  for (const [at, cell] of cells.entries()) {
    const unit = unitIn(cell) ?? (isUnitPair(cells[at - 1], cell) ? trimPiece(cell) : undefined);
    if (unit) return unit;
  }
  return undefined;
}

/** The unit that a header cell names for its column: 机关运行经费（万元）. */
export function unitOfColumn(text: string): string | undefined {
  return columnUnit.exec(text)?.[1];
}

const USUAL = "万元";
/** The longest line that notes a unit, in characters. */
export const LONGEST_UNIT_LINE = 120;

/**
 * The unit of a project's form that notes none: 万元 if all tables of the document use it, as most forms do; otherwise
 * undefined.
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
