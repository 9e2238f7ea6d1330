import { basicParts, type Field, fields, type Wan } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { isOfAllMoney } from "./basic-of-all-money.js";
import { expenditureTable, revenueTable } from "./coded-tables.js";
import { amountOf, rowFields } from "./row-fields.js";
import { appropriationSide, revenueSums } from "./side-sums.js";
import { budgets, isBasicOfGeneralAlone, isGeneralAlone } from "./three-budgets.js";
import { appropriationRevenue, isAppropriationAlone, sourceRow } from "./two-sided-rows.js";

const { expenditure, appropriations: told, tables } = fields;
const { fiscalAppropriationTable: fiscal, basicExpenditureTable: basic } = tables;

/** A figure of the statement and the fields of the tables that may be it, the likeliest first. */
export interface Money {
  readonly stated: Field<Wan>;
  readonly printed: readonly Field<Wan>[];
}

/** Basic expenditure and projects of all money: what a section on one budget may tell of as well. */
const ofAll = (use: string) => amountOf(expenditureTable.totalRow, use);

const present = (...fields: readonly (Field<Wan> | undefined)[]): readonly Field<Wan>[] =>
  fields.filter((field) => field !== undefined);

/** What the statement tells of one budget's money: in all, of this year's appropriation, and by use. */
function ofBudget(
  context: CheckContext,
  [budget, source, table]: (typeof budgets)[number],
): readonly Money[] {
  const row = rowFields(table.totalRow);
  const column = (name: string) => amountOf(row, name);
  const [total, thisYear] = [column("total"), column("currentYearAppropriation")];
  const spent = fiscal.expenditureTotal[budget];
  const received = present(
    sourceRow(context, appropriationRevenue, source),
    amountOf(revenueTable.totalRow, source),
  );
  const own = told[budget];
  const isGeneral = budget === "generalPublicBudget";
  return [
    { stated: expenditure[budget], printed: [total, thisYear, spent] },
    { stated: own.expenditureTotal, printed: [total, thisYear, spent] },
    { stated: own.revenueTotal, printed: [total, thisYear, spent, ...received] },
    { stated: own[source], printed: [...received, thisYear, total, spent] },
    {
      stated: own.basicExpenditure,
      printed: [
        column("basicExpenditure"),
        ...(isGeneral ? [basic.totalRow.total] : []),
        ofAll("basicExpenditure"),
      ],
    },
    { stated: own.projectExpenditure, printed: [column("projectExpenditure"), ofAll("projectExpenditure")] },
    ...(isGeneral
      ? basicParts.map((part) => ({
          stated: own[part],
          printed: [basic.totalRow[part]],
        }))
      : []),
  ];
}

/** 本年收入 of the fiscal appropriations: all of them but what was carried over. */
export function appropriatedThisYear(context: CheckContext): readonly Field<Wan>[] {
  return revenueSums(context, appropriationSide)
    .filter(({ isOfYear }) => isOfYear)
    .map(({ whole }) => whole);
}

/**
 * What all appropriations are spent on. The standard tables are of one budget each: they tell it where the others pay for none
 * of it.
 */
function ofAllAppropriations(context: CheckContext): readonly Money[] {
  const { fiscalAppropriation: own } = told;
  const [basicOfGeneral, allOfGeneral] = [isBasicOfGeneralAlone(context), isGeneralAlone(context)];
  // 基本支出表 of all money has more than the appropriations, unless there is no other
  const isBasicTable = basicOfGeneral && (!isOfAllMoney(context) || isAppropriationAlone(context) === true);
  const use = (id: "basicExpenditure" | "projectExpenditure", isOfGeneral: boolean) => [
    tables.fiscalExpenditureTable.totalRow[id],
    ...(isOfGeneral ? [tables.generalPublicBudgetTable.totalRow[id]] : []),
  ];
  const inBasicTables = (id: "total" | "personnelExpenses" | "routineOperatingExpenses") => [
    tables.fiscalBasicExpenditureTable.totalRow[id],
    ...(isBasicTable ? [basic.totalRow[id]] : []),
  ];
  const basics = [...inBasicTables("total"), ...use("basicExpenditure", basicOfGeneral)];
  const projects = use("projectExpenditure", allOfGeneral);
  const money = (stated: Field<Wan>, printed: readonly Field<Wan>[], all: readonly Field<Wan>[] = []) =>
    printed.some(context.has) ? [{ stated, printed: [...printed, ...all] }] : [];
  return [
    ...money(own.basicExpenditure, basics, [ofAll("basicExpenditure")]),
    ...money(own.projectExpenditure, projects, [ofAll("projectExpenditure")]),
    ...basicParts.flatMap((part) => money(own[part], inBasicTables(part))),
  ];
}

/** What the statement tells of fiscal appropriations and of each budget alone, with what the tables print of the same money. */
export function budgetFigures(context: CheckContext): readonly Money[] {
  const { fiscalAppropriation: all } = told;
  return [
    {
      stated: all.revenueTotal,
      printed: [fiscal.revenueTotal, ...appropriatedThisYear(context)],
    },
    { stated: all.expenditureTotal, printed: [fiscal.expenditureTotal.total] },
    ...budgets.map(([budget, source]) => ({
      stated: all[source],
      // with what was carried over, what is received is what is spent
      printed: present(sourceRow(context, appropriationRevenue, source), fiscal.expenditureTotal[budget]),
    })),
    ...ofAllAppropriations(context),
    ...budgets.flatMap((budget) => ofBudget(context, budget)),
  ];
}
