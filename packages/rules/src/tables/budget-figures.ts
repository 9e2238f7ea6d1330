import { basicParts, type Field, fields, type MainUse, type Wan } from "@qingbei/domain";
import type { CheckContext } from "../engine/context.js";
import { isOfAllMoney } from "./basic-of-all-money.js";
import { expenditureTable, revenueTable } from "./coded-tables.js";
import { amountOf, rowFields } from "./row-fields.js";
import { appropriationSide, revenueSums } from "./side-sums.js";
import { budgets, isBasicOfGeneralAlone, isGeneralAlone } from "./three-budgets.js";
import { appropriationRevenue, isAppropriationAlone, sourceRow } from "./two-sided-rows.js";

const { expenditure, appropriations, tables } = fields;
const { fiscalAppropriationTable: fiscal, basicExpenditureTable: basic } = tables;

/** A figure of the statement, and the table fields that may print it, the likeliest first. */
export interface Money {
  readonly stated: Field<Wan>;
  readonly printed: readonly Field<Wan>[];
}

/** A use in the total row of 支出总表, which counts all money: a section about one budget may mean it. */
const ofAll = (use: string) => amountOf(expenditureTable.totalRow, use);

const present = (...fields: readonly (Field<Wan> | undefined)[]): readonly Field<Wan>[] =>
  fields.filter((field) => field !== undefined);

/** A figure whose own fields are printed; where they differ from it, a field of all money may be what it means. */
function besides(
  context: CheckContext,
  stated: Field<Wan>,
  own: readonly Field<Wan>[],
  ...all: readonly Field<Wan>[]
): readonly Money[] {
  return own.some(context.has) ? [{ stated, printed: [...own, ...all] }] : [];
}

/** The statement's figures of one budget: revenue and expenditure, and its parts by use. */
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
  const own = appropriations[budget];
  const isGeneral = budget === "generalPublicBudget";
  return [
    { stated: expenditure[budget], printed: [total, thisYear, spent] },
    { stated: own.expenditureTotal, printed: [total, thisYear, spent] },
    { stated: own.revenueTotal, printed: [total, thisYear, spent, ...received] },
    { stated: own[source], printed: [...received, thisYear, total, spent] },
    ...besides(
      context,
      own.basicExpenditure,
      [column("basicExpenditure"), ...(isGeneral ? [basic.totalRow.total] : [])],
      ofAll("basicExpenditure"),
    ),
    ...besides(context, own.projectExpenditure, [column("projectExpenditure")], ofAll("projectExpenditure")),
    ...(isGeneral
      ? basicParts.map((part) => ({
          stated: own[part],
          printed: [basic.totalRow[part]],
        }))
      : []),
  ];
}

/** The totals of 本年收入 in 财政拨款收支总表: without money carried over. */
export function appropriatedThisYear(context: CheckContext): readonly Field<Wan>[] {
  return revenueSums(context, appropriationSide)
    .filter(({ isOfYear }) => isOfYear)
    .map(({ whole }) => whole);
}

/**
 * The statement's figures of all appropriations by use. Each standard table is about one budget: it counts for all
 * appropriations if the other budgets have nothing of that use.
 */
function ofAllAppropriations(context: CheckContext): readonly Money[] {
  const { fiscalAppropriation: own } = appropriations;
  const [basicOfGeneral, allOfGeneral] = [isBasicOfGeneralAlone(context), isGeneralAlone(context)];
  // 基本支出表 of all money exceeds the appropriations, unless there is no other money
  const isBasicTable = basicOfGeneral && (!isOfAllMoney(context) || isAppropriationAlone(context) === true);
  const use = (id: MainUse, isOfGeneral: boolean) => [
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
    besides(context, stated, printed, ...all);
  return [
    ...money(own.basicExpenditure, basics, [ofAll("basicExpenditure")]),
    ...money(own.projectExpenditure, projects, [ofAll("projectExpenditure")]),
    ...basicParts.flatMap((part) => money(own[part], inBasicTables(part))),
  ];
}

/** The statement's figures of all appropriations and of each budget, with the table fields that may print them. */
export function budgetFigures(context: CheckContext): readonly Money[] {
  const { fiscalAppropriation: all } = appropriations;
  return [
    {
      stated: all.revenueTotal,
      printed: [fiscal.revenueTotal, ...appropriatedThisYear(context)],
    },
    { stated: all.expenditureTotal, printed: [fiscal.expenditureTotal.total] },
    ...budgets.map(([budget, source]) => ({
      stated: all[source],
      // with money carried over, revenue equals expenditure
      printed: present(sourceRow(context, appropriationRevenue, source), fiscal.expenditureTotal[budget]),
    })),
    ...ofAllAppropriations(context),
    ...budgets.flatMap((budget) => ofBudget(context, budget)),
  ];
}
