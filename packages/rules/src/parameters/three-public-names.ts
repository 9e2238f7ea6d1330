import type { threePublicItems } from "@qingbei/domain";

/** By what words a statement speaks of each of the three public expenses, however it writes their names. */
export const threePublicNames = {
  overseasVisits: /出国|出境/,
  vehiclePurchase: /(?:车|车辆)[^，。；]{0,6}购置|购置[^，。；]{0,6}(?:车|车辆)/,
  vehicleOperation: /车[^，。；]{0,12}(?:运行|运维|维护)|运行维护/,
  officialReceptions: /接待/,
} as const;

/** 公务用车购置费 by itself: 公务用车购置及运行维护费 tells nothing of it. */
export const purchaseAlone =
  /车[^，。；]{0,6}购置(?![及和与、])|(?:新购|购置|购买|更新)[^，。；及和与、]{0,10}(?:车|辆)|未[^，。；]{0,4}购(?:置|买|车)/;

/** Which of them a whole name is of: 公务用车购置及运行维护费 is both of its parts. */
const wholeNames: readonly (readonly ["total" | (typeof threePublicItems)[number], RegExp])[] = [
  ["total", /^[“"]?三公[”"]?经费(?:支出)?$/],
  ["overseasVisits", /^因公出国[（(]境[）)]费用?(?:支出)?$/],
  ["officialVehicles", /^公务用车购置(?:及|和|与)运行(?:维护)?费(?:支出)?$/],
  ["vehiclePurchase", /^公务用车购置费(?:支出)?$/],
  ["vehicleOperation", /^公务用车运行(?:维护)?费(?:支出)?$/],
  ["officialReceptions", /^公务接待费(?:支出)?$/],
];

/** The one of the three public expenses that a name is of, to the letter; undefined where it says more or less. */
export function threePublicOf(name: string) {
  return wholeNames.find(([, form]) => form.test(name.replace(/\s+/g, "")))?.[0];
}
