import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DepartmentBudget, type DepartmentBudgetJson } from "../budget/department-budget.js";
import { arbitraryBudget } from "../testing/arbitrary-budget.js";
import { toText } from "../values/exact.js";
import { amountsOf } from "../walk/amounts.js";
import { type BudgetDifference, compareBudgets } from "./compare-budgets.js";

const least: DepartmentBudgetJson = { schemaVersion: 1, kind: "budget", department: {} };

/** One line a difference. */
function line(found: BudgetDifference): string {
  switch (found.kind) {
    case "changed":
      return `${found.after.pointer} ${toText(found.before.amount)} → ${toText(found.after.amount)} ${found.growth.kind}`;
    case "disclosed":
      return `+${found.after.pointer}`;
    case "withdrawn":
      return `-${found.before.pointer}`;
    case "added":
      return `added ${found.after.pointer} ${found.after.name}`;
    case "removed":
      return `removed ${found.before.pointer} ${found.before.name}`;
    default:
      return `${found.kind} ${found.before.pointer} → ${found.after.pointer} by ${found.by}`;
  }
}
const compare = (a: Partial<DepartmentBudgetJson>, b: Partial<DepartmentBudgetJson>) =>
  compareBudgets(DepartmentBudget.parse({ ...least, ...a }), DepartmentBudget.parse({ ...least, ...b })).map(
    line,
  );

describe("amounts", () => {
  it.each([
    ["another amount", { total: "1" }, { total: "2" }, ["/revenue/total 1 → 2 rate"]],
    ["an amount from nothing", { total: "0" }, { total: "2" }, ["/revenue/total 0 → 2 zero-base"]],
    ["the same amount, written otherwise", { total: "1.0" }, { total: "1" }, []],
    ["an amount where there was a blank", { total: null }, { total: "2" }, ["+/revenue/total"]],
    ["an amount where nothing was disclosed", {}, { total: "2" }, ["+/revenue/total"]],
    ["zero is an amount", {}, { total: "0" }, ["+/revenue/total"]],
    ["a blank where there was an amount", { total: "2" }, { total: null }, ["-/revenue/total"]],
  ])("%s", (_, a, b, lines) => expect(compare({ revenue: a }, { revenue: b })).toEqual(lines));

  it("of a section that comes or goes", () => {
    expect(compare({}, { revenue: { total: "1" } })).toEqual(["+/revenue/total"]);
    expect(compare({ revenue: { total: "1" } }, {})).toEqual(["-/revenue/total"]);
  });

  it("assets are counted in 元", () => {
    const assets = (value: string) => ({
      stateAssets: { holdings: [{ name: "x", parts: [{ name: "y", value }] }] },
    });
    expect(compare(assets("1"), assets("2"))).toEqual(["/stateAssets/holdings/0/parts/0/value 1 → 2 rate"]);
  });
});

describe("what is no budget is refused, and not without a difference", () => {
  const budget = DepartmentBudget.parse({ ...least, revenue: { total: "1" } });

  it.each<[string, unknown, string]>([
    ["JSON", { ...budget, revenue: { total: "5" } }, "/revenue/total 不是精确的数"],
    ["a JavaScript number", { ...budget, revenue: { total: 5 } }, "/revenue/total 不是精确的数"],
    ["JSON in a list", { ...budget, projects: [{ budget: "5" }] }, "/projects/0/budget 不是精确的数"],
    ["a disclosure", { budget }, "须为预算"],
    ["nothing", undefined, "须为预算"],
  ])("%s", (_, other, message) => {
    for (const pair of [
      [budget, other],
      [other, budget],
    ] as [DepartmentBudget, DepartmentBudget][]) {
      expect(() => compareBudgets(...pair)).toThrow(TypeError);
      expect(() => compareBudgets(...pair)).toThrow(message);
    }
    expect(() => amountsOf(other as DepartmentBudget)).toThrow(message);
  });
});

describe("projects", () => {
  const projects = (...all: NonNullable<DepartmentBudgetJson["projects"]>) => ({ projects: all });

  it.each([
    [
      "by code, wherever they stand",
      projects({ code: "A", name: "a", budget: "1" }, { code: "B", name: "b", budget: "2" }),
      projects({ code: "B", name: "b", budget: "3" }, { code: "A", name: "a", budget: "1" }),
      ["/projects/0/budget 2 → 3 rate"],
    ],
    [
      "renamed",
      projects({ code: "A", name: "a", budget: "1" }),
      projects({ code: "A", name: "b", budget: "1" }),
      ["renamed /projects/0 → /projects/0 by code"],
    ],
    [
      "recoded",
      projects({ code: "A", name: "a" }),
      projects({ code: "B", name: "a" }),
      ["recoded /projects/0 → /projects/0 by name"],
    ],
    [
      "by name without the year",
      projects({ name: "2020年村级经费", budget: "1" }),
      projects({ name: "2021年 村级经费", budget: "1" }),
      ["renamed /projects/0 → /projects/0 by name-without-year"],
    ],
    ["added", projects(), projects({ name: "a", budget: "1" }), ["added /projects/0 a"]],
    [
      "removed",
      projects({ name: "a", budget: "1" }),
      projects({ name: "b", budget: "1" }),
      ["removed /projects/0 a", "added /projects/0 b"],
    ],
    [
      "of one name, in their order",
      projects({ name: "a", budget: "1" }, { name: "a", budget: "2" }),
      projects({ name: "a", budget: "1" }, { name: "a", budget: "3" }),
      ["/projects/1/budget 2 → 3 rate"],
    ],
    [
      "without name or code, by their place",
      projects({ budget: "1" }),
      projects({ budget: "2" }),
      ["/projects/0/budget 1 → 2 rate"],
    ],
  ])("%s", (_, a, b, lines) => expect(compare(a, b)).toEqual(lines));
});

it("rows of tables are followed by code", () => {
  const table = (name: string, total: string) => ({
    tables: { expenditureTable: { rows: [{ code: "210", name, total }] } },
  });
  expect(compare(table("医疗卫生与计划生育支出", "1"), table("卫生健康支出", "2"))).toEqual([
    "renamed /tables/expenditureTable/rows/0 → /tables/expenditureTable/rows/0 by code",
    "/tables/expenditureTable/rows/0/total 1 → 2 rate",
  ]);
});

describe("no change is found where items only move", () => {
  const rows = (...all: [code: string | null, name: string, total: string][]) => ({
    tables: { expenditureTable: { rows: all.map(([code, name, total]) => ({ code, name, total })) } },
  });
  const nameless = (...totals: string[]) => ({
    tables: { expenditureTable: { rows: totals.map((total) => ({ total })) } },
  });
  const statement = (...quarters: [1 | 2 | 3 | 4, string][]) => ({
    projectStatements: [{ name: "a", quarters: quarters.map(([quarter, amount]) => ({ quarter, amount })) }],
  });
  const listed = (...all: [unit: string, total: string][]) => ({
    tables: {
      projectListTable: { rows: all.map(([budgetUnit, total]) => ({ name: "运转", budgetUnit, total })) },
    },
  });
  const table = (columns: string[], amounts: (string | null)[], totals = amounts) => ({
    tables: {
      otherTables: [
        {
          title: "采购表",
          columns: columns.map((header) => ["采购", header]),
          rows: [{ name: "a", amounts }],
          totalRow: { amounts: totals },
        },
      ],
    },
  });
  const first = "/tables/expenditureTable/rows";
  it.each<[string, Partial<DepartmentBudgetJson>, Partial<DepartmentBudgetJson>, string[]]>([
    [
      "rows of one code under a unit that goes",
      rows([null, "甲站", "1"], ["2010101", "运行", "1"], [null, "乙站", "2"], ["2010101", "运行", "2"]),
      rows([null, "乙站", "2"], ["2010101", "运行", "2"]),
      [`removed ${first}/0 甲站`, `removed ${first}/1 运行`],
    ],
    [
      "rows of one code under units in another order, one of them changed",
      rows(["101", "甲站", "1"], ["2010101", "运行", "1"], ["102", "乙站", "2"], ["2010101", "运行", "2"]),
      rows(["102", "乙站", "2"], ["2010101", "运行", "3"], ["101", "甲站", "1"], ["2010101", "运行", "1"]),
      [`${first}/1/total 2 → 3 rate`],
    ],
    [
      "rows of one code with names of their own",
      rows(["2010101", "运行", "1"], ["2010101", "其他", "2"]),
      rows(["2010101", "其他", "2"], ["2010101", "运行", "1"]),
      [],
    ],
    [
      "one of several rows of a name that goes",
      rows(["2010101", "运行", "1"], ["2010101", "运行", "2"]),
      rows(["2010101", "运行", "2"]),
      [`removed ${first}/0 运行`],
    ],
    [
      "projects of one name under other units",
      listed(["甲", "1"], ["乙", "2"]),
      listed(["乙", "3"]),
      ["/tables/projectListTable/rows/0/total 2 → 3 rate", "removed /tables/projectListTable/rows/0 运转"],
    ],
    ["items without a key", nameless("1", "2", "3"), nameless("2", "3"), [`removed ${first}/0 undefined`]],
    [
      "quarters",
      statement([1, "1"], [2, "2"]),
      statement([2, "2"], [3, "3"]),
      [
        "removed /projectStatements/0/quarters/0 undefined",
        "added /projectStatements/0/quarters/1 undefined",
      ],
    ],
    [
      "columns of a table",
      table(["货物", "服务"], ["1", "2"]),
      table(["货物", "工程", "服务"], ["1", null, "2"]),
      [],
    ],
    [
      "columns of a table, one of them changed",
      table(["货物", "服务"], ["1", "2"]),
      table(["服务", "货物"], ["3", "1"]),
      [
        "/tables/otherTables/0/rows/0/amounts/0 2 → 3 rate",
        "/tables/otherTables/0/totalRow/amounts/0 2 → 3 rate",
      ],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(compare(before, after)).toEqual(expected);
  });
});

it("blanks do not make another name", () => {
  const of = (name: string) => ({ projects: [{ name, budget: "1" }] });
  expect(compare(of("办公设备"), of("办公 设备"))).toEqual([]);
});

it("what holds no amounts is left out", () => {
  expect(
    compare({ glossary: [] }, { glossary: [{ term: "a", definition: "b" }], otherMatters: ["无"] }),
  ).toEqual([]);
});

describe("of any budgets", () => {
  it("one is no different from itself", () => {
    fc.assert(
      fc.property(arbitraryBudget(), (budget) => {
        expect(compareBudgets(budget, budget)).toEqual([]);
      }),
    );
  });

  it("the other way round everything is the other way round", () => {
    const mirrored = {
      disclosed: "withdrawn",
      withdrawn: "disclosed",
      added: "removed",
      removed: "added",
    } as const;
    fc.assert(
      fc.property(arbitraryBudget(), arbitraryBudget(), (a, b) => {
        const kinds = compareBudgets(a, b).map(({ kind }) => kind);
        const back = compareBudgets(b, a).map(({ kind }) => mirrored[kind as "added"] ?? kind);
        expect(back.sort()).toEqual(kinds.sort());
      }),
    );
  });

  it("every amount of a budget is new against an empty one, alone or in its item", () => {
    fc.assert(
      fc.property(arbitraryBudget(), (budget) => {
        const empty = DepartmentBudget.parse(least);
        const found = compareBudgets(empty, budget).flatMap((each) =>
          "after" in each ? [each.after.pointer] : [],
        );
        for (const { pointer } of amountsOf(budget))
          expect(found.some((place) => `${pointer}/`.startsWith(`${place}/`))).toBe(true);
      }),
    );
  });
});
