import { fields } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";

const { current, previous } = fields.tables.threePublicExpensesTable;
type Line = typeof current;

const split = (line: Line) => [line.vehiclePurchase, line.vehicleOperation];

function total({ read, has, identity }: CheckContext, line: Line): Outcome {
  const vehicles =
    !has(line.officialVehicles) && split(line).some(has) ? split(line) : [line.officialVehicles];
  return identity(
    read(line.total),
    sum(
      [line.overseasVisits, ...vehicles, line.officialReceptions].map((part) =>
        read(part, { blank: "zero" }),
      ),
    ),
  );
}

function vehicles({ read, identity }: CheckContext, line: Line): Outcome {
  return identity(read(line.officialVehicles), sum(split(line).map((part) => read(part, { blank: "zero" }))));
}

export const threePublicTable = defineRule({
  id: "three-public-table",
  title: "“三公”经费表的合计等于三项之和，公务用车小计等于购置与运行之和",
  severity: "error",
  basis: ["disclosure-catalogue"],
  covers: ["B-T7-SUM", "B-T7-CAR"],
  each: ({ has }) =>
    [current, previous].flatMap((line) => [
      ...(has(line.total) ? [(own: CheckContext) => total(own, line)] : []),
      ...(has(line.officialVehicles) ? [(own: CheckContext) => vehicles(own, line)] : []),
    ]),
  none: "没有填列的“三公”经费表",
  check: (context, compareParts) => compareParts(context),
});
