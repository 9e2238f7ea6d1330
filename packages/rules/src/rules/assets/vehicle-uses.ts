import { type FieldOf, fields, toText, type Vehicles } from "@qingbei/domain";
import { firstDivision } from "../../arithmetic/first-division.js";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import { otherVehicles } from "../../parameters/vehicle-words.js";
import { explain } from "../../wording/explain.js";

const { vehicles, acquisition } = fields.stateAssets;

/** Fewest uses that make a list: a single one may be an example. */
const FEWEST_USES = 2;

export const vehicleUses = defineRule<FieldOf<Vehicles>>({
  id: "vehicle-uses",
  title: "车辆数等于各用途的车辆数之和",
  severity: "error",
  basis: ["arithmetic"],
  covers: ["D-ASSET"],
  none: "没有按用途分列的车辆数",
  each: ({ has, list }) =>
    [vehicles, acquisition.vehicles].filter(({ total, uses }) => has(total) && list(uses).length > 0),
  check: ({ read, list, value, identity, atMost }, { total, uses }) => {
    const counts = list(uses).map(({ quantity }) => value(quantity) ?? undefined);
    const isOther = list(uses).map(({ name }) => otherVehicles.test(value(name) ?? ""));
    const end = firstDivision(value(total) ?? undefined, counts, (at) => isOther[at] === true);
    const all = list(uses).slice(0, end);
    const parts = sum(all.map((use) => read(use.quantity)));
    if (isOther.slice(0, end).includes(true)) return identity(read(total), parts);
    const within = atMost(parts, read(total));
    if (within.outcome !== "passed" || all.length < FEWEST_USES) return within;
    // the rest would be listed under “其他”: without that line, the list may be incomplete
    return explain(
      identity(read(total), parts, { severity: "warning" }),
      ({ actual, expected }) =>
        `车辆共 ${toText(actual)} 辆，列出的各用途合计 ${toText(expected)} 辆，也没有列“其他用车”，请核对是总数写错还是漏列`,
    );
  },
});
