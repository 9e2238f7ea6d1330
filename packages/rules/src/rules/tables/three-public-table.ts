import { threePublicAmounts } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import { checkSideSum, type SideSum } from "../../tables/side-sums.js";
import {
  type ThreePublicLine as Line,
  threePublicTableFields as table,
  threePublicLineTotal,
} from "../../tables/three-public-line.js";

const { current } = table;
type Column = (typeof threePublicAmounts)[number];

/** Every line with amounts of a year: this year's, last year's, and budgets. */
const years: readonly Line[] = [
  current,
  table.previous,
  table.previousExecuted,
  table.approvedBudget,
  table.adjustedBudget,
  table.plannedBudget,
];

const split = (line: Line) => [line.vehiclePurchase, line.vehicleOperation];

/** The sum with meetings and training, if these are printed; otherwise of the three alone. */
const sumsOfAll = (line: Line): SideSum => ({
  whole: line.withMeetingsAndTraining,
  ways: [[line.total, line.meetings, line.training], [line.total]],
});

function vehicles({ read, identity }: CheckContext, line: Line): Outcome {
  return identity(read(line.officialVehicles), sum(split(line).map((part) => read(part, { blank: "zero" }))));
}

/** The sum of one column over the units; the first of these may itself be the sum of the others. */
function units({ list }: CheckContext, column: Column): SideSum {
  const all = list(table.byUnit).map((unit) => unit[column]);
  return { whole: current[column], ways: all.length > 1 ? [all, all.slice(1)] : [all] };
}

export const threePublicTable = defineRule({
  id: "three-public-table",
  title: "“三公”经费表的合计等于三项之和，公务用车小计等于购置与运行之和，各单位之和等于合计",
  severity: "error",
  basis: ["disclosure-catalogue"],
  covers: ["B-T7-SUM", "B-T7-CAR"],
  checks: (context) => {
    const { has, list, value } = context;
    const ofUnits = list(table.byUnit);
    const lines = [...years, ...ofUnits].flatMap((line) => [
      ...(has(line.total) ? [(own: CheckContext) => threePublicLineTotal(own, line).outcome] : []),
      ...(has(line.withMeetingsAndTraining) && has(line.total)
        ? [(own: CheckContext) => checkSideSum(own, sumsOfAll(line))]
        : []),
      ...(has(line.officialVehicles) ? [(own: CheckContext) => vehicles(own, line)] : []),
    ]);
    const columns = threePublicAmounts.filter(
      (column) => has(current[column]) && ofUnits.some((unit) => value(unit[column]) !== undefined),
    );
    return [
      ...lines,
      ...columns.map((column) => (own: CheckContext) => checkSideSum(own, units(own, column))),
    ];
  },
  none: "没有填列的“三公”经费表",
});
