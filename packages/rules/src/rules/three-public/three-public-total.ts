import { fields } from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { type Figure, sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import {
  meetingAndTraining,
  threePublicTableFields as table,
  threePublicLineTotal,
} from "../../tables/three-public-line.js";

const { threePublicExpenses: three } = fields;

/** The sum of the three public expenses; vehicles by purchase and operation if their sum is not printed. */
export function threePublicParts({ has, read }: CheckContext): Figure {
  const split = [three.vehiclePurchase.amount, three.vehicleOperation.amount];
  const vehicles =
    !has(three.officialVehicles.amount) && split.some(has) ? split : [three.officialVehicles.amount];
  return sum(
    [three.overseasVisits.amount, ...vehicles, three.officialReceptions.amount].map((part) =>
      read(part, { blank: "zero" }),
    ),
  );
}

export const threePublicTotal = defineRule({
  id: "three-public-total",
  title: "“三公”经费合计等于因公出国（境）费、公务用车费、公务接待费之和",
  severity: "error",
  basis: ["disclosure-catalogue"],
  covers: ["A-SANGONG-SUM"],
  check: (context) => {
    const [total, parts] = [context.read(three.total), threePublicParts(context)];
    const outcome = context.identity(total, parts);
    if (outcome.outcome !== "failed") return outcome;
    // the statement's total is that of a table which includes meetings and training
    const { includesMeetings } = threePublicLineTotal(context, table.current);
    const beside = includesMeetings && meetingAndTraining(context, table.current);
    const all = beside && context.identity(total, sum([parts, beside]));
    return all && all.outcome === "passed" ? all : outcome;
  },
});
