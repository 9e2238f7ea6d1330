import { describe, expect, it } from "vitest";
import { cellOf, tablePlaceOf } from "./table-place.js";

describe("the place of a number in a table", () => {
  it.each([
    ["expenditureTable/rows/12/total", { list: "/tables/expenditureTable/rows", row: 12, column: "total" }],
    ["summaryTable/revenueRows/3/amount", { list: "/tables/summaryTable/revenueRows", row: 3 }],
    ["otherTables/2/rows/0/name", { list: "/tables/otherTables/2/rows", row: 0, column: "name" }],
  ])("%s is a cell of a list of rows", (path, cell) => {
    const pointer = `/tables/${path}`;
    expect(cellOf(pointer)).toEqual({ ...tablePlaceOf(pointer), pointer });
    expect(tablePlaceOf(pointer)).toMatchObject({ ...cell, line: `${cell.list}/${cell.row}` });
  });

  it.each([
    ["revenueTable/totalRow/total", "revenueTable", "", "/totalRow", "total"],
    ["summaryTable/revenueTotal", "summaryTable", "", "", "revenueTotal"],
    [
      "summaryTable/expenditureByUse/basicExpenditure",
      "summaryTable",
      "",
      "/expenditureByUse",
      "basicExpenditure",
    ],
    ["threePublicExpensesTable/byUnit/1/total", "threePublicExpensesTable", "", "/byUnit/1", "total"],
    [
      "revenueTable/rows/4/carriedOver/unitOwnFunds",
      "revenueTable",
      "",
      "/rows/4/carriedOver",
      "unitOwnFunds",
    ],
    ["otherTables/1/rows/5/amounts/2", "otherTables", "/1", "/rows/5/amounts", "2"],
    ["otherTables/1/totalRow/amounts/0", "otherTables", "/1", "/totalRow/amounts", "0"],
  ])("%s is beside the lists of rows, or deeper", (path, name, index, line, column) => {
    const table = `/tables/${name}${index}`;
    expect(tablePlaceOf(`/tables/${path}`)).toEqual({ name, table, line: table + line, column });
    expect(cellOf(`/tables/${path}`)).toBeUndefined();
  });

  it.each([
    "",
    "/revenue/total",
    "/tables",
    "/tables/revenueTable",
    "/against/0/tables/revenueTable/rows/1/total",
  ])("“%s” is in no table", (pointer) => {
    expect(tablePlaceOf(pointer)).toBeUndefined();
    expect(cellOf(pointer)).toBeUndefined();
  });
});
