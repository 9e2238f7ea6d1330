import type { MainUse } from "@qingbei/domain";
import { numberPattern } from "@qingbei/domain/internal";

/**
 * How a statement names an item of the functional classification, and what it says about it. Data only; wordings of
 * variants.md: “…（类）…（款）…（项）”, …（204类）…（06款）…（01项）, “…-…-…”科目, 2010301….
 */

/** Characters of a name; brackets within it hold Chinese alone: 政府办公厅（室）及相关机构事务. So do quotation marks: “两庭”建设. */
const HAN = "[\\u4e00-\\u9fff]";
const QUOTED = `[“"「『]${HAN}{1,6}(?<!支出)[”"」』](?=${HAN})`;
const PART = `(?:${QUOTED})?${HAN}(?:[\\s、]{0,3}${HAN}|[\\s]{0,3}[（(]${HAN}{1,8}[）)]|${QUOTED})*`;

/** The mark of a level behind a name: （类）, （204类）, （类204）, （204）; （项 that an amount follows has lost its end. */
export const levelMark = new RegExp(
  String.raw`[（(]\s*(?:(?:(?<code>\d{2,7})\s*(?<level>[类款项])?|(?<bare>[类款项])\s*(?<after>\d{2,7})?)(?:级科目|级)?\s*[）)]|(?<open>[类款项])(?=\s*${numberPattern}\s*[万亿]?元))`,
  "g",
);
/** Behind an item: a name whose level mark lost its opening bracket, so that the amount belongs to that other level. */
export const brokenMark = /^[\s”"’』」“‘『「]{0,3}[\u4e00-\u9fff\s]{2,30}[”"’』」]?[类款项]\s*[）)]/;
/** The name right before a level mark. */
export const nameBeforeMark = new RegExp(`${PART}[\\s”"’』」]*$`);
/** The text between two marks of one path if it is a name alone. */
export const nameBetweenMarks = new RegExp(`^[\\s”"’』」“‘『「\\-－—–、]{0,3}(?<name>${PART})[\\s”"’』」]*$`);
/** Words in front of the first name that do not belong to it. */
export const nameLead =
  /^(?:[万亿]元[、和及与]?|元、|其中|主要用于|用于|主要包括|包括|主要为|主要是|分别为|分别用于|分别是|具体为|具体包括|安排|按功能分类|按支出功能分类|按功能科目分类|功能分类|列|为|(?:[一二三四五六七八九十]|十[一二三四五六七八九])是|以及|财政拨款支出)+(?=..)/;
/** 社会保障和就业（类）支出. */
export const nameTail = /^[\s”"’』」]*(?<tail>支出)(?!预算)/;

const QUOTE = '[“"‘「『]';
const UNQUOTE = '[”"’」』]';
const DASH = "\\s*[-－—–]{1,2}\\s*";
/** Names joined by dashes: “一般公共服务支出-财政事务-行政运行”科目. */
export const dashedPath = new RegExp(
  `^\\s*(?<quoted>${QUOTE})?\\s*(?<first>${PART}?支出)${DASH}(?<second>${PART})(?:${DASH}(?<third>${PART}))?\\s*${UNQUOTE}?(?=\\s*(?:科目|支出|预算|安排|\\d|[（(，,：:]))`,
);
/** A name that is called a heading of account: “教育支出”科目. */
export const namedAccount = new RegExp(
  `^\\s*(?:${QUOTE}\\s*(?<name>${PART})\\s*${UNQUOTE}|(?<bare>${HAN}{2,20}支出))(?=\\s*科目)`,
);
/** A quoted name with its amount directly behind, “小学教育”50万元; only known names are items. */
export const quotedName = new RegExp(
  `^\\s*${QUOTE}\\s*(?<name>${PART})\\s*${UNQUOTE}(?=\\s*\\d[\\d,]*(?:\\.\\d+)?\\s*万?元)`,
);
/** A heading under which bare names are items: 按支出功能分类科目划分. */
export const byFunction = /按[^。；]{0,6}功能[^。；]{0,6}(?:划分|分类|科目)/;
/** A bare name under such a heading, with its amount and the parts of it. */
export const bareItem = new RegExp(
  `^\\s*(?!.{0,30}(?:预算|财政|拨款|收入|总|合计|本年))(?<name>${PART})(?=\\s*\\d[\\d,.]*\\s*万?元\\s*[，,]\\s*其中\\s*[:：，,]?\\s*基本支出)`,
);
/** A class with its amount, 教育支出80万元, in a paragraph that tells what some are used for. */
export const classWithAmount = new RegExp(
  `^\\s*(?:其中[：:，,]?\\s*)?(?<name>${HAN}{1,20}支出)(?=(?:预算)?(?:安排)?(?:数|为|是)?\\s*\\d[\\d,.]*\\s*万?元)`,
);
export const usedFor = /万?元[，,。]\s*(?:占[^，,。；;]{0,30}[，,。]\s*)?(?:该项经费)?主要(?:是?用于|用途)/;
/** An amount of expenditure: in a list of classes all of them are of classes. */
export const expenditureAmount = /支出[^，,。；;\d]{0,8}\d/g;
/** The parts of an item's amount: basic expenditure and projects. */
export const itemParts: readonly (readonly [MainUse, RegExp])[] = [
  ["basicExpenditure", /^\s*(?:其中\s*)?基本支出(?:预算|安排)*为?\s*$/],
  ["projectExpenditure", /^\s*(?:其中\s*)?项目支出(?:预算|安排)*为?\s*$/],
];
/**
 * Behind an item, words that divide the whole to which it belongs: 按支出性质分，基本支出…; 从支出结构看，基本支出…;
 * 一般公共预算支出中，基本支出….
 */
export const dividesTheWhole =
  /(?<=[。；;，,]\s*)(?:按照?[^，,。；;：:\d]{1,12}?(?:划分|分类|分)|从[^，,。；;：:\d]{1,12}?[看分]|[^，,。；;：:\d]{0,12}支出(?:预算)?中)[，,：:]?\s*(?:其中\s*[：:，,]?\s*)?基本支出/;
/** A sentence of its own on basic expenditure, people or projects, behind a list of items that are not divided. */
export const dividesTheList =
  /(?<=。\s*)(?!(?:主要)?用于)(?=[^。；;]{0,60}(?:基本支出|人员经费|项目支出)[^。；;，,\d]{0,8}\d)/;
export const dividedItem = /(?:基本|项目)支出/;
/** What follows a number that is not a code. */
const UNIT = "[亿万千百十]|元|个|人|名|年|月|日|台|辆|户|次|件|套|平|公里|多|余|家|类|款|项|号";
/** A code before its name: 2010301行政运行. */
export const codedName = new RegExp(
  `^\\s*(?<code>2\\d{2}(?:\\d{2}){0,2})(?!\\d)\\s*[-—－.．、]?\\s*(?!${UNIT})(?<name>${PART}?)(?=\\s*(?:科目|年?初?预算|安排|支出预算|\\d|[（(]|[:：，,]))`,
);

/** The levels, from the top. */
export const levels = ["category", "section", "item"] as const;
export type ItemLevel = (typeof levels)[number];
export const levelOfMark: Readonly<Record<string, ItemLevel>> = {
  类: "category",
  款: "section",
  项: "item",
};

/**
 * In front of a comparison, a name for more than the item before it, without blanks and years: 收支均, 本年支出合计,
 * 以上各项合计.
 */
export const moreThanItem =
  /^(?:本年度?|全年|本?部门|本?单位)*(?:总?收支|收、支|收入|总收入|总?收入[、和与及]?总?支出|总支出|支出(?:总额|总计|合计|总预算)|总体上?|总计|合计|(?:以上|上述)各?[项类]?(?:支出|科目)?)(?:预算)?(?:总额|总计|合计|总体)?[均都]?$/;
/** The end of a text that introduces the parts of an amount. */
export const ofWhich = /其中\s*$/;

/** Words between an item's names and its amount. */
export const accountWords = /科目|级/g;
const OF_IT = "(?:[该本此这其](?:科目|[项款类笔])?(?:本?年度?)?(?:支出|经费|资金|预算)*|支出|经费|资金|预算)";
/**
 * What introduces the use of an item's money, behind it or in a sentence of its own: 该科目主要用于, 主要用途为. 该项目 may be one of
 * several projects, so it does not count.
 */
export const itemPurpose = new RegExp(
  `^\\s*(?:${OF_IT}(?!目))?(?:主要|具体)?(?:[是的]?(?:用于|反映)|用途(?:包括|[是为]|(?=\\s*(?:[:：]|$))))\\s*[:：]?\\s*`,
);
/** The same words where they are no part of a reason before them: a reason may be 新增设备，用于…. */
export const surePurpose =
  /^\s*(?:主要(?:是)?用于|主要用途|[该本此这其](?:科目|[项款类笔])?(?:支出|经费|资金|预算)*(?:主要)?用于)/;
/** Words of a figure that was spent, and words of one that was approved. */
export const executedFigure = /执行|决算|实际支出|完成/;
export const approvedFigure = /预算|安排/;
/** This year without its number. */
export const thisYear = /本年|今年|当年/;
/** The share of an item: 占12.5%, 占本年支出的12.5%. */
export const shareLead = /占[^，。；、%％]{0,24}$/;
/** The beginning of a paragraph that continues the item before it. 2022年“三公”经费… names another subject. */
export const goesOn =
  /^\s*(?:(?:19|20)\d{2}\s*年度?\s*(?:当年|全年|年初|本年|支出|实际|安排|[比较与同]|预算(?!(?:收入|支出|单位))|执行|决算)|上年|本年|当年|年初|预算|其?主要(?:用于|用途|原因)|用于|[该本此]科目|[该此]项(?:支出|经费|资金|预算)|[比较与同]|(?:增加|减少|增长|下降|持平)|原因)/;
