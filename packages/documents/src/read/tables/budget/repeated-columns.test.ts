import { describe, expect, it } from "vitest";
import { factsOf, readText } from "../../../testing/statement.js";

/** The facts of a budget's tables, and the notices on headers. */
function readTables(table: string) {
  const words = "松溪局2023年部门预算\n财政拨款、项目支出、政府采购的收入和支出。\n\n";
  const reading = readText(words + table);
  const facts = Object.entries(factsOf(reading)).filter(([pointer]) => pointer.startsWith("/tables/"));
  return {
    facts: Object.fromEntries(facts.map(([pointer, value]) => [pointer.slice("/tables/".length), value])),
    said: reading.notices.filter(({ message }) => message.startsWith("表头里")).map(({ message }) => message),
  };
}

const expenditure = (one: string, other: string, last = "10.00") => `部门支出总表
单位：万元
科目编码 | 科目名称 | 合计 | ${one} | ${other}
合计 | | 70.00 | 60.00 | ${last}
213 | 农林水支出 | 70.00 | 60.00 | ${last}`;

describe("columns that a header names alike", () => {
  it("are both left where their amounts differ, and it is said", () => {
    const { facts, said } = readTables(expenditure("项目支出", "项目支出"));
    expect(facts).toMatchObject({ "expenditureTable/totalRow/total": "70" });
    expect(Object.keys(facts)).not.toContain("expenditureTable/totalRow/projectExpenditure");
    expect(said).toEqual([expect.stringContaining("“项目支出”写了两遍")]);
  });

  it("are left in the table of the three public expenses too", () => {
    const { facts, said } = readTables(`一般公共预算“三公”经费支出表
单位：万元
合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费
 | | 小计 | 公务用车运行维护费 | 公务用车运行维护费 |
9.00 | 0.00 | 6.00 | 0.00 | 6.00 | 3.00`);
    expect(facts).toMatchObject({ "threePublicExpensesTable/current/officialVehicles": "6" });
    expect(Object.keys(facts)).not.toContain("threePublicExpensesTable/current/vehicleOperation");
    expect(said).toHaveLength(1);
  });

  it.each([
    [
      "of different names",
      expenditure("基本支出", "项目支出"),
      "expenditureTable/totalRow/projectExpenditure",
      "10",
    ],
    [
      "with the same amounts",
      expenditure("基本支出", "基本支出", "60.00"),
      "expenditureTable/totalRow/basicExpenditure",
      "60",
    ],
    [
      "of tables side by side",
      `一般公共预算基本支出表
单位：万元
科目编码 | 科目名称 | 金额 | 科目编码 | 科目名称 | 金额
301 | 工资福利支出 | 50.00 | 302 | 商品和服务支出 | 8.00
30101 | 基本工资 | 50.00 | 30201 | 办公费 | 8.00`,
      "basicExpenditureTable/rows/0/total",
      "50",
    ],
  ])("are read %s", (_, table, pointer, value) => {
    const { facts, said } = readTables(table);
    expect(facts[pointer]).toBe(value);
    expect(said).toEqual([]);
  });
});
