import { type DepartmentBudget, isExact, isZero, valueAt } from "@qingbei/domain";

const CELL = /^(\/tables\/\w+(?:\/\d+)?)\/(?:(\w*[rR]ows)\/\d+|(\w+))\/\w+$/;

/**
 * Whether a cell whose value should be zero is best left blank: its table has blank cells and prints no 0. An advice to
 * write 0.00 would add the only zero.
 */
export function isLeftBlank(budget: DepartmentBudget, pointer: string): boolean {
  const [, table, list = "rows"] = CELL.exec(pointer) ?? [];
  if (table === undefined) return false;
  const rows = valueAt(budget, `${table}/${list}`);
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
