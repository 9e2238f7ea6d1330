import { standardUnit } from "@qingbei/domain";
import { eachUnit, measureUnit, unitBehindName } from "../parameters/asset-kinds.js";

/** The units that a line of a table of assets gives behind its name: 车辆（台、辆）. None for most. */
function unitsOf(name: string): readonly string[] {
  const [, units = ""] = unitBehindName.exec(name) ?? [];
  return (units.match(eachUnit) ?? []).map((unit) => standardUnit(unit).unit);
}

/** Whether quantities may be held against each other: of one unit, or pieces of which one line does not name the unit. */
function isAlike(one: readonly string[], other: readonly string[]): boolean {
  if (one.length > 0 && other.length > 0) return one.some((unit) => other.includes(unit));
  return ![...one, ...other].some((unit) => measureUnit.test(unit));
}

/** Whether the quantities of all lines are in the unit of the first. */
export function countAlike([first = "", ...others]: readonly string[]): boolean {
  const units = unitsOf(first);
  return others.every((name) => isAlike(units, unitsOf(name)));
}
