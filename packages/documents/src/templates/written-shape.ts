import { dividedUses, furtherUses, revenueSources, threeBudgets, threePublicItems } from "@qingbei/domain";
import { codedColumns, projectListColumns, threePublicColumns, threePublicLines } from "./written-tables.js";

/*
 * The fields of a budget that a written disclosure has a sentence or a cell for. Data only: what is not here is not
 * written, and `unwritten` tells so.
 */

/** Fields with what is written of each; `true` for all of a value, a list for each of its items. */
export interface Shape {
  readonly [field: string]: true | Shape | readonly [Shape];
}

const all = (...fields: readonly string[]): Shape => Object.fromEntries(fields.map((field) => [field, true]));

const change: Shape = all(
  "baseYear",
  "baseKind",
  "baseAmount",
  "direction",
  "amount",
  "percentage",
  "reason",
);
const changing: Shape = { amount: true, change };
const framed = all("title", "unit", "note", "declaredEmpty");
const fieldsOf = (columns: readonly { readonly field: string }[]) =>
  all(...columns.map(({ field }) => field));

const coded = Object.fromEntries(
  Object.entries(codedColumns).map(([kind, columns]) => {
    const row = fieldsOf(columns);
    return [kind, { ...framed, rows: [{ ...all("code", "name"), ...row }], totalRow: row } satisfies Shape];
  }),
);
const sums = all(
  "currentYearRevenue",
  "currentYearExpenditure",
  "broughtForward",
  "carriedForward",
  "revenueTotal",
  "expenditureTotal",
);
const byBudget = all("total", ...threeBudgets, "broughtForward");
const ofYear: Shape = { ...fieldsOf(threePublicColumns), year: true };

const tables: Shape = {
  ...coded,
  summaryTable: {
    ...framed,
    ...sums,
    revenueRows: [all("name", "previousAmount", "amount")],
    expenditureRows: [all("name", "previousAmount", "amount")],
  },
  fiscalAppropriationTable: {
    ...framed,
    revenueTotal: true,
    expenditureTotal: byBudget,
    revenueRows: [all("name", "amount")],
    expenditureRows: [{ ...byBudget, name: true }],
  },
  threePublicExpensesTable: {
    ...framed,
    ...Object.fromEntries(threePublicLines.map(([line]) => [line, ofYear])),
    byUnit: [{ ...fieldsOf(threePublicColumns), name: true }],
  },
  projectListTable: {
    ...framed,
    rows: [{ ...all("code", "name", "projectType", "budgetUnit"), ...fieldsOf(projectListColumns) }],
    totalRow: fieldsOf(projectListColumns),
  },
  otherTables: [
    {
      ...framed,
      columns: true,
      rows: [all("code", "name", "amounts")],
      totalRow: all("amounts"),
    },
  ],
};

const counted: Shape = {
  vehicles: { total: true, uses: [all("name", "quantity")] },
  largeEquipment: [all("name", "unitPriceFrom", "quantity")],
};

export const writtenShape: Shape = {
  ...all("schemaVersion", "kind", "edition", "fiscalYear", "otherMatters"),
  department: {
    ...all("name", "level", "nature", "fundingForm"),
    offices: [all("name", "headTitle", "head", "duties")],
    units: [all("name", "separateBudget")],
  },
  revenue: { ...all("total", ...revenueSources, "nonFiscalSurplusUsed"), change },
  expenditure: { ...all("total", ...dividedUses, ...furtherUses, "carriedForward", ...threeBudgets), change },
  statementItems: [
    {
      ...all("level", "category", "section", "name", "amount"),
      ...all("basicExpenditure", "projectExpenditure", "purpose"),
      change,
    },
  ],
  agencyOperatingExpenses: {
    ...all("total", "itemsExhaustive"),
    items: [all("name", "amount")],
    change,
  },
  threePublicExpenses: {
    total: true,
    change,
    ...Object.fromEntries(threePublicItems.map((item) => [item, changing])),
    otherItems: [{ ...changing, name: true }],
  },
  meetings: changing,
  training: changing,
  tables,
  performance: {
    overallTarget: true,
    itemisedTargets: [all("name", "goal", "indicators", "thresholds")],
    safeguards: [all("title", "text")],
  },
  projects: [
    {
      ...all("heading", "code", "name", "budget", "fiscalFunds", "otherFunds", "overview", "goals"),
      furtherFunds: [all("name", "amount")],
      purpose: all("text"),
      spendingPlan: [all("month", "cumulative")],
      indicators: [all("level1", "level2", "name", "description", "targetValue", "targetValueBasis")],
    },
  ],
  procurement: {
    ...all("declaredNone", "total", "goods", "works", "services", "centralized", "decentralized"),
    ...all("reservedForSmallAndMedium", "reservedForSmallAndMicro"),
    change,
  },
  stateAssets: {
    asOf: true,
    total: all("quantity", "value"),
    holdings: true,
    ...counted,
    acquisition: { ...all("declaredNone", "text"), ...counted },
  },
  glossary: [all("term", "definition")],
};
