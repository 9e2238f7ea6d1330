import { expect, it } from "vitest";
import { CalendarDate, parseChineseDate } from "./date.js";
import { FiscalYear, previousYear } from "./fiscal-year.js";

it.each([
  ["2020年12月31日", "2020-12-31"],
  ["截止时间：2020年2月9日  ", "2020-02-09"],
  ["２０２０年１２月３１日", "2020-12-31"],
  ["2020 年 12 月 31 日", "2020-12-31"],
  ["2020年2月29日", "2020-02-29"],
  ["2021年2月29日", undefined],
  ["2021年13月1日", undefined],
  ["12020年1月1日", undefined],
  ["2020年12月", undefined],
  ["", undefined],
])("%s writes %s", (text, date) => expect(parseChineseDate(text)).toBe(date));

it.each(["2021-02-29", "2021-2-1", "20210201", "", 20210201])("%s is no calendar date", (value) => {
  expect(CalendarDate.safeParse(value).error?.issues[0]?.message).toBe("日期须为 YYYY-MM-DD");
});

it.each([
  [2021, undefined],
  [1989, "财政年度早于 1990"],
  [2101, "财政年度晚于 2100"],
  ["2021", "财政年度须为整数年份，如 2021"],
  [2021.5, "财政年度须为整数年份，如 2021"],
])("%s as a fiscal year: %s", (value, message) => {
  expect(FiscalYear.safeParse(value).error?.issues[0]?.message).toBe(message);
});

it("knows the year before", () => expect(previousYear(FiscalYear.parse(2021))).toBe(2020));
