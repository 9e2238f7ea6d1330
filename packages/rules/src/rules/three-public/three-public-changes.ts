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
type Part = typeof three.officialVehicles;

/** A figure whose change is told, and what it is made of. */
interface Sum {
  readonly name: string;
  readonly change: typeof three.change;
  readonly parts: readonly Part[];
}

const sums: readonly Sum[] = [
  {
    name: "“三公”经费合计",
    change: three.change,
    parts: [three.overseasVisits, three.officialVehicles, three.officialReceptions],
  },
  {
    name: "公务用车购置及运行维护费",
    change: three.officialVehicles.change,
    parts: [three.vehiclePurchase, three.vehicleOperation],
  },
];
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

export const threePublicChanges = defineRule<Sum>({
  id: "three-public-changes",
  title: "“三公”经费的增减额等于各项增减额之和",
  severity: "error",
  basis: ["disclosure-catalogue"],
  covers: ["A-FLAT-COMP"],
  none: "没有“三公”经费",
  each: () => sums,
  check: (context, { name, change, parts }) => {
    const whole = signed(context, change);
    if (!whole) return context.skipped(`没有写${name}的增减额`);
    const kinds = [change, ...parts.map((part) => part.change)].map(
      (each) => context.value(each.baseKind) === "executed",
    );
    if (new Set(kinds).size > 1) return context.skipped("合计与分项不是同上年的同一种数比较");
    const known = parts.flatMap((part) => signed(context, part.change) ?? []);
    if (known.length < parts.length) return context.skipped("没有逐项写明增减额");
    const sizes = known.flatMap(({ size }) => size ?? []);
    if (whole.size === undefined) {
      const apart = total(sizes);
      const rounding = scale(halfUnit(2), sizes.length);
      return compare(absolute(apart), rounding) <= 0
        ? context.passed()
        : context.failed(`${name}写“持平”，各项增减额之和却是 ${print(apart)}`);
    }
    if (sizes.length > 0) return context.identity(whole.figure, sum(known.map(({ figure }) => figure)));
    return isZero(whole.size)
      ? context.passed()
      : context.failed(`${name}增减 ${print(absolute(whole.size))}，各项却都写“持平”`);
  },
});
