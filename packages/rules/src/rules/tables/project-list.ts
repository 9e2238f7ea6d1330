import {
  add,
  compare,
  type Exact,
  equals,
  type Field,
  type FieldOf,
  fields,
  type Project,
  subtract,
  type Wan,
} from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { sum } from "../../engine/figure.js";
import { grouped } from "../../engine/grouped.js";
import { likenessOf } from "../../engine/likeness-of.js";
import { isOneFigure } from "../../engine/printed-twice.js";
import { type Check, defineRule } from "../../engine/rule.js";
import { carriedColumns, payers } from "../../tables/coded-tables.js";
import { isSlipOf } from "../../tables/is-slip.js";
import { isWithOtherUses } from "../../tables/other-uses.js";
import { amountOf, type RowFields, rowFields, rowsOf } from "../../tables/row-fields.js";
import { checkRowSum, disclosedParts, withCarried } from "../../tables/row-sums.js";
import { projectKey } from "../../text/project-name.js";
import { explain, gap, print } from "../../wording/explain.js";

const list = fields.tables.projectListTable;
const totalRow = rowFields(list.totalRow);
/** Money carried over, in one column or beneath a header of its own by the money that it is of. */
const carried = ["broughtForward", ...carriedColumns];

/** Each project and the total by the money that pays it. */
function rowSums(context: CheckContext): readonly Check[] {
  const rows = [...rowsOf(context, list.rows), totalRow];
  const sums = rows.filter(
    (row) => context.has(amountOf(row, "total")) && disclosedParts(context, row, payers).length > 1,
  );
  const all = sums.map((row) => ({ table: "projectListTable", row, parts: payers }));
  return withCarried(context, all, carried).map((each) => (own) => {
    const disclosed = disclosedParts(own, each.row, each.parts);
    // there may be a column that the model does not have
    const outcome = checkRowSum(own, { ...each, parts: disclosed });
    return outcome.outcome === "failed" ? { ...outcome, severity: "warning" } : outcome;
  });
}

const { tables } = fields;
/** The projects of all money, a column each, against those of the other tables. */
const wholes: readonly (readonly [column: string, whole: Field<Wan>])[] = [
  ["total", tables.expenditureTable.totalRow.projectExpenditure],
  ["generalPublicBudget", tables.generalPublicBudgetTable.totalRow.projectExpenditure],
  ["governmentManagedFundsBudget", tables.governmentManagedFundsTable.totalRow.projectExpenditure],
  ["stateCapitalOperationsBudget", tables.stateCapitalOperationsTable.totalRow.projectExpenditure],
];

/** Whether money of one budget and what of it was carried over are together what the other table has. */
function isWithCarried({ value }: CheckContext, column: string, whole: Field<Wan>): boolean {
  if (column === "total") return false;
  const brought = value(amountOf(totalRow, `carriedOver/${column}`));
  const [own, other] = [value(amountOf(totalRow, column)), value(whole)];
  return !!brought && !!own && !!other && equals<Exact>(add<Exact>(own, brought), other);
}

function compared(column: string, whole: Field<Wan>): Check {
  const listed = amountOf(totalRow, column);
  return (own) => {
    if (column === "total" && isWithOtherUses(own, listed, "projectExpenditure"))
      return own.skipped("支出总表把单位自有等资金的支出另列几栏");
    if (isWithCarried(own, column, whole)) return own.passed();
    return explain(
      own.identity(own.read(listed), sum([own.read(whole)])),
      (evaluation) =>
        `项目支出表的${own.label(listed)}为 ${print(evaluation.actual)}，支出表的项目支出为 ${print(evaluation.expected)}，前者${gap(evaluation)}；如只公开部分项目请写明`,
    );
  };
}

/** A project of the list and its own form, by the name, or else by the code, that either has once. */
interface Listed {
  readonly row: RowFields;
  readonly form: FieldOf<Project>;
}

/** What has a key that no other of its list has. */
function once<T>(all: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, T> {
  const found = grouped(
    all.filter((each) => keyOf(each) !== ""),
    keyOf,
  );
  return new Map(
    [...found].flatMap(([key, [first, ...more]]) => (first && more.length === 0 ? [[key, first]] : [])),
  );
}

function pairsOf(context: CheckContext, rows: readonly RowFields[], forms: readonly FieldOf<Project>[]) {
  type Coded = { readonly name: Field<string>; readonly code: Field<string> };
  const nameOf = ({ name }: Coded) => projectKey(context.value(name) ?? "");
  const codeOf = ({ code }: Coded) => context.value(code) ?? "";
  const found = new Map<FieldOf<Project>, RowFields>();
  for (const keyOf of [nameOf, codeOf]) {
    const taken = new Set(found.values());
    const inRows = once(
      rows.filter((row) => !taken.has(row)),
      keyOf,
    );
    for (const [key, form] of once(forms, keyOf)) {
      const row = inRows.get(key);
      if (row && !found.has(form)) found.set(form, row);
    }
  }
  return { found, nameOf };
}

/** Whether a form has an amount of its row: of all money, of one kind of it, or with what was carried over. */
function isAlike(context: CheckContext, { row, form }: Listed): boolean {
  const { value } = context;
  const amounts = ["total", "fiscalAppropriation", ...payers].map((column) => amountOf(row, column));
  const told = [form.budget, form.fiscalFunds].filter(context.has);
  if (told.some((each) => amounts.some((amount) => isOneFigure(likenessOf(context, each, amount)))))
    return true;
  const [all, brought, budget] = [amountOf(row, "total"), amountOf(row, "broughtForward"), form.budget].map(
    value,
  );
  return !!all && !!brought && !!budget && equals<Exact>(add<Exact>(all, brought), budget);
}

function ofForm({ row, form }: Listed): Check {
  const listed = amountOf(row, "total");
  return (own) =>
    explain(
      own.sameFigure(own.read(listed), own.read(form.budget)),
      ({ actual, expected }) =>
        `“${own.value(form.name)}”在项目支出表为 ${print(actual)}，它的项目绩效目标表为 ${print(expected)}，两处不一致`,
    );
}

/** A project with a form of its own that the list lacks, where its total is short by as much at least. */
function lackingIn(form: FieldOf<Project>): Check {
  return (own) => {
    own.value(form.name);
    const whole = own.value(tables.expenditureTable.totalRow.projectExpenditure);
    const [all, budget] = [own.value(amountOf(totalRow, "total")), own.value(form.budget)];
    const rest = whole && all ? subtract<Exact>(whole, all) : undefined;
    if (!rest || !budget || compare(rest, budget) < 0) return own.passed();
    const isJust = equals<Exact>(rest, budget) ? "，支出总表的项目支出正好多出这一项" : "";
    return own.failed(
      `“${own.value(form.name)}”有项目绩效目标表（${print(budget)} 万元），项目支出表没有列示${isJust}`,
    );
  };
}

/** The rows of the list against the forms of the same projects. Where most differ, the forms count other money. */
function againstForms(context: CheckContext): readonly Check[] {
  const rows = rowsOf(context, list.rows).filter((row) => context.has(amountOf(row, "total")));
  const forms = context.list(fields.projects).filter(({ budget }) => context.has(budget));
  if (rows.length === 0 || forms.length === 0) return [];
  const { found, nameOf } = pairsOf(context, rows, forms);
  const pairs = [...found].map(([form, row]) => ({ form, row }));
  const differing = pairs.filter((pair) => !isAlike(context, pair));
  const agreeing = pairs.length - differing.length;
  const isTelling = (pair: Listed) =>
    differing.length <= agreeing || isSlipOf(context, amountOf(pair.row, "total"), pair.form.budget);
  const names = new Set(rows.map(nameOf));
  const lacking = forms.filter((form) => !found.has(form) && nameOf(form) !== "" && !names.has(nameOf(form)));
  // a row of the same amount under another name may be the project
  const free = rows.filter((row) => !pairs.some((pair) => pair.row === row));
  const isElsewhere = (form: FieldOf<Project>) =>
    free.some((row) => isOneFigure(likenessOf(context, form.budget, amountOf(row, "total"))));
  return [
    ...pairs.filter((pair) => !differing.includes(pair)).map(() => (own: CheckContext) => own.passed()),
    ...differing.filter(isTelling).map(ofForm),
    ...(lacking.length < agreeing ? lacking.filter((form) => !isElsewhere(form)).map(lackingIn) : []),
  ];
}

export const projectList = defineRule({
  id: "project-list",
  title: "项目支出表逐行等于各项资金之和，合计等于支出表的项目支出，各项目与绩效目标表一致",
  severity: "warning",
  basis: ["implementing-regulation-41"],
  covers: ["C-T3-PROJ", "C-T10-FUND"],
  checks: (context) => [
    ...rowSums(context),
    ...wholes
      .filter(([column, whole]) => context.has(amountOf(totalRow, column)) && context.has(whole))
      .map(([column, whole]) => compared(column, whole)),
    ...againstForms(context),
  ],
  none: "没有项目支出表",
});
