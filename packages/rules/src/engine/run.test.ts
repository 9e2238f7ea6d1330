import { type DepartmentBudgetJson, fields } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { sum } from "./figure.js";
import { defineRule } from "./rule.js";
import { disclosureOf } from "./rule-tester.js";
import { check, runRule } from "./run.js";

const { expenditure, projects } = fields;
const meta = { title: "甲等于乙", severity: "error", basis: ["arithmetic"], covers: [] } as const;

const basicIsSum = defineRule({
  ...meta,
  id: "basic-is-sum",
  check: ({ read, identity }) =>
    identity(
      read(expenditure.basicExpenditure),
      sum([read(expenditure.personnelExpenses), read(expenditure.routineOperatingExpenses)]),
    ),
});

const fundsSplit = defineRule({
  ...meta,
  id: "funds-split",
  each: ({ list }) => list(projects),
  none: "没有项目",
  check: ({ read, identity }, project) =>
    identity(
      read(project.budget),
      sum([read(project.fiscalFunds), read(project.otherFunds, { blank: "zero" })]),
    ),
});

const on = (budget: Partial<DepartmentBudgetJson>) => disclosureOf({ budget });

describe("a verdict", () => {
  it("records every pointer that was read as evidence, in order, each once", () => {
    const verdict = runRule(
      basicIsSum,
      on({ expenditure: { basicExpenditure: "3", personnelExpenses: "1", routineOperatingExpenses: "2" } }),
    );
    expect(verdict.outcome).toBe("passed");
    expect(verdict.cases[0]?.evidence).toEqual([
      { pointer: "/expenditure/basicExpenditure" },
      { pointer: "/expenditure/personnelExpenses" },
      { pointer: "/expenditure/routineOperatingExpenses" },
    ]);
  });

  it.each([
    ["missing", { basicExpenditure: "3", personnelExpenses: "1" }],
    ["blank", { basicExpenditure: "3", personnelExpenses: "1", routineOperatingExpenses: null }],
  ])(
    "is skipped, naming what is missing, where a value is %s: absent is never a pass, blank is not zero",
    (_, values) => {
      const verdict = runRule(basicIsSum, on({ expenditure: values }));
      expect(verdict.outcome).toBe("skipped");
      expect(verdict.cases).toMatchObject([{ outcome: "skipped", reason: "未披露：日常公用经费" }]);
    },
  );

  it("takes zero as a number", () => {
    const values = { basicExpenditure: "1", personnelExpenses: "1", routineOperatingExpenses: "0" };
    expect(runRule(basicIsSum, on({ expenditure: values })).outcome).toBe("passed");
  });

  it("of a rule with cases is failed where one fails, and keeps each case's own evidence", () => {
    const verdict = runRule(
      fundsSplit,
      on({
        projects: [
          { budget: "5", fiscalFunds: "5", otherFunds: null },
          { budget: "5", fiscalFunds: "4", otherFunds: "0" },
          { budget: "5" },
        ],
      }),
    );
    expect(verdict.outcome).toBe("failed");
    expect(verdict.cases.map(({ outcome }) => outcome)).toEqual(["passed", "failed", "skipped"]);
    expect(verdict.cases[1]?.evidence.every(({ pointer }) => pointer.startsWith("/projects/1/"))).toBe(true);
  });

  it("of a rule without any case is skipped with its reason", () => {
    expect(runRule(fundsSplit, on({}))).toMatchObject({
      outcome: "skipped",
      cases: [{ reason: "没有项目" }],
    });
  });

  it("tells what a rule threw, and of all other rules comes as if it were not there", () => {
    const broken = defineRule({
      ...meta,
      id: "broken",
      each: () => [1, 2],
      none: "没有",
      check: ({ passed }, subject) => {
        if (subject === 2) throw new TypeError("甲 is undefined");
        return passed();
      },
    });
    const budget = on({
      expenditure: { basicExpenditure: "1", personnelExpenses: "1", routineOperatingExpenses: "0" },
    });
    expect(check(budget, [basicIsSum, broken, fundsSplit])).toEqual([
      runRule(basicIsSum, budget),
      { rule: "broken", outcome: "skipped", cases: [], threw: "甲 is undefined" },
      runRule(fundsSplit, budget),
    ]);
    expect(() => runRule(broken, budget)).toThrow("甲 is undefined");
  });

  it.each([
    ["a total that may have been rounded is no certain error", "5204", undefined, "warning"],
    ["too far off for rounding", "5205", undefined, undefined],
    ["what the rule calls less stays so", "5204", "info", "info"],
  ] as const)("%s", (_, total, severity, expected) => {
    const printed = (decimals: number) => [{ text: "", printed: "", offset: 0, decimals, group: "说明" }];
    const budget = {
      basicExpenditure: total,
      personnelExpenses: "5000.10",
      routineOperatingExpenses: "203.52",
    };
    const disclosure = disclosureOf({
      budget: { expenditure: budget },
      sources: {
        "/expenditure/basicExpenditure": printed(0),
        "/expenditure/personnelExpenses": printed(2),
        "/expenditure/routineOperatingExpenses": printed(2),
      } as never,
    });
    const rule = defineRule({
      ...basicIsSum,
      check: ({ read, identity }) =>
        identity(
          read(expenditure.basicExpenditure),
          sum([read(expenditure.personnelExpenses), read(expenditure.routineOperatingExpenses)]),
          severity ? { severity } : {},
        ),
    });
    const [found] = runRule(rule, disclosure).cases;
    expect(found?.outcome).toBe("failed");
    expect((found as { severity?: string }).severity).toBe(expected);
    const { message } = found as { message: string };
    expect(message.endsWith("；也可能是四舍五入时少留了位数，请核对")).toBe(expected === "warning");
  });

  it("comes for every rule, in their order", () => {
    expect(check(on({}), [fundsSplit, basicIsSum]).map(({ rule }) => rule)).toEqual([
      "funds-split",
      "basic-is-sum",
    ]);
  });
});

describe("rules of a check", () => {
  const rule = basicIsSum;
  it.each<[string, unknown, string]>([
    ["nothing", undefined, "实际为 undefined"],
    ["one rule", rule, "实际为 object"],
    ["ids", ["expenditure-total"], "第 1 个不是规则"],
    ["two of one id", [rule, fundsSplit, { ...rule }], "有两条规则的编号都是 basic-is-sum"],
  ])("that are %s are refused in Chinese", (_, rules, words) => {
    const run = () => check(on({}), rules as never);
    expect(run).toThrow(TypeError);
    expect(run).toThrow(words);
  });
});
