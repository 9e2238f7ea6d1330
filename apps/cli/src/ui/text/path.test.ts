import { columns } from "@qingbei/review/command-line";
import { describe, expect, it } from "vitest";
import { shortenedPath, truncateStart } from "./path.js";

describe("shortenedPath", () => {
  it.each([
    ["what fits", "2025/甲局.pdf", 13, "2025/甲局.pdf"],
    ["the nearest folders", "/data/2025年/市级/区级/甲局.pdf", 19, "…/区级/甲局.pdf"],
    ["no part of a folder's name", "/data/2025年度部门预算/甲局.pdf", 20, "…/甲局.pdf"],
    ["the name alone", "2025/甲局预算公开.pdf", 16, "甲局预算公开.pdf"],
    ["both ends of a long name", "x/某市某区某街道办事处2025年部门预算公开.pdf", 21, "某市某区某…算公开.pdf"],
    ["a path of Windows", "C:\\预算\\2025\\甲局.pdf", 17, "…\\2025\\甲局.pdf"],
    ["a name without folders", "甲乙丙丁戊己庚.pdf", 9, "甲乙….pdf"],
    ["nearly nothing", "2025/甲局.pdf", 1, "…"],
  ])("keeps %s", (_, path, width, shown) => {
    expect(shortenedPath(path, width)).toBe(shown);
  });

  it("never exceeds the width", () => {
    const path = "资料/2025年部门预算/某区/某街道办事处2025年部门预算公开（定稿）.docx";
    for (let width = 1; width <= 80; width++)
      expect(columns(shortenedPath(path, width))).toBeLessThanOrEqual(width);
  });
});

describe("truncateStart", () => {
  it.each([
    ["公用经费", 8, "公用经费"],
    ["公用经费", 7, "…用经费"],
    ["公用经费", 6, "…经费"],
    ["公用经费", 1, "…"],
    ["公用经费", 0, ""],
  ])("%s to %d columns", (text, width, shown) => expect(truncateStart(text, width)).toBe(shown));
});
