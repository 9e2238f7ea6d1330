import { withoutNumbering } from "@qingbei/domain";

/** 购置车辆2辆, 拟购置公务用车 1 辆: how many are to be bought. */
export const vehiclesToBuy = /(?:购置|购买|新购|更新)(?:公务)?(?:用车|车辆)\s*(\d+)\s*(?:辆|台)/;
/** The line of the table of assets that holds the vehicles. */
export function isVehicleHolding(name: string): boolean {
  return /^\s*(?:公务)?(?:车辆|用车|汽车|轿车)/.test(withoutNumbering(name.replace(/^其中[:：]?/, "")));
}
/** The use under which all other vehicles are counted. */
export const otherVehicles = /^其[他它]/;
