const UNIT = "(?:平方米|㎡|平米)";
const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+|\d{1,9})(\.\d{1,4})?\s*${UNIT}`;

/**
 * The area of all buildings, followed by its parts: 房屋面积3200平方米，价值560万元，其中：. Common usage, no legal
 * source.
 */
export const areaDivided = new RegExp(
  String.raw`(?:房屋|用房|建筑)[^。；;，,、\d]{0,12}${NUMBER}[^。；;平]{0,30}?其中[:：]?`,
);
/** One area with an optional name before it: 办公用房500平方米. */
export const areaOfPart = new RegExp(String.raw`([^。；;，,、\d]{0,20})(?<![\d.,])${NUMBER}`, "g");
/** Each mention of a unit of area, with or without a number before it: 办公用房××平方米. */
export const areaUnit = new RegExp(UNIT, "g");
/** A line for the rest of a list. */
const others = /^\s*(?:以及|及|和)?\s*其[他它]/;
/** Two kinds that together make up the whole. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/地上/, /地下/],
  [/(?<!不)计容/, /不计容/],
];

/** Whether a list of areas is complete. */
export function isWholeList(names: readonly string[]): boolean {
  const has = (form: RegExp) => names.some((name) => form.test(name));
  return has(others) || opposites.some((pair) => pair.every(has));
}

/** Words that may follow an area without changing what it counts: 左右, 价值30万元, 占20%. */
export const besideArea = /^(?:左右|上下|以上|等|(?:总?[价原净]值|账面|占).*)?$/;
/** Words for an approximate size. */
export const roughly = /约|左右|近/;
/** Uses that cut across the others, or are parts of parts: their areas do not add up. */
export const areasAcross =
  /其中|出租|出借|租[用赁借]|借用|闲置|自[用有]|占地|土地|危房|人均|产权|新增|减少|增加/;
