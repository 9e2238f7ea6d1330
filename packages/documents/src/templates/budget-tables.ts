import { type BudgetTables, everyRevenueSource, wordingsOf } from "@qingbei/domain";

/**
 * The nine standard tables and the project list, as data: which field a column's wording names in which table, what
 * stands in a header, what a label of a two-sided table is, and which field of the statement a table states.
 * The wordings themselves stand in the domain's vocabulary.
 */
export type TableKind = keyof BudgetTables;

/** How a table is laid out: rows by code, revenue beside expenditure, or one line a year. */
export type TableShape = "rows" | "two-sided" | "years";

export interface TableTemplate {
  readonly shape: TableShape;
  /** The field of last year's amount, where the table's rows have one. */
  readonly previous?: "previousTotal" | "previousAmount";
  /** Fields of a budget → fields of the same money brought forward. */
  readonly carriedOver?: Readonly<Record<string, string>>;
  /** Field of a row → terms that name its column. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

const same = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, [id]]));

const budgets = {
  generalPublicBudget: ["generalPublicBudget", "generalPublicBudgetAppropriation"],
  governmentManagedFundsBudget: ["governmentManagedFundsBudget", "governmentManagedFundsAppropriation"],
  stateCapitalOperationsBudget: ["stateCapitalOperationsBudget", "stateCapitalOperationsAppropriation"],
};

const carriedOver = Object.fromEntries(
  [
    ["fiscalAppropriation", "fiscalAppropriation"],
    ["generalPublicBudgetAppropriation", "generalPublicBudget"],
    ["governmentManagedFundsAppropriation", "governmentManagedFundsBudget"],
    ["stateCapitalOperationsAppropriation", "stateCapitalOperationsBudget"],
    ["generalPublicBudget", "generalPublicBudget"],
    ["governmentManagedFundsBudget", "governmentManagedFundsBudget"],
    ["stateCapitalOperationsBudget", "stateCapitalOperationsBudget"],
    ["specialFiscalAccountFunds", "specialFiscalAccountFunds"],
    ["unitOwnFunds", "unitOwnFunds"],
  ].map(([from = "", to = ""]) => [from, `carriedOver/${to}`]),
);
const parts = ["personnelExpenses", "routineOperatingExpenses"] as const;

const fundExpenditure: TableTemplate = {
  shape: "rows",
  previous: "previousTotal",
  columns: {
    total: ["total", "expenditureTotal"],
    ...same(
      "previousTotal",
      "currentYearAppropriation",
      "broughtForward",
      "basicExpenditure",
      ...parts,
      "projectExpenditure",
    ),
  },
};

export const tableTemplates: Readonly<Record<TableKind, TableTemplate>> = {
  summaryTable: {
    shape: "two-sided",
    previous: "previousAmount",
    columns: { amount: ["total", "amount"], ...same("basicExpenditure", ...parts, "projectExpenditure") },
  },
  revenueTable: {
    shape: "rows",
    carriedOver,
    columns: {
      total: ["total", "revenueTotal"],
      ...same("currentYearRevenue", ...everyRevenueSource, "nonFiscalSurplusUsed"),
    },
  },
  expenditureTable: {
    shape: "rows",
    columns: {
      total: ["total", "expenditureTotal"],
      ...same(
        "basicExpenditure",
        ...parts,
        "projectExpenditure",
        "businessExpenditure",
        "superiorRemittance",
        "affiliateSubsidy",
      ),
    },
  },
  fiscalAppropriationTable: {
    shape: "two-sided",
    previous: "previousAmount",
    columns: { total: ["total", "amount"], ...budgets, ...same("broughtForward") },
  },
  generalPublicBudgetTable: fundExpenditure,
  basicExpenditureTable: {
    shape: "rows",
    previous: "previousTotal",
    columns: {
      total: ["total", "basicExpenditure", "expenditureTotal"],
      ...same(...parts),
    },
  },
  threePublicExpensesTable: {
    shape: "years",
    columns: {
      total: ["total", "threePublicExpenses", "threePublicTotal"],
      ...same(
        "overseasVisits",
        "officialVehicles",
        "vehiclePurchase",
        "vehicleOperation",
        "officialReceptions",
        "meetings",
        "training",
        "agencyOperatingExpenses",
      ),
    },
  },
  governmentManagedFundsTable: fundExpenditure,
  stateCapitalOperationsTable: fundExpenditure,
  projectListTable: {
    shape: "rows",
    carriedOver,
    columns: {
      total: ["total", "budget"],
      ...budgets,
      ...same("fiscalAppropriation", "specialFiscalAccountFunds", "unitOwnFunds", "broughtForward"),
    },
  },
};
export const tableKinds = Object.keys(tableTemplates) as readonly TableKind[];

/** Words of a title that say nothing of which table it is; 总体 says no more than 总. */
export const titleFiller = /部门|单位|预算|情况|年度|年初|本级|区级|市级|县级|省级/g;
/** Before a title's own words these make another table of it: a table of the funds alone is not the table of all. */
export const titleQualifier =
  /拨款|一般公共|公共财政|基金|国有资本|基本|项目|三公|分类|专户|专项|采购|购买服务|非税|绩效|债务|执行|决算|人员|公用|工资|结转|对比|说明|目录|以及|附件|费|转移|补助|社保|养老|民生|上级|下属|资产/;
/** Of these tables the qualifying words before the title change nothing: there is one of each. */
export const titledByTail: ReadonlySet<TableKind> = new Set(["threePublicExpensesTable"]);
/** What stands behind a title: （万元）, 表1, (续). */
export const titleTrailer = /(?:[（(【[][^（()）]*[)）】\]]|续表?|[\s\-—_.…·:：》」』”\d])+$/;
/** A line of a table of contents. */
export const contentsLine = /…|\.{4}|·{4}|—{4}|-{4}/;
/** Longer texts, and sentences, are no titles. */
export const LONGEST_TITLE = 60;
export const sentenceMark = /[。；;，,！？]/;

/** 单位：万元, 金额单位：人民币元 — above a table, or in it. */
export const tableUnit = /(?:金额)?单\s*位\s*[:：（(]\s*(?:人民币)?\s*(亿元|万元|千元|元)/;
/** 机关运行经费（万元） */
export const columnUnit = /[（(](?:单位\s*[:：])?\s*(?:人民币)?(亿元|万元|千元|元)[)）]/;
/** What stands above a header beside title and unit. */
export const prefaceMark =
  /^(?:编制|填报|公开|预算)?(?:部门|单位)(?:名称|代码|编码)?\s*(?:（[^（）]*）)?\s*[:：]|^(?:预算)?(?:年度|年份)\s*[:：]?|^(?:部门)?(?:公开|预算)\s*\d*\s*表|^(?:附件?|附?表)\s*[\d一二三四五六七八九十.-]+|^(?:金额)?单\s*位\s*[:：]|^续表|^(?:公开|批复)(?:日期|时间)/;
/** A page's number between the parts of a table. */
export const pageFurniture =
  /^(?:[-—–－\s]*(?:第\s*)?\d{1,4}\s*(?:页)?(?:\s*[,，/／]?\s*共?\s*\d{1,4}\s*页)?[-—–－\s]*)$/;

/** The words beneath a table. */
export const noteOpening = /^\s*(?:(?:备\s*)?注|说\s*明|空表说明|表注|备注说明)\s*\d*\s*[:：.、]/;
export const noteWords = /本表|此表|该表|空表/;
/** The note says that the table is empty. */
export const emptyNote =
  /空表|(?:本表|此表|该表)[^，。；]{0,12}(?:无|没有)(?:相关)?(?:数据|内容|此项|支出|收支)|无数据/;
/** 说明：本部门2025年无政府性基金预算支出。 beneath the table of that budget. */
export const emptyOf: Readonly<Partial<Record<TableKind, RegExp>>> = {
  generalPublicBudgetTable: /(?:无|没有|未安排|不涉及)[^，。；]{0,16}一般公共预算/,
  governmentManagedFundsTable: /(?:无|没有|未安排|不涉及)[^，。；]{0,16}(?:政府性)?基金/,
  stateCapitalOperationsTable: /(?:无|没有|未安排|不涉及)[^，。；]{0,16}国有资本/,
  threePublicExpensesTable: /(?:无|没有|未安排|不涉及)[^，。；]{0,16}三公[”"]?经费/,
};

/** Headers that name a table where no title does: the words that must stand in it, and what must not. */
export interface HeaderSignature {
  readonly kind: TableKind;
  readonly all: readonly RegExp[];
  readonly none?: RegExp;
}
export const headerSignatures: readonly HeaderSignature[] = [
  {
    kind: "threePublicExpensesTable",
    all: [/因公出国/, /公务接待/, /公务(?:用)?车/],
    none: /决算|编码/,
  },
  {
    kind: "basicExpenditureTable",
    all: [/编码|科目/, /人员(?:经费|支出)/, /公用(?:经费|支出)/],
    none: /项目支出|决算/,
  },
  {
    kind: "fiscalAppropriationTable",
    all: [/收入/, /支出/, /一般公共预算/, /政府性基金/, /预算数|金额|合计/],
    none: /决算|编码|事业|基本支出|项目名称/,
  },
  {
    kind: "summaryTable",
    all: [/收入/, /支出/, /项目/, /预算数|金额/],
    none: /决算|编码|事业|基本支出|财政拨款|一般公共|项目名称/,
  },
  {
    kind: "revenueTable",
    all: [/编码|科目|名称/, /财政拨款|一般公共预算/, /事业收入|单位资金/],
    none: /决算|项目名称|支出项目/,
  },
  {
    kind: "generalPublicBudgetTable",
    all: [/编码/, /一般公共预算(?:财政拨款)?支出/, /基本支出/, /项目支出/],
    none: /决算/,
  },
  {
    kind: "governmentManagedFundsTable",
    all: [/编码/, /政府性基金(?:预算)?(?:财政拨款)?支出/, /基本支出/, /项目支出/],
    none: /决算/,
  },
  {
    kind: "stateCapitalOperationsTable",
    all: [/编码/, /国有资本经营(?:预算)?(?:财政拨款)?支出/, /基本支出/, /项目支出/],
    none: /决算/,
  },
  {
    kind: "expenditureTable",
    all: [/编码/, /基本支出/, /项目支出/, /支出预算|本年支出|上缴上级|经营支出|附属单位/],
    none: /决算|一般公共|基金|国有资本/,
  },
  { kind: "projectListTable", all: [/项目名称/, /一般公共预算/, /政府性基金/], none: /决算|指标/ },
];

/** Header cells that number rows or columns, or remark. */
export const ordinalWords = /^(?:序号|行次|栏次|项次|行号|顺序号)$/;
export const remarkWords = /^(?:备注|说明|备注说明|是否.*|资金性质|单位(?:编码|代码)|部门(?:编码|代码))$/;
export const projectTypeWords = /^(?:项目)?(?:类[别型]|分类)$/;
/** Header cells above the parts of a code. */
export const codeWords = /(?:科目|分类|功能|经济)[^项]*(?:编码|代码)$|^(?:编码|代码|科目编码（?类款项）?)$/;
export const codeParts: readonly string[] = ["类", "款", "项"];
/** Header cells above names. */
export const nameWords =
  /名称$|科目$|类别$|^(?:项目|收入项目|支出项目|支出功能分类|功能分类|经济分类|支出经济分类|项目（?按功能分类）?|功能分类科目.*|经济分类科目.*|预算科目|预算项目|收入|支出)$/;
export const unitNameWords =
  /^(?:(?:预算|部门|项目|编制)?单位|部门|主管部门|(?:预算|部门|项目)?单位名称|部门名称|部门（单位）(?:名称)?|单位（部门）(?:名称)?)$/;
export const projectCodeWords = /^项目(?:编码|代码|编号)$/;
/** Header cells that say only that amounts stand beneath. */
export const genericWords =
  /^(?:(?:本年|年初|当年|今年|批复|上年|上年度|去年)?(?:预算|预算数|预算金额|预算安排|预算安排数|金额|数额|预算额|安排数|预算合计|支出预算|收入预算)|合计|小计|总计|共计|总额|计|本年|本年数|当年数|今年数|上年|上年数|数)$/;
export const wholeWords = /^(?:合计|总计|共计)$/;
/** Header cells above groups of columns. */
export const groupWords =
  /^(?:(?:本年|当年)?(?:财政拨款)?(?:收入|支出)(?:预算)?|收入项目|支出项目|资金来源|其中|(?:一般公共预算|政府性基金预算?|国有资本经营预算?)(?:财政拨款|基本)*支出|.*基本支出|本年(?:拨款|收入|支出)|.*三公.*|.*机关运行.*|结转资金|财政拨款结转(?:结余)?)$/;
/** Header cells of changes. */
export const changeWords = /增减|增长|增幅|变动|变化|比上年|较上年|与上年|幅度|比例|比率|[%％]|年.*比.*年/;
export const rateWords = /[%％]|幅度|比例|比率|增幅|增长率|增减率/;
/** Shares and rates that are no change on the year before. */
export const shareWords = /占|执行率|完成率|比重|支出率|进度/;
/** Header cells of money spent, not budgeted. */
export const executedWords = /执行|决算|完成|实际支出|支出数/;
export const previousWords = /上年|去年|上一年/;
/** A header's cell about money carried over: what stands beneath it is no source of this year. */
export const carriedOverWords = /结转|结余/;

/** A header cell over the three public expenses, whatever budget it names. */
export const threePublicGroup = /三公/;

/** Labels of two-sided tables, without numbering. */
export const totalLabel = /^(?:收入|支出|收支)?(?:预算)?(?:总计|合计|共计|总额)$/;
export const grandTotalLabel = /总计$/;
export const currentYearLabel = /^本年(?:财政拨款)?(?:收入|支出)(?:预算)?(?:合计|小计|总计)?$/;
export const broughtForwardLabel =
  /^(?:上年|以前年度|年初|上年度)(?:财政拨款)?(?:资金)?(?:结转|结余)|^(?:结转|结余)收入$/;
export const carriedForwardLabel =
  /^(?:年终|年末)(?:财政拨款)?(?:结转|结余)|^结转(?:下年|到下年|至下年)|^(?:下年结转)/;
/** Labels of the row that adds up the others, and those of sums that may stand beside it. */
export const totalRowLabel = /^(?:合计|总计|共计)$/;
/** What an empty table prints for a row. */
export const nothingLabel = /^(?:无|空|[-—－–/／…]+)$/;
/** Labels of the sums of one part of the rows: 人员经费合计 beside 公用经费合计. */
export const partTotals: readonly (readonly [string, RegExp])[] = [
  ["personnelExpenses", /^人员(?:经费|支出)?(?:支出)?(?:合计|小计)$/],
  ["routineOperatingExpenses", /^(?:日常)?公用(?:经费|支出)?(?:支出)?(?:合计|小计)$/],
];
/**
 * Lists of the expenditure of a summary table by the labels that only they have: by use, by the government's and by the
 * department's economic classification; any other is by function.
 */
export const expenditureLists: readonly (readonly [string, RegExp])[] = [
  ["governmentEconomicRows", /^机关(?:工资福利|商品和服务)支出$/],
  ["useRows", /^(?:基本支出|项目支出)$/],
  ["departmentEconomicRows", /^(?:工资福利支出|商品和服务支出|对个人和家庭的?补助(?:支出)?)$/],
];
/** A class of the functional classification: a list that has it is by function, whatever else stands in it. */
export const functionalLabel =
  /^(?:一般公共服务|外交|国防|公共安全|教育|科学技术|文化|社会保障和就业|医疗卫生|卫生健康|节能环保|城乡社区|农林水|交通运输|住房保障)/;
/** Lines of a list by use that the table has fields for. */
export const useLabels: readonly (readonly [string, RegExp])[] = [
  ["basicExpenditure", /^基本支出$/],
  ["projectExpenditure", /^项目支出$/],
  ["personnelExpenses", /^人员(?:经费|支出)(?:支出)?$/],
  ["routineOperatingExpenses", /^(?:日常)?公用(?:经费|支出)(?:支出)?$/],
];
/** A unit that holds for all tables beneath: 第二部分 部门预算表（单位：万元）. */
export const unitOfAll = /第[一二三四五六七八九十\d]+部分|以下(?:各|所有)?表|各表|报表|附表/;
/** Titles' brackets that make another table of it: by the economic classification, by that of governments. */
export const titleAside: Readonly<Partial<Record<TableKind, RegExp>>> = {
  expenditureTable: /经济/,
  generalPublicBudgetTable: /经济/,
  governmentManagedFundsTable: /经济/,
  stateCapitalOperationsTable: /经济/,
  basicExpenditureTable: /政府/,
};
/** Rows beside the three public expenses that none of their fields is: 行政经费 is more than 机关运行经费. */
export const otherExpenseLabels = /^行政经费/;
export const subtotalRowLabel = /^(?:本年)?(?:财政拨款)?(?:收入|支出)(?:预算)?(?:合计|总计)$/;

/** Terms of the revenue rows of the two-sided tables. */
export const revenueRowTerms: readonly string[] = everyRevenueSource.filter((id) => id !== "broughtForward");

/** A field of the statement that a table states as well. */
export interface StatementFact {
  /** The tables' fields that may be it, the likeliest first; `{id}` is the revenue row of a term. */
  readonly from: readonly string[];
  readonly to: string;
  /** Two fields that must be equal, or the table says it of a part of the money only. */
  readonly where?: readonly [string, string];
}

const T1 = "/tables/summaryTable";
const T2 = "/tables/revenueTable/totalRow";
const T3 = "/tables/expenditureTable/totalRow";
const T6 = "/tables/basicExpenditureTable/totalRow";
const T7 = "/tables/threePublicExpensesTable/current";

export const statementFacts: readonly StatementFact[] = [
  { from: [`${T1}/revenueTotal`, `${T1}/currentYearRevenue`, `${T2}/total`], to: "/revenue/total" },
  {
    from: [`${T1}/expenditureTotal`, `${T1}/currentYearExpenditure`, `${T3}/total`],
    to: "/expenditure/total",
  },
  ...revenueRowTerms.map((id) => ({
    from: [`${T1}/revenueRows/{${id}}`, `${T2}/${id}`],
    to: `/revenue/${id}`,
  })),
  { from: [`${T1}/broughtForward`, `${T2}/broughtForward`], to: "/revenue/broughtForward" },
  { from: [`${T1}/carriedForward`], to: "/expenditure/carriedForward" },
  ...[
    "basicExpenditure",
    "projectExpenditure",
    "businessExpenditure",
    "superiorRemittance",
    "affiliateSubsidy",
  ].map((id) => ({ from: [`${T3}/${id}`], to: `/expenditure/${id}` })),
  ...["personnelExpenses", "routineOperatingExpenses"].map((id) => ({
    from: [`${T6}/${id}`],
    to: `/expenditure/${id}`,
    // the table is of the general public budget alone
    where: [`${T6}/total`, `${T3}/basicExpenditure`] as const,
  })),
  { from: [`${T7}/total`], to: "/threePublicExpenses/total" },
  ...["overseasVisits", "officialVehicles", "vehiclePurchase", "vehicleOperation", "officialReceptions"].map(
    (id) => ({
      from: [`${T7}/${id}`],
      to: `/threePublicExpenses/${id}/amount`,
    }),
  ),
  { from: [`${T7}/agencyOperatingExpenses`], to: "/agencyOperatingExpenses/total" },
];

/** All wordings of a field of a table. */
export function columnWordings(kind: TableKind, field: string): readonly string[] {
  return (tableTemplates[kind].columns[field] ?? []).flatMap(wordingsOf);
}
