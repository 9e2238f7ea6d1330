import { expect, it } from "vitest";
import { FunctionalCode } from "./code.js";
import { parseCode } from "./parse-code.js";

it.each<[string | readonly string[], string | undefined]>([
  ["2010301", "2010301"],
  [" 201 03 01 ", "2010301"],
  ["２０１０３", "20103"],
  ["201　03", "20103"],
  ["201-03-01", "2010301"],
  ["204类06款01项", "2040601"],
  ["204类", "204"],
  ["301 2", "30102"],
  [["301", "2"], "30102"],
  [["201", "3", "1"], "2010301"],
  [["201", "03", ""], "20103"],
  [["201", "", ""], "201"],
  [["201", "0301"], "2010301"],
  [["201", "20103", "2010301"], "2010301"],
  [["20103", "1"], "2010301"],
  [["204类", "06款", "01项"], "2040601"],
  ["101010101", "101010101"],
  // what a blank in the middle said is not known
  [["201", "", "01"], undefined],
  [["", "03", "01"], undefined],
  ["", undefined],
  [[], undefined],
  ["201301", undefined],
  ["20", undefined],
  ["401", undefined],
  ["30201 01", undefined],
  ["2010301 01", undefined],
  ["201.03", undefined],
  ["-201", undefined],
  ["201-", undefined],
  ["201-203", undefined],
  ["1,234", undefined],
  ["二〇一", undefined],
  ["201 03 01 行政运行", undefined],
  ["2".repeat(1000), undefined],
  [Array.from({ length: 1000 }, () => "01"), undefined],
])("%j is %s", (printed, code) => expect(parseCode(printed)).toBe(code));

it("reads no code of another table than asked", () => {
  expect(parseCode("30201", "functional")).toBeUndefined();
  expect(parseCode("30201", "economicDepartment")).toBe("30201");
});

it("says what a code must look like", () => {
  expect(FunctionalCode.safeParse("201301").error?.issues[0]?.message).toBe(
    "支出功能分类科目编码须为 2 开头的 3、5 或 7 位数字，如 2010301",
  );
});
