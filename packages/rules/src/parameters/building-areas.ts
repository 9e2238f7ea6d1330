const UNIT = "(?:平方米|㎡|平米)";
const NUMBER = String.raw`(\d{1,3}(?:,\d{3})+|\d{1,9})(\.\d{1,4})?\s*${UNIT}`;

/** The area of all buildings, whose parts follow: 房屋面积3200平方米，价值560万元，其中：. Common usage, no legal source. */
export const areaDivided = new RegExp(
  String.raw`(?:房屋|用房|建筑)[^。；;，,、\d]{0,12}${NUMBER}[^。；;平]{0,30}?其中[:：]?`,
);
/** One area with what has it, which may leave out what it is of: 办公用房500平方米. */
export const areaOfPart = new RegExp(String.raw`([^。；;，,、\d]{0,20})(?<![\d.,])${NUMBER}`, "g");
/** Each mention of a unit of area, with a number before it or without: 办公用房××平方米. */
export const areaUnit = new RegExp(UNIT, "g");
/** What is not listed stands here. */
const others = /^\s*(?:以及|及|和)?\s*其[他它]/;
/** Kinds that together are all there is. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/地上/, /地下/],
  [/(?<!不)计容/, /不计容/],
];

/** Whether nothing is left out of a list of areas. */
export function isWholeList(names: readonly string[]): boolean {
  const has = (form: RegExp) => names.some((name) => form.test(name));
  return has(others) || opposites.some((pair) => pair.every(has));
}

/** What may stand behind an area and says nothing of how it is counted: 左右, 价值30万元, 占20%. */
export const besideArea = /^(?:左右|上下|以上|等|(?:总?[价原净]值|账面|占).*)?$/;
/** A size that is only near. */
export const roughly = /约|左右|近/;
/** Uses that lie across the others, or parts of parts: they do not add up. */
export const areasAcross =
  /其中|出租|出借|租[用赁借]|借用|闲置|自[用有]|占地|土地|危房|人均|产权|新增|减少|增加/;
