/** A count of units or offices: 3家, 3 个, 三家. */
const COUNT = String.raw`\s*([\d一二两三四五六七八九十]{1,3})\s*[家个]`;
export const countOfUnits = new RegExp(COUNT);
/** Kinds of budget units that exclude one another. */
const KIND = "(?:(?<![机行])行政|参公|参照公务员法?管理的?|(?:其他|其它)?事业)(?:事业)?单位";

/** The kinds of units in a row, 行政单位1家，参公单位1家，事业单位4家; common usage, no legal source. */
export const unitKinds = new RegExp(`${KIND}${COUNT}(?:[，,、；]\\s*(?:和|及)?${KIND}${COUNT})+`);
/** One kind of the row with its count. */
export const unitKind = new RegExp(`(${KIND})${COUNT}`, "g");
/** What introduces the list of the units that were counted. */
export const opensUnitList = /包括|如下|分别[为是]|具体[为是]/;
/** The department's own office among its units. */
export const ownOffice = /本[级部]|机关/;
/** Units beneath the department's own office. */
export const unitsBeneath = new RegExp(
  `本[部级](?:(?:预算|决算)?(?:以及|及|和|、))(?:其)?下属${COUNT}(?:预算|事业|基层|二级|下属)*单位`,
);
/** Units beneath the body that publishes, in any words: 下设党群服务中心、综合执法队等3个事业单位. 无下属单位 tells of none. */
export const unitsTold =
  /(?<!无|没有|不含|未设|不设)(?:下属|所属|下设|下辖|直属)(?![^，。；\n]{0,40}(?:内设机构|科室|处室))[^，。；\n]{0,60}?(?:事业单位|预算单位|[个家]单位|中心|执法队|学校|医院|卫生院)/;
/** The units of which the kinds are told behind: 下属二级单位3个，其中行政单位1个. */
export const unitsDivided = new RegExp(`单位${COUNT}[，,]\\s*其中[:：]?\\s*(?=${KIND})`);
/** Offices within, of which the list follows at once. */
export const officesListed = new RegExp(
  `设(?:有|立)?${COUNT}内设(?:机构|科室|处室|部门)[，,]?(?:具体|分别)?(?:包括|为|是)[:：]?`,
);
/** What leaves a list of offices open, or joins to it what is none of them. */
export const openOffices = /等|按照|根据|另设|以及|加挂|合署/;
/** Units whose operating expenses are told of in all: 下属2家机关和3家参公事业单位. */
export const unitsOperating = new RegExp(
  `下属${COUNT}(?:机关|行政单位)(?:[、和及与]${COUNT}(?:参公|参照公务员法管理的?)?事业单位)?`,
);
