import { fields } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { absentIsZero, type Figure, sum } from "../engine/figure.js";
import type { Outcome } from "../engine/verdict.js";

export const threePublicTableFields = fields.tables.threePublicExpensesTable;
export type ThreePublicLine = typeof threePublicTableFields.current;

/** The three of a line; vehicles by purchase and operation where their sum is not printed. */
function threeOf({ read, has }: CheckContext, line: ThreePublicLine): Figure {
  const split = [line.vehiclePurchase, line.vehicleOperation];
  const vehicles = !has(line.officialVehicles) && split.some(has) ? split : [line.officialVehicles];
  return sum(
    [line.overseasVisits, ...vehicles, line.officialReceptions].map((part) => read(part, { blank: "zero" })),
  );
}

/** What stands beside the three in a line, and nothing says by a sum of its own whether 合计 holds it. */
export function besideThree({ read, has }: CheckContext, line: ThreePublicLine): Figure | undefined {
  const beside = [line.meetings, line.training];
  if (has(line.withMeetingsAndTraining) || !beside.some(has)) return undefined;
  return sum(beside.map((part) => read(part, absentIsZero)));
}

/** 合计 of a line as the sum of the three, or of all that the table adds up: that of the two which holds. */
export function threePublicLineTotal(
  context: CheckContext,
  line: ThreePublicLine,
): { readonly outcome: Outcome; readonly holdsBeside: boolean } {
  const { read, identity } = context;
  const [total, three] = [read(line.total), threeOf(context, line)];
  const alone = identity(total, three);
  const beside = alone.outcome === "failed" ? besideThree(context, line) : undefined;
  const all = beside && identity(total, sum([three, beside]));
  return all?.outcome === "passed"
    ? { outcome: all, holdsBeside: true }
    : { outcome: alone, holdsBeside: false };
}
