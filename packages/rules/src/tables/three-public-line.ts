import { fields } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { absentIsZero, type Figure, sum } from "../engine/figure.js";
import type { Outcome } from "../engine/verdict.js";

export const threePublicTableFields = fields.tables.threePublicExpensesTable;
export type ThreePublicLine = typeof threePublicTableFields.current;

const { approvedBudget, adjustedBudget, plannedBudget } = threePublicTableFields;
/** The lines of the table that may be the budget which a statement names; 预算数 alone may be either. */
export const budgetLines: Readonly<
  Record<"approved" | "adjusted" | "unsaid", readonly [ThreePublicLine, ...ThreePublicLine[]]>
> = {
  approved: [approvedBudget, plannedBudget],
  adjusted: [adjustedBudget, plannedBudget],
  unsaid: [plannedBudget, approvedBudget, adjustedBudget],
};

/**
 * The sum of the three public expenses in a line; official vehicles by purchase and operation if their sum is not
 * printed.
 */
function threeOf({ read, has }: CheckContext, line: ThreePublicLine): Figure {
  const split = [line.vehiclePurchase, line.vehicleOperation];
  const vehicles = !has(line.officialVehicles) && split.some(has) ? split : [line.officialVehicles];
  return sum(
    [line.overseasVisits, ...vehicles, line.officialReceptions].map((part) => read(part, { blank: "zero" })),
  );
}

/** 会议费 and 培训费 in a line, if no sum of its own shows whether 合计 includes them; undefined otherwise. */
export function meetingAndTraining({ read, has }: CheckContext, line: ThreePublicLine): Figure | undefined {
  const beside = [line.meetings, line.training];
  if (has(line.withMeetingsAndTraining) || !beside.some(has)) return undefined;
  return sum(beside.map((part) => read(part, absentIsZero)));
}

/** Checks 合计 of a line as the sum of the three public expenses, or, if that fails, with 会议费 and 培训费 too. */
export function threePublicLineTotal(
  context: CheckContext,
  line: ThreePublicLine,
): { readonly outcome: Outcome; readonly includesMeetings: boolean } {
  const { read, identity } = context;
  const [total, three] = [read(line.total), threeOf(context, line)];
  const alone = identity(total, three);
  const beside = alone.outcome === "failed" ? meetingAndTraining(context, line) : undefined;
  const all = beside && identity(total, sum([three, beside]));
  return all?.outcome === "passed"
    ? { outcome: all, includesMeetings: true }
    : { outcome: alone, includesMeetings: false };
}
