import { ancestors, codesByName, levelOf, parentOf } from "@qingbei/domain/classification";
import { expect, it } from "vitest";
import {
  categoryCode,
  codesAbove,
  isCategoryCode,
  isItemCode,
  isSectionCode,
  parentCode,
  sectionCode,
} from "./code-levels.js";

const codes = ["一般公共服务支出", "行政运行", "工资福利支出", "办公费"].flatMap((name) => codesByName(name));

it("knows codes of every level", () => {
  expect(new Set(codes.map(levelOf))).toEqual(new Set(["category", "section", "item"]));
});

it.each(codes.map((code) => [code] as const))("says of %s what the classification says", (code) => {
  expect(parentCode(code)).toBe(parentOf(code));
  expect(codesAbove(code)).toEqual(ancestors(code));
  expect([isCategoryCode(code), isSectionCode(code), isItemCode(code)]).toEqual(
    ["category", "section", "item"].map((level) => level === levelOf(code)),
  );
  expect([categoryCode(code), sectionCode(code)]).toEqual([code.slice(0, 3), code.slice(0, 5)]);
});
