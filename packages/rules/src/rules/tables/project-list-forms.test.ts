import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { projectListForms } from "./project-list-forms.js";

describe("project-list-forms", () => {
  it.each<[string, Example]>([
    ["没有报表", { budget: {} }],
    [
      "没有绩效目标表",
      { budget: { tables: { projectListTable: { rows: [{ name: "道路养护", total: "10" }] } } } },
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(projectListForms, example).outcome).toBe("skipped");
  });

  /** Three projects of the list beside forms, of which the first has the amount that is given. */
  const withForms = (
    budgets: readonly string[],
    more: { rows?: readonly object[]; listed?: string; projects?: string } = {},
  ) => ({
    budget: {
      projects: budgets.map((budget, at) => ({ name: `工程${"甲乙丙丁戊"[at]}`, code: `P${at}`, budget })),
      tables: {
        projectListTable: {
          rows: (more.rows ?? [
            { name: "工程甲项目", total: "120" },
            { name: "工程乙", total: "60", generalPublicBudget: "45", broughtForward: "5" },
            { name: "工程丙", total: "30" },
          ]) as never,
          totalRow: { total: more.listed ?? "210" },
        },
        expenditureTable: { totalRow: { projectExpenditure: more.projects ?? "210" } },
      },
    },
  });
  const failures = (example: Example) =>
    verdictOn(projectListForms, example).cases.flatMap((each) =>
      each.outcome === "failed" ? [each.message] : [],
    );

  it.each([
    ["each with its amount", ["120", "60", "30"]],
    ["one of what is appropriated", ["120", "45", "30"]],
    ["one with what was carried over", ["120", "65", "30"]],
    ["most of other money", ["480", "200", "30"]],
    ["one of them alone, and of other money", ["480"]],
    ["one of two of other money", ["480", "60"]],
  ])("holds the forms of projects against the list: %s", (_, budgets) => {
    expect(failures(withForms(budgets))).toEqual([]);
  });

  it.each([
    ["among others that agree", ["135", "60", "30"], "120.00，它的项目绩效目标表为 135.00"],
    ["alone, as a slip", ["102"], "120.00，它的项目绩效目标表为 102.00"],
  ])("reports a form with another amount, %s", (_, budgets, expected) => {
    expect(failures(withForms(budgets))).toEqual([
      expect.stringContaining(`“工程甲”在项目支出表为 ${expected}`),
    ]);
  });

  it("knows a project by its code where its name is another", () => {
    const rows = ["管护工程一", "工程乙", "工程丙"].map((name, at) => ({
      name,
      code: `P${at}`,
      total: ["120", "60", "30"][at],
    }));
    expect(failures(withForms(["135", "60", "30"], { rows }))).toHaveLength(1);
    expect(failures(withForms(["120", "60", "30"], { rows }))).toEqual([]);
  });

  it.each([
    ["by just as much", ["120", "60", "30", "25"], "235", ["工程丁"]],
    ["by two of them", ["120", "60", "30", "25", "15"], "250", ["工程丁", "工程戊"]],
    ["by another sum", ["120", "60", "30", "25"], "250", []],
  ])(
    "tells of a project with a form that the list lacks, which is short %s",
    (_, budgets, projects, expected) => {
      const found = failures(withForms(budgets, { projects }));
      expect(found).toEqual(expected.map((name) => expect.stringContaining(`“${name}”有项目绩效目标表`)));
    },
  );

  it.each([
    ["the list is whole", withForms(["120", "60", "30", "25"])],
    [
      "most forms are of no project of the list",
      withForms(["210", "25", "25", "25"], { rows: [{ name: "工程甲", total: "210" }] }),
    ],
    [
      "a row of that amount has another name",
      withForms(["120", "60", "30", "25"], {
        rows: [
          { name: "工程甲", total: "120" },
          { name: "工程乙", total: "60" },
          { name: "工程丙", total: "30" },
          { name: "另一工程", total: "25" },
        ],
        listed: "235",
        projects: "235",
      }),
    ],
  ])("says nothing of a form that no row has where %s", (_, example) => {
    expect(failures(example)).toEqual([]);
  });
});
