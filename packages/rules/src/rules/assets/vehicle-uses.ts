import {
  compare,
  equals,
  type FieldOf,
  fields,
  toText,
  total as totalOf,
  type Vehicles,
} from "@qingbei/domain";
import type { CheckContext } from "../../engine/context.js";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import { otherVehicles } from "../../parameters/vehicle-words.js";
import { explain } from "../../wording/explain.js";

const { vehicles, acquisition } = fields.stateAssets;

/** A single use may well be named as an example; several are a list. */
const FEWEST_USES = 2;

/**
 * The uses that make up the whole, where those behind them divide it anew, or the last of them: 局机关车辆4辆、下属单位车辆2辆，
 * 执法执勤用车5辆、其他用车1辆.
 */
function firstDivision(context: CheckContext, { total, uses }: FieldOf<Vehicles>) {
  const all = context.list(uses);
  const whole = context.value(total);
  const counts = all.map(({ quantity }) => context.value(quantity) ?? undefined);
  const sumOf = (from: number, to?: number) => totalOf(counts.slice(from, to).flatMap((each) => each ?? []));
  const end = all.findIndex((_, at) => {
    const last = counts[at];
    if (!whole || !last || !equals(sumOf(0, at + 1), whole)) return false;
    const rest = sumOf(at + 1);
    return equals(rest, whole) || compare(rest, last) <= 0;
  });
  return end < 0 ? all : all.slice(0, end + 1);
}

export const vehicleUses = defineRule<FieldOf<Vehicles>>({
  id: "vehicle-uses",
  title: "车辆数等于各用途的车辆数之和",
  severity: "error",
  basis: ["arithmetic"],
  covers: ["D-ASSET"],
  none: "没有按用途分列的车辆数",
  each: ({ has, list }) =>
    [vehicles, acquisition.vehicles].filter(({ total, uses }) => has(total) && list(uses).length > 0),
  check: (context, vehicles) => {
    const { read, value, identity, atMost } = context;
    const { total } = vehicles;
    const all = firstDivision(context, vehicles);
    const parts = sum(all.map((use) => read(use.quantity)));
    if (all.some((use) => otherVehicles.test(value(use.name) ?? ""))) return identity(read(total), parts);
    const within = atMost(parts, read(total));
    if (within.outcome !== "passed" || all.length < FEWEST_USES) return within;
    // what is not listed would stand under “其他”: without it the list may be an excerpt, or miss one
    return explain(
      identity(read(total), parts, { severity: "warning" }),
      ({ actual, expected }) =>
        `车辆共 ${toText(actual)} 辆，列出的各用途合计 ${toText(expected)} 辆，也没有列“其他用车”，请核对是总数写错还是漏列`,
    );
  },
});
