/** Text between the word for none and the clause's end if all of it is denied: 无政府性基金预算财政拨款收支. */
const REST =
  "(?:预算)?(?:财政)?(?:拨款)?(?:当年)?(?:收入|支出|收支)?(?:预算)?(?:(?:安排)?的?(?:支出|收支|预算|资金|情况|项目支出))?(?:安排)?";
/** Other money denied in the same clause: 没有政府性基金预算拨款和国有资本经营预算拨款安排的支出. */
const OTHER = `(?:政府性基金|国有资本经营)${REST}`;
const none = (what: string) =>
  new RegExp(
    `(?:没有|无|未安排|不安排|未编制|没有安排|没有使用|未使用|无使用|不涉及)(?:使用|安排|有)?(?:当年|本年)?(?:${OTHER}(?:和|与|及|、|以及))?${what}${REST}(?:(?:和|与|及|、|以及)${OTHER})?(?=\\s*(?:[，。；,;]|$))`,
  );

/**
 * Kinds of money that a statement says it has none of; common usage of statements of several provinces, no legal
 * source.
 */
export const denials = {
  governmentManagedFunds: none("政府性基金"),
  stateCapitalOperations: none("国有资本经营"),
  procurement: none("(?:政府)?采购"),
} as const;

/** Words before a denial, without numbering, that mean the document's own body and year: 2021年本局没有. */
export const ownSubject =
  /20\d\d年度?|本年度?|当年|今年|[本我](?:部门|单位|局|委|办|院|校|馆|所|中心|站|街道|镇|乡|处)|部门|单位|说明|注|财政|预算|此外|另外|同时|因此|也|均|尚|暂|全年|[\s（()）：:“”"、]/g;
/** Subjects of a denial that are only a part of the money, or one project. */
export const ofPart = /项目|部分|一般公共预算(?:支出|安排|拨款)/;

/** Words for another year, another body or a condition: no denial of the document's own money. */
export const noOwnDenial =
  /上年|去年|上一年|往年|以前年度|如[有无果]|若|的(?:单位|部门)|所属[^，。]{0,12}单位|除|因[^，。]{0,30}(?:没有|无)|结转|其中/;
/** Notes beneath a table, which the rule on empty tables checks. */
export const ofEmptyTable = /[本此该]表|列空表/;
/** Words with which a sentence says that a table is empty. */
export const tellsEmptyTable = /空表|无数据|没有数据|为空(?=[，。；,;]|$)/;
