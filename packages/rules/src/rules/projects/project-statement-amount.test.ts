import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { projectStatementAmount } from "./project-statement-amount.js";

describe("project-statement-amount", () => {
  it.each<[string, Example]>([
    [
      "在项目支出之内",
      {
        budget: {
          projectStatements: [
            { name: "河道养护", budget: "260" },
            {
              quarters: [
                { quarter: 1, amount: "10" },
                { quarter: 2, amount: "10" },
                { quarter: 3, amount: "10" },
                { quarter: 4, amount: "10" },
              ],
            },
          ],
          expenditure: { projectExpenditure: "300" },
        },
      },
    ],
    [
      "与项目表相同",
      {
        budget: {
          projectStatements: [{ name: "河道养护", budget: "260" }],
          tables: { projectListTable: { rows: [{ name: "河道养护项目", total: "260" }] } },
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(projectStatementAmount, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string]>([
    [
      "多于项目支出",
      {
        budget: {
          projectStatements: [{ name: "河道养护", budget: "260" }],
          expenditure: { projectExpenditure: "200" },
        },
      },
      "多 60.00",
    ],
    [
      "四季多于项目支出",
      {
        budget: {
          projectStatements: [
            {
              quarters: [
                { quarter: 1, amount: "60" },
                { quarter: 2, amount: "60" },
                { quarter: 3, amount: "60" },
                { quarter: 4, amount: "60" },
              ],
            },
          ],
          expenditure: { projectExpenditure: "200" },
        },
      },
      "240.00",
    ],
    [
      "与项目表不符",
      {
        budget: {
          projectStatements: [{ name: "河道养护", budget: "260" }],
          tables: { projectListTable: { rows: [{ name: "河道养护项目", total: "206" }] } },
        },
      },
      "206.00",
    ],
    [
      "与绩效目标表不符",
      {
        budget: {
          projectStatements: [{ name: "河道养护项目", budget: "260" }],
          projects: [{ name: "河道养护", budget: "206" }],
        },
      },
      "206.00",
    ],
  ])("fails: %s", (_, example, message) => {
    const { cases } = verdictOn(projectStatementAmount, example);
    const found = cases.find(({ outcome }) => outcome === "failed");
    expect(found).toMatchObject({ outcome: "failed", message: expect.stringContaining(message) });
  });

  it.each<[string, Example]>([
    ["没有项目支出", { budget: { projectStatements: [{ name: "河道养护", budget: "260" }] } }],
    [
      "没有金额",
      { budget: { projectStatements: [{ name: "河道养护" }], expenditure: { projectExpenditure: "300" } } },
    ],
    [
      "同名项目有两个",
      {
        budget: {
          projectStatements: [{ name: "河道养护", budget: "260" }],
          projects: [
            { name: "河道养护", budget: "1" },
            { name: "河道养护", budget: "2" },
          ],
        },
      },
    ],
    ["没有文字说明", { budget: {} }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(projectStatementAmount, example).outcome).toBe("skipped");
  });
});

describe("a project whose statement and form differ in name", () => {
  const cases = (statement: object, ...projects: readonly object[]) =>
    verdictOn(projectStatementAmount, {
      budget: {
        projectStatements: [statement, { name: "绿化养护", budget: "90" }] as never,
        projects: projects as never,
      },
    }).cases.filter(({ outcome }) => outcome !== "skipped");
  const greening = { name: "绿化养护", budget: "90" };

  it.each<[string, object, readonly object[]]>([
    [
      "the amount and most of the name are the same",
      { name: "河道水质监测", budget: "260" },
      [{ name: "河道水质检测", budget: "260" }, greening],
    ],
    [
      "a digit of the amount is wrong, and a character of the name",
      { name: "河道水质监测", budget: "206" },
      [{ name: "河道水质检测", budget: "260" }, greening],
    ],
  ])("is told where %s", (_, statement, projects) => {
    const found = cases(statement, ...projects).filter(({ outcome }) => outcome === "failed");
    expect(found.at(-1)).toMatchObject({
      message:
        "项目名称两处不一致：文字说明写“河道水质监测”，项目1“河道水质检测”的项目名称写“河道水质检测”，像是同一个项目，请核对",
    });
    const isSame = (statement as { budget: string }).budget === "260";
    expect(found).toHaveLength(isSame ? 1 : 2);
  });

  it.each<[string, object, readonly object[]]>([
    [
      "the form has its name too",
      { name: "河道水质监测", budget: "260" },
      [{ name: "河道水质监测", budget: "260" }, { name: "河道水质检测", budget: "260" }, greening],
    ],
    [
      "the amounts are others",
      { name: "河道水质监测", budget: "260" },
      [{ name: "河道水质检测", budget: "77" }, greening],
    ],
    [
      "the names are others",
      { name: "河道水质监测", budget: "260" },
      [{ name: "道路照明", budget: "260" }, greening],
    ],
    [
      "only one says that it is money",
      { name: "河道监测", budget: "260" },
      [{ name: "河道监测费", budget: "260" }, greening],
    ],
    [
      "they are stages of one work",
      { name: "河道治理一期", budget: "260" },
      [{ name: "河道治理二期", budget: "260" }, greening],
    ],
    [
      "two forms are as like",
      { name: "河道水质监测", budget: "260" },
      [{ name: "河道水质检测", budget: "260" }, { name: "河道水质监督", budget: "260" }, greening],
    ],
    ["the other statement has the form’s name", { name: "绿化维护", budget: "90" }, [greening]],
  ])("is left alone where %s", (_, statement, projects) => {
    expect(cases(statement, ...projects).map(({ outcome }) => outcome)).not.toContain("failed");
  });
});
