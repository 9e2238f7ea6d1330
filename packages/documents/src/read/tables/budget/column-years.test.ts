import { DepartmentBudget, encode } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { readText } from "../../../testing/statement.js";

const STATEMENT = `松溪县农业局2025年部门预算情况说明
一、部门预算收支情况
2025年收入总预算1200万元，支出总预算1200万元。`;

function readTable(...lines: readonly string[]) {
  const { budget, sources } = readText([STATEMENT, "", ...lines].join("\n"));
  const { tables, expenditure } = encode(DepartmentBudget, budget);
  const yearOf = (pointer: string) => sources[`/tables/${pointer}`]?.[0]?.year;
  return { tables, expenditure, yearOf };
}

describe("the year of a table", () => {
  it("is kept with its amounts if the header does not name the document's year", () => {
    const { tables, yearOf } = readTable(
      "一般公共预算支出表",
      "单位：万元",
      "| 科目编码 | 科目名称 | 2023年预算数 |",
      "| 213 | 农林水支出 | 1100.00 |",
      "| 合计 | | 1100.00 |",
    );
    expect(tables?.generalPublicBudgetTable?.rows?.[0]).toMatchObject({ total: "1100" });
    expect(yearOf("generalPublicBudgetTable/rows/0/total")).toBe(2023);
    expect(yearOf("generalPublicBudgetTable/totalRow/total")).toBe(2023);
  });

  it("is not said of amounts beneath the document's own", () => {
    const { tables, yearOf } = readTable(
      "一般公共预算支出表",
      "单位：万元",
      "| 科目编码 | 科目名称 | 2024年预算数 | 2025年预算数 |",
      "| 213 | 农林水支出 | 1100.00 | 1200.00 |",
    );
    expect(tables?.generalPublicBudgetTable?.rows?.[0]).toMatchObject({
      total: "1200",
      previousTotal: "1100",
    });
    expect(yearOf("generalPublicBudgetTable/rows/0/total")).toBeUndefined();
  });

  it("is that of the document where another line is later", () => {
    const { tables } = readTable(
      "一般公共预算“三公”经费支出表",
      "单位：万元",
      "| 年度 | 合计 | 因公出国（境）费 | 公务接待费 | 公务用车购置费 | 公务用车运行费 |",
      "| 2025年 | 9.00 | 0.00 | 2.00 | 0.00 | 7.00 |",
      "| 2026年 | 8.00 | 0.00 | 2.00 | 0.00 | 6.00 |",
    );
    expect(tables?.threePublicExpensesTable?.current).toMatchObject({ year: 2025, total: "9" });
  });

  it("is one for both sides", () => {
    const { tables } = readTable(
      "部门收支总表",
      "单位：万元",
      "| 收入 | | | 支出 | |",
      "| 项目 | 2024年预算数 | 2025年预算数 | 项目 | 2024年预算数 |",
      "| 一般公共预算拨款收入 | 1000.00 | 1200.00 | 农林水支出 | 1000.00 |",
      "| 收入总计 | 1000.00 | 1200.00 | 支出总计 | 1000.00 |",
    );
    expect(tables?.summaryTable).toMatchObject({ revenueTotal: "1200" });
    expect(tables?.summaryTable).not.toHaveProperty("expenditureTotal");
  });

  it("keeps a statement without figures from taking those of another year", () => {
    const { budget } = readText(
      [
        "松溪县农业局2025年部门预算",
        "预算的收入和支出见财政拨款、项目支出、基本支出的报表。",
        "部门收支总表",
        "单位：万元",
        "| 收入 | | 支出 | |",
        "| 项目 | 2024年预算数 | 项目 | 2024年预算数 |",
        "| 一般公共预算拨款收入 | 1000.00 | 农林水支出 | 1000.00 |",
        "| 收入总计 | 1000.00 | 支出总计 | 1000.00 |",
      ].join("\n"),
    );
    const { tables, revenue } = encode(DepartmentBudget, budget);
    expect(tables?.summaryTable).toMatchObject({ revenueTotal: "1000", expenditureTotal: "1000" });
    expect(revenue).toBeUndefined();
  });
});
