import type { TableKind } from "@qingbei/domain";
import { yearPattern } from "@qingbei/domain/internal";

/** Titles of the standard tables. Data only: which words make a line the title of a table, and which exclude it. */

/** Words of a title that do not distinguish the tables; 总体 says no more than 总. */
export const titleFiller = /部门|单位|预算|情况|年度|年初|本级|区级|市级|县级|省级/g;
/** Words that may differ between two printings of the same title. */
export const titleVariable = /部门|单位|预算|情况|年度|年初/g;
/** Words of a title for whose money it is: the department's, or one unit's. */
export const titleEdition = /部门|单位/;
/** Words of titles for the body alone, without its units. */
export const titleOfPart = /本级/;
/** The year that a title names. */
export const titleYear = new RegExp(String.raw`(?<!\d)(${yearPattern})\s*年`);
/**
 * In front of a title's own words these make it the title of another table: a table of the funds alone is not the table
 * of all money.
 */
export const titleQualifier =
  /拨款|一般公共|公共财政|基金|国有资本|基本|项目|三公|分类|专户|专项|采购|购买服务|非税|绩效|债务|执行|决算|人员|公用|工资|结转|对比|说明|目录|以及|附件|费|转移|补助|社保|养老|民生|上级|下属|资产/;
/**
 * What may stand in front of a title's own words: its number, a year, neutral words, the name of the body. Any other
 * word makes it a partial table: 经常性支出预算表.
 */
export const titleNumber = /^(?:附表|附件|表|公开|[\d一二三四五六七八九十〇○零年]|[-—_、.．：:])+/;
export const anyYear = new RegExp(`${yearPattern}年?`, "g");
export const titleSetting = /(?:财务|综合|汇总|公开|总体|全口径)+$/;
/** Further endings of bodies' names in titles; and bodies with their own books whose names end like others. */
export const titledBody = /(?:总工会|人大|监委|系统|[林农牧渔]场|水库|基地|团|监狱|村)$/;
export const noTitledBody = /(?<!总)工会$/;
/**
 * Names of tables of all money: if a document has only one of them, the words in front of it may be the name of a body.
 */
export const wholeTable = /总表$/;
/** A detailed table is read only if there is no other of its kind. */
export const detailTitle = /明细/;
/** Tables whose title may have any qualifying words in front, since there is only one of each. */
export const titledByTail: ReadonlySet<TableKind> = new Set(["threePublicExpensesTable"]);
/** Titles of tables outside the standard ones, however similar their headers are. */
export const otherTableTitle =
  /(?:决算|采购|购买服务|绩效|资产|债务|非税|专项资金|转移支付|人员情况|编制情况|征收|经济分类)[^。；，]*表(?:[（(][^（()）]*[)）])?$|基本支出[^。；，]*表[（(][^（()）]*(?:人员类|公用经费项目)[^（()）]*[)）]$/;
/** The same in final accounts only: 一般公共预算财政拨款项目支出决算明细表. */
export const otherAccountsTitle = /(?:情况|统计|明细|自评|评价)[^。；，]*表(?:[（(][^（()）]*[)）])?$/;
/** Any title of a table, by its end: 某表, 某表（…）, 某表—…. */
export const anyTableTitle = /表(?:[（(【－—-].*)?$/;
/** Text behind a title: （万元）, 表1, (续). */
export const titleTrailer = /(?:[（(【[][^（()）]*[)）】\]]|续表?|[\s\-—_.…·:：》」』”\d])+$/;
/** A line of a table of contents. */
export const contentsLine = /…|\.{4}|·{4}|—{4}|-{4}/;
/** The longest title, in characters; a sentence is never a title. */
export const LONGEST_TITLE = 60;
export const sentenceMark = /[。；;，,！？]/;

/** Titles of tables of the general public budget, under its present and former names. */
export const generalBudgetTitle = /一般公共|公共(?:财政)?预算/;

/** Words in a title's bracket that make it another table: by the economic classification, or by that of governments. */
export const titleAside: Readonly<Partial<Record<TableKind, RegExp>>> = {
  expenditureTable: /经济/,
  generalPublicBudgetTable: /经济/,
  governmentManagedFundsTable: /经济/,
  stateCapitalOperationsTable: /经济/,
  basicExpenditureTable: /政府/,
  fiscalExpenditureTable: /经济/,
  fiscalBasicExpenditureTable: /政府/,
};
