import { headingNumber } from "./heading-number.js";

/** Where a name may begin: tested before what stands in front of it, which would read a line of blanks again from each. */
const AT_NAME = String.raw`(?=[\p{Script=Han}（）()])`;
const NAME = String.raw`(?!度)[\p{Script=Han}（）()]{4,40}?`;

/** Words with which a document names its own body. */
export interface OwnNamePlace {
  /** Matches only the name. */
  readonly pattern: RegExp;
  /** The words beside every such name: searched first, since that is cheaper. */
  readonly near: RegExp;
}

/** A name before fixed words. */
function namedBefore(words: string, { after }: { readonly after: string }): OwnNamePlace {
  return { pattern: new RegExp(`${AT_NAME}(?<=${after})${NAME}(?=${words})`, "u"), near: new RegExp(words) };
}

const LABEL = "(?:(?:编制|填报|预算|公开)(?:单位|部门|主管部门)(?:名称)?|(?:部门|单位)名称)[:：]";

/** Fixed phrases of statements, many of them of the template of one city, and labels of tables. */
export const namesOfItself: readonly OwnNamePlace[] = [
  namedBefore(
    "(?:20\\d\\d年度?)?(?:部门|单位)?(?:收入预算[\\d０-９,，为]|预算总收入|收入总预算|预算收入总额|收支总预算|预算是(?:包括|由))",
    { after: "(?:^|[，,。；;]|20\\d\\d年度?)\\s*" },
  ),
  namedBefore("(?:下属[^，。；;]{0,30})?(?:财政拨款的)?机关运行经费(?:财政拨款)?预算", {
    after: "20\\d\\d年度?[，,]?",
  }),
  namedBefore("20\\d\\d年度(?:收入总计|本年[收支][入出]合计|财政拨款[“收支]|机关运行经费支出|政府采购支出)", {
    after: "^\\s*",
  }),
  namedBefore(
    "(?:共有|实有|保有)车辆|公务用车(?:保有|实有)|(?:国有|固定)?资产(?:占用|占有|总[额值]|情况|如下)|开支财政拨款的公务用车",
    {
      after: "截[至止]20\\d\\d年(?:\\d{1,2}月(?:\\d{1,2}日|底|末)|年?[底末])[，,]?",
    },
  ),
  // the body itself among its units: 某局（本级）
  namedBefore("(?<=局|委|办|部|府|处|委员会|办公室)[（(](?:本级|局?机关)[）)]", {
    after: "(?:^|[，,、。；;：:])\\s*",
  }),
  // a heading above a body's duties or offices, and the sentence that says for whom it works
  namedBefore("(?:部门)?(?:主要(?:职能|职责)|机构设置)(?:情况)?\\s*$", {
    after: `^\\s*(?:${headingNumber})?`,
  }),
  namedBefore("是(?:主管|本?[省市区县](?:人民)?政府|国家)", { after: "^\\s*" }),
  { pattern: new RegExp(`${AT_NAME}(?<=^\\s*${LABEL}\\s*)${NAME}(?=\\s|$)`, "u"), near: new RegExp(LABEL) },
];

const NUMBERED_LABEL = `(?:${headingNumber}|\\d{1,2}[.．、]\\s*)?`;
const NUMBERED = `(?:${headingNumber}|\\d{1,2}[.．、])?`;
/** Not a name: words that may precede one, and what is done with, by or for another body. */
const LEAD = "(?:关于|反映|纳入)?";
const NO_LEAD = "(?![（(]|关于|反映|纳入|根据|按照|经|由|与|向|对|和|及|包括|其中|从|将)";
const OF_ITS_YEAR =
  '(?:20\\d\\d年度?|年度)(?:收入|支出|收支|预算[收支总]|部门[预决]算|单位[预决]算|一般公共预算|财政拨款|政府性基金|国有资本|[“"]?三公|机关运行经费|政府采购|没有(?:使用|政府性基金|国有资本)|[无未](?:使用|安排)?(?:政府性基金|国有资本)|实行绩效)';

/**
 * The body at the beginning of a sentence or heading about its money. These are ordinary words, so other bodies may
 * stand there too: only names count that begin with the same place as the document's own.
 */
export const subjectsOfMoney: OwnNamePlace = {
  pattern: new RegExp(
    `${AT_NAME}(?<=(?:^|[，,。；;]|(?:注|说明)[:：]|20\\d\\d年度?)\\s*${NUMBERED}${LEAD})${NO_LEAD}${NAME}(?=${OF_ITS_YEAR}|(?:所有|全部)收入和支出|内设(?:机构)?\\p{Script=Han}|作为(?:行政|事业|参照|参公)|政府采购(?:支出)?预算|实行绩效|纳入绩效|没有使用|部门[预决]算(?:包括|编制范围)|机关运行经费|[“"]三公|[没无]有?(?:安排)?(?:政府性基金|国有资本))`,
    "u",
  ),
  near: /20\d\d年|年度|收入和支出|内设|作为|政府采购|实行绩效|纳入绩效|没有使用|部门[预决]算|机关运行经费|三公|政府性基金|国有资本/,
};
/**
 * The body at the beginning of a paragraph about its duties or rank. Other bodies have duties too: only names count
 * that end like the document's own.
 */
export const subjectsOfDuties: OwnNamePlace = {
  pattern: new RegExp(
    `${AT_NAME}(?<=^\\s*${NUMBERED})${NO_LEAD}${NAME}(?=主管|[为是][一二]级预算单位|贯彻(?:执行|落实)|负责|承担|实施|履行|统筹)`,
    "u",
  ),
  near: /主管|预算单位|贯彻|负责|承担|实施|履行|统筹/,
};

/** A label in tables or project texts that is followed by a body, mostly the same one. */
export interface LabelOfBody {
  readonly name: string;
  /** Matches the label at the beginning of a paragraph; the body follows it, or is the next paragraph. */
  readonly label: RegExp;
  /**
   * Whether another body behind the label is wrong: always, perhaps, or only if it has the same name in another place.
   */
  readonly others: "wrong" | "doubtful" | "namesake";
}

export const labelsOfBodies: readonly LabelOfBody[] = [
  { name: "部门", label: /^\s*(?:部门|单位)[:：]\s*/, others: "wrong" },
  // money may come from another department
  {
    name: "主管部门",
    label: new RegExp(`^\\s*${NUMBERED_LABEL}主管部门(?:名称)?[:：]?\\s*`),
    others: "doubtful",
  },
  {
    name: "实施单位",
    label: new RegExp(`^\\s*${NUMBERED_LABEL}(?:项目)?(?:实施|执行)(?:单位|主体)(?:名称)?[:：]?\\s*`),
    others: "namesake",
  },
];

/** The places at the beginning of a body's name, and the rest of the name. */
const PLACED = /^(?:中共|中国共产党)?(?<places>(?:[^省市县区旗\s]{1,5}[省市县区旗])+)(?<rest>.{3,})$/u;

/** Whether two names belong to the same kind of body in two places of the same level: 某县水务局, 另县水务局. */
export function areNamesakes(a: string, b: string): boolean {
  const [one, other] = [a, b].map((name) => PLACED.exec(name)?.groups);
  const levels = (places = "") => places.replaceAll(/[^省市县区旗]/g, "");
  return (
    one !== undefined &&
    one.rest === other?.rest &&
    one.places !== other?.places &&
    levels(one.places) === levels(other?.places)
  );
}
/** The first two characters of a name, its place; organs of the Party have 中共 before it. */
export const placeOfName = /^(?:中共|中国共产党)?(?<place>.{2})/;

/** 本单位, 我局: the document's own body without its name. */
export const pronoun = /^(?:[本我该各全]|区级|市级|县级|省级|所属|下属)/;
/** 本部门, 我局 in a sentence: a document that names its body so need not name it otherwise. */
export const calledSelf = /[本我](?:部门|单位|[局委办院校所站馆镇乡]|街道|中心)/;
/** The body's units after its name: 某局及所属单位, 某局及其下属管理站. */
export const withUnits = /(?:以及|及|和|与)其?(?:所属|下属|直属).*$/;
const ORGANS = "局|办公室|委员会|委|街道|办事处|镇|乡|政府|部";
const UNITS = "中心|院|校|学|队|所|站|馆|团|公司|支队|总队";
/** The end of an organ's name. */
export const organEnding = new RegExp(`(?:${ORGANS})$`);
/** The end of a unit's name, for bodies that may be units of an organ, which may state their figures. */
export const unitEnding = new RegExp(`(?:${UNITS})$`);
/** The end of a body's name. */
export const bodyEnding = new RegExp(`(?:${ORGANS}|会|${UNITS})$`);
