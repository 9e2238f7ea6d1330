import { BugFault } from "../fault.js";
import type { FiscalYear } from "../values/fiscal-year.js";
import type { BudgetFund, Confidence, Years } from "./entry.js";

/** A row of the tables: a code, one of its names, and the years of that name. */
export interface Row extends Years {
  readonly code: string;
  readonly name: string;
  readonly confidence: Confidence;
  readonly funds?: readonly BudgetFund[];
  readonly note?: string;
}

const CONFIDENCES: Readonly<Record<string, Confidence>> = {
  "✔": "verified",
  "●": "likely",
  "◐": "uncertain",
  "○": "uncertain",
};

const FUNDS: Readonly<Record<string, BudgetFund>> = {
  一般: "generalPublicBudget",
  基金: "governmentManagedFundsBudget",
  国资: "stateCapitalOperationsBudget",
  社保: "socialInsuranceFundsBudget",
};

function known<V>(table: Readonly<Record<string, V>>, key: string): V {
  const value = table[key];
  if (value === undefined) throw new BugFault(`科目表的写法无法识别：${key}`);
  return value;
}

/** `2019-`, `-2018`, `2018-2020`, or blank. */
export function readYears(text: string): Years {
  const [from, to] = text.split("-");
  return {
    ...(from && { validFrom: Number(from) as FiscalYear }),
    ...(to && { validTo: Number(to) as FiscalYear }),
  };
}

/**
 * Reads `code|name|✔ ● ◐ or ○|years|funds|note`; blank columns at the end are left out. A code with several names has a
 * row for each, the oldest first. Funds are given only if they differ from those of the code above.
 */
export function readRow(line: string): Row {
  const [code = "", name = "", mark = "", years = "", funds = "", note = ""] = line.split("|");
  return {
    code,
    name,
    confidence: known(CONFIDENCES, mark),
    ...readYears(years),
    ...(funds && { funds: funds.split("+").map((fund) => known(FUNDS, fund)) }),
    ...(note && { note }),
  };
}

/** The lines of a text of rows. */
export const linesOf = (rows: string): readonly string[] => rows.trim().split("\n");
