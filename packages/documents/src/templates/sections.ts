import type { SectionTheme } from "@qingbei/domain";
import { yearPattern } from "@qingbei/domain/internal";

/** Headings of sections by their subject, the more specific first; wordings of reference §1.5 and variants.md. */
export const sectionTitles: readonly (readonly [SectionTheme, RegExp])[] = [
  ["threePublicExpenses", /[“"「]?三公[”"」]?经费/],
  ["agencyOperatingExpenses", /机[关构]运行(经费|费)|行政运行经费/],
  ["procurement", /政府采购/],
  ["stateAssets", /国有资产|固定资产|资产占[用有]|资产信息|资产情况/],
  ["glossary", /名词解释|名词说明|名词注释|术语解释/],
  [
    "organization",
    /(部门|单位|主要|街道)(主要)?(职责|职能|概况)|机构设置|机构情况|机构职责|基本情况|职能职责|[预决]算(?:编[制报])?单位(?:构成|组成|范围|情况)|单位构成|[预决]算编[制报]范围(?:的?单位)?$/,
  ],
  ["performance", /绩效/],
  [
    "totals",
    /[预决]算(收支)?总体情况|收支([预决]算)?(总体|增减|变化|情况|安排)|预算(收支|安排)(情况)?|收入[预决]算情况|支出[预决]算情况|预算编制说明|预算单位(?:收入|支出|收支)情况|(?:一般公共预算|政府性基金预算|国有资本经营预算|财政)拨款情况/,
  ],
  ["otherMatters", /^其[他它](?:相关|重要|有关|需要?说明的?)*(?:事项|情况)*的?(?:情况|说明|事项)/],
];

/** Titles of a disclosure's statement. */
export const statementTitle =
  /(部门|单位)(?:综合)?(?:预算|决算)|[预决]算.{0,6}(说明|公开|信息)|绩效文本|三公[”"」]?经费(?:支出)?(?:预算|决算)$/;

/** Words of a title for the kind of money; none of them occurs in the name of a body. */
const MONEY =
  '财政拨款|一般公共预算|政府性基金(?:预算)?|国有资本经营预算|[“"]?三公[”"]?经费|行政经费|机关运行经费|政府采购|[及和与、的]';
const KIND = `部门|单位|区级|本级|市级|县级|[省市区县]本级|收支|收入|支出|${MONEY}`;
const YEAR = "(?:\\d{4}|[〇○零一二三四五六七八九]{4})\\s{0,2}年\\s{0,2}度?\\s{0,2}";
const THREE = '[“"]?三公[”"]?经费';
/** Words behind the department's name in a title. */
export const titleTail = new RegExp(
  [
    `(?:关于)?(?:(?:${MONEY})*${YEAR})?(?:${KIND})*(?:综合)?(?:预算|决算).*$`,
    `${yearPattern}\\s{0,2}年\\s{0,2}度?\\s{0,2}${THREE}.*$`,
    `${THREE}[^，。；：]{0,12}(?:情况|说明|公开|公示)[^，。；：]{0,8}$`,
  ].join("|"),
);
/** A line between the name and the rest of a title over several lines: 2021年度一般公共预算财政拨款. */
export const titlePart = new RegExp(`^(?:${YEAR})?(?:${KIND})*$`);
/** A line that names a year and what is disclosed for it: a title with other words than a statement's. */
export const headingOfYear = /(?:19|20)\d{2}\s{0,2}年\s{0,2}度?.{0,24}(?:[预决]算|三公[”"]?经费).{0,12}$/;
/** Sentences that name body and year: 现将某镇2024年度“三公”经费决算情况公布如下, 纳入某局2024年度部门决算编制范围的单位. */
const NAMED = `(?![我本全])(?<value>[^，。,；;：:\\d]{1,40}(?:[局委厅处署院会镇乡站校园馆]|中心|街道|办事处|政府))(?:本级|机关|[（(][^（()）]{1,8}[)）])?(?<year>${yearPattern})\\s{0,2}年`;
export const announcement: readonly RegExp[] = [
  new RegExp(`现[将对]${NAMED}.{0,30}(?:公布|公开|说明|报告)`),
  new RegExp(`纳入${NAMED}度?(?:部门|单位)[预决]算(?:编制|汇总)?范围`),
];

/** Lines above a table that name the body, the surer first: 编制部门：某局, then the unit's code before its name. */
export const tableDepartment: readonly RegExp[] = [
  /(?:编制部门|预算主管部门|预算单位|编制单位|部门名称)\s*[:：]\s*(?<value>\S{2,40})/,
  /^\s*(?:填报|公开|预算|主管|编报)?(?:部门|单位)(?:名称)?(?:（[^（）]{1,8}）)?\s*[:：]\s*(?:[[【（(]?\d{3,12}[\]】）)]?\s*[-—_]?\s*)?(?<value>\p{Script=Han}[^\s:：]{1,39}?(?:[委局厅处署院所站队校馆会社镇乡部]|中心|街道|办公室))(?:（[^（）]{1,8}）)?(?:\s*$|\s+(?:预算年度|(?:金额)?单位)\s*[:：])/u,
  // three, six or nine digits: codes of the functional classification have three, five or seven
  /^\s*(?:\d{6}|\d{9}|\d{3})\s*[-—_]?\s*(?<value>\p{Script=Han}{3,30}(?:委员会|[局厅署院所站队馆镇乡]|中心|街道|办事处|办公室|政府))(?:\s*$|\s+(?:预算年度|(?:金额)?单位)\s*[:：])/u,
];
/** Lines above a table that name its year: 预算年度：2025, 2025年部门收支总表. */
export const tableYear: readonly RegExp[] = [
  /(?:^|\s)预算年度\s*[:：]?\s*(?<value>(?:19|20)\d{2})/,
  /^\s*(?:附?表[\d一二三四五六七八九十]*\s*[:：、.]?\s*)?(?<value>(?:19|20)\d{2})年度?[^，。；]{0,24}表(?:（[^（）]*）)?\s*$/,
];

/** Words of which every budget disclosure has several: a text with fewer than three of them is not one. */
export const disclosureMarks: readonly RegExp[] = [
  /[预决]算/,
  /收入|支出|收支/,
  /\d\s*万?元|万元|单位：元|金额单位/,
  /财政拨款|一般公共预算|一般预算|基金预算/,
  /项目支出|基本支出|人员经费|公用经费/,
  /[“"]?三公[”"]?经费/,
  /绩效目标|绩效指标/,
  /机关运行/,
  /政府采购/,
];
/** A disclosure has at least one of these too; final accounts may never say 预算. */
export const ownWords = /预算|三公[”"]?经费|(?:部门|单位)[^。，；\n]{0,8}决算|决算公开/;
