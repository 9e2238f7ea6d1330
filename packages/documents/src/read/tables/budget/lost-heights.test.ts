import { expect, it } from "vitest";
import { withHeights } from "./lost-heights.js";

const rowOf = (line: string, width: number) =>
  Array.from({ length: width }, (_, at) => ({
    text: line.split(" ")[at]?.replace("·", "") ?? "",
    position: { table: 1, row: 1, column: at + 1 },
  }));

const placed = (lines: readonly string[], width: number) =>
  withHeights(
    lines.map((line) => rowOf(line, width)),
    width,
  ).map((row) => row.map(({ text }) => text || "·").join(" "));

it("puts what slid to the left back beneath the merged cell", () => {
  const lines = ["三公 · · · · 机关", "合计 接待 公车 · · ·", "小计 购置 运行 · · ·"];
  expect(placed(lines, 6)).toEqual([...lines.slice(0, 2), "· · 小计 购置 运行 ·"]);
});

it("puts what slid to the left back beneath several merged cells", () => {
  expect(placed(["合计 收入 · 支出 · 备注", "甲 乙 丙 丁 · ·"], 6)).toEqual([
    "合计 收入 · 支出 · 备注",
    "· 甲 乙 丙 丁 ·",
  ]);
});

it.each([
  ["parts of a code beneath its merged cell, at the left", ["编码 · · 名称 合计", "类 款 项 · ·"]],
  ["words that stand in their places", ["名称 合计 公车 · 机关", "· · 购置 运行 ·"]],
  ["fewer words than the merged cells have columns", ["合计 接待 公车 · ·", "购置 运行 · · ·"]],
  ["a header without merged cells", ["名称 合计 收入 支出 备注", "甲 乙 · · ·"]],
])("leaves %s", (_, lines) => expect(placed(lines, 5)).toEqual(lines));
