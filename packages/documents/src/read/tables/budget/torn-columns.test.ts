import { describe, expect, it } from "vitest";
import { isTorn } from "./torn-columns.js";

const piece = (text: string) => ({ text, position: { line: 1, column: 1 } });
const stacks = (header: string) => header.split(" ").map((stack) => stack.split(">").map(piece));

describe("isTorn", () => {
  it.each([
    ["the parts of a code beneath an amount", "编码 名称 合计 基本支出>类 基本支出>款 基本支出>项 项目支出"],
    ["one expense beneath another", "三公>合计 三公>公务接待费>运行费 三公>公务用车购置及运行费"],
    ["an expense beneath those of offices", "三公>合计 机关运行经费>公务接待费"],
    ["the parts of a code apart from one another", "编码>类 名称 款 项 合计"],
  ])("%s", (_, header) => expect(isTorn(stacks(header))).toBe(true));

  it.each([
    ["the parts of a code beneath it", "科目编码>类 科目编码>款 科目编码>项 科目名称 合计"],
    ["the parts of a code beneath the subject, and alone", "项目>类 款 项 名称 合计"],
    [
      "expenses beneath the three",
      "三公经费和机关运行经费>因公出国（境）费 三公>公务用车购置及运行费>运行费 公务接待费>小计 机关运行经费",
    ],
    ["two codes", "编码>类 编码>款 编码>项 名称 编码>类 编码>款 名称 合计"],
    ["one column of codes", "科目编码 科目名称 合计"],
  ])("not %s", (_, header) => expect(isTorn(stacks(header))).toBe(false));
});
