import type { Sources } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { completionRate } from "./completion-rate.js";

const on = (budgeted: string | undefined, spent: string, rate: string) =>
  verdictOn(completionRate, {
    budget: {
      kind: "finalAccounts",
      executions: [{ name: "公务接待费", ...(budgeted && { budgeted }), spent, completionRate: rate }],
    },
  });

describe("completion-rate", () => {
  it.each([
    ["exact", "3.00", "2.40", "80"],
    ["rounded", "9.00", "7.40", "82.22"],
    ["cut off", "7.00", "2.00", "28.57"],
    ["more than all", "45.00", "48.00", "106.67"],
    ["small amounts are printed coarsely", "0.03", "0.02", "60"],
    ["nothing budgeted, nothing spent", "0", "0", "0"],
  ])("passes: %s", (_, budgeted, spent, rate) => {
    expect(on(budgeted, spent, rate).outcome).toBe("passed");
  });

  it.each([
    ["of another expense", "3.00", "2.40", "82.22", undefined],
    ["the budget of what was spent", "45.00", "48.00", "93.75", undefined],
    ["a point too many", "300.00", "240.00", "81", undefined],
    ["of no budget", "0", "2.40", "100", "warning"],
  ])("fails: %s", (_, budgeted, spent, rate, severity) => {
    const verdict = on(budgeted, spent, rate);
    expect(verdict.cases).toMatchObject([{ outcome: "failed", ...(severity && { severity }) }]);
  });

  it("only warns where coarser amounts would explain it", () => {
    const printed = (decimals: number) => [{ text: "", decimals, group: "statement" }];
    const sources = { "/executions/0/budgeted": printed(0), "/executions/0/spent": printed(2) };
    const executions = [{ name: "公务接待费", budgeted: "1235", spent: "1234.86", completionRate: "100.02" }];
    const budget = { kind: "finalAccounts", executions };
    const verdict = verdictOn(completionRate, { budget, sources: sources as unknown as Sources } as Example);
    expect(verdict.cases).toMatchObject([{ outcome: "failed", severity: "warning" }]);
  });

  it("says what the rate would be, and where its sums are to be found", () => {
    expect(on("3.00", "2.40", "82.22").cases).toMatchObject([
      {
        message: "“公务接待费”决算 2.40，预算 3.00，完成预算的比例应为 80%，文中写 82.22%",
        constraint: { form: "share", part: "/executions/0/spent", whole: "/executions/0/budgeted" },
      },
    ]);
  });

  it("is skipped without the budget", () => {
    expect(on(undefined, "2.40", "80").outcome).toBe("skipped");
  });

  it.each([
    [
      "over",
      "1700",
      "55",
      "100",
      "“公务接待费”决算 1700.00，比预算多 55.00，完成预算的比例应为 103%，文中写 100%",
    ],
    ["over", "1700", "55", "103.3", undefined],
    ["over", "1700", "1", "100", undefined],
    ["under", "95", "5", "105", "“公务接待费”决算 95.00，比预算少 5.00，完成预算的比例应为 95%，文中写 105%"],
    ["under", "95", "5", "95", undefined],
    ["over", "5", "5", "100", undefined],
  ] as const)("tells it from the difference: %s %s %s %s", (comparison, spent, difference, rate, message) => {
    const { cases } = verdictOn(completionRate, {
      budget: {
        kind: "finalAccounts",
        executions: [{ name: "公务接待费", spent, difference, comparison, completionRate: rate }],
      },
    });
    expect(cases[0]).toMatchObject(message ? { outcome: "failed", severity: "warning", message } : {});
    expect(cases[0]?.outcome === "failed").toBe(message !== undefined);
  });
});

type PlannedAs = "approved" | "adjusted" | "unsaid";
type Table = Readonly<Record<string, Readonly<Record<string, string>>>>;

describe("completion-rate by the budget in the table", () => {
  const onTable = (name: string, plannedAs: PlannedAs, rate: string, table: Table) =>
    verdictOn(completionRate, {
      budget: {
        kind: "finalAccounts",
        executions: [{ name, plannedAs, spent: "2.40", completionRate: rate }],
        tables: { threePublicExpensesTable: { current: { officialReceptions: "2.40" }, ...table } },
      },
    });
  const planned = { plannedBudget: { officialReceptions: "3.00" } };

  it.each<[string, PlannedAs, string, Table]>([
    ["the one budget there is", "approved", "80.00", planned],
    ["the approved one", "approved", "80.00", { ...planned, approvedBudget: { officialReceptions: "4.80" } }],
    ["the adjusted one", "adjusted", "50.00", { adjustedBudget: { officialReceptions: "4.80" } }],
    [
      "any, where it is not said which",
      "unsaid",
      "50.00",
      { ...planned, adjustedBudget: { officialReceptions: "4.80" } },
    ],
  ])("passes: %s", (_, plannedAs, rate, table) => {
    expect(onTable("公务接待费", plannedAs, rate, table).outcome).toBe("passed");
  });

  it.each<[string, string, PlannedAs, Table]>([
    ["the only budget", "公务接待费", "approved", planned],
    [
      "another budget",
      "公务接待费支出",
      "adjusted",
      { ...planned, adjustedBudget: { officialReceptions: "4.80" } },
    ],
  ])("warns: %s", (_, name, plannedAs, table) => {
    expect(onTable(name, plannedAs, "65.00", table).cases).toMatchObject([
      { outcome: "failed", severity: "warning", constraint: { form: "share", part: "/executions/0/spent" } },
    ]);
  });

  it("says where the budget is printed", () => {
    expect(onTable("公务接待费", "approved", "65.00", planned).cases).toMatchObject([
      {
        message:
          "“公务接待费”决算 2.40，“三公”经费支出表的预算数 3.00，完成预算的比例应为 80.00%，文中写 65.00%",
      },
    ]);
  });

  it.each([
    ["an expense that the table does not print", "会议费", planned],
    ["a budget of zero", "公务接待费", { plannedBudget: { officialReceptions: "0" } }],
    ["another kind of budget", "公务接待费", { adjustedBudget: { officialReceptions: "3.00" } }],
  ])("is skipped: %s", (_, name, table) => {
    expect(onTable(name, "approved", "65.00", table).outcome).toBe("skipped");
  });
});
