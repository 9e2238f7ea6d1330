/** Assets that have a value but no quantity: construction in progress, software, investments. */
export const uncounted = /在建工程|投资|无形资产|软件|公共基础设施|储备物资/;
/**
 * Assets that have a quantity but may have only a nominal value (政府会计准则, 名义金额): allotted land, relics, books.
 */
export const unvalued = /土地|文物|陈列|图书|档案|动植物/;
/** States of assets that cut across the kinds: 出租出借, 闲置房屋, 新能源汽车 are counted in other lines too. */
export const assetsAcross =
  /出租|出借|租[用赁借]|借用|闲置|自[用有]|新能源|待处置|待报废|危房|新增|减少|在用|进口|国产/;

const MEASURE = "(?:平方米|平方|平米|㎡|m2|m²|公顷|亩|立方米|立方|米|公里|千米|吨|千克|公斤)";
const PIECES = "(?:[台套辆部件个处栋幢座间宗块册本批组只艘架株棵头匹尾樘])";
const UNIT = `(?:${MEASURE}|${PIECES})`;
/** The unit behind the name of a line: 房屋（平方米）, 车辆（台、辆）. Common usage, no legal source. */
export const unitBehindName = new RegExp(`[（(](${UNIT}(?:[、，,/／或和]?${UNIT})*)等?[)）]$`);
/** Each unit in a list of several. */
export const eachUnit = new RegExp(UNIT, "g");
export const measureUnit = new RegExp(`^${MEASURE}$`);
