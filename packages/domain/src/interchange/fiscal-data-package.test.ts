import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DepartmentBudget, type DepartmentBudgetJson } from "../budget/department-budget.js";
import { valueAt } from "../field/field.js";
import { arbitraryBudget } from "../testing/arbitrary-budget.js";
import { consistentBudget } from "../testing/consistent-budget.js";
import { toText, total } from "../values/exact.js";
import { toWan, yuan } from "../values/wan.js";
import { amountsOf } from "../walk/amounts.js";
import { formatCsv } from "./csv.js";
import { fiscalDataPackage, type PackageFile, unpackaged } from "./fiscal-data-package.js";

const least: DepartmentBudgetJson = { schemaVersion: 1, kind: "budget", department: {} };

/** RFC 4180, read on its own: rows of cells. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}

interface Descriptor {
  readonly name: string;
  readonly resources: readonly {
    readonly path: string;
    readonly schema: { readonly fields: readonly { readonly name: string; readonly columnType: string }[] };
  }[];
}
const descriptorOf = ([first]: readonly PackageFile[]) => JSON.parse(first?.content ?? "") as Descriptor;

/** Pointer and amount of each line of each file. */
function linesOf(files: readonly PackageFile[]): (readonly [string, string])[] {
  return files.slice(1).flatMap(({ content }) => {
    const [header = [], ...rows] = parseCsv(content);
    return rows.map(
      (row) => [row[header.indexOf("line")] ?? "", row[header.indexOf("amount")] ?? ""] as const,
    );
  });
}

it("texts are quoted, quotes doubled, numbers bare", () => {
  expect(formatCsv(["a", "b"], [[{ text: '=1+1,"x"\n' }, { number: "5" }]])).toBe(
    '"a","b"\r\n"=1+1,""x""\n",5\r\n',
  );
});

it("a package of a small budget", () => {
  const budget = DepartmentBudget.parse({
    ...least,
    fiscalYear: 2021,
    department: { name: "清河街道办事处" },
    revenue: { total: "10", generalPublicBudgetAppropriation: "10", otherRevenue: null },
    projects: [{ name: '=路灯,"一期"', budget: "0.00005" }],
    tables: {
      expenditureTable: {
        rows: [
          { code: "201", total: "10" },
          { code: "20103", name: "x", total: "10" },
        ],
      },
    },
  });
  const files = fiscalDataPackage(budget, { license: "CC-BY-4.0" });
  expect(files.map(({ path }) => path)).toEqual([
    "datapackage.json",
    "data/revenue.csv",
    "data/expenditure-by-function.csv",
    "data/projects.csv",
  ]);
  expect(files[1]?.content).toBe(
    '"line","fiscal_year","agency","direction","phase","source","source_name","amount"\r\n' +
      '"/revenue/generalPublicBudgetAppropriation",2021,"清河街道办事处","revenue","approved","generalPublicBudgetAppropriation","一般公共预算拨款",100000\r\n' +
      '"/revenue/otherRevenue",2021,"清河街道办事处","revenue","approved","otherRevenue","其他收入",\r\n',
  );
  expect(linesOf(files).slice(2)).toEqual([
    ["/tables/expenditureTable/rows/1/total", "100000"],
    ["/projects/0/budget", "0.5"],
  ]);
  expect(descriptorOf(files)).toMatchObject({
    profile: "fiscal-data-package",
    name: "departmental-budget-2021",
    title: "清河街道办事处2021年部门预算",
    licenses: [{ name: "CC-BY-4.0" }],
  });
});

it("a name that no package may have is refused", () => {
  const budget = DepartmentBudget.parse(least);
  expect(() => fiscalDataPackage(budget, { name: "预算" })).toThrow(RangeError);
  expect(fiscalDataPackage(budget)).toHaveLength(1);
});

describe("what a package leaves out", () => {
  const parse = (more: Partial<DepartmentBudgetJson>) => DepartmentBudget.parse({ ...least, ...more });
  const table = {
    rows: [
      { code: "201", name: "甲", total: "3" },
      { code: "20101", name: "乙", total: "3" },
    ],
  };

  it.each<[string, Partial<DepartmentBudgetJson>, readonly string[]]>([
    ["nothing of projects", { projects: [{ name: "路灯", budget: "1" }] }, []],
    [
      "expenditure without its table",
      { expenditure: { total: "3", personnelExpenses: "1", projectExpenditure: "2" } },
      ["/expenditure/total", "/expenditure/personnelExpenses", "/expenditure/projectExpenditure"],
    ],
    ["revenue without its sources", { revenue: { total: "3" } }, ["/revenue/total"]],
    ["not the sum of the sources", { revenue: { total: "3", businessRevenue: "3" } }, []],
    ["not rows above others", { tables: { expenditureTable: table } }, []],
    [
      "funds beside a project's budget, and no blanks",
      { projects: [{ name: "路灯", budget: "1", fiscalFunds: "1", otherFunds: null }] },
      ["/projects/0/fiscalFunds"],
    ],
  ])("%s", (_, budget, left) => expect(unpackaged(parse(budget))).toEqual(left));

  it("is refused of undecoded JSON, as the package is", () => {
    expect(() => unpackaged({ ...least, revenue: { total: "3" } } as never)).toThrow(TypeError);
  });
});

describe("of any budget", () => {
  it("each amount is a line, a sum of lines, or left out and named", () => {
    fc.assert(
      fc.property(arbitraryBudget(), (budget) => {
        const lines = new Set(linesOf(fiscalDataPackage(budget)).map(([pointer]) => pointer));
        const left = unpackaged(budget);
        expect(left.filter((pointer) => lines.has(pointer))).toEqual([]);
        const all = amountsOf(budget).map(({ pointer }) => pointer);
        const sums =
          /^\/revenue\/(total|fiscalAppropriation|unitOwnFunds)$|^\/tables\/(basicE|e)xpenditureTable\/rows\/\d+\/total$/;
        const lost = all.filter((pointer) => !lines.has(pointer) && !left.includes(pointer));
        expect(lost.filter((pointer) => !sums.test(pointer))).toEqual([]);
      }),
    );
  });

  it("the descriptor describes the files, and each line is the amount at its pointer", () => {
    fc.assert(
      fc.property(arbitraryBudget(), (budget) => {
        const files = fiscalDataPackage(budget);
        const { resources } = descriptorOf(files);
        expect(resources.map(({ path }) => path)).toEqual(files.slice(1).map(({ path }) => path));
        for (const [at, { schema }] of resources.entries())
          expect(parseCsv(files[at + 1]?.content ?? "")[0]).toEqual(schema.fields.map(({ name }) => name));
        const lines = linesOf(files);
        expect(new Set(lines.map(([pointer]) => pointer)).size).toBe(lines.length);
        for (const [pointer, amount] of lines)
          expect(amount === "" ? null : toWan(yuan(amount))).toEqual(valueAt(budget, pointer));
      }),
    );
  });

  it("revenue lines add up to the revenue of consistent budgets", () => {
    fc.assert(
      fc.property(consistentBudget(), (budget) => {
        const amounts = linesOf(fiscalDataPackage(budget)).filter(([pointer]) =>
          pointer.startsWith("/revenue/"),
        );
        const sum = total(
          amounts.filter(([, amount]) => amount !== "").map(([, amount]) => toWan(yuan(amount))),
        );
        expect(toText(sum)).toBe(budget.revenue?.total && toText(budget.revenue.total));
      }),
      { numRuns: 30 },
    );
  });
});
