import type { TableKind } from "@qingbei/domain";
import { columnWordings, tableTemplates } from "../../../templates/budget-tables.js";
import { headerKey, shorterKeys } from "./wording.js";

const fieldsByWord = new Map<TableKind, ReadonlyMap<string, string>>();

/** The field of a table for a wording; undefined if it has none. */
export function fieldOf(kind: TableKind, key: string): string | undefined {
  let fields = fieldsByWord.get(kind);
  if (!fields) {
    fields = new Map(
      Object.keys(tableTemplates[kind].columns).flatMap((field) =>
        columnWordings(kind, field).map((wording) => [headerKey(wording), field] as const),
      ),
    );
    fieldsByWord.set(kind, fields);
  }
  for (const shorter of shorterKeys(key)) {
    const field = fields.get(shorter);
    if (field) return field;
  }
  return undefined;
}

/** The sum of this year, which is the total of a table without another total. */
export const standIns: readonly string[] = ["currentYearRevenue", "currentYearAppropriation"];

/** Sums of a row, which include money carried over like any source. */
const wholes: readonly string[] = ["total", "amount", "broughtForward", ...standIns];

/** Whether a column is a single source, not a sum of several. */
export function isSource(kind: TableKind, field: string | undefined): boolean {
  return field !== undefined && !wholes.includes(field) && kind !== "threePublicExpensesTable";
}
