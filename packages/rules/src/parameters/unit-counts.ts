/** A count of units or offices: 3家, 3 个, 三家. */
const COUNT = String.raw`\s{0,4}([\d一二两三四五六七八九十]{1,3})\s*[家个]`;
export const countOfUnits = new RegExp(COUNT);
/** Kinds of budget units that exclude one another. */
const KIND = "(?:(?<![机行])行政|参公|参照公务员法?管理的?|(?:其他|其它)?事业)(?:事业)?单位";

/** The kinds of units in one row: 行政单位1家，参公单位1家，事业单位4家; common usage, no legal source. */
export const unitKinds = new RegExp(`${KIND}${COUNT}(?:[，,、；;]\\s*(?:和|及)?${KIND}${COUNT})+`);
/** One kind in the row, with its count. */
export const unitKind = new RegExp(`(${KIND})${COUNT}`, "g");
/** Words that introduce the list of the counted units. */
export const opensUnitList = /包括|如下|分别[为是]|具体[为是]/;
/** The department's own office among its units. */
export const ownOffice = /本[级部]|机关/;
/** Units beneath the department's own office. */
export const unitsBeneath = new RegExp(
  `(?:本[部级]|[委局厅办院部会镇处]机关)(?:(?:预算|决算)?(?:以及|及|和|、))(?:其)?[下所]属${COUNT}(?:预算|事业|基层|二级|下属)*单位`,
);
/** Units beneath the publishing body, in any wording: 下设党群服务中心、综合执法队等3个事业单位. Not 无下属单位. */
export const namedUnits =
  /(?<!无|没有|不含|未设|不设)(?:下属|所属|下设|下辖|直属)(?![^，。；;\n]{0,40}(?:内设机构|科室|处室))[^，。；;\n]{0,60}?(?:事业单位|预算单位|[个家]单位|中心|执法队|学校|医院|卫生院)/;
/** A count of units, followed by their kinds: 下属二级单位3个，其中行政单位1个; 单位共3个。其中：行政单位1个. */
export const unitsDivided = new RegExp(
  `单位(?:共计?有?|合计|总计)?${COUNT}[，,。]\\s*其中[:：]?\\s*(?=${KIND})`,
);
/** A further kind behind the row, 公益一类事业单位1个, 企业1家, which the row does not count. */
export const furtherKind = new RegExp(
  `^\\s*[，,、；;和及]\\s*[^，,、。；;\\d\\n]{0,16}(?:单位|企业|机构)${COUNT}`,
);
const OFFICES = "内设(?:机构|科室|处室|股室|部门)";
/** Words for offices behind their count: 下设5个职能股室. */
const CALLED = "(?:内设|职能|业务|工作|综合)?(?:机构|科室|处室|股室|部门)";
const SET_UP = `(?:内设|下设|设)(?:有|立|置)?${COUNT}${CALLED}`;
const BENEATH =
  "(?:下属|所属|下设|下辖|直属)(?:的|二级|基层|预算|全额|差额|拨款|公益[一二]类|参公|事业){0,4}单位";
/** Units whose budgets are combined, the department's own office included. */
const TOGETHER = "编[制报]范围的?(?:所属|二级|[预决]算)*单位";
const UNITS = `(?:${BENEATH}|${TOGETHER})`;
const FOLLOW = "(?:[，,]?(?:具体|(?:下属|所属)单位)?(?:分别)?(?:包括|为|是|即)[:：]?|[:：])";
/** The count of the combined units; a table of them may follow. */
export const unitsTogether = new RegExp(`${TOGETHER}(?:共计?有?|合计|总计|有)?${COUNT}`);
/** Offices within, or units beneath, whose list follows directly. */
export const bodiesListed = new RegExp(
  `(?:${SET_UP}|${OFFICES}(?:共|有)?${COUNT}|${UNITS}(?:共计?有?|合计|总计|有)?${COUNT}|${COUNT}${BENEATH}(?:组成|构成|预算|决算)?)${FOLLOW}`,
);
/** Words that refer to a table and end the paragraph. */
export const tableFollows = /^[，,。]?[^。；;]{0,12}(?:下表|如下表?|附表)(?:所示)?[。：:]?\s*$/;
/** The list stands before its count: 内设办公室、财务科2个科室. */
export const officesCounted = new RegExp(`内设(?:有)?([^，,。；;:：\\d\\n]{2,200})${COUNT}${CALLED}`);
/** Words that show that a list is one of offices, for the message. */
export const isOfOffices = new RegExp(`${OFFICES}|${SET_UP}`);
/** The end of an office's or unit's name. */
export const nameOfBody = /(?:[室科处股办部队心委站组所会局厅院馆校园场库段社团]|[小中大]学|本级|机关|基地)$/;
/** What joins two names: 和, 及, 与 behind the end of a name. */
export const joinsNames = /(?<=[室科处股办部队心委站组所会局厅院馆校园场库段社团学级关])[和及与]/;
/** Words that leave a list of offices open, or add something that is not one. */
export const openOffices = /等|按照|根据|另设|以及|加挂|合署/;
/** Units of this kind have operating expenses as offices do. */
export const likeOffices = /参公|参照公务员法/;
/** The units whose operating expenses are counted: 下属2家机关和3家参公事业单位. */
export const unitsOperating = new RegExp(
  `下属${COUNT}(?:机关|行政单位)(?:[、和及与]${COUNT}(?:参公|参照公务员法管理的?)?事业单位)?`,
);
