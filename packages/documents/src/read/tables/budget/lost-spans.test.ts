import { expect, it } from "vitest";
import { withSpans } from "./lost-spans.js";

const rowOf = (line: string) =>
  line.split(" ").map((text, at) => ({ text, position: { line: 1, column: at + 1 } }));

function placed(lines: readonly string[], width: number) {
  return withSpans(lines.map(rowOf), width)?.map((row) => row.map(({ text }) => text || "·").join(" "));
}

it.each([
  [
    "two groups of the same columns",
    ["序号 收入 支出", "项目 预算数 项目 预算数"],
    5,
    ["序号 收入 · 支出 ·", "· 项目 预算数 项目 预算数"],
  ],
  [
    "codes and names under the subject, the rest under the other group",
    ["功能分类科目 合计 本年收入 上年结转", "科目编码 科目名称 小计 一般公共预算 事业收入"],
    7,
    ["功能分类科目 · 合计 本年收入 · · 上年结转", "科目编码 科目名称 · 小计 一般公共预算 事业收入 ·"],
  ],
  [
    "three rows",
    ["序号 三公经费", "合计 因公出国（境）费 公务用车购置及运行费 公务接待费", "小计 购置费 运行费"],
    7,
    [
      "序号 三公经费 · · · · ·",
      "· 合计 因公出国（境）费 公务用车购置及运行费 · · 公务接待费",
      "· · · 小计 购置费 运行费 ·",
    ],
  ],
  [
    "the parts of a code beneath the code alone",
    ["项目 支出预算", "功能分类科目编码 功能分类科目名称 合计 基本支出 项目支出", "类 款 项"],
    7,
    [
      "项目 · · · 支出预算 · ·",
      "功能分类科目编码 · · 功能分类科目名称 合计 基本支出 项目支出",
      "类 款 项 · · · ·",
    ],
  ],
  [
    "the parts of two codes, each beneath its own",
    ["功能分类科目编码 科目名称 经济分类科目编码 科目名称 合计", "类 款 项 类 款"],
    8,
    ["功能分类科目编码 · · 科目名称 经济分类科目编码 · 科目名称 合计", "类 款 项 · 类 款 · ·"],
  ],
  [
    "three rows beneath two groups of which one runs down",
    [
      "三公经费预算数 机关运行经费预算数",
      "合计 出国费 公务接待费 公务用车购置及运行费",
      "小计 购置费 运行费",
    ],
    7,
    [
      "三公经费预算数 · · · · · 机关运行经费预算数",
      "合计 出国费 公务接待费 公务用车购置及运行费 · · ·",
      "· · · 小计 购置费 运行费 ·",
    ],
  ],
  ["as many words as columns in one row", ["科目编码 科目名称 合计"], 3, ["科目编码 科目名称 合计"]],
])("%s", (_, lines, width, rows) => expect(placed(lines, width)).toEqual(rows));

it.each([
  ["more columns than the words can stand above", ["序号 收入 支出", "项目 预算数 项目 预算数"], 6],
  ["words of which nobody knows which is merged", ["甲 乙 丙", "丁 戊"], 4],
  ["groups that share their columns in no way", ["收入 支出", "甲 乙 丙"], 3],
  ["parts of a code beneath no code", ["科目名称 合计 基本支出 项目支出", "类 款 项"], 6],
  ["a blank among the words", ["序号  支出", "项目 预算数"], 3],
])("says nothing of %s", (_, lines, width) => expect(placed(lines, width)).toBeUndefined());
