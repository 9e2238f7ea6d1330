import { withoutNumbering } from "@qingbei/domain/internal";

/** How many vehicles will be bought: 购置车辆2辆, 拟购置公务用车 1 辆. */
export const vehiclesToBuy = /(?:购置|购买|新购|更新)(?:公务)?(?:用车|车辆)\s*(\d+)\s*(?:辆|台)/;
/** Denials that a vehicle is bought: 未安排购置公务用车, 不购置车辆. */
export const noVehicleBought =
  /(?:未|没有|不|无)(?:计划|安排|拟|新增)?(?:购置|购买|新购|更新)(?:公务)?(?:用车|车辆)(?!\s*(?:以外|[1-9]))/;
/** Sentences about another year's purchase, or one that other money pays. */
export const notOfThisPurchase = /上年|去年|上一年|往年|其他资金|自有资金|单位资金|专项资金|平台/;
/** Whether a line of the table of assets is the one of vehicles. */
export function isVehicleHolding(name: string): boolean {
  return /^\s*(?:公务)?(?:车辆|用车|汽车|轿车)/.test(withoutNumbering(name.replace(/^其中[:：]?/, "")));
}
/** The use that counts all other vehicles. */
export const otherVehicles = /^其[他它]/;
/** How many vehicles there are, told once more beside the expenses: 公务用车保有量为4辆, 保有公务用车4辆. */
export const vehiclesKept =
  /(?:公务)?(?:用车|车辆)保有(?:数量|数|量)(?:共|为|是|[:：\s]){0,3}(?<kept>\d{1,5})\s*[辆台]|保有(?:公务)?(?:用车|车辆)(?:数量)?(?:共|为|[:：\s]){0,3}(?<held>\d{1,5})\s*[辆台]/;
