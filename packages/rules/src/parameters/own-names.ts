import { headingNumber } from "./heading-number.js";

const NAME = String.raw`(?!度)[\p{Script=Han}（）()]{4,40}?`;

/** Words in which a document names the body that it is of. */
export interface OwnNamePlace {
  /** Matches the name alone. */
  readonly pattern: RegExp;
  /** What stands beside every such name: cheaper to look for first. */
  readonly near: RegExp;
}

/** A name that stands before fixed words. */
function namedBefore(words: string, { after }: { readonly after: string }): OwnNamePlace {
  return { pattern: new RegExp(`(?<=${after})${NAME}(?=${words})`, "u"), near: new RegExp(words) };
}

const LABEL = "(?:(?:编制|填报|预算|公开)(?:单位|部门|主管部门)(?:名称)?|(?:部门|单位)名称)[:：]";

/** Fixed phrases of statements, many of them of the template of one city, and labels of tables. */
export const namesOfItself: readonly OwnNamePlace[] = [
  namedBefore(
    "(?:20\\d\\d年度?)?(?:部门|单位)?(?:收入预算[\\d０-９,，为]|预算总收入|收入总预算|预算收入总额|收支总预算|预算是(?:包括|由))",
    { after: "(?:^|[，。；]|20\\d\\d年度?)\\s*" },
  ),
  namedBefore("(?:下属[^，。；]{0,30})?(?:财政拨款的)?机关运行经费(?:财政拨款)?预算", {
    after: "20\\d\\d年度?[，,]?",
  }),
  namedBefore("20\\d\\d年度(?:收入总计|本年[收支][入出]合计|财政拨款[“收支]|机关运行经费支出|政府采购支出)", {
    after: "^\\s*",
  }),
  namedBefore("共有车辆", { after: "截[至止]20\\d\\d年\\d{1,2}月\\d{1,2}日[，,]" }),
  // a heading over the duties or the offices of a body, and the sentence that says whose work it does
  namedBefore("(?:部门)?(?:主要(?:职能|职责)|机构设置)(?:情况)?\\s*$", {
    after: `^\\s*(?:${headingNumber})?`,
  }),
  namedBefore("是(?:主管|本?[省市区县](?:人民)?政府|国家)", { after: "^\\s*" }),
  { pattern: new RegExp(`(?<=^\\s*${LABEL}\\s*)${NAME}(?=\\s|$)`, "u"), near: new RegExp(LABEL) },
];

const NUMBERED = `(?:${headingNumber}|\\d{1,2}[.．、])?`;
/** Not a name: what may stand before one, and what is done with, by or for another body. */
const LEAD = "(?:关于|反映|纳入)?";
const NO_LEAD = "(?![（(]|关于|反映|纳入|根据|按照|经|由|与|向|对|和|及|包括|其中|从|将)";
const OF_ITS_YEAR =
  '(?:20\\d\\d年度?|年度)(?:收入|支出|收支|预算[收支总]|部门[预决]算|单位[预决]算|一般公共预算|财政拨款|政府性基金|国有资本|[“"]?三公|机关运行经费|政府采购|没有使用|实行绩效)';

/**
 * Where a sentence or a heading begins with the body whose money it tells of. Ordinary words, in which others may stand as well:
 * a name counts there alone that begins with the same place as the document's own.
 */
export const subjectsOfMoney: OwnNamePlace = {
  pattern: new RegExp(
    `(?<=(?:^|[，。；]|20\\d\\d年度?)\\s*${NUMBERED}${LEAD})${NO_LEAD}${NAME}(?=${OF_ITS_YEAR}|(?:所有|全部)收入和支出|内设(?:机构)?\\p{Script=Han}|作为(?:行政|事业|参照|参公)|政府采购(?:支出)?预算|实行绩效|没有使用|部门[预决]算(?:包括|编制范围))`,
    "u",
  ),
  near: /20\d\d年|年度|收入和支出|内设|作为|政府采购|实行绩效|没有使用|部门[预决]算/,
};
/** So many characters at the beginning of a name are its place; the Party's organs have 中共 before it. */
export const placeOfName = /^(?:中共|中国共产党)?(?<place>.{2})/;

/** 本单位, 我局: the document's own body, whatever it is called. */
export const pronoun = /^(?:[本我该各全]|区级|市级|县级|省级|所属|下属)/;
/** Its units beside the body: 某局及所属单位, 某局及其下属管理站. */
export const withUnits = /(?:以及|及|和|与)其?(?:所属|下属|直属).*$/;
const ORGANS = "局|办公室|委员会|委|街道|办事处|镇|乡|政府|部";
const UNITS = "中心|院|校|学|队|所|站|馆|团|公司|支队|总队";
/** What ends the name of an organ. */
export const organEnding = new RegExp(`(?:${ORGANS})$`);
/** What ends the name of a body that may be a unit of an organ, whose figures the organ may tell. */
export const unitEnding = new RegExp(`(?:${UNITS})$`);
/** What ends the name of a body. */
export const bodyEnding = new RegExp(`(?:${ORGANS}|会|${UNITS})$`);
