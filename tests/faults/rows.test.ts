import { DepartmentBudget, type DepartmentBudgetJson, encode, exact } from "@qingbei/domain";
import { consistentBudgetWithTables } from "@qingbei/domain/testing";
import { allRules, check, diagnose } from "@qingbei/rules";
import fc from "fast-check";
import { expect, it } from "vitest";

/** `FAULT_SEED=… FAULT_RUNS=… pnpm test` repeats or widens a run. */
const seed = Number(process.env.FAULT_SEED ?? 20_211_124);
const numRuns = Math.ceil(Number(process.env.FAULT_RUNS ?? 400) / 4);
const TABLE = "/tables/expenditureTable";
const COLUMNS = ["total", "basicExpenditure", "projectExpenditure"] as const;

type Row = Readonly<Partial<Record<string, string | null>>>;
type Table = NonNullable<NonNullable<DepartmentBudgetJson["tables"]>["expenditureTable"]>;

function withTable(json: DepartmentBudgetJson, table: Table): { readonly budget: DepartmentBudget } {
  return {
    budget: DepartmentBudget.parse({ ...json, tables: { ...json.tables, expenditureTable: table } }),
  };
}

/** A row, as the diagnosis sees several columns of it: two amounts at least that are not zero. */
const amountsOf = (row: Row) => COLUMNS.filter((column) => row[column] && !exact(row[column]).isZero());

/** A budget, and one 项 of its 支出总表 that has several amounts and stands beside others. */
const drawn = consistentBudgetWithTables().chain((budget) => {
  const json = encode(DepartmentBudget, budget);
  const rows = (json.tables?.expenditureTable?.rows ?? []) as readonly Row[];
  const isOne = ({ code }: Row) => rows.filter((row) => row.code === code).length === 1;
  const items = rows.filter(
    (row) =>
      row.code?.length === 7 &&
      isOne(row) &&
      amountsOf(row).length > 1 &&
      rows.some(
        (other) =>
          other !== row && other.code?.slice(0, 5) === row.code?.slice(0, 5) && other.code?.length === 7,
      ),
  );
  return items.length === 0
    ? fc.constant(undefined)
    : fc
        .constantFrom(...items)
        .map((item) => ({ json, table: json.tables?.expenditureTable as Table, item }));
});

type Drawn = NonNullable<typeof drawn extends fc.Arbitrary<infer T> ? T : never>;

/** What the diagnosis names first of a document with that table. */
function firstOf({ json }: Drawn, table: Table) {
  const disclosure = withTable(json, table);
  return diagnose(disclosure, check(disclosure, allRules)).causes[0];
}

/** Holds the law for each budget that has such a row, and that enough of them have. */
function holds(law: (drawn: Drawn) => void): void {
  let tried = 0;
  fc.assert(
    fc.property(drawn, (each) => {
      if (!each) return;
      tried++;
      law(each);
    }),
    { seed, numRuns },
  );
  expect(tried).toBeGreaterThan(numRuns / 20);
}

it(`a row that a table lacks is among what explains it first (FAULT_SEED=${seed})`, () => {
  holds((each) => {
    const rows = (each.table.rows ?? []).filter((row) => row !== each.item);
    const cause = firstOf(each, { ...each.table, rows });
    const options = [cause?.repair, ...(cause?.alternatives ?? [])];
    expect(options).toContainEqual(
      expect.objectContaining({ kind: "missing-row", pointer: `${TABLE}/rows/-` }),
    );
    const missing = options.find((repair) => repair?.kind === "missing-row");
    expect(exact(missing?.to ?? "")).toEqual(exact(each.item.total ?? ""));
  });
});

it(`a row that its 款 counts twice is the first cause (FAULT_SEED=${seed})`, () => {
  holds((each) => {
    const { item, table } = each;
    const printed = table.rows ?? [];
    const at = printed.findIndex(({ code }) => code === item.code?.slice(0, 5));
    const twice = Object.fromEntries(
      amountsOf(item).map((column) => {
        const sum = exact(printed[at]?.[column] ?? "0").plus(exact(item[column] ?? "0"));
        return [column, sum.toFixed(2)];
      }),
    );
    const rows = printed.map((row, index) => (index === at ? { ...row, ...twice } : row));
    const cause = firstOf(each, { ...table, rows });
    expect(cause?.repair).toMatchObject({ kind: "value", pointer: `${TABLE}/rows/${at}/total` });
    expect(exact(cause?.repair.to ?? "")).toEqual(exact(printed[at]?.total ?? ""));
    expect(cause?.slip).toBe("counted-twice");
  });
});
