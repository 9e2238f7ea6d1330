import { describe, expect, it } from "vitest";
import { blocksOf, captionsOf } from "../../../testing/blocks.js";
import { FactSink } from "../../assemble/fact-sink.js";
import { outline } from "../../outline/outline.js";
import { Captions } from "../captions.js";
import { findBudgetTables } from "./find-tables.js";
import { readBudgetTables } from "./read-budget-tables.js";

const found = (text: string) => findBudgetTables(captionsOf(blocksOf(text)));
const summary = (text: string) =>
  found(text).map(({ kind, title, rows, notes }) => [kind, title?.text, rows.length, notes.length]);

function readText(text: string, state?: (sink: FactSink) => void) {
  const sink = new FactSink();
  state?.(sink);
  const { items, notices } = readBudgetTables(sink, captionsOf(blocksOf(text)));
  return { sink, items, notices, budget: sink.budget as Record<string, never> };
}

const T3 = `
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
201 | 一般公共服务支出 | 3 | 1 | 2
 | 合计 | 3 | 1 | 2`;

describe("findBudgetTables", () => {
  it("takes the nearest title and the unit beneath it, not those of the contents", () => {
    const [table] = found(`
部门收支总表
部门收入总表
3. 2025年部门支出总表
编制部门：某局　　　单位：元
${T3}`);
    expect(table).toMatchObject({ kind: "expenditureTable", title: { text: "2025年部门支出总表" } });
    expect(table?.unit?.text).toBe("元");
  });

  const bought = `
单位编码 | 单位名称 | 采购项目 | 合计 | 一般公共预算 | 单位资金
01 | 某局 | 办公设备 | 3.00 | 1.00 | 2.00`;
  it.each([
    ["its title above", `政府采购预算表\n单位：万元\n${bought}`],
    ["its title in its first row", `政府采购预算表 | | | | |${bought}`],
  ])("takes no table of another kind for one by its header: %s", (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    [
      "fields beneath a cell that ran down",
      "科目编码 | 科目名称 | 合计 | 基本支出 | | 项目支出\n人员经费 | 公用经费\n201 | 一般公共服务支出 | 6 | 2 | 1 | 3",
    ],
    [
      "fields that a cell ran over",
      "科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n201 | 01 | 01 | 行政运行 | 6 | 3 | 3\n201 | 01 | 02 | 机关服务 | 1 | 1 | 0",
    ],
  ])("reads no table whose header lost %s", (_, rows) => {
    expect(found(`部门支出总表\n单位：万元\n\n${rows}`)).toEqual([]);
  });

  it("takes 合计 alone on a further page for the table's last row", () => {
    const { budget } = readText(`部门支出总表
单位：万元

科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
201 | 一般公共服务支出 | 3 | 1 | 2

— 7 —

合计 | 3 | 1 | 2

— 8 —`);
    expect(budget.tables).toMatchObject({
      expenditureTable: { totalRow: { total: "3", basicExpenditure: "1", projectExpenditure: "2" } },
    });
  });

  it("a first column that is blank in some rows is no border", () => {
    const { sink } = readText(
      `部门支出总表\n单位：万元\n${T3.replace("合计 | 3 | 1 | 2", "合计 | 3.00 | 1.00 | 2.00")}`,
    );
    expect(sink.budget).toMatchObject({
      tables: {
        expenditureTable: { totalRow: { total: "3", basicExpenditure: "1", projectExpenditure: "2" } },
      },
    });
  });

  it("a title of another table in the contents says nothing of the grids beneath", () => {
    expect(
      summary(`部门支出总表\n政府采购预算表\n第一部分 概况\n某局是行政单位。\n部门支出总表\n${T3}`),
    ).toEqual([["expenditureTable", "部门支出总表", 3, 0]]);
  });

  it("a second table of a kind is not a standard table", () => {
    const second = `部门支出总表\n单位：万元\n${T3.replaceAll("3 |", "5 |")}`;
    const { budget, items } = readText(
      `部门支出总表\n单位：万元\n${T3}\n${"一段文字。\n".repeat(5)}${second}`,
    );
    expect(budget).toMatchObject({ tables: { expenditureTable: { totalRow: { total: "3" } } } });
    expect(items.size).toBe(1);
  });

  it("a unit does not outlive its table", () => {
    const tables = found(`
部门支出总表
单位：元
${T3}
一般公共预算支出表
${T3}`);
    expect(tables.map(({ unit }) => unit?.text)).toEqual(["元", undefined]);
  });

  it("pages: with the header again, without it, with the title again, with a page's number between", () => {
    const more = "202 | 外交支出 | 0 | 0 | 0";
    const pages = (between: string) =>
      `部门支出总表\n单位：元\n${T3}\n${between}\n${more}\n\n说明：本表含所属单位。`;
    expect(summary(pages("科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出"))).toEqual([
      ["expenditureTable", "部门支出总表", 5, 1],
    ]);
    expect(summary(pages("- 12 -"))).toEqual([["expenditureTable", "部门支出总表", 4, 1]]);
    expect(
      summary(pages("部门支出总表（续）\n单位：元\n科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出")),
    ).toEqual([["expenditureTable", "部门支出总表", 5, 1]]);
    const { sink } = readText(pages("第 3 页\n科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出"));
    expect(sink.length("/tables/expenditureTable/rows")).toBe(2);
  });

  it("another table follows another title, and a grid of other columns is no page of it", () => {
    expect(summary(`部门支出总表\n${T3}\n项目支出绩效目标表\n指标 | 指标值\n办结率 | 100%`)).toEqual([
      ["expenditureTable", "部门支出总表", 3, 0],
    ]);
  });

  const foreign = "任务 | 牵头人 | 一季度 | 二季度 | 三季度\n农技推广 | 张三 | 10.00 | 20.00 | 30.00";
  it.each([
    ["beneath a title of its own", "重点任务一览表", foreign],
    ["with a header of words", "附件", foreign],
    [
      "beneath a title of its own, without a header",
      "重点任务一览表",
      "农技推广 | 张三 | 10.00 | 20.00 | 30.00",
    ],
  ])("no table of another kind goes on with the one above: %s", (_, line, grid) => {
    expect(summary(`部门支出总表\n单位：万元\n${T3}\n\n${line}\n\n${grid}`)).toEqual([
      ["expenditureTable", "部门支出总表", 3, 0],
    ]);
  });

  it.each(["续表", "公开03表", "部门支出总表（续）", "某局预算公开报表"])(
    "a page goes on beneath %s",
    (line) => {
      const head = "某局预算公开报表\n部门支出总表\n单位：万元";
      expect(summary(`${head}\n${T3}\n\n${line}\n\n202 | 外交支出 | 3 | 1 | 2`)).toEqual([
        ["expenditureTable", "部门支出总表", 4, 0],
      ]);
    },
  );

  it("a title far above a grid is not its title", () => {
    const prose = Array.from({ length: 8 }, () => "本部门按照规定编制预算。").join("\n");
    expect(summary(`部门支出总表\n${prose}\n${T3}`)).toEqual([]);
  });

  it("several tables in one grid, title and unit in grids of their own", () => {
    expect(
      summary(
        `部门支出总表 | | | |${T3}\n一般公共预算支出表 | | | |\n编制单位：某局 | | | 单位：万元 |${T3}`,
      ),
    ).toEqual([
      ["expenditureTable", "部门支出总表", 4, 0],
      ["generalPublicBudgetTable", "一般公共预算支出表", 5, 0],
    ]);
    expect(summary(`部门支出总表 |\n编制部门：某局 | 单位：万元\n\n本页\n${T3}`)).toEqual([
      ["expenditureTable", "部门支出总表", 3, 0],
    ]);
  });

  it("an empty table of a title and a note", () => {
    const { budget } = readText(`
政府性基金预算支出表
说明：本部门2025年无政府性基金预算支出，故本表为空表。
国有资本经营预算支出表
注：我局没有国有资本经营预算支出。
四、其他
`);
    const tables = budget.tables as unknown as Record<
      string,
      { declaredEmpty: boolean; title: string; note: string }
    >;
    expect(tables.governmentManagedFundsTable).toEqual({
      title: "政府性基金预算支出表",
      note: "说明：本部门2025年无政府性基金预算支出，故本表为空表。",
      declaredEmpty: true,
    });
    expect(tables.stateCapitalOperationsTable).toMatchObject({ declaredEmpty: true });
  });

  it.each([
    ["a note that says nothing of emptiness", "注：含上年结转。"],
    ["amounts", "201 一般公共服务支出 3.00 1.00 2.00\n注：本表无上年结转收支。"],
  ])("no empty table for a title above %s: its rows were not recognised", (_, lines) => {
    expect(summary(`部门支出总表\n单位：万元\n${lines}\n二、其他`)).toEqual([]);
  });

  it("a note that says nothing of emptiness", () => {
    const { budget } = readText(
      `部门支出总表\n单位：万元\n${T3}\n注：本表按批复数列示，没有政府性基金支出。`,
    );
    expect((budget.tables as unknown as Record<string, object>).expenditureTable).not.toHaveProperty(
      "declaredEmpty",
    );
  });
});

describe("what the tables say of the statement's fields", () => {
  const document = `
部门收支总表
单位：元
项目 | 预算数 | 项目 | 预算数
一、财政拨款收入 | 96282213.44 | 一、教育支出 | 96292213.44
1. 一般公共预算资金 | 96282213.44 | |
2. 政府性基金 | | |
本年收入合计 | 96282213.44 | 本年支出合计 | 96292213.44
二、上年结转 | 10000 | 结转下年 |
一般公共预算拨款 | 10000 | |
收入总计 | 96292213.44 | 支出总计 | 96292213.44

部门支出总表
单位：元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
205 | 教育支出 | 96292213.44 | 292213.44 | 96000000
 | 合计 | 96292213.44 | 292213.44 | 96000000

一般公共预算基本支出表
单位：元
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
301 | 工资福利支出 | 292213.44 | 292213.44 |
 | 合计 | 292213.44 | 292213.44 |

“三公”经费和机关运行经费预算表
单位：万元
合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费 | 机关运行经费
3 | 0 | 2 | 1 | 5.5
`;

  it("fields that prose does not state are taken from them", () => {
    const { budget, sink } = readText(document);
    expect(budget.revenue).toEqual({
      total: "9629.221344",
      fiscalAppropriation: "9628.221344",
      generalPublicBudgetAppropriation: "9628.221344",
      governmentManagedFundsAppropriation: null,
      broughtForward: "1",
    });
    expect(budget.expenditure).toEqual({
      total: "9629.221344",
      basicExpenditure: "29.221344",
      personnelExpenses: "29.221344",
      routineOperatingExpenses: null,
      projectExpenditure: "9600",
      carriedForward: null,
    });
    expect(budget.threePublicExpenses).toMatchObject({ total: "3", overseasVisits: { amount: "0" } });
    expect(budget.agencyOperatingExpenses).toEqual({ total: "5.5" });
    expect(sink.sources["/revenue/total"]).toMatchObject([{ unit: "元", group: "/tables/summaryTable" }]);
  });

  it("where prose states them the table is a further place, and of two totals the one that prose means", () => {
    const stated = (pointer: string, value: string) => (sink: FactSink) =>
      sink.state({
        pointer,
        value,
        occurrence: {
          position: { line: 1, column: 1 },
          text: value,
          printed: value,
          offset: 0,
          value,
          decimals: 2,
        },
      });
    const { budget, sink } = readText(document, stated("/revenue/total", "9628.22"));
    expect(budget.revenue).toMatchObject({ total: "9628.22" });
    expect(sink.sources["/revenue/total"]?.map(({ value }) => value)).toEqual(["9628.22", "9628.221344"]);
    const routine = readText(document, stated("/expenditure/routineOperatingExpenses", "7"));
    expect(routine.sink.sources["/expenditure/routineOperatingExpenses"]).toHaveLength(1);
  });

  it("basic expenditure of the general public budget alone is not all basic expenditure", () => {
    const { budget } = readText(
      document.replace("合计 | 292213.44 | 292213.44 |", "合计 | 200000 | 200000 |"),
    );
    expect(budget.expenditure).not.toHaveProperty("personnelExpenses");
  });

  it("a document without tables states nothing", () => {
    expect(readText("一、部门收支总体情况\n收入预算10万元。").sink.budget).toEqual({});
  });
});

describe("of several tables of a kind the one of the whole body in its year is read", () => {
  const at = (pointer: string, value: string) => (sink: FactSink) =>
    sink.state({
      pointer,
      value,
      occurrence: { position: { line: 1, column: 1 }, text: value, printed: value, offset: 0, value },
    });
  const second = T3.replaceAll("3 |", "5 |");

  it("not last year's, though it stands first", () => {
    const text = `2024年部门支出总表\n单位：万元\n${T3}\n2025年部门支出总表\n单位：万元\n${second}`;
    const { budget } = readText(text, at("/fiscalYear", "2025"));
    expect(budget.tables).toMatchObject({ expenditureTable: { totalRow: { total: "5" } } });
  });

  it("not that of the body's own office, though it stands first", () => {
    const text = `某局本级部门支出总表\n单位：万元\n${T3}\n某局部门支出总表\n单位：万元\n${second}`;
    const { budget } = readText(text, at("/department/name", "某局"));
    expect(budget.tables).toMatchObject({ expenditureTable: { totalRow: { total: "5" } } });
  });

  it.each([
    ["a title of the office", "某局本级2025年支出预算总表\n单位：万元"],
    ["a title of a unit", "某局2025年单位支出预算总表\n单位：万元"],
    ["the title of another disclosure", "某站2025年单位预算"],
  ])("no page of it stands beneath %s", (_, lines) => {
    const text = `某局2025年部门预算\n某局2025年部门支出预算总表\n单位：万元\n${T3}\n${lines}\n${second}`;
    const [first] = summary(text);
    expect(first).toEqual(["expenditureTable", "某局2025年部门支出预算总表", 3, 0]);
  });

  it("a page of it stands beneath the title of its own disclosure", () => {
    const head = "某局2025年部门预算";
    const text = `${head}\n某局部门支出总表\n单位：万元\n${T3}\n${head}\n${second}`;
    expect(summary(text)).toEqual([["expenditureTable", "某局部门支出总表", 6, 0]]);
  });
});

describe("a title that is not the table’s own", () => {
  const T2 = `科目编码 | 科目名称 | 合计 | 财政拨款收入 | 事业收入
201 | 一般公共服务支出 | 3 | 2 | 1
 | 合计 | 3 | 2 | 1`;
  const spent = T3.replace("合计 | 基本支出", "支出预算合计 | 基本支出").trim();
  const contents = "部门收入总表…………1\n部门支出总表…………2\n";
  const kinds = (...tables: readonly (readonly [title: string, grid: string])[]) => {
    const text = tables.map(([title, grid]) => `${title}\n单位：万元\n${grid}`).join("\n\n");
    return Object.entries(readText(contents + text).budget.tables ?? {}).map(([kind, table]) => [
      kind,
      (table as { title?: string }).title,
    ]);
  };

  it.each<[string, string]>([
    ["部门收入总表", "revenueTable"],
    ["部门支出总表", "expenditureTable"],
  ])("is seen by the other table with it, and the table read by its header: %s", (title) => {
    expect(kinds([title, T2], [title, spent])).toEqual(
      expect.arrayContaining([
        ["revenueTable", title],
        ["expenditureTable", title],
      ]),
    );
  });

  it.each<[string, readonly (readonly [string, string])[]]>([
    ["no table has the title besides", [["部门收入总表", spent]]],
    [
      "the table of the header is there",
      [
        ["部门收入总表", T2],
        ["部门收入总表", spent],
        ["部门支出总表", T3.trim()],
      ],
    ],
    [
      "both have the header",
      [
        ["部门收入总表", spent],
        ["部门收入总表", spent],
      ],
    ],
  ])("is not guessed where %s", (_, tables) => {
    const titled = kinds(...tables);
    expect(titled.filter(([kind, title]) => kind === "expenditureTable" && title === "部门收入总表")).toEqual(
      [],
    );
  });

  it("reads on beneath the wrong title on further pages", () => {
    const pages = `${contents}部门收入总表\n单位：万元\n${T2}\n\n部门收入总表\n单位：万元\n${spent}\n\n部门收入总表\n单位：万元\n\n${spent.split("\n")[0]}\n202 | 外交支出 | 0 | 0 | 0`;
    expect(readText(pages).sink.length("/tables/expenditureTable/rows")).toBe(2);
  });

  it.each([
    ["2025年部门支出决算总表", 2025, true],
    ["2024年部门支出决算总表", 2025, false],
    ["部门支出决算总表", 2025, false],
  ])("calls this year’s table 决算: %s in a budget of %i", (title, fiscalYear, isRead) => {
    const sink = new FactSink();
    const captions = new Captions(
      outline(blocksOf(`${title}\n单位：万元\n${T3}`)).items,
      "budget",
      fiscalYear,
    );
    readBudgetTables(sink, captions);
    expect(sink.has("/tables/expenditureTable")).toBe(isRead);
  });

  it("does not take a table called 决算 for the one called 预算", () => {
    const [planned, executed] = ["2025年部门支出预算总表", "2025年部门支出决算总表"];
    const text = `${executed}\n单位：万元\n${T3}\n\n${planned}\n单位：万元\n${T3}`;
    const sink = new FactSink();
    sink.state({
      pointer: "/fiscalYear",
      value: 2025,
      occurrence: { text: "2025", position: { paragraph: 1 } } as never,
    });
    readBudgetTables(sink, new Captions(outline(blocksOf(text)).items, "budget", 2025));
    expect(sink.occurrence("/tables/expenditureTable/title")?.value).toBe(planned);
  });
});
