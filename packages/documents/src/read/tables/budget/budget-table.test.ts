import { DepartmentBudget } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { FactSink } from "../../assemble/fact-sink.js";
import type { Piece } from "../../blocks/blocks.js";
import type { Row } from "../cells.js";
import { isBudgetTable, readBudgetTable } from "./budget-table.js";
import { unitIn } from "./unit.js";

/** A grid in a form easy to write: one line for each row, bars between cells. */
function gridOf(text: string): Row[] {
  return text
    .trim()
    .split("\n")
    .map((line, row) =>
      line.split("|").map((cell, column) => ({
        text: cell.trim().replaceAll("\\n", "\n"),
        position: { table: 1, row: row + 1, column: column + 1 },
      })),
    );
}

const piece = (text: string | undefined): Piece | undefined =>
  text === undefined ? undefined : { text, position: { paragraph: 1 } };

interface Given {
  readonly title?: string;
  readonly unit?: string;
  readonly rows: string;
  readonly notes?: readonly string[];
  readonly year?: number;
}

function readGrid({ title, unit, rows, notes = [], year }: Given) {
  const sink = new FactSink();
  if (year)
    sink.state({
      pointer: "/fiscalYear",
      value: year,
      occurrence: {
        position: { paragraph: 1 },
        text: `${year}`,
        printed: `${year}`,
        offset: 0,
        value: `${year}`,
      },
    });
  const grid = gridOf(rows);
  const kind = isBudgetTable(piece(title), grid, "budget");
  const notices = kind
    ? readBudgetTable(
        sink,
        kind,
        {
          title: piece(title),
          unit: unit === undefined ? undefined : unitIn({ text: unit, position: { paragraph: 1 } }),
          rows: grid,
          notes: notes.map((text) => ({ text, position: { paragraph: 2 } })),
        },
        "budget",
      )
    : [];
  const decoded = DepartmentBudget.safeParse({
    schemaVersion: 1,
    kind: "budget",
    department: {},
    ...sink.budget,
  } as never);
  if (!decoded.success) throw new Error(decoded.error.message);
  const table = kind && (sink.budget.tables as Record<string, TableJson>)[kind];
  return { kind, table: table ?? {}, sink, notices };
}
type TableJson = Readonly<Record<string, unknown>>;

/** Rows as `code name amount…`, a blank cell as null. */
const flat = (rows: readonly Readonly<Record<string, unknown>>[]) =>
  rows.map((row) => Object.values(row).join(" "));

describe("T1 部门收支总表", () => {
  it("Shanghai: two headers, 元 with cents, sides of unlike length", () => {
    const { kind, table, sink } = readGrid({
      title: "2026年部门财务收支预算总表",
      unit: "编制部门：某市某区某局    单位：元",
      rows: `
本年收入 | | 本年支出 |
项目 | 预算数 | 项目 | 预算数
一、财政拨款收入 | 96,282,213.44 | 一、公共安全支出 | 87,267,272.44
1. 一般公共预算 | 96,282,213.44 | 二、社会保障和就业支出 | 3,343,704.00
2. 政府性基金预算 | 0.00 | 三、卫生健康支出 | 1,149,678.00
3. 国有资本经营预算 | | 四、住房保障支出 | 4,521,559.00
二、事业收入 | - | |
 | | |
收入总计 | 96,282,213.44 | 支出总计 | 96,282,213.44`,
    });
    expect(kind).toBe("summaryTable");
    expect(table).toEqual({
      title: "2026年部门财务收支预算总表",
      unit: "元",
      revenueRows: [
        { name: "财政拨款收入", amount: "9628.221344" },
        { name: "一般公共预算", amount: "9628.221344" },
        { name: "政府性基金预算", amount: "0" },
        { name: "国有资本经营预算", amount: null },
        { name: "事业收入", amount: null },
      ],
      revenueTotal: "9628.221344",
      expenditureRows: [
        { name: "公共安全支出", amount: "8726.727244" },
        { name: "社会保障和就业支出", amount: "334.3704" },
        { name: "卫生健康支出", amount: "114.9678" },
        { name: "住房保障支出", amount: "452.1559" },
      ],
      expenditureTotal: "9628.221344",
    });
    expect(sink.sources["/tables/summaryTable/revenueTotal"]).toEqual([
      {
        position: { table: 1, row: 9, column: 2 },
        text: "96,282,213.44",
        printed: "96,282,213.44",
        offset: 0,
        value: "9628.221344",
        decimals: 6,
        unit: "元",
        group: "/tables/summaryTable",
      },
    ]);
    expect(sink.isClaimed({ table: 1, row: 3, column: 4 })).toBe(true);
  });

  it("Hebei 2025: 序号 and 栏次, unnumbered labels, all categories, carry-overs", () => {
    const { kind, table } = readGrid({
      rows: `
部门收支总表 | | | | |
部门：某镇 | | 预算年度：2025 | | 单位：万元 |
序号 | 收入 | | 支出 | |
 | 项目 | 2025年预算 | 项目 | 科目编码 | 2025年预算
栏次 | 1 | 2 | 3 | 4 | 5
1 | 一般公共预算拨款收入 | 675.82 | 一般公共服务支出 | 201 | 516.39
2 | 政府性基金预算拨款收入 | | 外交支出 | 202 |
3 | 国有资本经营预算拨款收入 | | 社会保障和就业支出 | 208 | 98.25
32 | 本年收入合计 | 675.82 | 本年支出合计 | | 690.36
33 | 上年结转结余 | 14.54 | 年终结转结余 | |
34 | 收入总计 | 690.36 | 支出总计 | | 690.36`,
    });
    expect(kind).toBe("summaryTable");
    expect(table).toMatchObject({
      unit: "万元",
      currentYearRevenue: "675.82",
      broughtForward: "14.54",
      revenueTotal: "690.36",
      currentYearExpenditure: "690.36",
      carriedForward: null,
      expenditureTotal: "690.36",
    });
    expect(flat(table.revenueRows as never)).toEqual([
      "一般公共预算拨款收入 675.82",
      "政府性基金预算拨款收入 ",
      "国有资本经营预算拨款收入 ",
    ]);
    expect(flat(table.expenditureRows as never)).toEqual([
      "201 一般公共服务支出 516.39",
      "202 外交支出 ",
      "208 社会保障和就业支出 98.25",
    ]);
  });

  it("the older table: one header row, 收入合计 beside 收入总计, wrapped labels", () => {
    const { table } = readGrid({
      title: "收支预算总表",
      unit: "单位：万元",
      rows: `
收入项目 | 预算数 | 支出项目 | 预算数
一、财政拨款收入 | 10 | 一、文化旅游体育与 | 9
二、其他收入 | 1 | 传媒支出 |
收入合计 | 11 | 支出合计 | 9
上年结转 | 2 | 结转下年 | 4
收入总计 | 13 | 支出总计 | 13`,
    });
    expect(table).toMatchObject({
      currentYearRevenue: "11",
      revenueTotal: "13",
      currentYearExpenditure: "9",
      carriedForward: "4",
      expenditureRows: [{ name: "文化旅游体育与传媒支出", amount: "9" }],
    });
  });

  it("labels that wrap around the line of their amounts", () => {
    const { table } = readGrid({
      title: "收支预算总表",
      unit: "单位：万元",
      rows: `
收入项目 | 预算数 | 支出项目 | 预算数
一、财政拨款收入 | 10 | 一、科学技术支出 | 2
 | | 二、文化旅游体育与 |
二、其他收入 | 1 | | 9
 | | 传媒支出 |
收入总计 | 11 | 支出总计 | 11`,
    });
    expect(table).toMatchObject({
      revenueTotal: "11",
      expenditureTotal: "11",
      expenditureRows: [
        { name: "科学技术支出", amount: "2" },
        { name: "文化旅游体育与传媒支出", amount: "9" },
      ],
    });
  });
});

describe("T2 部门收入总表", () => {
  it("无 in a cell for an amount says nothing, like a dash", () => {
    const { table, notices } = readGrid({
      title: "部门收入总表",
      unit: "单位：元",
      rows: `
科目编码 | 科目名称 | 合计 | 财政拨款收入 | 事业收入
2010507 | 专项普查活动 | 20000 | 20000 | 无
合计 | | 20000 | 20000 | 无限`,
    });
    expect(table.rows).toMatchObject([{ total: "2", publicServiceRevenue: null }]);
    expect(table.totalRow).toEqual({ total: "2", fiscalAppropriation: "2" });
    expect(notices.map(({ message }) => message)).toEqual(["单元格“无限”不是金额，没有读取"]);
  });

  it("Shanghai: three code columns, some without leading zeros; the total row's words in the first column", () => {
    const { kind, table } = readGrid({
      title: "2026年部门收入预算总表",
      unit: "单位：元",
      rows: `
项目 | | | | 收入预算 | | | |
功能分类科目编码 | | | 功能分类科目名称 | 合计 | 财政拨款收入 | 事业收入 | 事业单位\\n经营收入 | 其他收入
类 | 款 | 项 | | | | | |
201 | | | 一般公共服务支出 | 30000 | 20000 | 10000.00 | 0 |
201 | 5 | | 统计信息事务 | 30000 | 20000 | 10000 | 0 |
201 | 5 | 7 | 专项普查活动 | 30000 | 20000 | 10000 | 0 | —
合计 | | | | 30000 | 20000 | 10000 | 0 |`,
    });
    expect(kind).toBe("revenueTable");
    expect(table.rows).toEqual([
      row("201", "一般公共服务支出"),
      row("20105", "统计信息事务"),
      row("2010507", "专项普查活动"),
    ]);
    expect(table.totalRow).toEqual(amounts);
  });
  const amounts = {
    total: "3",
    fiscalAppropriation: "2",
    publicServiceRevenue: "1",
    businessRevenue: "0",
    otherRevenue: null,
  };
  const row = (code: string, name: string) => ({ code, name, ...amounts });

  it("central: money carried over apart, one code column, groups over sources", () => {
    const { table } = readGrid({
      title: "部门收入总表",
      unit: "单位：万元",
      rows: `
科目 | | 合计 | 上年结转 | | 本年收入 | | | |
科目编码 | 科目名称 | | 小计 | 一般公共预算 | 小计 | 一般公共预算拨款收入 | 政府性基金预算拨款收入 | 财政专户管理资金 | 单位资金
201 | 一般公共服务支出 | 12 | 2 | 1.5 | 10 | 9 | | 1 | 0.00
 | 合计 | 12 | 2 | 1.5 | 10 | 9 | | 1 | 0.00`,
    });
    expect(table.totalRow).toEqual({
      total: "12",
      currentYearRevenue: "10",
      broughtForward: "2",
      carriedOver: { generalPublicBudget: "1.5" },
      generalPublicBudgetAppropriation: "9",
      governmentManagedFundsAppropriation: null,
      specialFiscalAccountFunds: "1",
      unitOwnFunds: "0",
    });
  });

  it("by units instead of codes; 序号 is no datum", () => {
    const { table } = readGrid({
      title: "收入预算总表",
      unit: "金额单位：万元",
      rows: `
序号 | 单位名称 | 合计 | 财政拨款收入 | 事业收入
1 | 某局本级 | 5 | 5 |
2 | 某站 | 3 | 1 | 2
 | 合计 | 8 | 6 | 2`,
    });
    expect(flat(table.rows as never)).toEqual(["某局本级 5 5 ", "某站 3 1 2"]);
    expect(table.totalRow).toEqual({ total: "8", fiscalAppropriation: "6", publicServiceRevenue: "2" });
  });
});

describe("T3 部门支出总表", () => {
  it("codes inherited from merged cells above, names that wrap into rows of their own", () => {
    const { kind, table } = readGrid({
      title: "支出预算总表",
      unit: "单位：万元",
      rows: `
科目编码 | | | 科目名称 | 合计 | 基本支出 | 项目支出 | 事业单位经营支出 | 上缴上级支出 | 对附属单位补助支出
类 | 款 | 项 | | | | | | |
208 | | | 社会保障和就业支出 | 9 | 9 | | | |
 | 05 | | 行政事业单位养老支出 | 9 | 9 | | | |
 | | 05 | 机关事业单位基本养老保险缴 | 9 | 9 | | | |
 | | | 费支出 | | | | | |
208 | 05 | 06 | 机关事业单位职业年金\\n缴费支出 | 0 | 0 | | | |
合计 | | | | 9 | 9 | | | |`,
    });
    expect(kind).toBe("expenditureTable");
    expect((table.rows as { code: string; name: string }[]).map(({ code, name }) => [code, name])).toEqual([
      ["208", "社会保障和就业支出"],
      ["20805", "行政事业单位养老支出"],
      ["2080505", "机关事业单位基本养老保险缴费支出"],
      ["2080506", "机关事业单位职业年金缴费支出"],
    ]);
    expect(table.totalRow).toEqual({
      total: "9",
      basicExpenditure: "9",
      projectExpenditure: null,
      businessExpenditure: null,
      superiorRemittance: null,
      affiliateSubsidy: null,
    });
  });

  it("code and name in one cell, the total first, a total row that lost its merged cells", () => {
    const { table } = readGrid({
      title: "部门支出总表",
      unit: "单位：万元",
      rows: `
功能分类科目 | 科目代码 | 合计 | 基本支出 | 项目支出
合计 | 3 | 1 | 2
[201]一般公共服务支出 | | 3 | 1 | 2
2010301-行政运行 | | 3 | 1 | 2`,
    });
    expect(table.totalRow).toEqual({ total: "3", basicExpenditure: "1", projectExpenditure: "2" });
    expect(table.rows).toMatchObject([
      { code: "201", name: "一般公共服务支出", total: "3" },
      { code: "2010301", name: "行政运行", total: "3" },
    ]);
  });
});

describe("T4 财政拨款收支总表", () => {
  it("Shanghai: blanks for funds that do not exist", () => {
    const { kind, table } = readGrid({
      title: "2024年部门财政拨款收支预算总表",
      unit: "单位：元",
      rows: `
财政拨款收入 | | 财政拨款支出 | | | |
项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算
一、一般公共预算资金 | 10,000 | 一、一般公共服务支出 | 4,000 | 4,000 | |
二、政府性基金 | | 二、城乡社区支出 | 6,000 | 5,000 | 1,000 |
收入总计 | 10,000 | 支出总计 | 10,000 | 9,000 | 1,000 |`,
    });
    expect(kind).toBe("fiscalAppropriationTable");
    expect(table).toMatchObject({
      revenueRows: [
        { name: "一般公共预算资金", amount: "1" },
        { name: "政府性基金", amount: null },
      ],
      revenueTotal: "1",
      expenditureTotal: {
        total: "1",
        generalPublicBudget: "0.9",
        governmentManagedFundsBudget: "0.1",
        stateCapitalOperationsBudget: null,
      },
    });
    expect(flat(table.expenditureRows as never)).toEqual([
      "一般公共服务支出 0.4 0.4  ",
      "城乡社区支出 0.6 0.5 0.1 ",
    ]);
  });

  it("a numbered sum above a class that has nothing is no label that wraps", () => {
    const { table } = readGrid({
      title: "财政拨款收支预算总表",
      unit: "单位：万元",
      rows: `
收入 | | 支出 | | |
项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算
一、本年收入 | 6 | 一、本年支出 | 6 | 6 |
一般公共预算拨款收入 | 6 | 一般公共服务支出 | | |
政府性基金预算拨款收入 | | 教育支出 | 6 | 6 |
收入总计 | 6 | 支出总计 | 6 | 6 |`,
    });
    expect(flat(table.expenditureRows as never).map((row) => row.split(" ")[0])).toEqual([
      "本年支出",
      "一般公共服务支出",
      "教育支出",
    ]);
  });

  it("central: 一、本年收入 and what is carried over stay rows; known without its title", () => {
    const { kind, table } = readGrid({
      unit: "单位：万元",
      rows: `
收入 | | 支出 | | |
项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算
一、本年收入 | 5 | 一、本年支出 | 6 | 6 |
（一）一般公共预算拨款 | 5 | （一）教育支出 | 6 | 6 |
二、上年结转 | 1 | 二、结转下年 | | |
（一）一般公共预算拨款 | 1 | | | |
收入总计 | 6 | 支出总计 | 6 | 6 |`,
    });
    expect(kind).toBe("fiscalAppropriationTable");
    expect(flat(table.revenueRows as never)).toEqual([
      "本年收入 5",
      "一般公共预算拨款 5",
      "上年结转 1",
      "一般公共预算拨款 1",
    ]);
    expect(table.expenditureTotal).toMatchObject({ total: "6" });
  });
});

describe("T5, T8, T9: one budget's expenditure", () => {
  it("with last year's figures and the change", () => {
    const { kind, table, sink } = readGrid({
      title: "一般公共预算支出表",
      unit: "单位：万元",
      year: 2025,
      rows: `
科目编码 | 科目名称 | 2024年预算数 | 2025年预算数 | | | 增减额 | 增减%
 | | | 合计 | 基本支出 | 项目支出 | |
205 | 教育支出 | 10.00 | 12.00 | 8.00 | 4.00 | 2.00 | 20.00
20502 | 普通教育 | 10.00 | 12.00 | 8.00 | 4.00 | 2.00 | 20.00
 | 合计 | 10.00 | 12.00 | 8.00 | 4.00 | 2.00 | 20.00`,
    });
    expect(kind).toBe("generalPublicBudgetTable");
    expect(table.totalRow).toEqual({
      previousTotal: "10",
      total: "12",
      basicExpenditure: "8",
      projectExpenditure: "4",
      change: "2",
      changeRate: "20.00",
    });
    expect(sink.isClaimed({ table: 1, row: 3, column: 7 })).toBe(true);
  });

  it.each([
    ["2024年部门政府性基金预算支出功能分类预算表", "政府性基金预算支出", "governmentManagedFundsTable"],
    ["2024年部门国有资本经营预算支出功能分类预算表", "国有资本经营预算支出", "stateCapitalOperationsTable"],
  ])("published empty: %s", (title, group, kind) => {
    const given = {
      unit: "单位：元",
      rows: `
项目 | | | | ${group} | |
功能分类科目编码 | | | 功能分类科目名称 | 合计 | 基本支出 | 项目支出
类 | 款 | 项 | | | |
无 | | | | | |
 | | | | | |
合计 | | | | | |`,
    };
    const notes = ["注:本部门2024年无此项预算，故本表为空表。"];
    const { kind: titled, table } = readGrid({ ...given, title, notes });
    expect(titled).toBe(kind);
    expect(table).toEqual({
      title,
      unit: "元",
      note: notes[0],
      declaredEmpty: true,
      totalRow: { total: null, basicExpenditure: null, projectExpenditure: null },
    });
    expect(readGrid(given).kind).toBe(kind);
  });
});

describe("T6 一般公共预算基本支出表", () => {
  it("Shanghai: two code columns without leading zeros", () => {
    const { kind, table } = readGrid({
      title: "2024年部门一般公共预算基本支出部门预算经济分类预算表",
      unit: "单位：元",
      rows: `
项目 | | | 一般公共预算基本支出 | |
经济分类科目编码 | | 部门经济分类科目名称 | 合计 | 人员经费 | 公用经费
类 | 款 | | | |
301 | | 工资福利支出 | 98,950,260 | 98,950,260 |
301 | 2 | 津贴补贴 | 98,950,260 | 98,950,260 |
302 | | 商品和服务支出 | 0 | | 0
302 | 12 | 因公出国（境）费用 | 0 | | 0
合计 | | | 98,950,260 | 98,950,260 | 0`,
    });
    expect(kind).toBe("basicExpenditureTable");
    expect(flat(table.rows as never)).toEqual([
      "301 工资福利支出 9895.026 9895.026 ",
      "30102 津贴补贴 9895.026 9895.026 ",
      "302 商品和服务支出 0  0",
      "30212 因公出国（境）费用 0  0",
    ]);
    expect(table.totalRow).toEqual({
      total: "9895.026",
      personnelExpenses: "9895.026",
      routineOperatingExpenses: "0",
    });
  });

  it("the older table, known by its header", () => {
    const { kind, table } = readGrid({
      rows: `
经济分类科目 | | 2018年基本支出（万元） | |
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
301 | 工资福利支出 | 1.5 | 1.5 |
 | 合计 | 1.5 | 1.5 | `,
    });
    expect(kind).toBe("basicExpenditureTable");
    expect(table.totalRow).toEqual({
      total: "1.5",
      personnelExpenses: "1.5",
      routineOperatingExpenses: null,
    });
  });
});

describe("T7 “三公”经费支出表", () => {
  it.each(["注：若为空表，则为本单位无“三公”经费支出。", "说明：如本表没有数据，则为空表。"])(
    "a form's note of what an empty table would say: %s",
    (note) => {
      const { table } = readGrid({
        title: "2023年“三公”经费支出表",
        unit: "单位:万元",
        notes: [note],
        rows: `
合计 | 因公出国(境)费 | 公务接待费 | 公务用车购置及运行费
6 | | 1 | 5`,
      });
      expect(table).toMatchObject({ note, current: { total: "6" } });
      expect(table).not.toHaveProperty("declaredEmpty");
    },
  );

  it.each([
    ["说明：本部门无财政拨款安排的“三公”经费。", true],
    ["说明：本部门无政府性基金预算安排的“三公”经费。", undefined],
    ["说明：本部门没有财政拨款以外安排的“三公”经费。", undefined],
  ])("%s", (note, declaredEmpty) => {
    const { table } = readGrid({
      title: "2023年“三公”经费支出表",
      unit: "单位:万元",
      notes: [note],
      rows: `
合计 | 因公出国(境)费 | 公务接待费 | 公务用车购置及运行费
6 | | 1 | 5`,
    });
    expect((table as { declaredEmpty?: boolean }).declaredEmpty).toBe(declaredEmpty);
  });

  it("Shanghai: one line, with the operating expenses beside it", () => {
    const { kind, table } = readGrid({
      title: "2025年单位“三公”经费和机关运行经费预算表",
      unit: "单位:万元",
      notes: ["注：本部门无“三公”经费，故本表为空表。"],
      rows: `
“三公”经费预算数 | | | | | | 机关运行经费预算数
合计 | 因公出国(境)费 | 公务接待费 | 公务用车购置及运行费 | | |
 | | | 小计 | 购置费 | 运行费 |
346.30 | 288.70 | 25.40 | 32.20 | | 32.20 | 2,517.78`,
    });
    expect(kind).toBe("threePublicExpensesTable");
    expect(table.current).toEqual({
      total: "346.3",
      overseasVisits: "288.7",
      officialReceptions: "25.4",
      officialVehicles: "32.2",
      vehiclePurchase: null,
      vehicleOperation: "32.2",
      agencyOperatingExpenses: "2517.78",
    });
    // filled, though a note below says that it is empty: both facts are kept
    expect(table.declaredEmpty).toBe(true);
  });

  it("two years side by side", () => {
    const { table } = readGrid({
      title: "一般公共预算“三公”经费支出表",
      unit: "单位：万元",
      rows: `
2024年预算数 | | | | | | 2025年预算数 | | | | |
合计 | 因公出国（境）费 | 公务用车购置及运行费 | | | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行费 | | | 公务接待费
 | | 小计 | 公务用车购置费 | 公务用车运行费 | | | | 小计 | 公务用车购置费 | 公务用车运行费 |
9 | 1 | 5 | 2 | 3 | 3 | 8 | 0 | 5 | 2 | 3 | 3`,
    });
    const line = {
      officialVehicles: "5",
      vehiclePurchase: "2",
      vehicleOperation: "3",
      officialReceptions: "3",
    };
    expect(table.previous).toEqual({ total: "9", overseasVisits: "1", ...line });
    expect(table.current).toEqual({ total: "8", overseasVisits: "0", ...line });
  });

  it("one line a year", () => {
    const { table } = readGrid({
      title: "“三公”经费预算表",
      unit: "单位：万元",
      rows: `
年度 | 合计 | 因公出国（境）费 | 公务用车购置及运行维护费 | 公务接待费
2024年 | 9 | 1 | 5 | 3
2025年 | 8 | 0 | 5 | 3`,
    });
    expect(table.current).toMatchObject({ year: 2025, total: "8" });
    expect(table.previous).toMatchObject({ year: 2024, total: "9" });
  });

  it("one row an expense, with meetings and training that its total leaves out", () => {
    const { table } = readGrid({
      title: "财政拨款“三公”经费支出表",
      unit: "单位：万元",
      rows: `
序号 | 项目 | 上年预算数 | 本年预算数 | 增减额 | 增减%
1 | “三公”经费合计 | 9 | 8 | -1 | -11.1
2 | 1.因公出国（境）费用 | 1 | 0 | -1 |
3 | 2.公务用车购置及运行维护费 | 5 | 5 | |
4 | 其中：（1）公务用车购置费 | | | |
5 | （2）公务用车运行维护费 | 5 | 5 | |
6 | 3.公务接待费 | 3 | 3 | |
7 | 二、会议费 | 4 | 4 | |
8 | 三、培训费 | 6 | 6 | | `,
    });
    expect(table.current).toEqual({
      total: "8",
      overseasVisits: "0",
      officialVehicles: "5",
      vehiclePurchase: null,
      vehicleOperation: "5",
      officialReceptions: "3",
      meetings: "4",
      training: "6",
    });
    expect(table.previous).toMatchObject({ total: "9", vehiclePurchase: null });
  });

  it("the total of a wider table is not that of the three", () => {
    const { table } = readGrid({
      unit: "单位：万元",
      rows: `
单位名称 | 合计 | “三公”经费 | | | | | 会议费 | 培训费
 | | 小计 | 因公出国（境）费 | 公务用车购置费 | 公务用车运行维护费 | 公务接待费 | |
合计 | 18 | 8 | 0 | 2 | 3 | 3 | 4 | 6
某局 | 18 | 8 | 0 | 2 | 3 | 3 | 4 | 6`,
    });
    expect(table.current).toMatchObject({ total: "8", meetings: "4", training: "6" });
  });

  it("published blank", () => {
    const { table } = readGrid({
      title: "“三公”经费支出表",
      unit: "单位：万元",
      rows: `
合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费
 | | | `,
    });
    expect(table.current).toEqual({
      total: null,
      overseasVisits: null,
      officialVehicles: null,
      officialReceptions: null,
    });
  });
});

it("T10 项目支出表: project by source", () => {
  const { kind, table } = readGrid({
    title: "项目支出表",
    unit: "单位：万元",
    rows: `
类型 | 项目编码 | 项目名称 | 项目单位 | 合计 | 本年拨款 | | | 财政拨款结转结余 | | 财政专户管理资金 | 单位资金
 | | | | | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 | 一般公共预算 | 政府性基金预算 | |
特定目标类 | 33072621P0ABCDEFGHIJK | 三、四级网络 | 某局 | 30 | 25 | | | 5 | | |
合计 | | | | 30 | 25 | | | 5 | | | `,
  });
  expect(kind).toBe("projectListTable");
  expect(table.rows).toEqual([
    {
      code: "33072621P0ABCDEFGHIJK",
      name: "三、四级网络",
      budgetUnit: "某局",
      projectType: "特定目标类",
      carriedOver: { generalPublicBudget: "5", governmentManagedFundsBudget: null },
      total: "30",
      generalPublicBudget: "25",
      governmentManagedFundsBudget: null,
      stateCapitalOperationsBudget: null,
      specialFiscalAccountFunds: null,
      unitOwnFunds: null,
    },
  ]);
  expect(table.totalRow).toMatchObject({ total: "30" });
});

describe("what is not sure is not read", () => {
  const rows = `
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
201 | 一般公共服务支出 | 3 | 1 | 2`;

  it("without a unit: codes and names, but no amounts; said once", () => {
    const { table, notices, sink } = readGrid({ title: "部门支出总表", rows });
    expect(table.rows).toEqual([{ code: "201", name: "一般公共服务支出" }]);
    expect(notices).toHaveLength(1);
    expect(sink.isClaimed({ table: 1, row: 2, column: 3 })).toBe(false);
  });

  it("the unit of the table goes before that of the page, that of the column before both", () => {
    const { table } = readGrid({
      title: "部门支出总表",
      unit: "单位：元",
      rows: `单位：万元 | | | |${rows.replace("合计", "合计（千元）")}`,
    });
    expect(table.rows).toMatchObject([{ total: "0.3", basicExpenditure: "1" }]);
  });

  it("a cell that is no number is said and left", () => {
    const { table, notices, sink } = readGrid({
      title: "部门支出总表",
      unit: "单位：万元",
      rows: rows.replace("| 3 |", "| 3（注） |"),
    });
    expect(sink.unread).toEqual(["/tables/expenditureTable/rows/0/total"]);
    expect(table.rows).toEqual([
      { code: "201", name: "一般公共服务支出", basicExpenditure: "1", projectExpenditure: "2" },
    ]);
    expect(notices).toMatchObject([{ code: "row-unread" }]);
  });

  it.each([
    ["12,3456.00", "123456", "warning"],
    ["1,23456", "123456", "warning"],
    // its last comma may be a decimal point
    ["12,34", undefined, "warning"],
    ["12,34.5.6", undefined, "warning"],
  ])("an amount whose separators stand wrong: %s", (cell, total, severity) => {
    const { table, notices } = readGrid({
      title: "部门支出总表",
      unit: "单位：万元",
      rows: rows.replace("| 3 |", `| ${cell} |`),
    });
    const [row] = (table.rows ?? []) as readonly { total?: string }[];
    expect(Number(row?.total ?? Number.NaN)).toBe(Number(total ?? Number.NaN));
    expect(notices).toMatchObject([{ code: "row-unread", severity }]);
  });

  it.each([
    ["no header", "部门支出总表", "201 | 一般公共服务支出 | 3 | 1 | 2"],
    ["a header of another table", "部门支出总表", "指标 | 指标值\n办结率 | 100%"],
    [
      "nothing to know it by",
      undefined,
      "科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n201 | 甲 | 3 | 1 | 2",
    ],
    ["assets", undefined, "项目 | 数量 | 价值\n资产总额 | | 12"],
    ["one side only", "部门收支总表", "收入 | 预算数\n一、财政拨款收入 | 12"],
    ["empty", "部门收支总表", ""],
  ])("%s", (_, title, text) => {
    expect(readGrid({ ...(title && { title }), unit: "单位：万元", rows: text }).kind).toBeUndefined();
  });

  it("who made it, beneath it, is no row of it", () => {
    const { table, notices } = readGrid({
      title: "部门支出总表",
      unit: "单位：百元",
      rows: `${rows}\n制表人：张三 | | 审核人：李四 | | 日期：2025年1月20日\n编制单位 | | | | 3`,
    });
    expect(table.unit).toBe("百元");
    expect(table.rows).toHaveLength(2);
    expect(notices).toEqual([]);
  });

  it("cells beyond the most that notices name are counted", () => {
    const lines = Array.from({ length: 30 }, (_, at) => `${2010301 + at} | 甲 | +1.50 | | `);
    const { notices } = readGrid({
      title: "部门支出总表",
      unit: "单位：万元",
      rows: ["科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出", ...lines].join("\n"),
    });
    expect(notices).toHaveLength(21);
    expect(notices[0]).toMatchObject({ severity: "warning" });
    expect(notices.at(-1)?.message).toBe("这张表里还有 10 处没有读取，或需要核对，不再逐一列出");
  });

  it("a duplicated column is read once", () => {
    const { table, sink } = readGrid({
      title: "部门支出总表",
      unit: "单位：万元",
      rows: "科目编码 | 科目名称 | 合计 | 合计 | 基本支出 | 基本支出\n201 | 甲 | 3 | 4 | 1 | 2",
    });
    expect(table.rows).toEqual([{ code: "201", name: "甲", total: "3", basicExpenditure: "1" }]);
    expect(sink.isClaimed({ table: 1, row: 2, column: 4 })).toBe(false);
  });
});

describe("hostile grids", () => {
  it("10^5 cells, ragged rows and repeated headers are read", () => {
    const header = "科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出";
    const lines = Array.from({ length: 20_000 }, (_, at) =>
      at % 50 === 0
        ? header
        : ["201 | 甲 | 3 | 1 | 2", "| | | 1", "201", "| 乙", "合计 | 3 | 1 | 2 | 4 | 5 | 6"][at % 5],
    );
    const { table } = readGrid({
      title: "部门支出总表",
      unit: "单位：万元",
      rows: [header, ...lines].join("\n"),
    });
    expect((table.rows as unknown[]).length).toBeGreaterThan(1000);
  });

  it("a wide grid of header words, and one of nothing but headers", () => {
    const wide = Array.from({ length: 5000 }, () => "合计").join("|");
    expect(() =>
      readGrid({ title: "部门支出总表", unit: "单位：万元", rows: `${wide}\n${wide}\n${wide}` }),
    ).not.toThrow();
    expect(() =>
      readGrid({ title: "部门收支总表", rows: "项目|预算数|项目|预算数\n".repeat(1000) }),
    ).not.toThrow();
  });
});
