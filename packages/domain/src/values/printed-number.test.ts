import { describe, expect, it } from "vitest";
import { exact, toText } from "./exact.js";
import { formatPrintedNumber, isPrintedNothing, parsePrintedNumber, toHalfWidth } from "./printed-number.js";

const most = "9".repeat(40);

it.each([
  ["0", "0", 0],
  ["61.20", "61.2", 2],
  [" 12 ", "12", 0],
  ["　１２．５０　", "12.5", 2],
  ["007", "7", 0],
  ["1,234", "1234", 0],
  ["1,234,567.80", "1234567.8", 2],
  ["１，２３４．５", "1234.5", 1],
  ["-3.2", "-3.2", 1],
  ["- 3.2", "-3.2", 1],
  ["－３．２", "-3.2", 1],
  ["−3.2", "-3.2", 1],
  ["△3.2", "-3.2", 1],
  ["(3.20)", "-3.2", 2],
  ["( 3.2 )", "-3.2", 1],
  ["（１，２３４．５）", "-1234.5", 1],
  ["▲3.2", "-3.2", 1],
  ["—10.50", "-10.5", 2],
  ["–10.50", "-10.5", 2],
  ["﹣10.50", "-10.5", 2],
  ["¥1,000,000.00", "1000000", 2],
  ["￥ 205,000", "205000", 0],
  ["¥-1,000.50", "-1000.5", 2],
  ["-¥1,000.50", "-1000.5", 2],
  ["（￥3.20）", "-3.2", 2],
  ["20.50¹", "20.5", 2],
  ["(3.20)²", "-3.2", 2],
  ["10000.50①", "10000.5", 2],
  ["10000.50*", "10000.5", 2],
  ["1,234,\n567.89", "1234567.89", 2],
  ["1,234\n,567.89", "1234567.89", 2],
  ["12.\n50", "12.5", 2],
  ["12\n .50", "12.5", 2],
  ["-0.00", "0", 2],
  [most, most, 0],
  [`${most.slice(2)}.99`, `${most.slice(2)}.99`, 2],
  [`-999,${"999,".repeat(11)}999`, `-${"9".repeat(39)}`, 0],
])("%s is %s with %i decimals", (text, value, decimals) => {
  const number = parsePrintedNumber(text);
  expect(number && toText(number.value)).toBe(value);
  expect(number?.decimals).toBe(decimals);
});

it.each([
  ["nothing", ""],
  ["blanks", " 　"],
  ["a dash", "—"],
  ["two dashes", "- -"],
  ["a word", "无"],
  ["a sum with its unit", "12万元"],
  ["a percentage", "12%"],
  ["a plus", "+1"],
  ["an exponent", "1e3"],
  ["two signs", "--3"],
  ["a sign within brackets", "(-3)"],
  ["one bracket", "(3"],
  ["the other bracket", "3)"],
  ["a sign and a bracket", "-3)"],
  ["a group of two digits", "1,23"],
  ["a group of one digit", "1,234,5"],
  ["a first group of four digits", "1234,567"],
  ["a first group that begins with 0", "0,123"],
  ["a blank between digits", "1 234"],
  ["two numbers one beneath the other", "12.50\n13.50"],
  ["whole ones one beneath the other", "12\n50"],
  ["a blank behind the point", "12. 50"],
  ["a dash and a blank", "— 3"],
  ["two dashes and a number", "——3"],
  ["two signs of currency", "¥¥3"],
  ["a sign of currency alone", "¥"],
  ["a power of ten", "10³"],
  ["a mark alone", "①"],
  ["a minus behind", "1.50-"],
  ["no digit before the point", ".5"],
  ["no digit after the point", "5."],
  ["two points", "1.2.3"],
  ["digits of another script", "٣"],
  ["not a number", "NaN"],
  ["41 digits", `1${most}`],
  ["100,000 digits", "1".repeat(100_000)],
  ["100,000 groups", `1${",234".repeat(100_000)}`],
])("%s is no number", (_, text) => {
  expect(parsePrintedNumber(text)).toBeUndefined();
});

describe("formatPrintedNumber", () => {
  it.each([
    ["1234567.8", 2, { thousands: true }, "1,234,567.80"],
    ["999", 0, { thousands: true }, "999"],
    ["1000", 0, { thousands: true }, "1,000"],
    ["1234.5678", 2, {}, "1234.5678"],
    ["-3.2", 2, {}, "-3.20"],
    ["-3.2", 1, { negative: "△" }, "△3.2"],
    ["-1234", 2, { negative: "（）", thousands: true }, "（1,234.00）"],
    ["0", 2, { negative: "△" }, "0.00"],
  ] as const)("%s with %i decimals in %j", (value, decimals, style, text) => {
    expect(formatPrintedNumber({ value: exact(value), decimals }, style)).toBe(text);
  });
});

it("toHalfWidth keeps offsets", () => {
  const text = "共１２．５万元，增长－３％；其中：＜＝＞＋";
  expect(toHalfWidth(text)).toBe("共12.5万元，增长-3%；其中：<=>+");
  expect(toHalfWidth(text)).toHaveLength(text.length);
});

it.each([
  ["—", true],
  ["- -", true],
  ["——", true],
  ["／", true],
  ["－", true],
  ["", false],
  [" ", false],
  ["0", false],
  ["-5", false],
  ["无", false],
])("%j prints nothing: %s", (text, nothing) => expect(isPrintedNothing(text)).toBe(nothing));
