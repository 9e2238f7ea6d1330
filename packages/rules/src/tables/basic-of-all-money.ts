import { compare, fields } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { budgetInTitle } from "../parameters/other-tables.js";

const { basicExpenditureTable: basic, expenditureTable: spent } = fields.tables;

/**
 * Whether 基本支出表 counts all money, not only the general public budget: its title names no budget, and its total
 * equals the basic expenditure of 支出总表.
 */
export function isOfAllMoney({ value }: CheckContext): boolean {
  const title = value(basic.title);
  const own = value(basic.totalRow.total);
  const all = value(spent.totalRow.basicExpenditure);
  return Boolean(title && !budgetInTitle.test(title) && own && all && compare(own, all) === 0);
}
