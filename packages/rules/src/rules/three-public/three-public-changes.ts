import { fields } from "@qingbei/domain";
import { type ChangeSum, checkChangeSum } from "../../changes/signed-change.js";
import type { CheckContext } from "../../engine/context.js";
import { defineRule } from "../../engine/rule.js";

const { threePublicExpenses: three } = fields;

const ofVehicles = [three.vehiclePurchase.change, three.vehicleOperation.change];

/** The change of all three; if that of vehicles is not stated, the changes of its two parts. */
function all({ has }: CheckContext): ChangeSum {
  const isStated = has(three.officialVehicles.change.direction);
  const vehicles = isStated ? [three.officialVehicles.change] : ofVehicles;
  return {
    name: "“三公”经费合计",
    change: three.change,
    parts: [three.overseasVisits.change, ...vehicles, three.officialReceptions.change],
  };
}

const sums: readonly ((context: CheckContext) => ChangeSum)[] = [
  all,
  () => ({ name: "公务用车购置及运行维护费", change: three.officialVehicles.change, parts: ofVehicles }),
];

export const threePublicChanges = defineRule<ChangeSum>({
  id: "three-public-changes",
  title: "“三公”经费的增减额等于各项增减额之和",
  severity: "error",
  basis: ["disclosure-catalogue"],
  covers: ["A-FLAT-COMP"],
  none: "没有“三公”经费",
  each: (context) => sums.map((of) => of(context)),
  check: checkChangeSum,
});
