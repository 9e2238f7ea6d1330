import {
  amountsOf,
  type DepartmentBudget,
  type Field,
  fields,
  isZero,
  termOf,
  toText,
} from "@qingbei/domain";
import { notGiven } from "../../across/not-given.js";
import { contradictionIn, wholeOf } from "../../across/whole-renewed.js";
import type { Companion } from "../../companions/companion.js";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { codedTables, summaryUses } from "../../tables/coded-tables.js";
import { amountOf } from "../../tables/row-fields.js";

/** Fewest different numbers for equal tables to be suspicious: fewer may be the same a year later. */
const FEWEST = 6;

interface TableOfBoth {
  readonly id: string;
  readonly total: Field<unknown>;
  /** The amounts of the table this year and last year, in the order of printing, without zeros. */
  readonly now: readonly string[];
  readonly before: readonly string[];
}

const tables = [...codedTables, summaryUses].map(({ id, whole, totalRow }) => ({
  id,
  total: amountOf(totalRow, whole),
}));

/** The amounts, by the table that prints them. */
function amountsByTable(budget: DepartmentBudget): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>(tables.map(({ id }) => [id, []]));
  for (const { pointer, amount } of amountsOf(budget)) {
    const [, root, table = ""] = pointer.split("/");
    if (root === "tables" && !isZero(amount)) found.get(table)?.push(toText(amount));
  }
  return found;
}

/** A document all of whose amounts are last year's. */
interface WholeDocument {
  readonly previous: Companion;
  readonly amounts: number;
}

function tablesOfBoth(context: CheckContext): readonly (TableOfBoth | WholeDocument)[] {
  const { companions, value } = context;
  const budget = value(fields);
  const previous = companions.filter(({ relation }) => relation === "previousYear");
  if (!budget || previous.length === 0) return [];
  const now = amountsByTable(budget);
  return previous.flatMap((each): readonly (TableOfBoth | WholeDocument)[] => {
    const amounts = wholeOf(context, each);
    if (amounts !== undefined) return [{ previous: each, amounts }];
    const other = value(each.fields);
    const before = other && amountsByTable(other);
    return tables.flatMap(({ id, total }) => {
      const [ours = [], theirs = []] = [now.get(id), before?.get(id)];
      return ours.length > 0 && theirs.length > 0 ? [{ id, total, now: ours, before: theirs }] : [];
    });
  });
}

/** The whole document; an error if it says itself that a total changed. */
function checkWhole(context: CheckContext, { previous, amounts }: WholeDocument): Outcome {
  const { value, failed } = context;
  for (const root of [fields, previous.fields]) value(root.fiscalYear);
  const contradiction = context.withoutEvidence(() => contradictionIn(context, previous));
  for (const field of contradiction ?? []) value(field);
  return failed(
    `全文的 ${amounts} 个数与上年公开的完全相同，像是只改了年份${contradiction ? "，文中却写着总数比上年预算有增减" : ""}；请换成本年的数，再核对上年数`,
    { severity: contradiction && previous.certain ? "error" : "warning" },
  );
}

export const tablesRenewed = defineRule<TableOfBoth | WholeDocument>({
  id: "tables-renewed",
  title: "报表不是上年的原表",
  severity: "warning",
  basis: ["budget-law-14"],
  across: true,
  covers: [],
  each: tablesOfBoth,
  none: notGiven(["previousYear"], "两年没有同一张有数的报表"),
  check: (context, renewed) => {
    if ("previous" in renewed) return checkWhole(context, renewed);
    const { id, total, now, before } = renewed;
    if (now.length !== before.length || now.some((amount, at) => amount !== before[at]))
      return context.passed();
    const numbers = new Set(now).size;
    if (numbers < FEWEST) return context.skipped(`${termOf(id).zh}的数太少，两年相同不足为奇`);
    context.value(total);
    return context.failed(
      `${termOf(id).zh}的 ${now.length} 个数与上年公开的同一张表全都相同，像是放了上年的表，请核对`,
    );
  },
});
