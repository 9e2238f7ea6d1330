import {
  absolute,
  compare,
  type DepartmentBudget,
  divide,
  type Exact,
  exact,
  type Field,
  type FieldOf,
  fields,
  isNegative,
  isZero,
  pointerOf,
  shift,
  subtract,
  toText,
  type Wan,
} from "@qingbei/domain";
import { counterpart } from "../../across/counterpart.js";
import { notGiven } from "../../across/not-given.js";
import { withoutOne } from "../../arithmetic/slip.js";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";
import type { Outcome } from "../../engine/verdict.js";
import type { JumpThreshold } from "../../parameters/jumps.js";
import { print } from "../../wording/explain.js";

/** A figure and the same figure of last year, with the fields that may explain its change. */
interface Pair {
  readonly now: Field<Wan>;
  readonly before: Field<Wan>;
  readonly reasons: readonly Field<unknown>[];
  /** Absent if none applies to the year. */
  readonly threshold: JumpThreshold | undefined;
}

/** A count and the same count of last year. */
interface Counts {
  readonly count: Field<Exact>;
  readonly before: Field<Exact>;
}

type Root = FieldOf<DepartmentBudget>;
const CATEGORY = 3;

/** A part of a whole in percent. */
const percentOf = (part: Exact, whole: Exact) => shift(divide(part, absolute(whole)), 2);

/** The totals of a disclosure: of the statement, or else of its tables. */
const totals: readonly ((root: Root) => {
  readonly figures: readonly Field<Wan>[];
  readonly reasons: readonly Field<unknown>[];
})[] = [
  ({ revenue, tables }) => ({
    figures: [revenue.total, tables.summaryTable.revenueTotal],
    reasons: [revenue.change.reason],
  }),
  ({ expenditure, tables }) => ({
    figures: [expenditure.total, tables.summaryTable.expenditureTotal],
    reasons: [expenditure.change.reason],
  }),
  ({ agencyOperatingExpenses: agency }) => ({ figures: [agency.total], reasons: [agency.change.reason] }),
  ({ threePublicExpenses: three, tables }) => ({
    figures: [three.total, tables.threePublicExpensesTable.current.total],
    reasons: [three.change.reason],
  }),
];

/** The categories (类) of the general public budget's expenditure, with last year's. */
function categories(context: CheckContext, root: Root): readonly Omit<Pair, "threshold">[] {
  const table = fields.tables.generalPublicBudgetTable;
  return context.list(table.rows).flatMap((row) => {
    if (context.value(row.code)?.length !== CATEGORY) return [];
    const before = counterpart(context, row.total, fields, root);
    return before ? [{ now: row.total, before, reasons: [] }] : [];
  });
}

function pairsOf(context: CheckContext, root: Root): readonly Omit<Pair, "threshold">[] {
  const all = totals.flatMap((of) => {
    const [here, there] = [of(fields), of(root)];
    const at = here.figures.findIndex((now, index) => {
      const before = there.figures[index];
      return context.has(now) && before !== undefined && context.has(before);
    });
    const [now, before] = [here.figures[at], there.figures[at]];
    return now && before ? [{ now, before, reasons: here.reasons }] : [];
  });
  return [...all, ...categories(context, root)];
}

/** Fewest vehicles of the smaller count, and how often the greater contains it, where a digit too many is likely. */
const FEWEST = exact("2");
const TIMES = exact("5");

/** Whether a count is another with one digit more, and too large to be a change. */
function isDigitMore(count: Exact, other: Exact): boolean {
  return (
    compare(other, FEWEST) >= 0 &&
    withoutOne(toText(count), toText(other)) &&
    compare(divide(count, other), TIMES) >= 0
  );
}

function ofCounts(
  { value, label, passed, failed, skipped }: CheckContext,
  { count, before }: Counts,
): Outcome {
  const [now, was] = [value(count), value(before)];
  if (!now || !was) return skipped("没有可以比较的数");
  const slip = isDigitMore(now, was) ? "多" : isDigitMore(was, now) ? "少" : undefined;
  if (slip === undefined) return passed();
  return failed(
    `${label(count)}为 ${toText(now)}，${label(pointerOf(before))}为 ${toText(was)}，像是${slip}写了一位，请核对`,
    { severity: "info" },
  );
}

/** All expenditure of the department, against which a change is judged too small to matter. */
function wholeOf({ value }: CheckContext): Exact | undefined {
  return value(fields.expenditure.total) ?? value(fields.tables.summaryTable.expenditureTotal) ?? undefined;
}

export const figuresJump = defineRule<Pair | Counts>({
  id: "figures-jump",
  title: "总额和各类支出与上年公开的数相差不大，相差大的有说明",
  severity: "info",
  basis: ["budget-law-14"],
  across: true,
  covers: ["E-JUMP"],
  each: (context) => {
    const year = context.value(fields.fiscalYear) ?? 0;
    const threshold = context.parameters.jumpThresholds
      .filter(({ since }) => since <= year)
      .sort((a, b) => a.since - b.since)
      .at(-1);
    return context.companions
      .filter(({ relation }) => relation === "previousYear")
      .flatMap(({ fields: root }) => {
        const counts = { count: fields.stateAssets.vehicles.total, before: root.stateAssets.vehicles.total };
        return [
          ...pairsOf(context, root).map((pair) => ({ ...pair, threshold })),
          ...(context.has(counts.count) && context.has(counts.before) ? [counts] : []),
        ];
      });
  },
  none: notGiven(["previousYear"], "两份文件没有同一个数"),
  check: (context, pair) => {
    if ("count" in pair) return ofCounts(context, pair);
    const { now, before, reasons, threshold } = pair;
    const { value, label, passed, failed, skipped } = context;
    if (!threshold) return skipped(`没有适用于 ${value(fields.fiscalYear) ?? "这个"} 年的增减门槛`);
    const [amount, base] = [value(now), value(before)];
    if (!amount || !base) return skipped("没有可以比较的数");
    const moved = absolute(subtract<Exact>(amount, base));
    const whole = wholeOf(context);
    if (whole && !isZero(whole) && compare(percentOf(moved, whole), exact(threshold.smallestPercent)) < 0)
      return passed();
    if (isZero(base)) return skipped("上年数为零，没有增减幅度");
    const percent = percentOf(moved, base);
    if (compare(percent, exact(threshold.notablePercent)) < 0) return passed();
    if (reasons.some((reason) => value(reason))) return passed();
    const isStriking = compare(percent, exact(threshold.strikingPercent)) >= 0;
    const direction = isNegative(subtract<Exact>(amount, base)) ? "减少" : "增加";
    return failed(
      `${label(now)}为 ${print(amount)}，${label(pointerOf(before))}为 ${print(base)}，${direction} ${print(moved)}，超过 ${isStriking ? threshold.strikingPercent : threshold.notablePercent}%，请核对；属实的请在说明里写明原因`,
      { severity: isStriking ? "warning" : "info" },
    );
  },
});
