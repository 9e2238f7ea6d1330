import { fields } from "@qingbei/domain";
import { type ChangeSum, checkChangeSum } from "../../changes/signed-change.js";
import { defineRule } from "../../engine/rule.js";

const { threePublicExpenses: three } = fields;

const sums: readonly ChangeSum[] = [
  {
    name: "“三公”经费合计",
    change: three.change,
    parts: [three.overseasVisits.change, three.officialVehicles.change, three.officialReceptions.change],
  },
  {
    name: "公务用车购置及运行维护费",
    change: three.officialVehicles.change,
    parts: [three.vehiclePurchase.change, three.vehicleOperation.change],
  },
];

export const threePublicChanges = defineRule<ChangeSum>({
  id: "three-public-changes",
  title: "“三公”经费的增减额等于各项增减额之和",
  severity: "error",
  basis: ["disclosure-catalogue"],
  covers: ["A-FLAT-COMP"],
  none: "没有“三公”经费",
  each: () => sums,
  check: checkChangeSum,
});
