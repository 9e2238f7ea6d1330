import { expect, it } from "vitest";
import { numberingOf, numberingPattern, ordinalPattern, withoutNumbering } from "./numbering.js";

it.each([
  ["一、部门职责", "chinese", 1, "一、"],
  ["十、附则", "chinese", 10, "十、"],
  ["十二、其他", "chinese", 12, "十二、"],
  ["二十一、项目", "chinese", 21, "二十一、"],
  ["三．公用经费", "chinese", 3, "三．"],
  ["四. 接待", "chinese", 4, "四."],
  ["第一部分 部门概况", "part", 1, "第一部分"],
  ["第二部分：预算说明", "part", 2, "第二部分："],
  ["（一）收入", "chineseBracketed", 1, "（一）"],
  ["(十一)支出", "chineseBracketed", 11, "(十一)"],
  ["（三）、规划目标", "chineseBracketed", 3, "（三）、"],
  ["（ 二 ）采购", "chineseBracketed", 2, "（ 二 ）"],
  ["1、办公室", "arabic", 1, "1、"],
  ["13．计生办", "arabic", 13, "13．"],
  ["2. 水费", "arabic", 2, "2."],
  ["３、电费", "arabic", 3, "３、"],
  ["（4）差旅费", "arabicBracketed", 4, "（4）"],
  ["(5) 其他", "arabicBracketed", 5, "(5)"],
  ["①保洁", "circled", 1, "①"],
  ["⑳末项", "circled", 20, "⑳"],
] as const)("%s", (text, style, ordinal, label) => {
  expect(numberingOf(text)).toMatchObject({ style, ordinal, label });
});

it.each([
  "1.5万元",
  "2021年预算",
  "十万元",
  "一般公共预算",
  "12个社区",
  "（境）外",
  "3",
  "一二、三产业",
  "0、",
  "",
])("%s begins with no numbering", (text) => {
  expect(numberingOf(text)).toBeUndefined();
});

it.each([
  ["（二）、采购", "采购"],
  [" 3. 水费", "水费"],
  ["第一部分 概况", "概况"],
  ["2）电费", "电费"],
  ["三)、车辆", "车辆"],
  ["②", ""],
  ["1.5吨水泥", "1.5吨水泥"],
  ["1.2021年支出", "2021年支出"],
  ["1.2021吨水泥", "1.2021吨水泥"],
  ["2021）年", "2021）年"],
])("%s without its numbering", (text, words) => {
  expect(withoutNumbering(text)).toBe(words);
});

it("finds numberings of the forms asked for within a text", () => {
  const text = "包括：1.甲站 （二）乙站 ③丙站 四、丁站 第五部分 1.5万元";
  const found = (pattern: string) =>
    [...text.matchAll(new RegExp(pattern, "g"))].map(([label]) => label.trim());
  expect(found(numberingPattern())).toEqual(["1.", "（二）", "③", "四、", "第五部分"]);
  expect(found(numberingPattern("circled", "chinese"))).toEqual(["③", "四、"]);
});

it.each(["一", "十", "九十九", "１２", "100"])("%s is an ordinal", (text) => {
  expect(text).toMatch(new RegExp(`^${ordinalPattern}$`));
});

it.each(["一二", "百", "1000", "①"])("%s is no ordinal", (text) => {
  expect(text).not.toMatch(new RegExp(`^${ordinalPattern}$`));
});
