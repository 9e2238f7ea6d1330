import type { DisclosureKind } from "@qingbei/domain";
import { filledOf, type Row, textOf } from "../cells.js";
import { lineKind } from "../line-kind.js";
import { isPreface } from "./header.js";

/** Whether a row holds only the title of a standard table, or of a part of one. */
function isTitleRow(row: Row, document: DisclosureKind, fiscalYear: number | undefined): boolean {
  const [only, ...others] = filledOf(row);
  if (!only || others.length > 0) return false;
  const { is } = lineKind(textOf(only), document, fiscalYear);
  return is === "standard title" || is === "part title";
}

/** The tables of a grid that holds several, one below the other: each begins with its title. */
export function parted(rows: readonly Row[], document: DisclosureKind, fiscalYear?: number): Row[][] {
  const parts: Row[][] = [];
  let current: Row[] = [];
  for (const row of rows) {
    if (isTitleRow(row, document, fiscalYear) && current.some((each) => !isPreface(each))) {
      parts.push(current);
      current = [];
    }
    current.push(row);
  }
  return [...parts, current];
}
