import { type Field, fields, type Wan } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import { threePublicNames } from "../../parameters/three-public-names.js";

const three = fields.threePublicExpenses;
const { threePublicExpensesTable } = fields.tables;

const names = Object.entries(threePublicNames) as [keyof typeof threePublicNames, RegExp][];

/** Whether an expense is told of anywhere: a figure, a cell, or words alone. */
function isTold({ value, statement }: CheckContext, amount: Field<Wan>, words: RegExp): boolean {
  if (value(amount) !== undefined) return true;
  return statement?.paragraphs.some(({ text }) => words.test(text)) ?? false;
}

export const threePublicItems = defineRule({
  id: "three-public-items",
  title: "“三公”经费列明出国、购车、用车、接待四个数",
  severity: "warning",
  basis: ["disclosure-catalogue"],
  covers: ["H-SANGONG-ITEMS"],
  check: (context) => {
    const { has, value, label, passed, failed, skipped } = context;
    if (!has(three.total)) return skipped("未披露：“三公”经费合计");
    if (value(threePublicExpensesTable.current)) return passed();
    const untold = names
      .map(([field, words]) => ({ amount: three[field].amount, words }))
      .filter(({ amount, words }) => !isTold(context, amount, words));
    if (untold.length === 0) return passed();
    value(three.total);
    const which = untold.map(({ amount }) => label(amount)).join("、");
    return failed(`“三公”经费只写了合计和部分分项，没有写${which}；没有安排的也请写明为 0`);
  },
});
