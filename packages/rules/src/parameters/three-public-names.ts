import type { threePublicItems } from "@qingbei/domain";
import { withoutBlanks } from "@qingbei/domain";

const NO_VEHICLE = String.raw`(?:无|没有|未(?:配备|保有)|不保有)[^，,。；;\d]{0,4}(?:公务用车(?!购置|运行)|公车|公务车辆|车辆)`;
/** 全部为公务用车运行维护费, 未安排购置: nothing is for purchases. */
const NO_PURCHASE = `全部(?:为|是|用于)[^，。；;]{0,6}运行|(?:未|没有|无|不)[^，。；;]{0,4}购置`;
/** The statement names the one expense that was spent, and says that the others are zero. */
export const restIsNone =
  /其[余他][^，,。；;\d]{0,8}(?:为|是|均|都)\s*(?:0(?![\d.]*[1-9])|零)|其[余他][^，,。；;\d]{0,8}(?:未|没有|无)(?:安排|发生)/;

/** Words for each of the three public expenses, in any wording. */
export const threePublicNames = {
  overseasVisits: /出国|出境/,
  vehiclePurchase: new RegExp(
    `(?:车|车辆)[^，。；;]{0,6}购置|购置[^，。；;]{0,6}(?:车|车辆)|${NO_PURCHASE}|${NO_VEHICLE}`,
  ),
  vehicleOperation: new RegExp(`车[^，。；;]{0,12}(?:运行|运维|维护)|运行维护|${NO_VEHICLE}`),
  officialReceptions: /接待/,
} as const;

/** 公务用车购置费 on its own: 公务用车购置及运行维护费 says nothing about it. */
export const purchaseAlone = new RegExp(
  `车[^，。；;]{0,6}购置(?![及和与、])|(?:新购|购置|购买|更新)[^，。；;及和与、]{0,10}(?:车|辆)|未[^，。；;]{0,4}购(?:置|买|车)|${NO_PURCHASE}|${NO_VEHICLE}`,
);

/** Words of a reason about each: what is paid for vehicles, and who is received. */
export const wordsOfVehicles = /车|油耗|燃油|用油/;
export const wordsOfReceptions = /接待|来访|来宾|陪餐/;

/** The expense that a sentence of final accounts is about. */
export const expenseNames = {
  overseasVisits: /因公出国/,
  officialVehicles: /公务用车购置(?:及|和|与)运行(?:维护)?费/,
  vehiclePurchase: /公务用车购置(?!(?:费)?[及和与])/,
  vehicleOperation: /(?<!购置(?:费)?(?:及|和|与)(?:公务用车)?)(?:公务用车)?运行(?:维护)?费/,
  officialReceptions: /公务接待费/,
} as const;

/** Uses of vehicles: 外出接待任务减少 is not a reason about receptions alone. */
export const useOfVehicles = /(?:接待|出国|出访)(?:任务|活动|工作|保障|人员)/;

/** The expense that a full name means: 公务用车购置及运行维护费 is the sum of its two parts. */
const wholeNames: readonly (readonly ["total" | (typeof threePublicItems)[number], RegExp])[] = [
  ["total", /^[“"]?三公[”"]?经费(?:支出)?$/],
  ["overseasVisits", /^因公出国[（(]境[）)]费用?(?:支出)?$/],
  ["officialVehicles", /^公务用车购置(?:及|和|与)运行(?:维护)?费(?:支出)?$/],
  ["vehiclePurchase", /^公务用车购置费(?:支出)?$/],
  ["vehicleOperation", /^公务用车运行(?:维护)?费(?:支出)?$/],
  ["officialReceptions", /^公务接待费(?:支出)?$/],
];

/** The three public expense that a name means exactly; undefined if it says more or less. */
export function threePublicOf(name: string) {
  return wholeNames.find(([, form]) => form.test(withoutBlanks(name)))?.[0];
}
