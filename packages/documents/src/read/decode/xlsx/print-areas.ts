import { attributeOf, childOf, childrenOf, type XmlNode } from "../xml/xml-tree.js";
import { type CellPlace, MOST_COLUMNS, MOST_ROWS, placeOf } from "./cell-reference.js";
import type { SheetContent } from "./sheet-content.js";

/** A block of cells that is printed, first and last included. */
export interface PrintArea {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

/** The most print areas of a sheet. */
const MOST_AREAS = 100;
const NAME = "_xlnm.print_area";
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** One block of a reference: $A$1:$F$20, $A:$F, $1:$20; undefined if it is computed. */
function areaOf(reference: string): PrintArea | undefined {
  const cells = reference.slice(reference.lastIndexOf("!") + 1);
  const columns = COLUMNS.exec(cells);
  const rows = ROWS.exec(cells);
  const [first = "", last = first] = columns
    ? [`${columns[1]}1`, `${columns[2]}${MOST_ROWS}`]
    : rows
      ? [`A${rows[1]}`, `XFD${rows[2]}`]
      : cells.split(":");
  const [from, to] = [placeOf(first), placeOf(last)];
  return from && to && to.row >= from.row && to.column >= from.column && to.column <= MOST_COLUMNS
    ? { from, to }
    : undefined;
}

/**
 * The print areas of a workbook by the index of their sheet; none for a sheet with a computed one, or with too many.
 */
export function printAreas(workbook: XmlNode): ReadonlyMap<number, readonly PrintArea[]> {
  return new Map(
    childrenOf(childOf(workbook, "s:definedNames"), "s:definedName").flatMap((name) => {
      if (attributeOf(name, "name")?.toLowerCase() !== NAME) return [];
      const words = name.children.filter((child) => typeof child === "string").join("");
      // a sheet's name in quotes may have a comma
      const areas = words
        .replace(/'[^']*'!/g, "!")
        .split(",")
        .map(areaOf);
      const known = areas.filter((area) => area !== undefined);
      const sheet = Number(attributeOf(name, "localSheetId") ?? Number.NaN);
      return known.length === areas.length && known.length <= MOST_AREAS ? [[sheet, known] as const] : [];
    }),
  );
}

/** The first filled cell outside the print areas. */
export function firstOutside({ rows }: SheetContent, areas: readonly PrintArea[]): CellPlace | undefined {
  const isIn = ({ row, column }: CellPlace, { from, to }: PrintArea) =>
    row >= from.row && row <= to.row && column >= from.column && column <= to.column;
  for (const { cells, isHidden } of rows) {
    const outside = isHidden ? undefined : cells.find((cell) => !areas.some((area) => isIn(cell, area)));
    if (outside) return outside;
  }
  return undefined;
}
