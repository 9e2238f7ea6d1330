import type { DepartmentBudget } from "../budget/department-budget.js";
import { type ClassifiedRow, codesAbove } from "../measures/class-totals.js";
import { totalsBySource } from "../measures/source-totals.js";
import { termOfField } from "../terms/terms.js";
import { isExact } from "../values/exact.js";
import type { Wan } from "../values/wan.js";

/** One amount of a resource; null was disclosed blank. */
export interface FiscalLine {
  /** JSON pointer of the amount in the budget. */
  readonly pointer: string;
  readonly code: string;
  readonly label: string;
  readonly amount: Wan | null;
}

/** A file of a fiscal data package: the subject of its lines, with the ColumnTypes of the budget taxonomy. */
export interface FiscalResource {
  readonly name: string;
  readonly title: string;
  readonly direction: "revenue" | "expenditure";
  readonly code: { readonly name: string; readonly columnType: string };
  readonly label: { readonly name: string; readonly columnType: string };
  readonly lines: readonly FiscalLine[];
}

/** Rows without rows beneath them: the sum of the lines is the sum of the table. */
function leaves(rows: readonly ClassifiedRow[], at: string): readonly FiscalLine[] {
  const above = codesAbove(rows.filter(({ total }) => total));
  return rows.flatMap(({ code, name, total }, index) =>
    total === undefined || (code && above.has(code))
      ? []
      : [{ pointer: `${at}/${index}/total`, code: code ?? "", label: name ?? "", amount: total }],
  );
}

/** The finest sources that add up, and the blank ones. */
function revenueLines(budget: DepartmentBudget): readonly FiscalLine[] {
  const keys: readonly string[] = totalsBySource(budget).map(({ key }) => key);
  return Object.entries(budget.revenue ?? {}).flatMap(([key, value]) => {
    const blank =
      value === null && key !== "total" && key !== "fiscalAppropriation" && key !== "unitOwnFunds";
    if (!keys.includes(key) && !blank) return [];
    const label = termOfField("revenue", key)?.zh ?? key;
    return [{ pointer: `/revenue/${key}`, code: key, label, amount: isExact(value) ? (value as Wan) : null }];
  });
}

const classification = (kind: string, code: string, label: string) => ({
  code: { name: code, columnType: `${kind}-classification:generic:code` },
  label: { name: label, columnType: `${kind}-classification:generic:label` },
});

/** The resources of a budget. Lines of one resource add up; two resources show the same money in two ways. */
export function fiscalResources(budget: DepartmentBudget): readonly FiscalResource[] {
  const { projects = [], tables } = budget;
  const all: readonly FiscalResource[] = [
    {
      name: "revenue",
      title: "收入（按来源）",
      direction: "revenue",
      code: { name: "source", columnType: "fin-source:generic:code" },
      label: { name: "source_name", columnType: "fin-source:generic:label" },
      lines: revenueLines(budget),
    },
    {
      name: "expenditure-by-function",
      title: "支出（按功能分类）",
      direction: "expenditure",
      ...classification("functional", "exp_func_code", "exp_func_name"),
      lines: leaves(tables?.expenditureTable?.rows ?? [], "/tables/expenditureTable/rows"),
    },
    {
      name: "basic-expenditure-by-economic-class",
      title: "一般公共预算基本支出（按部门预算支出经济分类）",
      direction: "expenditure",
      ...classification("economic", "dep_bgt_eco_code", "dep_bgt_eco_name"),
      lines: leaves(tables?.basicExpenditureTable?.rows ?? [], "/tables/basicExpenditureTable/rows"),
    },
    {
      name: "projects",
      title: "项目支出（按项目）",
      direction: "expenditure",
      code: { name: "pro_code", columnType: "activity:generic:project:code" },
      label: { name: "pro_name", columnType: "activity:generic:project:label" },
      lines: projects.flatMap(({ code, name, budget: amount }, index) =>
        amount === undefined
          ? []
          : [{ pointer: `/projects/${index}/budget`, code: code ?? "", label: name ?? "", amount }],
      ),
    },
  ];
  return all.filter(({ lines }) => lines.length > 0);
}
