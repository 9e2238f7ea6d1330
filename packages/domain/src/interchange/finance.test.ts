import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DepartmentBudget, type DepartmentBudgetJson } from "../budget/department-budget.js";
import { EconomicDepartmentCode, governmentCodesFor } from "../classification/index.js";
import { arbitraryBudget } from "../testing/arbitrary-budget.js";
import { consistentBudget } from "../testing/consistent-budget.js";
import { toText } from "../values/exact.js";
import { toFinanceRecords } from "./export-finance.js";
import { fromFinanceRecords } from "./import-finance.js";

const least: DepartmentBudgetJson = { schemaVersion: 1, kind: "budget", department: {} };

it("projects and rows become lines in 元", () => {
  const budget = DepartmentBudget.parse({
    ...least,
    fiscalYear: 2021,
    projects: [
      { code: "33072621K4B7QW2M9XH02", name: "村级组织经费", budget: "73.9" },
      { name: "b", budget: null },
      {},
    ],
    tables: {
      expenditureTable: { rows: [{ code: "201", name: "一般公共服务支出", total: "10" }] },
      basicExpenditureTable: { rows: [{ code: "30101", name: "基本工资", total: "0" }] },
    },
  });
  expect(toFinanceRecords(budget, "project", { agencyCode: "001" })).toEqual([
    {
      mof_div_code: "330726",
      fiscal_year: "2021",
      agency_code: "001",
      pro_code: "33072621K4B7QW2M9XH02",
      pro_name: "村级组织经费",
      amount: "739000",
    },
    { fiscal_year: "2021", agency_code: "001", pro_name: "b", amount: "" },
    { fiscal_year: "2021", agency_code: "001" },
  ]);
  expect(toFinanceRecords(budget, "functional", { divisionCode: "330726" })).toEqual([
    {
      mof_div_code: "330726",
      fiscal_year: "2021",
      exp_func_code: "201",
      exp_func_name: "一般公共服务支出",
      amount: "100000",
    },
  ]);
  expect(toFinanceRecords(budget, "economic")).toEqual([
    { fiscal_year: "2021", dep_bgt_eco_code: "30101", dep_bgt_eco_name: "基本工资", amount: "0" },
  ]);
});

it("the government's code is written where the department's decides it", () => {
  const rows = [
    { code: "30101", total: "1" },
    { code: "302", total: "2" },
  ];
  const budget = DepartmentBudget.parse({ ...least, tables: { basicExpenditureTable: { rows } } });
  const governmentCodes = (code: string) =>
    governmentCodesFor(EconomicDepartmentCode.parse(code), "administrative");
  const records = toFinanceRecords(budget, "economic", { governmentCodes });
  expect(records.map((record) => record.gov_bgt_eco_code)).toEqual(["50101", undefined]);
});

it.each(["nope", undefined, "constructor"])("a view that there is not is refused in Chinese: %s", (view) => {
  const wrong = /^view 须为 project、functional、economic 之一；实际为 /;
  const budget = DepartmentBudget.parse(least);
  expect(() => toFinanceRecords(budget, view as never)).toThrow(wrong);
  expect(() => fromFinanceRecords([], view as never)).toThrow(wrong);
});

it.each<[unknown, string]>([
  [null, "记录须为列表"],
  [{ pro_name: "道路" }, "记录须为列表"],
  [[{ pro_name: "道路" }, "道路"], "第 2 条记录须为对象"],
  [[null], "第 1 条记录须为对象"],
])("records that are none are refused in Chinese: %j", (records, words) => {
  expect(() => fromFinanceRecords(records as never, "project")).toThrow(TypeError);
  expect(() => fromFinanceRecords(records as never, "project")).toThrow(words);
});

describe("import", () => {
  const lines = (
    records: Parameters<typeof fromFinanceRecords>[0],
    view: "project" | "functional" = "project",
  ) => {
    const { lines: found, issues } = fromFinanceRecords(records, view);
    return [
      ...found.map(({ code, name, amount }) => `${code} ${name} ${amount ? toText(amount) : amount}`),
      ...issues.map(({ index, field, code }) => `${index} ${field} ${code}`),
    ];
  };

  it.each([
    [
      "lines of one project add up",
      [
        { pro_code: "A", pro_name: "a", exp_func_code: "201", amount: "10000" },
        { pro_code: "A", exp_func_code: "208", amount: "5000.5" },
      ],
      ["A a 1.50005"],
    ],
    [
      "lines without a code go by name",
      [
        { pro_name: "a", amount: "1" },
        { pro_name: "a", amount: "2" },
      ],
      ["undefined a 0.0003"],
    ],
    ["a blank is no zero", [{ pro_code: "A", amount: "" }], ["A undefined null"]],
    ["a missing amount is no blank", [{ pro_code: "A" }], ["A undefined undefined"]],
    ["an amount with its unit", [{ pro_code: "A", amount: "5万元" }], ["0 amount not-a-number"]],
    ["a number", [{ pro_code: "A", amount: 5 as never }], ["0 amount not-a-number"]],
    [
      "lines of two years are not added up",
      [
        { fiscal_year: "2021", pro_code: "A", amount: "10000" },
        { fiscal_year: "2022", pro_code: "A", amount: "10000" },
      ],
      ["A undefined 1", "1 fiscal_year other-year"],
    ],
    ["zero as a number", [{ pro_code: "A", amount: 0 as never }], ["0 amount not-a-number"]],
    ["a code that is a number", [{ pro_code: 5 as never }], ["0 pro_code wrong-form"]],
    ["a line of nothing", [{ amount: "5" }], ["0 pro_code missing"]],
  ])("%s", (_, records, expected) => expect(lines(records)).toEqual(expected));

  it("codes of another classification are refused", () => {
    expect(lines([{ exp_func_code: "30201", amount: "1" }], "functional")).toEqual([
      "0 exp_func_code wrong-form",
    ]);
  });
});

describe("import ∘ export", () => {
  it("is the identity on the projects of consistent budgets", () => {
    fc.assert(
      fc.property(consistentBudget(), (budget) => {
        const { fiscalYear, lines, issues } = fromFinanceRecords(
          toFinanceRecords(budget, "project"),
          "project",
        );
        expect(fiscalYear).toBe(budget.fiscalYear);
        expect(issues).toEqual([]);
        expect(lines).toEqual(
          budget.projects?.map(({ code, name, budget: amount }) => ({ code, name, amount })),
        );
      }),
      { numRuns: 50 },
    );
  });

  it("loses no line of any budget without saying so", () => {
    fc.assert(
      fc.property(
        arbitraryBudget(),
        fc.constantFrom("project" as const, "functional" as const),
        (budget, view) => {
          const records = toFinanceRecords(budget, view);
          const { lines, issues } = fromFinanceRecords(records, view);
          expect(lines.length + issues.length).toBeLessThanOrEqual(records.length);
          if (records.length > 0) expect(lines.length + issues.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
