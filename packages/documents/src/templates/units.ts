import { moneyUnits } from "@qingbei/domain";

/** How disclosures state the unit of money. Data only; the units themselves are in the domain. */

/** All units; one that ends in another comes before it: 万元 before 元. */
export const unitWords: readonly string[] = Object.keys(moneyUnits).sort((a, b) => b.length - a.length);
const UNIT = `(?:${unitWords.join("|")})`;
/** Not in front of a place: 单位：元谋县财政局 names a body. */
const NO_NAME = "(?![\\u4e00-\\u9fff]{0,12}[县区镇乡局委办厅处])";
/** Not behind words for the body of a table: 编制单位, 预算单位. */
const NO_BODY = "(?<!编制|填报|填表|预算|部门|主管|实施|申报|公开|责任|所属|执行)";

/** 单位：万元, 金额单位：人民币元, 单位（元） — above a table, or in it. */
export const unitNote = new RegExp(
  `${NO_BODY}单\\s*位\\s*[:：（(]\\s*(?:人民币\\s*)?(?:[（(]\\s*)?(${UNIT})${NO_NAME}`,
);
/** 单位： or 单位 alone in a cell, with the unit itself in the next. */
export const unitLabel = /^(?:金额|货币)?单\s*位\s*[:：]?$/;
export const loneUnit = new RegExp(`^(?:人民币)?(${UNIT})$`);
/** 机关运行经费（万元）, 预算数（单位：元） */
export const columnUnit = new RegExp(`[（(]\\s*(?:单位\\s*[:：]\\s*)?(?:人民币\\s*)?(${UNIT})\\s*[)）]`);
/** 12.50万元: the unit that a cell prints with its number. */
export const unitAtEnd = new RegExp(`(${UNIT})\\s*$`);
/** The last bracket of a header, if it gives only the unit of the numbers beneath. */
export const unitBracket = new RegExp(`（(?:单位)?(?:人民币)?(?:${UNIT}|[%％])）$`);
