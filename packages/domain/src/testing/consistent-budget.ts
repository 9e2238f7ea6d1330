import fc from "fast-check";
import { DepartmentBudget, type DepartmentBudgetJson } from "../budget/department-budget.js";
import type { Procurement } from "../budget/procurement.js";
import type * as z from "../schema/z.js";
import { assetsDraw, assetsOf } from "./consistent/assets.js";
import {
  type BesideDraw,
  besideDraw,
  economicItemsOf,
  statementItemsOf,
  tablesBeside,
} from "./consistent/beside.js";
import { paidByCapital } from "./consistent/capital.js";
import { type Cents, cents, wanText } from "./consistent/cents.js";
import { changeDraw, changeTo } from "./consistent/change.js";
import {
  agencyOf,
  expensesDraw,
  operatingItems,
  operatingTotal,
  threePublicOf,
} from "./consistent/expenses.js";
import {
  codeOf,
  fundedBy,
  budgetOf as projectBudget,
  projectDraws,
  projectOf,
} from "./consistent/projects.js";
import { type TableFigures, type TablesDraw, tablesDraw, tablesOf } from "./consistent/tables.js";

const draws = () =>
  fc.record({
    fiscalYear: fc.integer({ min: 2021, max: 2035 }),
    nature: fc.constantFrom("administrative" as const, "civilServiceManaged" as const),
    division: fc.constantFrom("130201", "330726", "310107", "500151"),
    personnel: cents(1),
    expenses: expensesDraw(),
    projects: projectDraws(),
    procurement: fc.tuple(cents(0, 50_000), cents(0, 50_000), cents(0, 50_000)),
    assets: assetsDraw(),
    change: changeDraw(),
    /** Whether sums that many disclosures leave out are printed: 财政拨款, 基本支出. */
    withSums: fc.boolean(),
    /** How sources without money are written. */
    nothing: fc.constantFrom("0", null, undefined),
  });
type Draws = ReturnType<typeof draws> extends fc.Arbitrary<infer T> ? T : never;

/** Revenue by source and expenditure by use, closed by construction: both sides are the same money. */
function totals({ personnel, expenses, projects, fiscalYear, change, withSums, nothing }: Draws) {
  const routine = operatingTotal(expenses);
  const funds = fundedBy(projects, true);
  const general = personnel + routine + fundedBy(projects, false);
  const total = wanText(general + funds);
  const changing = { total, change: changeTo(general + funds, fiscalYear, change) };
  const none =
    nothing === undefined ? {} : { stateCapitalOperationsAppropriation: nothing, otherRevenue: nothing };
  return {
    revenue: {
      ...changing,
      ...(withSums && { fiscalAppropriation: total }),
      generalPublicBudgetAppropriation: wanText(general),
      governmentManagedFundsAppropriation: wanText(funds),
      ...none,
    },
    expenditure: {
      ...changing,
      ...(withSums && { basicExpenditure: wanText(personnel + routine) }),
      personnelExpenses: wanText(personnel),
      routineOperatingExpenses: wanText(routine),
      projectExpenditure: wanText(general + funds - personnel - routine),
    },
  };
}

function procurementOf([goods, works, services]: readonly [Cents, Cents, Cents]): z.input<
  typeof Procurement
> {
  return {
    total: wanText(goods + works + services),
    goods: wanText(goods),
    works: wanText(works),
    services: wanText(services),
  };
}

function budgetOf(drawn: Draws): DepartmentBudgetJson {
  const { fiscalYear, nature, division, expenses, projects, procurement, assets } = drawn;
  return {
    schemaVersion: 1,
    kind: "budget",
    fiscalYear,
    department: {
      name: "清河街道办事处",
      level: "科级",
      nature,
      fundingForm: "财政拨款",
      offices: [{ name: "党政综合办公室", headTitle: "主任", head: "李明", duties: "负责日常事务。" }],
    },
    ...totals(drawn),
    agencyOperatingExpenses: agencyOf(expenses, fiscalYear),
    threePublicExpenses: threePublicOf(expenses, fiscalYear),
    performance: { overallTarget: "完成年度各项工作。" },
    projects: projects.map((project, index) => projectOf(project, index, division, fiscalYear)),
    procurement: procurementOf(procurement),
    stateAssets: assetsOf(assets, fiscalYear),
    glossary: [{ term: "基本支出", definition: "为保障机构正常运转而发生的人员支出和公用支出。" }],
  };
}

/**
 * Budgets in which every identity holds to the digit, in amounts of two decimals of 万元: revenue is the sum of its
 * sources and equals expenditure; expenditure is the sum of its parts; the general public budget pays personnel,
 * routine operation and its projects, the funds budget its own projects and no other set of projects has that sum;
 * 机关运行经费 equals 日常公用经费 and the sum of its items, in which vehicles, receptions and meetings are those of
 * the three public expenses; projects add up, so do the parts of each purpose, the people named in them, the assets;
 * spending plans rise to 100; changes are computed from both amounts and percentages rounded to two decimals;
 * project codes have their form and differ; descriptions of indicators state their targets.
 * What disclosures often leave out (sums, blank sources, repeated meetings) is there at times.
 */
export function consistentBudget(): fc.Arbitrary<DepartmentBudget> {
  return draws().map((drawn) => DepartmentBudget.parse(budgetOf(drawn)));
}

function figuresOf({ fiscalYear, division, personnel, expenses, projects }: Draws): TableFigures {
  return {
    projects: projects.map((project, index) => ({
      name: project.theme.name,
      code: codeOf(project, index, division, fiscalYear),
      amount: projectBudget(project),
      fund: project.fund,
    })),
    fiscalYear,
    personnel,
    generalProjects: fundedBy(projects, false),
    funds: fundedBy(projects, true),
    routine: operatingItems(expenses),
    three: expenses,
  };
}

function withTables(drawn: Draws, draw: TablesDraw): DepartmentBudgetJson {
  return { ...budgetOf(drawn), tables: tablesOf(figuresOf(drawn), draw) };
}

function withTablesBeside(drawn: Draws, draw: TablesDraw, beside: BesideDraw): DepartmentBudgetJson {
  const figures = figuresOf(drawn);
  const tables = tablesOf(figures, draw);
  return {
    ...budgetOf(drawn),
    appropriations: { generalPublicBudget: { economicItems: economicItemsOf(figures, draw) } },
    statementItems: statementItemsOf(figures, draw),
    tables: { ...tables, ...tablesBeside(tables, figures, drawn, draw, beside) },
  };
}

/**
 * Budgets like {@link consistentBudget}'s, with the nine standard tables and the project list: rows of items and their
 * parents, named as in the year's classification, and equal to the statement wherever both print a figure.
 */
export function consistentBudgetWithTables(): fc.Arbitrary<DepartmentBudget> {
  return fc
    .tuple(draws(), tablesDraw())
    .map(([drawn, draw]) => DepartmentBudget.parse(withTables(drawn, draw)));
}

/**
 * Budgets like {@link consistentBudgetWithTables}'s, with what only some places print: last year and the change in the
 * tables of the general public budget and of the three public expenses, the two tables of all fiscal appropriations,
 * two non-standard tables, and the items of both classifications in the statement.
 */
export function consistentBudgetWithTablesBeside(): fc.Arbitrary<DepartmentBudget> {
  return fc
    .tuple(draws(), tablesDraw(), besideDraw())
    .map(([drawn, draw, beside]) => DepartmentBudget.parse(withTablesBeside(drawn, draw, beside)));
}

/**
 * Budgets like {@link consistentBudgetWithTables}'s, in which the state capital operations budget pays what the funds
 * pay there: its table has rows, and that of the funds is empty.
 */
export function consistentBudgetOfStateCapital(): fc.Arbitrary<DepartmentBudget> {
  return fc.tuple(draws(), tablesDraw()).map(([drawn, draw]) => {
    const tables = tablesOf({ ...figuresOf(drawn), isCapital: true }, draw);
    return DepartmentBudget.parse(paidByCapital({ ...budgetOf(drawn), tables }));
  });
}
