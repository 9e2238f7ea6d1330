import { describe, expect, it } from "vitest";
import { blocksOf, captionsOf } from "../../../testing/blocks.js";
import { FactSink } from "../../assemble/fact-sink.js";
import { readBudgetTables } from "./read-budget-tables.js";

function readFrom(text: string) {
  const sink = new FactSink();
  const { notices } = readBudgetTables(sink, captionsOf(blocksOf(text)));
  const { tables = {} } = sink.budget as {
    tables?: Record<
      string,
      { unit?: string; rows?: { total?: string | null }[]; totalRow?: { total?: string } }
    >;
  };
  const { expenditureTable: { unit, rows = [], totalRow } = {} } = tables;
  return {
    tables,
    unit,
    amounts: [...rows.map(({ total }) => total), totalRow?.total],
    said: notices.map(({ message }) => message),
  };
}

const HEADER = "科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出";
const FIRST = `${HEADER}\n201 | 一般公共服务支出 | 100.00 | 80.00 | 20.00`;
const MORE = "205 | 教育支出 | 200,000.00 | 200,000.00 |\n | 合计 | 1,200,000.00 | 1,000,000.00 | 200,000.00";

describe("a table whose further pages are in another unit", () => {
  it.each([
    ["noted above the page", `部门支出总表\n单位：万元\n${FIRST}\n续表\n单位：元\n${HEADER}\n${MORE}`],
    ["noted above a page without a header", `部门支出总表\n单位：万元\n${FIRST}\n续表\n单位：元\n${MORE}`],
    [
      "noted in the page's own rows",
      `部门支出总表\n单位：万元\n${FIRST}\n续表\n单位：元 | | | |\n${HEADER}\n${MORE}`,
    ],
    [
      "noted beneath the title again",
      `部门支出总表\n单位：万元\n${FIRST}\n部门支出总表（续）\n单位：元\n${HEADER}\n${MORE}`,
    ],
    ["noted within the grid", `部门支出总表\n单位：万元\n${FIRST}\n单位：元 | | | |\n${HEADER}\n${MORE}`],
    [
      "set in a cell of its own within the grid",
      `部门支出总表\n单位：万元\n${FIRST}\n | | | 单位： | 元\n${HEADER}\n${MORE}`,
    ],
  ])("%s", (_, text) => {
    expect(readFrom(text)).toMatchObject({ unit: "万元", amounts: ["100", "20", "120"] });
  });

  it("goes back to the first unit with a third page that notes it", () => {
    const third = "206 | 科学技术支出 | 30.00 | 30.00 |";
    const text = `部门支出总表\n单位：万元\n${FIRST}\n\n单位：元\n${MORE}\n\n单位：万元\n${third}`;
    expect(readFrom(text).amounts).toEqual(["100", "20", "30", "120"]);
  });
});

describe("two units above one table", () => {
  it.each([
    ["one beneath the other", `部门支出总表\n单位：元\n单位：万元\n${FIRST}`],
    ["above and within", `部门支出总表\n单位：元\n单位：万元 | | | |\n${FIRST}`],
  ])("are stated, and the nearest holds: %s", (_, text) => {
    const { amounts, said } = readFrom(text);
    expect(amounts[0]).toBe("100");
    expect(said).toEqual(["表格上方写了两个不同的金额单位（元、万元），按离表格最近的“万元”读取，请核对"]);
  });

  it("are not reported if a heading gives one for all tables", () => {
    const text = `第二部分 部门预算表（单位：元）\n部门支出总表\n单位：万元\n${FIRST}`;
    expect(readFrom(text)).toMatchObject({ unit: "万元", said: [] });
  });
});

describe("where a unit may stand", () => {
  it.each([
    ["above the title", `单位：元\n部门支出总表\n${FIRST}`],
    [
      "above the title, beneath a table without rows",
      `部门收入总表\n单位：万元\n注：本表无数据。\n单位：元\n部门支出总表\n${FIRST}`,
    ],
    ["in the cell right of its label", `部门支出总表 | | | |\n | | | 单位： | 元\n${FIRST}`],
    [
      "in the cell right of its label without a colon",
      `部门支出总表 | | | |\n部门：某某局 | | | 单位 | 元\n${FIRST}`,
    ],
    ["in a grid of its own, in two cells", `部门支出总表\n单位： | 元\n\n\n本页\n${FIRST}`],
    ["with the unit of percentages", `部门支出总表 | | | |\n部门：某某局 | | | | 单位：元、%\n${FIRST}`],
    ["with that of percentages, alone in its row", `部门支出总表 | | | |\n | | | | 单位：元、%\n${FIRST}`],
  ])("%s", (_, text) => {
    expect(readFrom(text)).toMatchObject({ unit: "元", amounts: ["0.01", undefined], said: [] });
  });

  it("that of a table without rows stays its own", () => {
    const text = `部门收入总表\n单位：万元\n注：本表无数据。\n单位：元\n部门支出总表\n${FIRST}`;
    expect(readFrom(text).tables.revenueTable).toMatchObject({ unit: "万元" });
  });

  it("is not that of a table above that notes none: it may stand beneath its table", () => {
    const text = `部门收入总表\n科目编码 | 科目名称 | 合计\n201 | 一般公共服务支出 | 100.00\n单位：元\n部门支出总表\n${FIRST}`;
    expect(readFrom(text)).toMatchObject({ unit: undefined, amounts: [undefined, undefined] });
  });
});
