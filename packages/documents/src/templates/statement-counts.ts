import type { MainUse } from "@qingbei/domain";

/** How statements count projects with targets, vehicles and large equipment. Data only. */

/** Words of a sentence about targets that were set, and of one about their evaluation. */
export const targetsSet = /绩效目标|绩效管理/;
export const evaluated = /评价|自评|监控|决算/;
/** 2个预算单位. */
export const unitCount = /(?<!\d)(\d+)\s*[个家]\s*(?:预算|二级预算|基层预算|所属预算|所属|直属)?单位/;
/** 编报绩效目标的项目8个, 实行绩效目标管理的项目共8个; 对8个项目设定了绩效目标. */
export const projectCounts: readonly RegExp[] = [
  /(?:绩效目标|绩效管理|绩效目标管理)[^。；，,\d]{0,14}项目(?:支出)?[^。；，,\d]{0,6}(?<count>\d+)\s*个/,
  /(?<!\d)(?<count>\d+)\s*个(?:[^。；，,\d]{0,10})项目(?:支出)?(?:[^。；，,\d]{0,14})(?:绩效目标|绩效管理)/,
  /(?:绩效目标|绩效管理)[^。；\d]{0,30}(?:共|涉及|包括|覆盖|其中)[^。；，,\d]{0,8}(?<count>\d+)\s*个(?:[^。；，,\d单位]{0,8})项目/,
  /(?:绩效目标|绩效管理)[^。；\d]{0,30}(?:共|涉及|包括|覆盖)[^。；，,\d]{0,8}项目[^。；，,\d]{0,4}(?<count>\d+)\s*个/,
];
/** Words in front of the money of the counted projects. */
export const coveredMoney =
  /(?:涉及|覆盖|对应|(?<=(?:个|绩效目标|绩效管理|目标管理)[，,])\s*(?:共计?|合计)?(?:安排|预算|项目|财政性?|拨款)*(?:资金|金额|经费))[^，。；：]{0,200}$/;
/**
 * Words in front of the whole expenditure under the department's target: 纳入部门整体支出绩效目标的金额为, 整体支出纳入绩效目标管理，涉及四本预算资金,
 * 绩效目标管理全覆盖，涉及部门预算资金.
 */
export const wholeTarget =
  /(?:整体(?:支出)?(?:的)?绩效目标(?:管理)?的?|(?<!个项目[^，。；]{0,12})整体(?:支出)?绩效目标(?:管理)?[，,]\s*共?涉及(?:四本|部门|财政性?|全部)?|(?:整体支出[全均部]*纳入绩效目标(?:管理)?|绩效目标管理全覆盖)[，,]\s*共?涉及(?:四本|部门|财政性?|全部)?)(?:预算)?(?:支出|资金|金额)?(?:总额|规模|总量|合计|共计|共)?(?:为|是|[：:])?\s*$/;
/** The parts of the whole. */
export const wholeParts: readonly (readonly [MainUse, RegExp])[] = [
  ["basicExpenditure", /基本支出(?:预算|安排|金额)?(?:共|为|是|[：:])?\s*$/],
  ["projectExpenditure", /项目支出(?:预算|安排|金额)?(?:共|为|是|[：:])?\s*$/],
];

/**
 * A paragraph that names the assets as its subject, in any section, or states the number of vehicles on a certain day.
 */
export const ofAssets =
  /国有资产|固定资产|资产占[用有]|截[至止](?:20\d\d|上|去)年(?:\d{1,2}月(?:\d{1,2}日)?|[末底])[，,]?[^。；，,\d]{0,24}[共实现占拥]有(?:公务)?(?:车辆|用车)/;
/** A title in front of the text of the same line: 国有资产占用及新增资产配置情况：. */
export const titleInLine = /^[^：:]*(?:情况|说明)[：:]/;
/** The vehicles held, in a text about spending on them that divides them by use: 截至上年底公务用车保有量6辆. */
export const heldVehicles =
  /(?:(?:车辆|用车)(?:实有|保有)(?:量|数量|数)(?:共计|合计|共|为|是)?|[共实现]有(?:公务)?(?:车辆|用车))\s*\d+\s*[辆台]\s*[，,（(]\s*(?:其中|包括)/;
/** 共有车辆3辆, 车辆保有量为3辆, 购置车辆1辆. */
export const vehicleTotal =
  /(?:公务)?(?:车辆|用车)(?:保有量|保有数量|保有数|实有数|实有数量|总数|数量|编制数)?(?:共计|合计|共有|共|总计|为|是)?\s*(?<count>\d+)\s*[辆台]/;
/** The sum behind two kinds of vehicles, of which the first is not the total: 公务用车6辆、特种车辆9辆，合计15辆. */
export const sumOfKinds =
  /^\s*[、，,和及][^。；;：:\d]{2,16}车辆?\s*\d+\s*[辆台][^。；;]{0,60}?[，,]\s*(?:合计|共计|总计)\s*(?<count>\d+)\s*[辆台]/;
/** A use in the list behind a total: 执法执勤用车3辆, 轿车3辆. */
export const vehicleUse =
  /(?<name>(?:[\u4e00-\u9fff（）()]{2,20}(?:用车|车辆|车)|[轿客货卡警]车))(?:为|共)?\s*(?<count>\d+)\s*[辆台]/g;
/** Words that explain a use already counted: 其他用车2辆，其他用车主要是业务用车2辆. 主要负责人用车 is a use. */
export const explainedUse = /主要(?!负责|领导)|包括|用于|分别|即/;
/** Words that open the list of uses. */
export const usesOpening = /其中|包括|分别/;
/** A bracket with further counts: 一般公务用车4辆（其中：机要通信用车1辆、应急保障用车3辆）. */
export const countedRemark = /[（(][^（()）\d]{0,60}\d[^（()）]{0,80}[)）]/g;
/** A bracket that says which vehicles a use is: 特种专业技术用车（含救护车、洒水车）3辆. */
export const useRemark = /(?=[（(])(?<=车辆?\s*)[（(][^（()）\d]{1,60}[)）](?=\s*(?:为|共)?\s*\d)/g;
/**
 * Ends the list of uses: the bracket around it closes, or words divide one of the uses, or the whole once more.
 * 其他按照规定配备的公务用车 is a use and does not end the list.
 */
export const usesEnd =
  /(?<![（(][^（()）]{0,80})[)）]|其中|(?<![（(])[包内]?含|按(?!照?[^\d，。；、]{0,6}(?:规定|标准|编制)[^\d，。；、]{0,4}配)/;

/** 单价100万元（含）以上设备（不含车辆）0台（套）, 单位价值50万元以上通用设备2台. */
export const largeEquipment =
  /单(?:位|台|件|台件|台（件）|台\(件\)|台[/／]套|套)?(?:价值|价格|价)(?:在|为|达到|达|超过|高于|大于)?\s*(?<price>\d[\d,.]*)\s*(?<unit>万元|元)(?:[^\d，,。；;、]{0,12}?)(?<name>(?:大型|通用|专用|专业|办公|仪器|大中型|和)*(?:设备|仪器))(?:\s*[（(][^（）()\d]{1,12}[)）])?(?:[^\d，,。；;]{0,6}?(?<count>\d+)\s*(?:台|套|件|个))?/g;
/** Words in front of assets that are to be bought. */
export const toBuy = /购置|购买|新购|采购|拟购|更新|新增|配置/;
