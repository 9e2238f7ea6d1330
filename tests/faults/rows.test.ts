import {
  add,
  compare,
  DepartmentBudget,
  type DepartmentBudgetJson,
  encode,
  equals,
  exact,
  isZero,
  toFixed,
  valueAt,
} from "@qingbei/domain";
import { segments } from "@qingbei/domain/internal";
import { consistentBudgetWithTables, consistentBudgetWithTablesBeside } from "@qingbei/domain/testing";
import fc from "fast-check";
import { expect, it } from "vitest";
import { holdToEach, reviewBudget, runs, seed, Tally, timeout } from "./run.js";
import { besideRules, tableRules } from "./table-coverage.js";

type OtherTables = NonNullable<NonNullable<DepartmentBudgetJson["tables"]>["otherTables"]>;
type OtherRows = NonNullable<OtherTables[number]["rows"]>;
type Row = Readonly<Partial<Record<string, string | null>>>;

/** Tables whose rows add up to another figure, with the rules that compare the two. */
const ofTen = [
  "revenueTable",
  "expenditureTable",
  "generalPublicBudgetTable",
  "governmentManagedFundsTable",
  "basicExpenditureTable",
].map((table) => ({
  list: `/tables/${table}/rows`,
  budgets: consistentBudgetWithTables(),
  must: ["row-hierarchy"],
  may: tableRules,
}));
const ofBeside = ["fiscalExpenditureTable", "fiscalBasicExpenditureTable"].map((table) => ({
  list: `/tables/${table}/rows`,
  budgets: consistentBudgetWithTablesBeside(),
  must: ["row-hierarchy"],
  may: besideRules,
}));
/** A non-standard table, whose columns are known only by their headers. */
const ofNoKind = {
  list: "/tables/otherTables/1/rows",
  budgets: consistentBudgetWithTablesBeside(),
  must: ["other-tables-add-up"],
  may: besideRules,
};
/** Fewest sums of rows for such a table to show how it adds up. */
const FEWEST_SUMS = 5;
const addsUpOften = (rows: readonly Row[]) =>
  rows.filter(({ code = "" }) => {
    const beneath = rows.filter((row) => row.code?.length === (code?.length ?? 0) + 2);
    return beneath.filter((row) => row.code?.startsWith(code ?? "")).length > 1;
  }).length >= FEWEST_SUMS;
const columnsOfNoKind = ["total", "basicExpenditure", "projectExpenditure"];
/** A row with its amounts by column name, and the reverse. */
const named = ({ code, name, amounts }: OtherRows[number]): Row => ({
  code,
  name,
  ...Object.fromEntries(columnsOfNoKind.map((column, at) => [column, amounts[at] ?? null])),
});
const listed = ({ code, name, ...amounts }: Row) => ({
  code,
  name,
  amounts: columnsOfNoKind.map((column) => amounts[column] ?? null),
});
/** The columns of a row with amounts that are not zero, the total first. */
const columnsOf = (row: Row) =>
  Object.keys(row)
    .filter((key) => key !== "code" && key !== "name" && !isZero(exact(row[key] ?? "0")))
    .sort((a, b) => Number(b === "total") - Number(a === "total"));

/** The path of a column in a row. */
const columnIn = (list: string, column: string) =>
  list === ofNoKind.list ? `amounts/${columnsOfNoKind.indexOf(column)}` : column;

function withRows(json: DepartmentBudgetJson, list: string, rows: readonly Row[]): DepartmentBudget {
  const copy = structuredClone(json);
  const path = segments(list);
  const parent = valueAt(copy, `/${path.slice(0, -1).join("/")}`) as Record<string, unknown>;
  parent[path.at(-1) ?? ""] = list === ofNoKind.list ? rows.map(listed) : rows;
  return DepartmentBudget.parse(copy);
}

/** Whether a row is of the lowest level, has amounts, and has siblings under the row that adds them up. */
const isPart = (row: Row, rows: readonly Row[]) => {
  const { code = "" } = row;
  const above = code?.slice(0, -2) ?? "";
  const isLowest = !rows.some((other) => other !== row && other.code?.startsWith(code ?? ""));
  const beside = rows.filter((other) => other.code?.length === code?.length && other.code?.startsWith(above));
  // a fault must exceed rounding
  const exceedsRounding = compare(exact(row.total ?? "0"), exact("1")) >= 0;
  return (
    isLowest &&
    exceedsRounding &&
    rows.some((other) => other.code === above) &&
    beside.length > 1 &&
    columnsOf(row).length > 0
  );
};

/** A budget, and one of its tables. */
const drawn = fc
  .constantFrom(...ofTen, ...ofBeside, ofNoKind)
  .chain((watched) => fc.tuple(watched.budgets, fc.constant(watched)))
  .chain(([budget, { list, must, may }]) => {
    const json = encode(DepartmentBudget, budget);
    const printed = valueAt(json, list) ?? [];
    const rows = list === ofNoKind.list ? (printed as OtherRows).map(named) : (printed as readonly Row[]);
    const parts = rows.filter((row) => isPart(row, rows));
    return parts.length === 0 || (list === ofNoKind.list && !addsUpOften(rows))
      ? fc.constant(undefined)
      : fc.constantFrom(...parts).map((row) => ({ json, rows, row, list, must, may }));
  });
type Drawn = NonNullable<typeof drawn extends fc.Arbitrary<infer T> ? T : never>;

const kindOf = (list: string) => (list === ofNoKind.list ? ", table of no kind" : "");
const tally = new Tally();
const run = { numRuns: Math.ceil(runs / 4), tally, title: "rows of tables" };

/** Checks that the rules of the table failed, and no others at error. */
function reviewed({ json, list, must, may }: Drawn, rows: readonly Row[]) {
  const { any, errors, diagnosis } = reviewBudget(withRows(json, list, rows));
  expect(any).toEqual(expect.arrayContaining([...must]));
  expect(errors.filter((rule) => !may.includes(rule))).toEqual([]);
  return diagnosis.causes[0];
}

it(
  `a row that a table lacks is among what explains it first (FAULT_SEED=${seed})`,
  async () => {
    await holdToEach(drawn, run, (each) => {
      const cause = reviewed(
        each,
        each.rows.filter((row) => row !== each.row),
      );
      const options = [cause?.repair, ...(cause?.alternatives ?? [])];
      const missing = options.find((repair) => repair?.kind === "missing-row");
      const isNamed =
        missing?.pointer === `${each.list}/-` && equals(exact(missing.to), exact(each.row.total ?? ""));
      // a single column may as well be a wrong number: only several show that a row is missing
      const decidable = columnsOf(each.row).length > 1 && each.list !== ofNoKind.list;
      if (decidable) expect(isNamed, `${each.list} ${each.row.code}`).toBe(true);
      tally.add(`row left out${kindOf(each.list)}`, isNamed, decidable);
    });
  },
  timeout,
);

it(
  `a row that the row above it counts twice is the first cause (FAULT_SEED=${seed})`,
  async () => {
    await holdToEach(drawn, run, (each) => {
      const { row, rows, list } = each;
      const at = rows.findIndex(({ code }) => code === row.code?.slice(0, -2));
      const twice = Object.fromEntries(
        columnsOf(row).map((column) => [
          column,
          toFixed(add(exact(rows[at]?.[column] ?? "0"), exact(row[column] ?? "0")), 2),
        ]),
      );
      const cause = reviewed(
        each,
        rows.map((other, index) => (index === at ? { ...other, ...twice } : other)),
      );
      const [first = "total"] = columnsOf(row);
      const isNamed =
        cause?.repair.pointer === `${list}/${at}/${columnIn(list, first)}` &&
        equals(exact(cause.repair.to), exact(rows[at]?.[first] ?? ""));
      // in a non-standard table, two rows that fail are a warning, which has no cause
      const decidable = list !== ofNoKind.list || (cause && cause.certainty !== "one of several");
      tally.add(`row counted twice${kindOf(list)}`, isNamed, decidable);
    });
  },
  timeout,
);
