import { withoutNumbering } from "@qingbei/domain";

/** How many vehicles will be bought: 购置车辆2辆, 拟购置公务用车 1 辆. */
export const vehiclesToBuy = /(?:购置|购买|新购|更新)(?:公务)?(?:用车|车辆)\s*(\d+)\s*(?:辆|台)/;
/** Whether a line of the table of assets is the one of vehicles. */
export function isVehicleHolding(name: string): boolean {
  return /^\s*(?:公务)?(?:车辆|用车|汽车|轿车)/.test(withoutNumbering(name.replace(/^其中[:：]?/, "")));
}
/** The use that counts all other vehicles. */
export const otherVehicles = /^其[他它]/;
