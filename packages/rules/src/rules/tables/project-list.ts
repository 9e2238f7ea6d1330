import {
  add,
  type Exact,
  equals,
  type Field,
  type FieldOf,
  fields,
  type Project,
  round,
  subtract,
  toText,
  total,
  type Wan,
  zero,
} from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { sum } from "../../engine/figure.js";
import { grouped } from "../../engine/grouped.js";
import { likenessOf } from "../../engine/likeness-of.js";
import { CENTS, isOneFigure } from "../../engine/printed-twice.js";
import { type Check, defineRule } from "../../engine/rule.js";
import { carriedColumns, payers } from "../../tables/coded-tables.js";
import { isSlipOf } from "../../tables/is-slip.js";
import { isWithOtherUses } from "../../tables/other-uses.js";
import { amountOf, type RowFields, rowFields, rowsOf } from "../../tables/row-fields.js";
import { checkRowSum, disclosedParts, withCarried } from "../../tables/row-sums.js";
import { budgets } from "../../tables/three-budgets.js";
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
  ...budgets.map(([budget, , { totalRow: own }]) => [budget, own.projectExpenditure] as const),
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

/** Whether a form is of all the money of its row. */
function isSameAmount(context: CheckContext, { row, form }: Listed): boolean {
  return isOneFigure(likenessOf(context, amountOf(row, "total"), form.budget));
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
      own.sameFigure(own.read(listed), own.read(form.budget), { places: "as printed" }),
      ({ actual, expected }) =>
        `“${own.value(form.name)}”在项目支出表为 ${print(actual)}，它的项目绩效目标表为 ${print(expected)}，两处不一致`,
    );
}

/** A project with a form of its own that the list lacks, where its total is short by just it, or by all that it lacks. */
function lackingIn(form: FieldOf<Project>, lacking: readonly FieldOf<Project>[]): Check {
  return (own) => {
    own.value(form.name);
    const whole = own.value(tables.expenditureTable.totalRow.projectExpenditure);
    const [all, budget] = [own.value(amountOf(totalRow, "total")), own.value(form.budget)];
    const rest = whole && all ? subtract<Exact>(whole, all) : undefined;
    if (!rest || !budget) return own.skipped("没有可以比较的合计");
    const sums = [budget, total(lacking.flatMap((each) => own.value(each.budget) ?? []))];
    // short by another sum, the list may be of other money, and the project in none of it
    if (!sums.some((sum) => equals<Exact>(rest, sum))) return own.skipped("项目支出表少的不是这个项目的钱");
    return own.failed(
      `“${own.value(form.name)}”有项目绩效目标表（${print(budget)} 万元），项目支出表没有列示；支出总表的项目支出正好多出 ${print(rest)} 万元`,
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
    differing.length < agreeing || isSlipOf(context, amountOf(pair.row, "total"), pair.form.budget);
  const names = new Set(rows.map(nameOf));
  const taken = new Set(found.values());
  const inCents = (field: Field<Wan>) => toText(round(context.value(field) ?? zero, CENTS));
  const free = new Set(rows.filter((row) => !taken.has(row)).map((row) => inCents(amountOf(row, "total"))));
  const lacking = forms.filter((form) => {
    if (found.has(form) || nameOf(form) === "" || names.has(nameOf(form))) return false;
    // a row of the same amount under another name may be the project
    return !free.has(inCents(form.budget));
  });
  const differs = new Set(differing);
  return [
    ...pairs.map((pair): Check => {
      if (!differs.has(pair)) return isSameAmount(context, pair) ? ofForm(pair) : (own) => own.passed();
      return isTelling(pair) ? ofForm(pair) : (own) => own.skipped("多数项目两处不同，口径可能不同");
    }),
    ...(lacking.length < agreeing ? lacking.map((form) => lackingIn(form, lacking)) : []),
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
