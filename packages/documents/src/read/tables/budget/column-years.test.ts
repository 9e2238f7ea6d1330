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

describe("a total beneath words that nobody listed", () => {
  const table = (total: string, base: string, ...rows: readonly string[]) =>
    readTable(
      "一般公共预算支出表",
      "单位：万元",
      `| 科目编码 | 科目名称 | ${base} | ${total} | 基本支出 | 项目支出 | 比上年增减额 | 增减% |`,
      ...rows,
    ).tables?.generalPublicBudgetTable?.rows;
  const rows = [
    "| 208 | 社会保障和就业支出 | 90.00 | 100.00 | 100.00 | | 10.00 | 11.11 |",
    "| 213 | 农林水支出 | 1100.00 | 1200.00 | 900.00 | 300.00 | 100.00 | 9.09 |",
    "| 221 | 住房保障支出 | 50.00 | 60.00 | 60.00 | 0.00 | 10.00 | 20.00 |",
  ];

  it.each(["2025年部门预算", "预算数合计", "安排数", "支出数", "预算数（万元）", "小 计"])(
    "is the column that is basic and project expenditure together: %s",
    (total) => {
      const [, agriculture] = table(total, "2024年预算数", ...rows) ?? [];
      expect(agriculture).toMatchObject({
        total: "1200",
        previousTotal: "1100",
        basicExpenditure: "900",
        projectExpenditure: "300",
        change: "100",
      });
    },
  );

  it("is beside last year's execution, and beside 上年 without a number", () => {
    expect(table("安排数", "2024年执行数", ...rows)?.[1]).toMatchObject({
      total: "1200",
      previousExecuted: "1100",
    });
    expect(table("安排数", "上年预算数", ...rows)?.[1]).toMatchObject({
      total: "1200",
      previousTotal: "1100",
    });
  });

  it("is it still where one row of several does not add up", () => {
    const wrong = rows.map((row) => row.replace("1200.00", "1210.00"));
    const more = [
      "| 212 | 城乡社区支出 | 9.00 | 9.00 | 4.00 | 5.00 | | |",
      "| 229 | 其他支出 | 8.00 | 8.00 | 8.00 | | | |",
    ];
    expect(table("安排数", "2024年预算数", ...wrong, ...more)?.[1]).toMatchObject({ total: "1210" });
  });

  it.each([
    [
      "does not add up",
      "安排数",
      rows.map((row) => row.replace(/(?<=00 \| )(100|1200|60)(?=\.00 \| )/, "7$1")),
    ],
    ["is one row alone", "安排数", rows.slice(1, 2)],
    ["is what was spent", "2024年完成数", rows],
    ["bears another year", "2023年安排", rows],
  ])("is none that %s", (_, total, body) => {
    // the only column with a year is that of the table, as before
    expect(table(total, "2024年预算数", ...body)?.at(-1)).not.toHaveProperty("previousTotal");
  });
});
