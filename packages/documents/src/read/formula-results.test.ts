import { expect, it } from "vitest";
import { madeXlsx, sheetRow, sheetRows } from "../testing/made-xlsx.js";
import { read } from "./read.js";

const FORMULA = "<c><f>SUM(Z1:Z9)</f></c>";

/** A workbook with one sheet, 收入总表, and this row of sums. */
const revenue = (...sum: readonly (string | number)[]) =>
  madeXlsx([
    {
      name: "收入总表",
      rows: sheetRows(
        sheetRow("青山区民政局2025年部门预算"),
        sheetRow("收入总表"),
        sheetRow("单位：万元"),
        sheetRow("功能分类科目编码", "科目名称", "合计", "一般公共预算拨款"),
        sheetRow("2080101", "行政运行", 30, 30),
        sheetRow("2080201", "行政运行", FORMULA, 12),
        sheetRow(...sum),
      ),
    },
  ]);

const unreadIn = async (document: Uint8Array) => {
  const { unreadValues, notices } = await read(document);
  return { unreadValues, codes: notices.map(({ code }) => code) };
};

it("takes a formula without its result for no blank, and says so once", async () => {
  const { unreadValues, codes } = await unreadIn(revenue("", "合计", FORMULA, 42));
  expect(unreadValues).toEqual(["/tables/revenueTable/rows/1/total", "/tables/revenueTable/totalRow/total"]);
  expect(codes.filter((code) => code === "formula-without-value" || code === "row-unread")).toEqual([
    "formula-without-value",
  ]);
});

it.each([
  ["name", ["", FORMULA, 42.5, 42.5]],
  ["code", [FORMULA, "", 42.5, 42.5]],
])("leaves a row out whose %s alone would tell what it is", async (_, sum) => {
  const { unreadValues } = await unreadIn(revenue(...sum));
  expect(unreadValues).toContain("/tables/revenueTable/rows");
});
