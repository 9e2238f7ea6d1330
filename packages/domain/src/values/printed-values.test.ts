import { describe, expect, it } from "vitest";
import { parseCount, parseSpeltDigits } from "./chinese-numeral.js";
import { formatDate, parseDate } from "./date.js";
import { formatDeadline, parseDeadline } from "./deadline.js";
import { toText } from "./exact.js";
import { parseFiscalYear, yearsIn } from "./fiscal-year.js";
import { formatQuantity, parseQuantity } from "./measured-quantity.js";
import { percentage } from "./percentage.js";
import { formatPercentage, parsePercentage, parsePercentagePoints } from "./printed-rate.js";
import { ProjectCode, projectCodeFault } from "./project-code.js";
import { parseQuality } from "./quality.js";

it.each([
  ["3", 3],
  ["０３", 3],
  ["0", 0],
  ["零", 0],
  ["三", 3],
  ["两", 2],
  ["十", 10],
  ["二十一", 21],
  ["一百零二", 102],
  ["999999999999999", 999_999_999_999_999],
])("%s is a count", (text, count) => expect(parseCount(text)).toBe(count));

it.each(["", "几", "3.0", "-1", "1,000", "一百二", "三四", "9999999999999999", "9".repeat(100_000)])(
  "%s is no count",
  (text) => expect(parseCount(text)).toBeUndefined(),
);

it.each([
  ["26.58%", "26.58", 2],
  ["26.50％", "26.5", 2],
  ["△3.2%", "-3.2", 1],
  ["（１，２３４）%", "-1234", 0],
])("%s is a percentage", (text, points, decimals) => {
  const rate = parsePercentage(text);
  expect(rate && [toText(rate.points), rate.decimals]).toEqual([points, decimals]);
});

it.each(["26.58", "26.58个百分点", "%", "1%%", "百分之五", "", "9".repeat(200)])(
  "%s is no percentage",
  (text) => expect(parsePercentage(text)).toBeUndefined(),
);

it("percentage points are distinguished from percent", () => {
  expect(parsePercentagePoints("1.20个百分点")).toMatchObject({ kind: "percentage points", decimals: 2 });
  expect(parsePercentagePoints("1.2 百分点")).toMatchObject({ decimals: 1 });
  expect(parsePercentagePoints("1.20%")).toBeUndefined();
  expect(formatPercentage(percentage("26.585"), { decimals: 2 })).toBe("26.59%");
});

it.each([
  ["2024年", 2024],
  ["2024年度", 2024],
  ["２０２４年", 2024],
  ["二〇二四年", 2024],
  ["二零二四年度", 2024],
  ["2024", undefined],
  ["2083.55万元", undefined],
  ["1024年", undefined],
  ["二千零二十四年", undefined],
  ["2024年12月", undefined],
])("%s is the year %s", (text, year) => expect(parseFiscalYear(text)).toBe(year));

it("digits spelt one by one", () => {
  expect(parseSpeltDigits("二〇二四")).toBe("2024");
  expect(parseSpeltDigits("二百")).toBeUndefined();
  expect(parseSpeltDigits("")).toBeUndefined();
});

it.each([
  ["2020年12月31日", "2020-12-31"],
  ["2020-12-31", "2020-12-31"],
  ["2020.12.31", "2020-12-31"],
  ["2020/1/2", "2020-01-02"],
  ["２０２０年２月２９日", "2020-02-29"],
  ["2021.2.29", undefined],
  ["2020-12.31", undefined],
  ["截至2020年12月31日", undefined],
  ["2020年12月", undefined],
])("%s is the day %s", (text, date) => expect(parseDate(text)).toBe(date));

it("prints days", () => {
  expect(formatDate("2020-02-09")).toBe("2020年2月9日");
  expect(formatDate("2020-02-09", ".")).toBe("2020.02.09");
});

describe("project codes", () => {
  it.each([
    ["33072621K4B7QW2M9XH0", "length"],
    ["13O21121K4B7QW2M9XH02", "division"],
    ["330726O1K4B7QW2M9XH02", "year"],
    ["33072621K4b7QW2M9XH02", "serial"],
    ["33072621K4B7QW2M9XH02\n", "length"],
    ["", "length"],
    ["33072621K4B7QW2M9XH02", undefined],
  ])("%j: what is wrong is the %s", (code, part) => {
    expect(projectCodeFault(code)?.part).toBe(part);
    expect(ProjectCode.safeParse(code).success).toBe(part === undefined);
    expect(ProjectCode.safeParse(code).error?.issues[0]?.message).toBe(projectCodeFault(code)?.message);
  });
});

it.each([
  ["500平米", "500", "平方米"],
  ["500㎡", "500", "平方米"],
  ["1.2万人次", "12000", "人次"],
  ["1,200 人次", "1200", "人次"],
  ["3万平米", "30000", "平方米"],
  ["90％", "90", "%"],
  ["20名", "20", "人"],
  ["5台（套）", "5", "台"],
  ["2次/月", "2", "次/月"],
  ["10公斤", "10", "千克"],
])("%s is %s %s", (text, number, unit) => {
  const quantity = parseQuantity(text);
  expect(quantity && [toText(quantity.number), quantity.unit]).toEqual([number, unit]);
});

it.each(["500", "平米", "1,23人", "", "5-10天", `${"9".repeat(100)}人`])("%s is no quantity", (text) =>
  expect(parseQuantity(text)).toBeUndefined(),
);

it("prints quantities with every digit", () => {
  const quantity = parseQuantity("1,200.5平米");
  expect(quantity && formatQuantity(quantity, { thousands: true })).toBe("1,200.5平方米");
});

it.each([
  ["2021年12月底前", "2021年12月底前"],
  ["12月底", "12月底前"],
  ["≤12月", "12月底前"],
  ["6月30日前", "6月30日前"],
  ["2021年底前", "2021年12月底前"],
  ["年底前", "12月底前"],
  ["2021年11月末前", "2021年11月底前"],
  ["不晚于2021年6月", "2021年6月底前"],
  ["13月底前", undefined],
  ["12个月", undefined],
  ["12月", undefined],
  ["每年12月底前完成", undefined],
])("%s is due %s", (text, due) => {
  const deadline = parseDeadline(text);
  expect(deadline && formatDeadline(deadline)).toBe(due);
});

it.each([
  ["优", "excellent"],
  ["良好", "good"],
  ["中", "medium"],
  ["有效提升", "improved"],
  ["明显改善", "improved"],
  ["持续增强", "improved"],
  ["有效", "effective"],
  ["效果显著", "effective"],
  ["提升居民满意度", undefined],
  ["是", undefined],
  ["", undefined],
])("%s wants %s", (text, quality) => expect(parseQuality(text)).toBe(quality));

it.each([
  ["2024年比２０２３年增加", [2024, 2023]],
  ["自1998年起，2024-2025年", [1998, 2024, 2025]],
  ["20210301、12024、2024万元", [2024]],
  ["二〇二四年，1889年", []],
])("the years in %s", (text, years) => {
  expect(yearsIn(text)).toEqual(years);
});
