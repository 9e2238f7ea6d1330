import fc from "fast-check";
import type { BudgetTables } from "../../budget/tables/tables.js";
import { basicParts, mainUses } from "../../budget/uses.js";
import type { ClassificationCode } from "../../classification/index.js";
import { ancestors, codesByName, nameIn } from "../../classification/index.js";
import type * as z from "../../schema/z.js";
import { FiscalYear } from "../../values/fiscal-year.js";
import { type Cents, sumOf, wanText } from "./cents.js";

type Tables = z.input<typeof BudgetTables>;

/** Items that any department may have, of several classes, with one or several 款 in a 类; and those of two funds. */
const GENERAL = [
  "2010301",
  "2010302",
  "2010399",
  "2013101",
  "2080505",
  "2080506",
  "2101101",
  "2101103",
  "2210201",
] as const;
const FUNDS = ["2120803", "2120804", "2296002"] as const;
/**
 * Items of the state capital operations budget, of two 款; the classification has no names for them, so they are named
 * by their codes.
 */
const CAPITAL = ["2230105", "2230199", "2230201"] as const;
const STAFF = ["30101", "30102", "30113", "30302"] as const;

/** The draws for the tables: how sums are divided among rows. */
export interface TablesDraw {
  readonly basic: readonly number[];
  readonly projects: readonly number[];
  readonly funds: readonly number[];
  readonly staff: readonly number[];
}

/** Shares of every row, nothing at times. */
export function tablesDraw(): fc.Arbitrary<TablesDraw> {
  const shares = (length: number) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });
  return fc.record({
    basic: shares(GENERAL.length),
    projects: shares(GENERAL.length),
    funds: shares(FUNDS.length),
    staff: shares(STAFF.length),
  });
}

/** The figures of the tables that the rest of the budget has too. */
export interface TableFigures {
  readonly fiscalYear: number;
  readonly personnel: Cents;
  readonly generalProjects: Cents;
  readonly funds: Cents;
  /** The projects in order, with the budget that pays each. */
  readonly projects: readonly {
    readonly name: string;
    readonly code: string;
    readonly amount: Cents;
    readonly fund: boolean;
  }[];
  /** Operating expenses by name, which are the routine expenses. */
  readonly routine: readonly (readonly [string, Cents])[];
  /** Whether the state capital operations budget pays instead of the funds. */
  readonly isCapital?: boolean;
  readonly three: Readonly<Record<"overseas" | "purchase" | "operation" | "receptions", Cents>>;
}

/** Amounts of a row by column. */
export type Amounts = Readonly<Record<string, Cents>>;
/** A row of the lowest level. */
export interface Item {
  readonly code: string;
  readonly amounts: Amounts;
}

/** A sum divided among rows to the last cent; the first row gets the rest. */
export function shareOut(whole: Cents, shares: readonly number[]): readonly Cents[] {
  const all = sumOf(shares) + 1;
  const parts = shares.map((share) => Math.floor((whole / all) * share));
  const [first = 0, ...rest] = parts;
  return [first + whole - sumOf(parts), ...rest];
}

const addUp = (items: readonly Item[], columns: readonly string[]): Amounts =>
  Object.fromEntries(
    columns.map((column) => [column, sumOf(items.map(({ amounts }) => amounts[column] ?? 0))]),
  );

const printed = (amounts: Amounts): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(amounts).map(([column, amount]) => [column, wanText(amount)]));

/**
 * Rows of items and their parents, named as in the classification, and the row that adds them up.
 * @param print gives the printed amounts of a row
 */
export function coded<Printed extends object = Readonly<Record<string, string>>>(
  items: readonly Item[],
  columns: readonly string[],
  year: number,
  print: (amounts: Amounts) => Printed = printed as (amounts: Amounts) => Printed,
) {
  const inYear = FiscalYear.parse(year);
  const filled = items.filter(({ amounts }) => Object.values(amounts).some((amount) => amount !== 0));
  const codes = filled.flatMap(({ code }) => [...ancestors(code as ClassificationCode), code]);
  const rows = [...new Set(codes)].sort().map((code) => ({
    code,
    name: nameIn(code as ClassificationCode, inYear) ?? code,
    ...print(
      addUp(
        filled.filter((item) => item.code.startsWith(code)),
        columns,
      ),
    ),
  }));
  return { unit: "万元" as const, rows, totalRow: print(addUp(filled, columns)) };
}

/** Total, basic and project expenditure of the general public budget by item, and of the funds by item. */
export function itemsOf(
  figures: TableFigures,
  draw: TablesDraw,
): readonly [readonly Item[], readonly Item[]] {
  const basic = shareOut(figures.personnel + sumOf(figures.routine.map(([, amount]) => amount)), draw.basic);
  const projects = shareOut(figures.generalProjects, draw.projects);
  const general = GENERAL.map((code, at) => ({
    code,
    amounts: {
      total: (basic[at] ?? 0) + (projects[at] ?? 0),
      basicExpenditure: basic[at] ?? 0,
      projectExpenditure: projects[at] ?? 0,
    },
  }));
  const funds = shareOut(figures.funds, draw.funds).map((amount, at) => ({
    code: (figures.isCapital ? CAPITAL : FUNDS)[at] ?? "",
    amounts: { total: amount, basicExpenditure: 0, projectExpenditure: amount },
  }));
  return [general, funds];
}

/** Basic expenditure by economic section. */
export function sectionsOf({ personnel, routine }: TableFigures, draw: TablesDraw): readonly Item[] {
  const staff = shareOut(personnel, draw.staff).map((amount, at) => ({
    code: STAFF[at] ?? "",
    amounts: { total: amount, personnelExpenses: amount, routineOperatingExpenses: 0 },
  }));
  const running = routine.map(([name, amount]) => ({
    code: codesByName(name, { table: "economicDepartment" })[0] ?? "",
    amounts: { total: amount, personnelExpenses: 0, routineOperatingExpenses: amount },
  }));
  return [...staff, ...running];
}

const basicTable = (figures: TableFigures, draw: TablesDraw) =>
  coded(sectionsOf(figures, draw), ["total", ...basicParts], figures.fiscalYear);

/** The same items as revenue: each is paid by one budget. */
const asRevenue = (items: readonly Item[], source: string): readonly Item[] =>
  items.map(({ code, amounts }) => ({
    code,
    amounts: { total: amounts.total ?? 0, [source]: amounts.total ?? 0 },
  }));

/** 项目支出表: each project by the budget that pays it. */
function projectList({ projects }: TableFigures) {
  const amounts = projects.map(({ amount, fund }) => ({
    total: amount,
    generalPublicBudget: fund ? 0 : amount,
    governmentManagedFundsBudget: fund ? amount : 0,
  }));
  const columns = ["total", "generalPublicBudget", "governmentManagedFundsBudget"];
  return {
    unit: "万元" as const,
    rows: projects.map(({ name, code }, at) => ({ name, code, ...printed(amounts[at] ?? {}) })),
    totalRow: printed(
      addUp(
        amounts.map((each) => ({ code: "", amounts: each })),
        columns,
      ),
    ),
  };
}

/** The ten tables of a budget of appropriations alone, in which everything adds up to the digit. */
export function tablesOf(figures: TableFigures, draw: TablesDraw): Tables {
  const { fiscalYear, three } = figures;
  const [general, funds] = itemsOf(figures, draw);
  const columns = ["total", ...mainUses];
  const sources = ["generalPublicBudgetAppropriation", "governmentManagedFundsAppropriation"] as const;
  const generalTable = coded(general, columns, fiscalYear);
  const fundsTable = coded(funds, columns, fiscalYear);
  const expenditureTable = coded([...general, ...funds], columns, fiscalYear);
  const [generalTotal, fundsTotal] = [general, funds].map((items) => addUp(items, ["total"]).total ?? 0) as [
    Cents,
    Cents,
  ];
  const total = wanText(generalTotal + fundsTotal);
  const classes = (table: typeof generalTable) => table.rows.filter(({ code }) => code.length === 3);
  const revenueRows = [
    { name: "一般公共预算拨款收入", amount: wanText(generalTotal) },
    { name: "政府性基金预算拨款收入", amount: wanText(fundsTotal) },
  ];
  const amountOf = (row: object) => (row as Readonly<Record<string, string>>).total ?? "0";
  const byBudget = (table: typeof generalTable, column: string) =>
    classes(table).map((row) => ({ name: row.name, total: amountOf(row), [column]: amountOf(row) }));
  const vehicles = three.purchase + three.operation;
  const routine = sumOf(figures.routine.map(([, amount]) => amount));
  return {
    summaryTable: {
      unit: "万元",
      revenueRows,
      expenditureRows: classes(expenditureTable).map((row) => ({ name: row.name, amount: amountOf(row) })),
      revenueTotal: total,
      expenditureTotal: total,
    },
    revenueTable: coded(
      [...asRevenue(general, sources[0]), ...asRevenue(funds, sources[1])],
      ["total", ...sources],
      fiscalYear,
    ),
    expenditureTable,
    fiscalAppropriationTable: {
      unit: "万元",
      revenueRows,
      revenueTotal: total,
      expenditureRows: [
        ...byBudget(generalTable, "generalPublicBudget"),
        ...byBudget(fundsTable, "governmentManagedFundsBudget"),
      ],
      expenditureTotal: {
        total,
        generalPublicBudget: wanText(generalTotal),
        governmentManagedFundsBudget: wanText(fundsTotal),
      },
    },
    generalPublicBudgetTable: generalTable,
    basicExpenditureTable: basicTable(figures, draw),
    threePublicExpensesTable: {
      unit: "万元",
      current: {
        total: wanText(three.overseas + vehicles + three.receptions),
        overseasVisits: wanText(three.overseas),
        officialVehicles: wanText(vehicles),
        vehiclePurchase: wanText(three.purchase),
        vehicleOperation: wanText(three.operation),
        officialReceptions: wanText(three.receptions),
        agencyOperatingExpenses: wanText(routine),
      },
    },
    governmentManagedFundsTable: fundsTable,
    stateCapitalOperationsTable: {
      unit: "万元",
      note: "注：本部门没有国有资本经营预算支出，本表为空表。",
      declaredEmpty: true,
      rows: [],
    },
    projectListTable: projectList(figures),
  };
}
