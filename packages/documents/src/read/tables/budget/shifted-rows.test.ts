import { describe, expect, it } from "vitest";
import { readText } from "../../../testing/statement.js";
import type { Column } from "./columns.js";
import { areShifted } from "./shifted-rows.js";

const piece = (text: string) => ({ text, position: { line: 1, column: 1 } });

describe("areShifted", () => {
  const amount = { role: "amount", field: "total", year: {}, run: 0, rank: 1 } as unknown as Column;
  const columns: Column[] = [{ role: "code" }, { role: "name" }, amount];
  const rows = (...lines: string[]) => lines.map((line) => line.split(" ").map(piece));

  it.each([
    ["codes in the columns of names and amounts", rows("201 05 01", "201 05 08", "201 事务 3")],
    ["the only row", rows("201 05 3.00")],
  ])("%s", (_, body) => expect(areShifted(body, columns)).toBe(true));

  it.each([
    ["names and amounts", rows("201 事务 3.00", "20105 行政运行 0", "20108 调查 0.50")],
    ["one slip among many rows", rows("201 05 3.00", "201 事务 3", "201 事务 3", "201 事务 3", "201 事务 3")],
    ["rows that are too short to tell", rows("201 05", "201 08")],
  ])("not %s", (_, body) => expect(areShifted(body, columns)).toBe(false));

  it("knows no table without codes", () => {
    expect(areShifted(rows("1 05 3", "2 06 4"), [{ role: "nothing" }, { role: "name" }, amount])).toBe(false);
  });
});

describe("a table of revenue beside expenditure whose blank cells were dropped", () => {
  const read = (...rows: readonly string[]) => {
    const head = ["青山区医院2024年度部门决算", "收入支出决算总表", "单位：万元"];
    const labels = ["收入 | 支出 | | | | |", "项目 | 行次 | 金额 | 项目 | 行次 | 金额 |"];
    const sums = [
      "本年收入合计 | 23 | 40.00 | 本年支出合计 | 50 | 40.00 |",
      "总计 | 27 | 40.00 | 总计 | 54 | 40.00 |",
    ];
    const { budget, unreadValues, notices } = readText([...head, ...labels, ...rows, ...sums].join("\n"));
    const { revenueRows, expenditureRows } = budget.tables?.summaryTable ?? {};
    const names = [revenueRows, expenditureRows].map((list) => list?.map(({ name }) => name));
    return { names, unreadValues, codes: notices.map(({ code }) => code) };
  };
  const whole = [
    "一、财政拨款收入 | 1 | 6.00 | 一、一般公共服务支出 | 28 | 15.00 |",
    "二、上级补助收入 | 2 | 4.00 | 二、外交支出 | 29 | 5.00 |",
    "三、事业收入 | 3 | 30.00 | 三、国防支出 | 30 | 20.00 |",
  ];

  it("reads rows with all their cells", () => {
    const { names, codes } = read(...whole);
    expect(names).toEqual([
      ["财政拨款收入", "上级补助收入", "事业收入"],
      ["一般公共服务支出", "外交支出", "国防支出"],
    ]);
    expect(codes).not.toContain("row-unread");
  });

  it("takes no number of a line for money, and says which rows it leaves out", () => {
    const { names, unreadValues, codes } = read(...whole, "7 | 七、文化支出 | 34 | | | |");
    expect(names.flat()).not.toContain("7");
    expect(unreadValues).toEqual(
      expect.arrayContaining(["/tables/summaryTable/revenueRows", "/tables/summaryTable/expenditureRows"]),
    );
    expect(codes).toContain("row-unread");
  });
});

describe("an empty table whose only row numbers its columns", () => {
  it("is that table, with the numbers over its code and name", () => {
    const { budget, notices } = readText(
      [
        "青山区医院2024年部门预算说明",
        "二、收支情况",
        "2024年收入预算100万元。",
        "政府性基金预算支出表",
        "单位：万元",
        "| 序号 | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 |",
        "| 栏次 | 1 | 2 | 3 | 4 | 5 |",
        "注：本单位没有政府性基金预算拨款安排的支出，本表为空。",
      ].join("\n"),
    );
    expect(budget.tables?.governmentManagedFundsTable).toMatchObject({ declaredEmpty: true });
    expect(notices.map(({ code }) => code)).not.toContain("table-unread");
  });
});
