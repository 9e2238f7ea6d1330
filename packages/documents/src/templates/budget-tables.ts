import {
  basicParts,
  dividedUses,
  furtherUses,
  mainUses,
  revenueSources,
  sourceOfBudget,
  type TableKind,
  threeBudgets,
  threePublicAmounts,
  threePublicItems,
  wordingsOf,
} from "@qingbei/domain";

/*
 * The nine standard tables and those beside them. Data only: which field a column's wording names in which table, the
 * words of headers, the labels of two-sided tables, and the field of the statement that a table gives. The wordings
 * themselves are in the domain's vocabulary.
 */

/** The layout of a table: rows by code, revenue beside expenditure, or one line for each year. */
export type TableShape = "rows" | "two-sided" | "years";

export interface TableTemplate {
  readonly shape: TableShape;
  /** The field of last year's amount, if the table's rows have one. */
  readonly previous?: "previousTotal" | "previousAmount";
  /** The field of the amount itself, if final accounts may print the budget beside it. */
  readonly planned?: "total" | "amount";
  /** Groups of columns of which only the sum is kept: how revenue is divided by use is not how it was spent. */
  readonly sumsOnly?: readonly string[];
  /** Fields of a budget → fields of the same money brought forward. */
  readonly carriedOver?: Readonly<Record<string, string>>;
  /** Field of a row → terms that name its column. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

const same = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, [id]]));

const budgets = Object.fromEntries(threeBudgets.map((budget) => [budget, [budget, sourceOfBudget[budget]]]));

const carriedOver = Object.fromEntries(
  [
    ["fiscalAppropriation", "fiscalAppropriation"],
    ...threeBudgets.map((budget) => [sourceOfBudget[budget], budget]),
    ...threeBudgets.map((budget) => [budget, budget]),
    ["specialFiscalAccountFunds", "specialFiscalAccountFunds"],
    ["unitOwnFunds", "unitOwnFunds"],
  ].map(([from = "", to = ""]) => [from, `carriedOver/${to}`]),
);

const fundExpenditure: TableTemplate = {
  shape: "rows",
  previous: "previousTotal",
  planned: "total",
  sumsOnly: ["broughtForward", "currentYearRevenue", "carriedForward"],
  columns: {
    total: ["total", "expenditureTotal", "currentYearExpenditure"],
    ...same(
      "previousTotal",
      "currentYearAppropriation",
      "broughtForward",
      "currentYearRevenue",
      "carriedForward",
      ...dividedUses,
    ),
  },
};

const basicExpenditure: TableTemplate = {
  shape: "rows",
  previous: "previousTotal",
  columns: {
    total: ["total", "basicExpenditure", "expenditureTotal"],
    ...same(...basicParts),
  },
};

export const tableTemplates: Readonly<Record<TableKind, TableTemplate>> = {
  summaryTable: {
    shape: "two-sided",
    previous: "previousAmount",
    planned: "amount",
    columns: { amount: ["total", "amount"], ...same(...dividedUses) },
  },
  revenueTable: {
    shape: "rows",
    carriedOver,
    columns: {
      total: ["total", "revenueTotal"],
      ...same("currentYearRevenue", ...revenueSources, "nonFiscalSurplusUsed"),
    },
  },
  expenditureTable: {
    shape: "rows",
    columns: {
      total: ["total", "expenditureTotal", "currentYearExpenditure"],
      ...same(...dividedUses, ...furtherUses),
    },
  },
  fiscalAppropriationTable: {
    shape: "two-sided",
    previous: "previousAmount",
    planned: "total",
    columns: { total: ["total", "amount"], ...budgets, ...same("broughtForward") },
  },
  generalPublicBudgetTable: fundExpenditure,
  basicExpenditureTable: basicExpenditure,
  threePublicExpensesTable: {
    shape: "years",
    columns: {
      ...same(...threePublicAmounts),
      total: ["total", "threePublicExpenses", "threePublicTotal"],
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
      unitOwnFunds: ["unitOwnFunds", "otherFunds"],
      ...same("fiscalAppropriation", "specialFiscalAccountFunds", "broughtForward"),
    },
  },
  fiscalExpenditureTable: fundExpenditure,
  fiscalBasicExpenditureTable: basicExpenditure,
};
/** The table of all appropriations is published in place of the standard one if a document lacks that. */
export const standsFor: Readonly<Partial<Record<TableKind, TableKind>>> = {
  fiscalBasicExpenditureTable: "basicExpenditureTable",
};
export const tableKinds = Object.keys(tableTemplates) as readonly TableKind[];

/** Words above a header other than title and unit. */
export const prefaceMark =
  /^(?:编制|填报|公开|预算)?(?:部门|单位)(?:名称|代码|编码)?\s*(?:（[^（）]*）)?\s*[:：]|^(?:预算)?(?:年度|年份)\s*[:：]?|^(?:部门)?(?:公开|预算)\s*\d*\s*表|^(?:附件?|附?表)\s*[\d一二三四五六七八九十.-]+|^(?:金额)?单\s*位\s*[:：]|^续表|^(?:公开|批复)(?:日期|时间)/;
/** A page's number between the parts of a table. */
export const pageFurniture =
  /^(?:[-—–－\s]*(?:第\s*)?\d{1,4}\s*(?:页)?(?:\s*[,，/／]?\s*共?\s*\d{1,4}\s*页)?[-—–－\s]*)$/;
/** A page number among the rows of a table: 12 and -12 alone may be amounts there. */
export const pageFurnitureInRows = /^(?=.*页|[-—–－].*[-—–－]$)/;

/** The beginning of a note below a table. */
export const noteOpening = /^\s*(?:(?:备\s*)?注|说\s*明|空表说明|表注|备注说明)\s*(?:\d+\s*)?[:：.、]/;
/** The author and date below a table: 制表人：张三. */
export const signatureOpening =
  /^\s*(?:制表|填表|填报|编制|审核|复核|负责|联系|经办|单位负责|财务负责)(?:人|单位)?(?:（签[字章]）)?\s*[:：]|^\s*(?:(?:联系)?电话|(?:制表|填表|填报|编制)?(?:日期|时间))\s*[:：]/;
export const noteWords = /本表|此表|该表|空表/;
/** A note that the table is empty. */
export const emptyNote =
  /空表|(?:本表|此表|该表)[^，。；]{0,12}(?:无|没有)(?:相关)?(?:数据|内容|此项|支出|收支)|无数据/;
/**
 * The note under a title whose table is missing because there was nothing to print. A note like 注：含上年结转 does not match:
 * it explains a table that is there.
 */
export const nothingNote =
  /空表|(?:无|没有|未安排|不涉及|未发生)[^，。；]{0,16}(?:支出|收支|收入|预算|拨款|经费|数据|内容|安排|项)/;
/** A note of the form itself, 若为空表，则为该部门无此项收支, which is printed below filled tables too. */
export const conditionalNote = /(?:若|如果|如|凡)[^，。；]{0,16}(?:空|无|没有)/;
/** A note that one budget is empty, below its table: 说明：本部门2025年无政府性基金预算支出。 */
export const emptyOf: Readonly<Partial<Record<TableKind, RegExp>>> = {
  generalPublicBudgetTable: /(?:无|没有|未安排|不涉及)[^，。；]{0,16}一般公共预算/,
  governmentManagedFundsTable: /(?:无|没有|未安排|不涉及)[^，。；]{0,16}(?:政府性)?基金/,
  stateCapitalOperationsTable: /(?:无|没有|未安排|不涉及)[^，。；]{0,16}国有资本/,
  // 无政府性基金安排的“三公”经费 does not say that other “三公”经费 are absent
  threePublicExpensesTable:
    /(?:无|没有|未安排|不涉及)(?![^，。；三]{0,16}(?:基金|国有资本|以外|财政专户))[^，。；]{0,16}三公[”"]?经费/,
};

/** The header by which a table without a title is recognised: words it must have, and words it must not have. */
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

/** Expenses that some print beside the three public expenses and include in the sum. */
export const meetingAndTraining: readonly string[] = ["meetings", "training"];
/** Rows beside the three public expenses that no field holds: 行政经费 is more than 机关运行经费. */
export const otherExpenseLabels = /^行政经费/;

/** Terms of the revenue rows of the two-sided tables. */
export const revenueRowTerms: readonly string[] = revenueSources.filter((id) => id !== "broughtForward");

/** A field of the statement whose value a table gives too. */
export interface StatementFact {
  /** The tables' fields that may give it, the likeliest first; `{id}` is the revenue row of a term. */
  readonly from: readonly string[];
  readonly to: string;
  /** Two fields that must be equal; if they are not, the table gives only a part of the money. */
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
  ...[...mainUses, ...furtherUses].map((id) => ({
    from: [`${T3}/${id}`],
    to: `/expenditure/${id}`,
  })),
  ...basicParts.map((id) => ({
    from: [`${T6}/${id}`],
    to: `/expenditure/${id}`,
    // the table is of the general public budget alone
    where: [`${T6}/total`, `${T3}/basicExpenditure`] as const,
  })),
  { from: [`${T7}/total`], to: "/threePublicExpenses/total" },
  ...threePublicItems.map((id) => ({
    from: [`${T7}/${id}`],
    to: `/threePublicExpenses/${id}/amount`,
  })),
  { from: [`${T7}/agencyOperatingExpenses`], to: "/agencyOperatingExpenses/total" },
];

/** All wordings of a field of a table. */
export function columnWordings(kind: TableKind, field: string): readonly string[] {
  return (tableTemplates[kind].columns[field] ?? []).flatMap(wordingsOf);
}
