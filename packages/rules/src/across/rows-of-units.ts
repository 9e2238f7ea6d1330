import { type DepartmentBudget, type Field, type FieldOf, fields, toText, type Wan } from "@qingbei/domain";
import type { Companion } from "../companions/companion.js";
import type { CheckContext } from "../engine/context.js";
import { uniqueBy } from "../engine/unique-by.js";
import { amountOf, type RowFields, rowFieldsOf } from "../tables/row-fields.js";
import type { Sum } from "./sum-of-units.js";

/** Tables whose rows add up over the units, with the columns that do; the total only where a row has no other. */
const additive = [
  ["generalPublicBudgetTable", ["basicExpenditure", "projectExpenditure"]],
  ["basicExpenditureTable", []],
] as const;
type AdditiveTable = (typeof additive)[number][0];

/** The rows of a table by their codes. */
interface Coded {
  readonly byCode: ReadonlyMap<string, RowFields>;
  /** All codes, those of several rows too. */
  readonly codes: ReadonlySet<string>;
  /** The beginnings of all codes: a code among them has rows beneath it. */
  readonly above: ReadonlySet<string>;
  /** Whether a code without a row has no money: the table has rows, all read, or says that it is empty. */
  readonly isComplete: boolean;
}

const beginnings = (code: string) =>
  Array.from({ length: code.length - 1 }, (_, at) => code.slice(0, at + 1));

function coded(context: CheckContext, root: FieldOf<DepartmentBudget>, id: AdditiveTable): Coded {
  const { value, isUnread } = context;
  const { rows, declaredEmpty } = root.tables[id];
  const all = rowFieldsOf(context, rows).map((row) => ({ row, code: value(row.code) || undefined }));
  const byCode = uniqueBy(all, ({ code }) => code);
  const codes = new Set(all.flatMap(({ code }) => code ?? []));
  return {
    byCode: new Map([...byCode].map(([code, { row }]) => [code, row])),
    codes,
    above: new Set([...codes].flatMap(beginnings)),
    isComplete:
      !isUnread(rows) && (all.length > 0 ? !all.some(({ code }) => !code) : value(declaredEmpty) === true),
  };
}

/** The row of a code; null if there is none and so no money, undefined if the table does not tell. */
function rowOf({ byCode, codes, above, isComplete }: Coded, code: string): RowFields | null | undefined {
  const row = byCode.get(code);
  if (row) return row;
  const isFiner = codes.has(code) || above.has(code);
  // 20805 without rows beneath it may contain 2080506
  const isCoarser = beginnings(code).some((each) => codes.has(each) && !above.has(each));
  return isComplete && !isFiner && !isCoarser ? null : undefined;
}

/** Whether two tables have the same codes with the same totals. */
function isSame({ value }: CheckContext, a: Coded, b: Coded): boolean {
  const totalOf = (row: RowFields | undefined) => {
    const total = row && value(amountOf(row, "total"));
    return total ? toText(total) : undefined;
  };
  const isEqual = ([code, row]: readonly [string, RowFields]) => totalOf(row) === totalOf(b.byCode.get(code));
  return a.codes.size === b.codes.size && [...a.byCode].every(isEqual);
}

/**
 * Sums by code: the lowest rows of the department's tables and the same rows of its units. Those above them follow
 * from the table itself. Leaves no evidence if called before a case.
 */
export function rowSums(context: CheckContext, parts: readonly Companion[]): readonly Sum[] {
  return additive.flatMap(([id, columns]) => {
    const own = coded(context, fields, id);
    const units = parts.map((part) => coded(context, part.fields, id));
    // one of several units with the very rows of the department: the table is that unit's, as the totals tell
    if (units.length > 1 && units.some((unit) => isSame(context, own, unit))) return [];
    return [...own.byCode].flatMap(([code, row]): readonly Sum[] => {
      if (own.above.has(code)) return [];
      const rows = units.map((unit) => rowOf(unit, code));
      if (rows.includes(undefined) || rows.every((each) => each === null)) return [];
      const found = rows.filter((each) => each != null);
      const printed = columns.filter((column) => context.has(amountOf(row, column)));
      return (printed.length > 0 ? printed : ["total"]).map((column) => ({
        whole: amountOf(row, column) as Field<Wan>,
        parts: found.map((each) => amountOf(each, column)),
      }));
    });
  });
}
