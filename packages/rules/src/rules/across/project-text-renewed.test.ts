import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { type Example, messagesOf, verdictOn } from "../../engine/rule-tester.js";
import { projectTextRenewed } from "./project-text-renewed.js";

const OVERVIEW = "组织专业养护队伍对辖区内主要河道开展水面保洁和岸坡修整，保持水面清洁、岸坡完好。";
const river = { name: "河道养护", overview: OVERVIEW, period: "2020年1月至12月" };
type ProjectStatementJson = NonNullable<DepartmentBudgetJson["projectStatements"]>[number];

const disclosed = (fiscalYear: number, statement: ProjectStatementJson) => ({
  budget: {
    edition: "department" as const,
    department: { name: "某市某区甲局" },
    fiscalYear,
    projectStatements: [statement],
  },
});
/** A project as this year's disclosure tells of it, and as last year's did. */
const renewed = (now: ProjectStatementJson, before: ProjectStatementJson): Example => ({
  ...disclosed(2021, now),
  against: [disclosed(2020, before)],
});

describe("project-text-renewed", () => {
  it.each<[string, Example]>([
    ["年份已改", renewed({ ...river, period: "2021年1月至12月" }, river)],
    ["文字不同", renewed(river, { ...river, overview: "更换老旧路灯、敷设电缆，承担全年路灯电费。" })],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(projectTextRenewed, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string]>([
    [
      "照搬上年",
      renewed(river, river),
      "项目经费情况说明1“河道养护”的文字与上年几乎一字不差，写的最晚的年份还是 2020 年，请更新为 2021 年的情况",
    ],
    [
      "都没有名称",
      renewed({ overview: `${OVERVIEW}2019年启动。` }, { overview: `${OVERVIEW}2019年启动。` }),
      "项目经费情况说明1的文字与上年几乎一字不差，写的最晚的年份还是 2019 年，请更新为 2021 年的情况",
    ],
  ])("fails: %s", (_, example, message) => {
    expect(messagesOf(verdictOn(projectTextRenewed, example))).toEqual([message]);
  });

  it.each<[string, Example]>([
    ["没有上年的公开", disclosed(2021, { ...river, period: "2020年" })],
    ["名称不同", renewed(river, { ...river, name: "路灯改造" })],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(projectTextRenewed, example).outcome).toBe("skipped");
  });
});
