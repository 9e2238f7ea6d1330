import { type Field, fields, type Wan } from "@qingbei/domain";
import { minus } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import { explain, gap, print } from "../../wording/explain.js";

const { procurement, expenditure, tables } = fields;

/** All expenditure and its personnel expenses, from the tables or else from the statement. */
const sources: readonly (readonly [Field<Wan>, Field<Wan>])[] = [
  [tables.expenditureTable.totalRow.total, tables.basicExpenditureTable.totalRow.personnelExpenses],
  [expenditure.total, expenditure.personnelExpenses],
];

export const procurementWithin = defineRule({
  id: "procurement-within",
  title: "政府采购预算不大于人员经费以外的支出",
  severity: "warning",
  basis: ["procurement-law-2"],
  covers: ["C-PROC-LE"],
  check: ({ read, has, atMost, skipped }) => {
    if (!has(procurement.total)) return skipped("未披露：政府采购预算");
    const [total, personnel] = sources.find((pair) => pair.every(has)) ?? [];
    if (!total || !personnel) return skipped("未披露：支出总计和人员经费");
    return explain(
      atMost(read(procurement.total), minus(read(total), read(personnel))),
      (evaluation) =>
        `政府采购预算 ${print(evaluation.actual)}，公用经费和项目支出只有 ${print(evaluation.expected)}，采购${gap(evaluation)}，请核对`,
    );
  },
});
