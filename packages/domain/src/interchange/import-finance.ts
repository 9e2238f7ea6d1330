import { put } from "../grouped.js";
import { isPlainNumber, total } from "../values/exact.js";
import { FiscalYear } from "../values/fiscal-year.js";
import { toWan, type Wan, yuan } from "../values/wan.js";
import {
  assertView,
  type FinanceField,
  type FinanceRecord,
  type FinanceView,
  financeFields,
  financeViews,
} from "./finance-fields.js";

/** The records of one project or class, combined. A missing amount was not disclosed; null was blank. */
export interface FinanceLine {
  readonly code?: string | null;
  readonly name?: string | null;
  /** 万元, the sum of all lines of the code. */
  readonly amount?: Wan | null;
}

/** A record that cannot be used, by its index. */
export interface FinanceIssue {
  readonly index: number;
  readonly field: FinanceField;
  readonly code: "not-a-number" | "missing" | "wrong-form" | "other-year";
  readonly message: string;
}

/** The imported lines, and the records that could not be used. */
export interface FinanceImport {
  /** The year of the records; undefined if none has one. */
  readonly fiscalYear: FiscalYear | undefined;
  readonly lines: readonly FinanceLine[];
  readonly issues: readonly FinanceIssue[];
}

const FORMS: Readonly<Partial<Record<FinanceField, readonly [RegExp, string]>>> = {
  exp_func_code: [/^2\d{2}(?:\d{2}){0,2}$/, "2 开头的 3、5 或 7 位数字"],
  dep_bgt_eco_code: [/^3\d{2}(?:\d{2})?$/, "3 开头的 3 或 5 位数字"],
};

const isNoRecord = (record: unknown) =>
  typeof record !== "object" || record === null || Array.isArray(record);
const isText = (value: unknown) => value === undefined || typeof value === "string";

function issueOf(
  record: FinanceRecord,
  index: number,
  view: FinanceView,
  year: string | undefined,
): FinanceIssue | undefined {
  const { code: codeField, name: nameField } = financeViews[view];
  const [code, name, amount] = [record[codeField], record[nameField], record.amount];
  const issue = (field: FinanceField, fault: FinanceIssue["code"], what: string): FinanceIssue => ({
    index,
    field,
    code: fault,
    message: `第${index + 1}条的${financeFields[field]}（${field}）${what}`,
  });
  // records come from outside: a JavaScript number is refused here too, even 0
  const other = ([codeField, nameField, "amount"] as const).find((field) => !isText(record[field]));
  if (other)
    return issue(
      other,
      other === "amount" ? "not-a-number" : "wrong-form",
      `须为文字，实际为 ${typeof record[other]}`,
    );
  if (record.fiscal_year && record.fiscal_year !== year)
    return issue("fiscal_year", "other-year", `与第一条的不同（${year}）：不同年度的金额不能相加`);
  if (!code && !name) return issue(codeField, "missing", `和${financeFields[nameField]}都没有`);
  const [form, words] = FORMS[codeField] ?? [];
  if (code && form && !form.test(code))
    return issue(codeField, "wrong-form", `须为${words}，实际为“${code.slice(0, 40)}”`);
  if (amount && !isPlainNumber(amount))
    return issue("amount", "not-a-number", `须为十进制数字字符串，实际为“${amount.slice(0, 40)}”`);
  return undefined;
}

/** The sum of amounts in 元, as 万元; null if all are blank, undefined if there are none. */
function sum(amounts: readonly (string | undefined)[]): Wan | null | undefined {
  const there = amounts.filter((amount) => amount !== undefined);
  const numbers = there.filter((amount) => amount !== "");
  if (numbers.length > 0) return total(numbers.map((amount) => toWan(yuan(amount))));
  return there.length > 0 ? null : undefined;
}

/** The first text that is not blank; null if all are blank, undefined if there are none. */
function first(texts: readonly (string | undefined)[]): string | null | undefined {
  const there = texts.filter((text) => text !== undefined);
  return there.find((text) => text !== "") ?? (there.length > 0 ? null : undefined);
}

/**
 * Records of the finance system added up by the code of a view, or by name if a record has no code, in the order of
 * first occurrence: a project paid from three classes has three records. Records that cannot be used are listed as
 * issues, not guessed; so are those of another year than the first.
 * @throws TypeError if the records are no list of objects, or for a view that there is not
 */
export function fromFinanceRecords(records: readonly FinanceRecord[], view: FinanceView): FinanceImport {
  assertView(view);
  const strange = Array.isArray(records) ? records.findIndex(isNoRecord) : undefined;
  if (strange === undefined) throw new TypeError('记录须为列表，如 [{ pro_name: "道路养护", amount: "10" }]');
  if (strange !== -1)
    throw new TypeError(`第 ${strange + 1} 条记录须为对象，如 { pro_name: "道路养护", amount: "10" }`);
  const { code, name } = financeViews[view];
  const issues: FinanceIssue[] = [];
  const year = records.find(({ fiscal_year: written }) => written)?.fiscal_year;
  const groups = new Map<string, FinanceRecord[]>();
  for (const [index, record] of records.entries()) {
    const issue = issueOf(record, index, view, year);
    if (issue) {
      issues.push(issue);
      continue;
    }
    const key = record[code] ? `code ${record[code]}` : `name ${record[name]}`;
    put(groups, key, record);
  }
  const lines = [...groups.values()].map((group) => {
    const line = {
      code: first(group.map((record) => record[code])),
      name: first(group.map((record) => record[name])),
      amount: sum(group.map(({ amount }) => amount)),
    };
    return Object.fromEntries(Object.entries(line).filter(([, value]) => value !== undefined)) as FinanceLine;
  });
  return { fiscalYear: FiscalYear.safeParse(Number(year)).data, lines, issues };
}
