import {
  absolute,
  compare,
  type Exact,
  fields,
  halfUnit,
  isZero,
  negate,
  scale,
  total,
} from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { type Figure, minus, sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import { print } from "../../wording/explain.js";

const { threePublicExpenses: three } = fields;
const parts = [three.overseasVisits, three.officialVehicles, three.officialReceptions];
const nothing: Figure = { terms: [], missing: [] };

/** A change with its sign; undefined where its size or direction is not told. 持平 is no number of the document. */
interface SignedChange {
  readonly figure: Figure;
  readonly size: Exact | undefined;
}

function signed({ value, read }: CheckContext, change: typeof three.change): SignedChange | undefined {
  const direction = value(change.direction);
  if (direction === "unchanged") return { figure: nothing, size: undefined };
  const size = value(change.amount);
  if (!size || !direction) return undefined;
  const figure = read(change.amount);
  return direction === "increase" ? { figure, size } : { figure: minus(nothing, figure), size: negate(size) };
}

export const threePublicChanges = defineRule({
  id: "three-public-changes",
  title: "“三公”经费的增减额等于三项增减额之和",
  severity: "error",
  basis: ["disclosure-catalogue"],
  covers: ["A-FLAT-COMP"],
  check: (context) => {
    const whole = signed(context, three.change);
    if (!whole) return context.skipped("没有写“三公”经费合计的增减额");
    const kinds = [three.change, ...parts.map(({ change }) => change)].map(
      (change) => context.value(change.baseKind) === "executed",
    );
    if (new Set(kinds).size > 1) return context.skipped("合计与分项不是同上年的同一种数比较");
    const known = parts.flatMap(({ change }) => signed(context, change) ?? []);
    if (known.length < parts.length) return context.skipped("没有逐项写明增减额");
    const sizes = known.flatMap(({ size }) => size ?? []);
    if (whole.size === undefined) {
      const apart = total(sizes);
      const rounding = scale(halfUnit(2), sizes.length);
      return compare(absolute(apart), rounding) <= 0
        ? context.passed()
        : context.failed(`“三公”经费合计写“持平”，三项增减额之和却是 ${print(apart)}`);
    }
    if (sizes.length > 0) return context.identity(whole.figure, sum(known.map(({ figure }) => figure)));
    return isZero(whole.size)
      ? context.passed()
      : context.failed(`“三公”经费合计增减 ${print(absolute(whole.size))}，三项却都写“持平”`);
  },
});
