import { type DepartmentBudget, isExact, isZero, valueAt } from "@qingbei/domain";

const CELL = /^(\/tables\/\w+(?:\/\d+)?)\/(?:(\w*[rR]ows)\/\d+|(\w+))\/\w+$/;

/**
 * Whether a cell that should print nothing is to be left empty: its table leaves cells blank and prints no 0 anywhere. Who is told to
 * write 0.00 there would be the only one.
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
