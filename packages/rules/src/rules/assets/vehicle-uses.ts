import { type FieldOf, fields, type Vehicles } from "@qingbei/domain";
import { sum } from "../../engine/figure.js";
import { defineRule } from "../../engine/rule.js";
import { otherVehicles } from "../../parameters/vehicle-words.js";

const { vehicles, acquisition } = fields.stateAssets;

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
    const all = list(uses);
    const parts = sum(all.map((use) => read(use.quantity)));
    // what is not listed stands under “其他”; without it the list may be an excerpt
    return all.some((use) => otherVehicles.test(value(use.name) ?? ""))
      ? identity(read(total), parts)
      : atMost(parts, read(total));
  },
});
