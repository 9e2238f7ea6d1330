import { type AssetHolding, type FieldOf, standardUnit } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { eachUnit, measureUnit, unitBehindName } from "../parameters/asset-kinds.js";

type Holding = FieldOf<AssetHolding>;

/** The units of a line in a table of assets, from its column or behind its name: 车辆（台、辆）. Mostly empty. */
function unitsOf({ value }: CheckContext, { name, unit }: Holding): readonly string[] {
  const units = value(unit) ?? unitBehindName.exec(value(name) ?? "")?.[1] ?? "";
  return (units.match(eachUnit) ?? []).map((each) => standardUnit(each).unit);
}

/** Whether quantities are comparable: they share a unit, or both count pieces and one names no unit. */
function isAlike(one: readonly string[], other: readonly string[]): boolean {
  if (one.length > 0 && other.length > 0) return one.some((unit) => other.includes(unit));
  return ![...one, ...other].some((unit) => measureUnit.test(unit));
}

/** Whether the quantities of all lines are comparable with the first. */
export function countAlike(context: CheckContext, [first, ...others]: readonly Holding[]): boolean {
  if (!first) return true;
  const units = unitsOf(context, first);
  return others.every((other) => isAlike(units, unitsOf(context, other)));
}

/** Whether the quantities of all lines may be added: all count pieces, or all are measured in one unit. */
export function addUp(context: CheckContext, all: readonly Holding[]): boolean {
  const measures = all.map((each) => unitsOf(context, each).find((unit) => measureUnit.test(unit)));
  return measures.every((measure) => measure === measures[0]);
}
