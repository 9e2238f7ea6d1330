import { describe, expect, it } from "vitest";
import { textBlocks } from "../decode/text-blocks.js";
import { outline } from "./outline.js";

const headings = (...lines: string[]) =>
  outline(textBlocks(lines))
    .paragraphs.filter(({ role }) => role === "heading")
    .map(({ text, level, section }) => [text, level, section]);

describe("outline", () => {
  it("nests numbered headings by the style they are written in", () => {
    expect(
      headings("一、机构设置情况", "（一）办公室", "1、收发", "（二）财务室", "二、政府采购情况"),
    ).toEqual([
      ["一、机构设置情况", 1, "organization"],
      ["（一）办公室", 2, "organization"],
      ["1、收发", 3, "organization"],
      ["（二）财务室", 2, "organization"],
      ["二、政府采购情况", 1, "procurement"],
    ]);
  });

  it("takes a wrongly written number for the next of the first level where order and subject say so", () => {
    expect(headings("六、政府采购预算情况", "7、国有资产情况", "八、名词解释").map(([, level]) => level)).toEqual([
      1, 1, 1,
    ]);
  });

  it("keeps a title without number within the numbered section on its subject", () => {
    expect(headings("一、部门职责及机构设置情况", "部门机构设置情况", "二、部门预算安排的总体情况")).toEqual([
      ["一、部门职责及机构设置情况", 1, "organization"],
      ["部门机构设置情况", 2, "organization"],
      ["二、部门预算安排的总体情况", 1, "totals"],
    ]);
  });

  it("begins a section with a title without number on another subject", () => {
    expect(headings("部门主要职能", "一、统筹发展情况", "二、公共服务情况", "名词解释").map(([, level]) => level)).toEqual([
      1, 2, 2, 1,
    ]);
  });
});
