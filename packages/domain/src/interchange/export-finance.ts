import type { DepartmentBudget } from "../budget/department-budget.js";
import { toText } from "../values/exact.js";
import { parseProjectCode } from "../values/project-code.js";
import { toYuan, type Wan } from "../values/wan.js";
import { assertBudget } from "../walk/assert-budget.js";
import {
  assertView,
  type FinanceField,
  type FinanceRecord,
  type FinanceView,
  financeViews,
} from "./finance-fields.js";

/** What the finance system requires about the department and a disclosure does not contain. */
export interface FinanceAgency {
  /** 财政区划代码; default: the first six digits of the project's code. */
  readonly divisionCode?: string;
  /** 单位代码. */
  readonly agencyCode?: string;
  /**
   * 政府预算支出经济分类 of a department's code, for the economic view: `governmentCodesFor` of
   * `@qingbei/domain/classification` with the nature of the unit. Only a single answer is written.
   */
  readonly governmentCodes?: (departmentCode: string) => readonly string[];
}

interface Line {
  readonly code: string | null | undefined;
  readonly name: string | null | undefined;
  readonly amount: Wan | null | undefined;
}

/** A record without undefined fields: missing stays missing, null becomes an empty text. */
function filled(fields: Readonly<Partial<Record<FinanceField, string | null | undefined>>>): FinanceRecord {
  const there = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value ?? ""] as const],
  );
  return Object.fromEntries(there);
}

/** The government's economic code of a line, if the department's code decides it. */
function governmentCode(
  code: string | null | undefined,
  view: FinanceView,
  { governmentCodes }: FinanceAgency,
) {
  if (view !== "economic" || !code || !governmentCodes) return undefined;
  const [only, another] = governmentCodes(code);
  return another === undefined ? only : undefined;
}

const amountText = (amount: Wan | null | undefined) => (amount ? toText(toYuan(amount)) : amount);

/** The lines of a view, in the order of the budget. */
function linesOf({ projects, tables }: DepartmentBudget, view: FinanceView): readonly Line[] {
  const rows = { functional: tables?.expenditureTable?.rows, economic: tables?.basicExpenditureTable?.rows };
  if (view === "project")
    return (projects ?? []).map(({ code, name, budget }) => ({ code, name, amount: budget }));
  return (rows[view] ?? []).map(({ code, name, total }) => ({ code, name, amount: total }));
}

/**
 * A budget as records of the finance system, in 元: its projects, or its rows by functional or by economic
 * classification.
 * Every record stands alone: rows of a higher level are listed beside their parts, as in the table.
 * @throws TypeError if the budget was not decoded, or for a view that there is not
 */
export function toFinanceRecords(
  budget: DepartmentBudget,
  view: FinanceView,
  agency: FinanceAgency = {},
): readonly FinanceRecord[] {
  assertBudget(budget);
  assertView(view);
  const { code: codeField, name: nameField } = financeViews[view];
  return linesOf(budget, view).map(({ code, name, amount }) =>
    filled({
      mof_div_code:
        agency.divisionCode ?? (view === "project" ? parseProjectCode(code ?? "")?.division : undefined),
      fiscal_year: budget.fiscalYear === undefined ? undefined : String(budget.fiscalYear ?? ""),
      agency_code: agency.agencyCode,
      [codeField]: code,
      [nameField]: name,
      gov_bgt_eco_code: governmentCode(code, view, agency),
      amount: amountText(amount),
    }),
  );
}
