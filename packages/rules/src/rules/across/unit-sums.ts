import { type DepartmentBudget, type Field, type FieldOf, fields, type Wan } from "@qingbei/domain";
import { listedUnits } from "../../across/listed-units.js";
import type { Companion } from "../../companions/companion.js";
import { sum } from "../../engine/figure.js";
import { type Check, defineRule } from "../../engine/rule.js";
import { explain, gap, print } from "../../wording/explain.js";

/** Figures that add up over the units: the treasury gives this money once, and no unit passes it on to another. */
function appropriated(root: FieldOf<DepartmentBudget>): readonly Field<Wan>[] {
  const { revenue, agencyOperatingExpenses, threePublicExpenses: three, tables } = root;
  const { generalPublicBudgetTable: general, governmentManagedFundsTable: funds } = tables;
  return [
    revenue.fiscalAppropriation,
    revenue.generalPublicBudgetAppropriation,
    revenue.governmentManagedFundsAppropriation,
    revenue.stateCapitalOperationsAppropriation,
    agencyOperatingExpenses.total,
    three.total,
    three.overseasVisits.amount,
    three.officialVehicles.amount,
    three.officialReceptions.amount,
    general.totalRow.total,
    general.totalRow.basicExpenditure,
    general.totalRow.projectExpenditure,
    funds.totalRow.total,
  ];
}

function addedUp(whole: Field<Wan>, parts: readonly Field<Wan>[], certain: boolean): Check {
  return ({ read, identity, label }) =>
    explain(
      identity(read(whole), sum(parts.map((part) => read(part))), {
        severity: certain ? "error" : "warning",
      }),
      (evaluation) =>
        `${label(whole)} ${print(evaluation.actual)} 与所属 ${parts.length} 个单位之和 ${print(evaluation.expected)} 不符，${gap(evaluation)}`,
    );
}

export const unitSums = defineRule({
  id: "unit-sums",
  title: "部门的财政拨款和经费等于所属各单位之和",
  severity: "error",
  basis: ["budget-law-8"],
  across: true,
  covers: ["E-SUM-UNITS"],
  checks: (context) => {
    const units = listedUnits(context);
    if (units.every(({ disclosures }) => disclosures.length === 0)) return [];
    const separate = units.filter((unit) => unit.separate);
    const unclear = separate.filter(({ disclosures }) => disclosures.length !== 1);
    if (unclear.length > 0) {
      const names = unclear.map(({ name }) => name).join("、");
      return [({ skipped }) => skipped(`要有每个所属单位的公开各一份才能相加；缺少或重复的是：${names}`)];
    }
    const parts: readonly Companion[] = separate.flatMap(({ disclosures }) => disclosures);
    const certain = parts.every((part) => part.certain);
    const columns = parts.map((part) => appropriated(part.fields));
    return appropriated(fields).flatMap((whole, index) => {
      if (!context.has(whole)) return [];
      return [
        addedUp(
          whole,
          columns.flatMap((column) => column[index] ?? []),
          certain,
        ),
      ];
    });
  },
  none: "没有给出所属单位的公开（--against）",
});
