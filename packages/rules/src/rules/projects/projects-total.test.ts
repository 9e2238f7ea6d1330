import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { projectsTotal } from "./projects-total.js";

const planned = (
  projectExpenditure: string | null,
  budgets: readonly (string | null)[],
  revenue: Record<string, string> = {},
) => ({
  budget: {
    revenue,
    expenditure: { projectExpenditure },
    projects: budgets.map((budget, index) => ({ name: `第${index + 1}号`, budget })),
  },
});
const repairsOf = (example: ReturnType<typeof planned>) => {
  const [result] = verdictOn(projectsTotal, example).cases;
  return result?.outcome === "failed" ? result.repairs : undefined;
};

describe("projects-total", () => {
  it.each([
    ["相等", planned("100", ["60", "40.00"])],
    ["四舍五入差 0.01", planned("100.01", ["60", "40"])],
    ["含零", planned("60", ["60", "0"])],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(projectsTotal, example).outcome).toBe("passed");
  });

  it("leaves wages and running costs of the budget system's forms to basic expenditure, unless all is counted", () => {
    const on = (expenditure: string, wages: string) => {
      const { budget } = planned(expenditure, ["60", "40", wages]);
      const [first, second, third] = budget.projects;
      const projects = [first, second, { ...third, name: "工资性支出" }] as never;
      return verdictOn(projectsTotal, { budget: { ...budget, projects } }).outcome;
    };
    expect(on("100", "430")).toBe("passed");
    expect(on("530", "430")).toBe("passed");
    expect(on("110", "430")).toBe("failed");
  });

  it("marks the projects as a list from which a row may be missing", () => {
    expect(verdictOn(projectsTotal, planned("100", ["100"])).cases).toMatchObject([
      { constraint: { openList: "/projects" } },
    ]);
  });

  it("proposes the missing row, and finds the budget it belongs to where the fund projects close", () => {
    const general = { generalPublicBudgetAppropriation: "100" };
    const funds = { ...general, governmentManagedFundsAppropriation: "30.7" };
    expect(verdictOn(projectsTotal, planned("100.7", ["20", "30.7", "40"], funds)).cases).toMatchObject([
      {
        outcome: "failed",
        message: "项目支出 100.70，所列 3 个项目预算数合计 90.70，项目支出多 10.00",
        repairs: [
          {
            kind: "missing-row",
            pointer: "/projects/-",
            from: "",
            to: "10.00",
            advice:
              "项目2“第2号”合计 30.70 万元，正好等于政府性基金预算拨款，缺口在一般公共预算：一般公共预算安排的项目支出应为 70.00 万元，只列出 60.00 万元。应补列合计 10.00 万元的项目；如只公开部分项目，请写明。",
          },
        ],
      },
    ]);
    const [mixed] = repairsOf(planned("100.7", ["20", "30.7", "40"], { ...funds, otherRevenue: "5" })) ?? [];
    expect(mixed?.advice).toContain("缺口在政府性基金以外的资金");
  });

  const counted = (
    projects: string,
    example: ReturnType<typeof planned>,
    amount = example.budget.expenditure.projectExpenditure,
  ) => ({
    budget: { ...example.budget, performance: { targetCoverage: { projects, amount } } },
  });

  it.each([
    ["所列已有八成", planned("100", ["20", "60"]), "warning", 1],
    ["不到八成，像是只公开部分项目", planned("100", ["20", "59"]), "info", 0],
    ["说明里写的项目数和金额就是全部", counted("2", planned("100", ["20", "30"])), undefined, 1],
    ["说明里写的项目数正好，没有写金额", counted("2", planned("100", ["20", "30"]), null), "info", 0],
    ["没有写金额，所列已有八成", counted("2", planned("100", ["20", "60"]), null), "warning", 1],
    [
      "一个项目等于政府性基金，所列不到八成",
      planned("100", ["30", "20", "4"], { governmentManagedFundsAppropriation: "30" }),
      "info",
      0,
    ],
    [
      "只列了政府性基金的项目",
      planned("100", ["4", "6"], { governmentManagedFundsAppropriation: "10" }),
      "info",
      0,
    ],
    ["说明里写了更多项目", counted("3", planned("100", ["20", "30"])), "info", 0],
  ])("is certain only where all are listed: %s", (_, example, severity, repairs) => {
    const [result] = verdictOn(projectsTotal, example).cases;
    if (result?.outcome !== "failed") throw new Error("the rule did not fail");
    expect([result.severity, result.repairs?.length ?? 0]).toEqual([severity, repairs]);
  });

  it.each([
    ["没有基金", planned("100", ["50", "30"])],
    ["基金不能唯一闭合", planned("100", ["20", "20", "50"], { governmentManagedFundsAppropriation: "70" })],
  ])("proposes the missing row only: %s", (_, example) => {
    const [repair] = repairsOf(example) ?? [];
    expect(repair).toMatchObject({ kind: "missing-row" });
    expect(repair?.advice).toMatch(/^应补列合计 [\d.]+ 万元的项目；如只公开部分项目，请写明。$/);
  });

  it.each([
    ["nothing says that all are the department's own", planned("90", ["60", "40"]), "warning"],
    [
      "all of them have targets, as the statement tells",
      counted("2", planned("90", ["60", "40"])),
      undefined,
    ],
    ["as many as the statement counts", counted("2", planned("90", ["60", "40"]), null), "warning"],
    [
      "those of the funds add up to theirs",
      planned("90", ["60", "40"], { governmentManagedFundsAppropriation: "40" }),
      undefined,
    ],
  ] as const)("proposes no row where the projects exceed the expenditure: %s", (_, example, severity) => {
    const [result] = verdictOn(projectsTotal, example).cases;
    expect(result).toMatchObject({
      message: "项目支出 90.00，所列 2 个项目预算数合计 100.00，项目支出少 10.00",
    });
    expect(result?.outcome === "failed" && result.severity).toBe(severity);
    expect(repairsOf(example)).toBeUndefined();
  });

  it("takes no word of a project's own name for a list of some", () => {
    const [project] = planned("100", ["60"]).budget.projects;
    const named = (heading: string) => ({
      budget: {
        expenditure: { projectExpenditure: "100" },
        projects: [{ ...project, name: "重大传染病防控", heading }],
      },
    });
    expect(verdictOn(projectsTotal, named("“重大传染病防控”项目绩效目标表")).outcome).toBe("failed");
    expect(verdictOn(projectsTotal, named("重点项目绩效目标表（重大传染病防控）")).outcome).toBe("skipped");
  });

  it("takes the table's figure where the statement tells none", () => {
    const tabled = (projectExpenditure: string) => ({
      budget: {
        tables: { expenditureTable: { totalRow: { projectExpenditure } } },
        projects: [
          { name: "道路养护", budget: "60" },
          { name: "文化活动", budget: "40" },
        ],
      },
    });
    expect(verdictOn(projectsTotal, tabled("100")).outcome).toBe("passed");
    expect(verdictOn(projectsTotal, tabled("110")).outcome).toBe("failed");
  });

  it("takes those that have targets for some where the statement gives their money, or calls them some", () => {
    const some = counted("2", planned("100", ["60", "30"]), "90");
    expect(verdictOn(projectsTotal, some).outcome).toBe("skipped");
    const at = { position: { line: 1, column: 1 }, printed: "2", offset: 0 };
    const stated = (text: string) => ({
      ...counted("2", planned("100", ["60", "30"]), null),
      sources: { "/performance/targetCoverage/projects": [{ ...at, text }] },
    });
    expect(verdictOn(projectsTotal, stated("对2个项目设定绩效目标。")).outcome).toBe("failed");
    expect(verdictOn(projectsTotal, stated("对园林养护等2个重点项目设定绩效目标。")).outcome).toBe("skipped");
    expect(verdictOn(projectsTotal, stated("对2个20万元以上的项目设定绩效目标。")).outcome).toBe("skipped");
  });

  it.each([
    ["没有项目", planned("100", [])],
    ["一个项目没有预算数", planned("100", ["60", null])],
    ["项目支出留空", planned(null, ["60"])],
    [
      "只列重点项目",
      {
        budget: {
          expenditure: { projectExpenditure: "100" },
          projects: [{ heading: "重点项目绩效目标表", budget: "60" }],
        },
      },
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(projectsTotal, example).outcome).toBe("skipped");
  });

  const named = (statement: string) => ({
    statement: [statement],
    budget: {
      expenditure: { projectExpenditure: "100" },
      projects: [
        { name: "河道监测", budget: "60" },
        { name: "堤岸修缮", budget: "30" },
      ],
    },
  });

  it("is skipped where a sentence lists all projects, and only some have a form", () => {
    const text =
      "填报绩效目标的项目3个，资金100.00万元，其中：河道监测60.00万元，堤岸修缮30.00万元，水质检测10.00万元。";
    expect(verdictOn(projectsTotal, named(text)).outcome).toBe("skipped");
  });

  it.each([
    [
      "the list lacks money too",
      "项目支出100.00万元，其中：河道监测60.00万元，堤岸修缮30.00万元，水质检测5.00万元。",
    ],
    [
      "a form has other money than the list",
      "项目支出100.00万元，其中：河道监测50.00万元，堤岸修缮30.00万元，水质检测20.00万元。",
    ],
    [
      "the list is of other projects",
      "项目支出100.00万元，其中：河道监测60.00万元，水质检测40.00万元，巡查0.00万元。",
    ],
  ])("fails where %s", (_, text) => {
    expect(verdictOn(projectsTotal, named(text)).outcome).toBe("failed");
  });
});
