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
import { agreementOf } from "../../engine/agreement-of.js";
import type { CheckContext } from "../../engine/context.js";
import { CENTS, isOneFigure } from "../../engine/printed-twice.js";
import { type Check, defineRule } from "../../engine/rule.js";
import { uniqueBy } from "../../engine/unique-by.js";
import { sourceColumns } from "../../tables/coded-tables.js";
import { isSlipOf } from "../../tables/is-slip.js";
import { amountOf, type RowFields, rowFields, rowFieldsOf } from "../../tables/row-fields.js";
import { projectKey } from "../../text/name-keys.js";
import { explain, print } from "../../wording/explain.js";

const list = fields.tables.projectListTable;
const totalRow = rowFields(list.totalRow);
/** A row of the project list and the project's own form, matched by a name, or else a code, that is unique in both. */
interface Listed {
  readonly row: RowFields;
  readonly form: FieldOf<Project>;
}

function pairsOf(context: CheckContext, rows: readonly RowFields[], forms: readonly FieldOf<Project>[]) {
  type Coded = { readonly name: Field<string>; readonly code: Field<string> };
  const nameOf = ({ name }: Coded) => projectKey(context.value(name) ?? "");
  const codeOf = ({ code }: Coded) => context.value(code) || undefined;
  const found = new Map<FieldOf<Project>, RowFields>();
  for (const keyOf of [(each: Coded) => nameOf(each) || undefined, codeOf]) {
    const taken = new Set(found.values());
    const inRows = uniqueBy(
      rows.filter((row) => !taken.has(row)),
      keyOf,
    );
    for (const [key, form] of uniqueBy(forms, keyOf)) {
      const row = inRows.get(key);
      if (row && !found.has(form)) found.set(form, row);
    }
  }
  return { found, nameOf };
}

/** Whether a form states all the money of its row. */
function isSameAmount(context: CheckContext, { row, form }: Listed): boolean {
  return isOneFigure(agreementOf(context, amountOf(row, "total"), form.budget));
}

/** Whether a form states an amount of its row: all money, one kind of it, or all with money carried over. */
function isAlike(context: CheckContext, { row, form }: Listed): boolean {
  const { value } = context;
  const amounts = ["total", "fiscalAppropriation", ...sourceColumns].map((column) => amountOf(row, column));
  const amountsOfForm = [form.budget, form.fiscalFunds].filter(context.has);
  if (amountsOfForm.some((each) => amounts.some((amount) => isOneFigure(agreementOf(context, each, amount)))))
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

/**
 * Checks a project that has a form but no row: fails if the list's total falls short by exactly its money, or by that
 * of all missing projects.
 */
function missingRowOf(form: FieldOf<Project>, lacking: readonly FieldOf<Project>[]): Check {
  return (own) => {
    own.value(form.name);
    const whole = own.value(fields.tables.expenditureTable.totalRow.projectExpenditure);
    const [all, budget] = [own.value(amountOf(totalRow, "total")), own.value(form.budget)];
    const rest = whole && all ? subtract<Exact>(whole, all) : undefined;
    if (!rest || !budget) return own.skipped("没有可以比较的合计");
    const sums = [budget, total(lacking.flatMap((each) => own.value(each.budget) ?? []))];
    // otherwise the list may cover other money, without this project
    if (!sums.some((sum) => equals<Exact>(rest, sum))) return own.skipped("项目支出表少的不是这个项目的钱");
    return own.failed(
      `“${own.value(form.name)}”有项目绩效目标表（${print(budget)} 万元），项目支出表没有列示；支出总表的项目支出正好多出 ${print(rest)} 万元`,
    );
  };
}

/** Compares the rows of the list with the forms of the same projects. If most differ, the forms count other money. */
function againstForms(context: CheckContext): readonly Check[] {
  const rows = rowFieldsOf(context, list.rows).filter((row) => context.has(amountOf(row, "total")));
  const forms = context.list(fields.projects).filter(({ budget }) => context.has(budget));
  if (rows.length === 0 || forms.length === 0) return [];
  const { found, nameOf } = pairsOf(context, rows, forms);
  const pairs = [...found].map(([form, row]) => ({ form, row }));
  const differing = pairs.filter((pair) => !isAlike(context, pair));
  const agreeing = pairs.length - differing.length;
  const isDecisive = (pair: Listed) =>
    differing.length < agreeing || isSlipOf(context, amountOf(pair.row, "total"), pair.form.budget);
  const names = new Set(rows.map(nameOf));
  const taken = new Set(found.values());
  const inCents = (field: Field<Wan>) => toText(round(context.value(field) ?? zero, CENTS));
  const free = new Set(rows.filter((row) => !taken.has(row)).map((row) => inCents(amountOf(row, "total"))));
  const lacking = forms.filter((form) => {
    if (found.has(form) || nameOf(form) === "" || names.has(nameOf(form))) return false;
    // a row with the same amount under another name may be the project
    return !free.has(inCents(form.budget));
  });
  const differs = new Set(differing);
  return [
    ...pairs.map((pair): Check => {
      if (!differs.has(pair)) return isSameAmount(context, pair) ? ofForm(pair) : (own) => own.passed();
      return isDecisive(pair) ? ofForm(pair) : (own) => own.skipped("多数项目两处不同，口径可能不同");
    }),
    ...(lacking.length < agreeing ? lacking.map((form) => missingRowOf(form, lacking)) : []),
  ];
}

export const projectListForms = defineRule({
  id: "project-list-forms",
  title: "项目支出表的各项目与它们的绩效目标表一致",
  severity: "warning",
  basis: ["implementing-regulation-41"],
  covers: [],
  checks: againstForms,
  none: "没有项目支出表，或没有写明预算数的项目绩效目标表",
});
