import { DepartmentBudget, encode } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { readText } from "../../testing/statement.js";

/** A sound statement without a unit above any table. */
const STATEMENT = `松溪县农业局2025年部门预算情况说明
一、部门预算收支情况
2025年收入总预算1200万元，支出总预算1200万元。`;
const FORM = ["| 项目名称 | 农技推广 |", "| 预算数 | 150000.00 |", "| 绩效目标 | 推广良种 |"].join("\n");
const EXPENDITURE = [
  "部门支出总表",
  "单位：元",
  "| 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |",
  "| 213 | 农林水支出 | 110000.00 | 60000.00 | 50000.00 |",
].join("\n");

function readFrom(...parts: readonly string[]) {
  const { budget, notices } = readText([STATEMENT, ...parts].join("\n\n"));
  const { projects = [], tables } = encode(DepartmentBudget, budget);
  const said = notices.filter(({ code }) => code === "row-unread").map(({ message }) => message);
  return { project: projects[0], tables, said };
}
const form = (...above: readonly string[]) => readFrom(["项目支出绩效目标表", ...above, FORM].join("\n"));

describe("the unit of a project's form", () => {
  it.each([
    "单位：元",
    "金额单位：人民币元",
    "单 位：元",
    "单位（元）",
    "货币单位：人民币（元）",
    "编制单位：元谋县农业局　金额单位：元",
  ])("%s", (note) => {
    const { project, said } = form(note);
    expect(project).toMatchObject({ name: "农技推广", budget: "15" });
    expect(said).toEqual([]);
  });

  it("is said where a word of the form names it", () => {
    const { project } = readFrom(`项目支出绩效目标表\n${FORM.replace("预算数", "预算数（百元）")}`);
    expect(project?.budget).toBe("1500");
  });

  it.each([
    ["nothing tells it", []],
    ["a body's name begins like one", ["单位：元谋县农业局"]],
    ["a table of the document is in 元", ["附件"], EXPENDITURE],
  ])("is not known where %s: the amount is left unread, and that is said", (_, above, before = "") => {
    const { project, said } = readFrom(before, ["项目支出绩效目标表", ...above, FORM].join("\n"));
    expect(project).toMatchObject({ name: "农技推广" });
    expect(project).not.toHaveProperty("budget");
    expect(said).toEqual(["表格没有写明金额单位，其中的金额没有读取"]);
  });

  it("is 万元 where all tables of the document are in 万元", () => {
    const { project, said } = readFrom(
      EXPENDITURE.replace("元", "万元"),
      `项目支出绩效目标表\n${FORM.replace("150000.00", "15.00")}`,
    );
    expect(project?.budget).toBe("15");
    expect(said).toEqual([]);
  });

  it("is not that of the table before it", () => {
    expect(readFrom(EXPENDITURE, `附件\n${FORM}`).project).not.toHaveProperty("budget");
  });
});

it("says that a project's number is grouped in the wrong places", () => {
  const grouped = FORM.replace("150000.00", "82,096,79742");
  const { project, said } = readFrom(`项目支出绩效目标表\n单位：元\n${grouped}`);
  expect(project?.budget).toBe("820967.9742");
  expect(said).toEqual(["单元格“82,096,79742”的千位分隔符位置不对，按数字读取，请核对"]);
});

it("takes the unit of a column for that of its numbers, whichever it is", () => {
  const { tables } = readFrom(
    EXPENDITURE.replace("单位：元", "单位：万元").replace("| 合计 |", "| 合计（百元） |"),
  );
  expect(tables?.expenditureTable?.rows?.[0]).toMatchObject({ total: "1100", basicExpenditure: "60000" });
});

it("counts nothing in 元", () => {
  const { budget } = readText(
    [
      STATEMENT,
      "二、国有资产情况",
      "固定资产占用情况表",
      "| 项目 | 数量 | 价值（元） |",
      "| 1. 专用设备 | 3万元 | 12000.00 |",
    ].join("\n"),
  );
  const { stateAssets } = encode(DepartmentBudget, budget);
  expect(stateAssets?.holdings?.[0]).toMatchObject({ value: "12000" });
  expect(stateAssets?.holdings?.[0]).not.toHaveProperty("quantity");
});
