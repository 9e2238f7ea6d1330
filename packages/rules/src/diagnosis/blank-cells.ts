import { type DepartmentBudget, isExact, isZero, valueAt } from "@qingbei/domain";
import { tablePlaceOf } from "./table-place.js";

/** The pointer of the list in which a cell is, or which the total row of the cell adds up. */
function listOf(pointer: string): string | undefined {
  const { table, line, list } = tablePlaceOf(pointer) ?? {};
  return line === `${table}/totalRow` ? `${table}/rows` : list;
}

/**
 * Whether a cell whose value should be zero is best left blank: its table has blank cells and prints no 0. An advice to
 * write 0.00 would add the only zero.
 */
export function isLeftBlank(budget: DepartmentBudget, pointer: string): boolean {
  const list = listOf(pointer);
  if (list === undefined) return false;
  const rows = valueAt(budget, list);
  if (!Array.isArray(rows)) return false;
  let hasBlank = false;
  for (const row of rows) {
    for (const value of Object.values(row as object)) {
      if (isExact(value) && isZero(value)) return false;
      hasBlank ||= value === null;
    }
  }
  return hasBlank;
}
