import { numberingPattern } from "@qingbei/domain/internal";

/**
 * How a department lists the units included in its budget: in a sentence, in numbered lines, in a table. Data only;
 * wordings of the statements of the centre and of some twenty provinces, common usage.
 */

const BENEATH = "所属|下属|下级|基层|二级|下设|直属|附属|[局厅委院部办]属|独立核算|独立编制";
const NUMERAL = "[\\d一二两三四五六七八九十]{1,3}";
const COUNT = `${NUMERAL}\\s*[家个]`;
/** 3家, 三个: how many units there are. */
export const unitCounted = new RegExp(`(?<count>${NUMERAL})\\s*[家个]`, "g");
const NOUNS = [
  "部门[预决]算",
  "[预决]算(?:编[制报])?单位",
  "编[制报]范围的?[^，,。；;：:、\\d]{0,8}单位",
  "[预决]算(?:编[制报])?范围",
  `(?:${NUMERAL}\\s*[家个]\\s*)?(?:${BENEATH})(?:的|有|共|\\s*${NUMERAL}\\s*[家个]|二级|基层|全额|差额|拨款|财政|公益[一二]类|参公|[预决]算|行政|事业|独立|核算){0,4}单位`,
  `单位(?:共计?有?|合计|总计|总数|有|为|数)*\\s*${NUMERAL}\\s*[家个]`,
].join("|");

/** Words for the units of a list: 行政单位 1 家，事业单位 4 家，具体包括：, 纳入编报范围的单位共3个. */
export const namesUnits = new RegExp(NOUNS);
/**
 * The last words before a list in one sentence, with their count: 所属预算单位共有3家. The words that open the list are cut off
 * first.
 */
export const opensNames = new RegExp(`(?:${NOUNS})[^。；：:，,、]{0,12}$`);
/** Words that open a list. */
export const listOpening =
  /包括|如下|下表|分别是|分别为|分别有|具体是|具体为|具体有|依次[是为]|名单|即[:：]/g;
/** The words and marks that open a list, at the end of the text before the names. */
export const openingTail = /(?:包括|如下|分别[是为有]?|具体[是为有]?|依次[是为]|名单|即|[，,：:\s])+$/;
/** Names in brackets behind their count: 及下属单位2个（某站、某中心）. */
export const bracketedNames = new RegExp(
  `(?:${BENEATH})[^。；：:，,、（）()]{0,8}单位[^。；：:，,、（）()]{0,4}?(?<count>${NUMERAL})\\s*[家个](?:[^。；：:，,、（）()]{0,6}单位)?\\s*[（(](?:分别[是为]|包括|即|[:：])*`,
);
/** Words of lists of offices within the department, or of duties. */
export const noUnits = /内设|处室|科室|股室|职责|职能|编制数|行政编制|事业编制/;
/** Offices within the department: a list or table behind these words is not a list of units. */
export const officesWithin = /内设|处室|科室|股室/;
/** A heading whose table of units is the department's. */
export const setUp = /机构(?:设置|情况)|构成|组成/;
/** Names in front of their count: 由局机关、某站和某中心3个预算单位组成. */
export const namesBeforeCount = new RegExp(
  `(?:由|包括|下设|下辖|下属|所属|管理)(?<names>[^。；;：:]{4,300}?)(?:等|共)*\\s*(?<count>${NUMERAL})\\s*[家个](?:二级|基层|所属|下属|直属|公益[一二]类|[预决]算|行政|事业)*单位(?=组成|构成|[，,。；;]|$)`,
);
/** A heading whose lines are units. */
export const unitHeading =
  /[预决]算(?:编[制报])?单位(?:构成|组成|范围|名单)|单位构成|编[制报]范围(?:的?单位)?$/;
/** The list holds units with budgets; a second list may hold all subordinate bodies. */
export const ofBudgets = /[预决]算|编[制报]范围/;

/** The ending of a unit's name. */
export const unitNameEnd =
  /(?:中心|[站所队校院馆会局委厅处署社园室台]|[小中大]学|政府|街道|公司|[剧歌舞乐]团|林场|农场|水库|本级|本部|机关)(?:[（(][^（）()]{1,20}[)）])?$/;
/** A listed unit whose budget is part of another's; its name comes before these words. */
export const countedWithAnother =
  /^(?<name>.+?(?:中心|站|所|队|校|院|馆|会|局|办公室|处|社|园|室))(?:（[^）]*）)?[，,]?\s*(?:不单列|未单列|不单独(?:编制|列示)|并入)/;
/** The same as a remark in a table. */
export const countedElsewhere = /不单列|未单列|不单独|未单独|并入|不独立|未独立/;
/** A label of the kind of unit in front of a name: 事业单位：, 下属2个事业单位：, 所属. */
export const unitRole = new RegExp(
  `^(?:其|及)?(?:下属|所属|直属)?(?:${COUNT}\\s*)?(?:(?:行政|参公(?:事业)?|(?:公益[一二]类)?事业|[预决]算)单位)?(?:\\s*${COUNT})?\\s*[:：]?\\s*`,
);
/** The ending of names in a list of budgets: 局本级预算、某站预算. */
export const unitBudget = /[预决]算$/;
/** Numbers of the names within one paragraph: 1.某站；2.某中心. */
export const nameLabel = new RegExp(
  `(?<=^|[\\s、，,；;：:])(?:${numberingPattern("arabic", "arabicBracketed", "chineseBracketed", "circled")}|\\d{1,2}[)）])\\s*(?=\\p{Script=Han})`,
  "gu",
);
/** A separator between two names; within brackets it separates parts of one name instead. */
export const betweenNames = /(?:[、，,；;]|以及)(?![^（()）]*[)）])/;
/** Joins two names, or is part of one: 文化和旅游局. */
export const joinsUnits = /[和及与](?![谐平睦解])/g;
/** The end of a complete list: 等2个单位. Without a count it is open. */
export const namesTail =
  /等\s*(?:共计?)?\s*(?:(?<count>[\d一二两三四五六七八九十]{1,3})\s*[家个][^、，,。；;]{0,10})?$/;

/** Header cells above the names of units. */
export const unitNameHeader =
  /^(?:(?:二级|基层|下属|所属)?(?:预算|决算)?单位(?:全称|名称)|(?:纳入)?(?:预算|决算)?(?:编[制报]范围的?)?单位名称|(?:部门|机构)[（(]单位[）)]名称|(?:部门|单位)[（(](?:单位|部门)[）)]名称|二级预算单位|预算单位|下属单位|所属单位|机构名称)$/;
/** Header cells beside it: row number, nature of the unit, funding, staff. */
export const unitFeatureHeader =
  /^(?:序号|编号|(?:预算)?(?:单位|部门)?(?:代码|编码)|(?:单位|机构)?(?:性质|类别|类型|级别|规格|层级|分类)|(?:财政)?(?:经费|资金|预算)?(?:来源|保障|供给|管理|拨款|核拨|补助)?(?:形式|方式|性质|类型|类别)|(?:主管|上级)(?:部门|单位)|(?:拟)?变动情况|备注|说明|(?:行政|事业|参公|工勤|后勤|人员)*(?:编制|实有|在职|在编|在岗|离休|退休|离退休)(?:人员|职工)*(?:编制)?(?:人?数)?|行政|事业|参公|合计|小计|人数)$/;
/** Rows that add up the others. */
export const unitTotalRow = /^(?:合计|总计|小计|共计)$/;
/** Header cells for the kind of unit, which a table of offices does not have. */
export const unitKindHeader = /性质|规格|级别|经费|类别|类型|形式|方式|变动/;
/** An office within a unit, not a unit. */
export const officeName = /(?:科|股|处室)$|^.{1,4}(?:室|处|(?<!本)部)$/;
/** A note in the last row. */
export const tableRemark = /^(?:注|备注|说明)[：:]/;
/** Money in a cell: such a table is not a list of units, whatever its header says. */
export const tableMoney = /^-?[\d,]+\.\d+$|元$/;
