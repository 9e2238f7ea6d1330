import { describe, expect, it } from "vitest";
import { formatAmount, formatCapitalAmount } from "./amount-format.js";
import { parseAmount, speaksOfMoney } from "./amount-text.js";
import { toText } from "./exact.js";
import { type PrintedUnit, powerOfUnit } from "./money-unit.js";
import { wan } from "./wan.js";

const read = (text: string, unit?: PrintedUnit) => {
  const printed = parseAmount(text, unit ? { unit } : {});
  if (printed.kind === "unreadable") return printed.fault;
  return printed.kind === "amount"
    ? `${toText(printed.amount)} ${printed.unit} ${printed.decimals}`
    : printed.kind;
};

describe("an amount with its unit", () => {
  it.each([
    ["61.20万元", "61.2 万元 2"],
    ["61.20 万元", "61.2 万元 2"],
    ["96,282,213.44元", "9628.221344 元 2"],
    ["１２．５０万元", "12.5 万元 2"],
    ["3千元", "0.3 千元 0"],
    ["120百万元", "12000 百万元 0"],
    ["1.5亿元", "15000 亿元 1"],
    ["1.5亿", "15000 亿元 1"],
    ["1.2万亿元", "120000000 万亿元 1"],
    ["12万", "12 万元 0"],
    ["5角", "0.00005 元 1"],
    ["1200元整", "0.12 元 0"],
    ["￥1,200.00元", "0.12 元 2"],
    ["人民币1200元", "0.12 元 0"],
    ["1亿2000万元", "12000 万元 0"],
    ["1亿2000.5万元", "12000.5 万元 1"],
    ["3万5千元", "3.5 千元 0"],
    ["12元5角3分", "0.001253 元 2"],
    ["-3.2万元", "-3.2 万元 1"],
    ["△3.2万元", "-3.2 万元 1"],
    ["▲3.2万元", "-3.2 万元 1"],
    ["（3.20）万元", "-3.2 万元 2"],
    ["（3.20万元）", "-3.2 万元 2"],
    ["－３．２万元", "-3.2 万元 1"],
    ["0.00万元", "0 万元 2"],
    ["-0万元", "0 万元 0"],
  ])("%s", (text, amount) => expect(read(text)).toBe(amount));
});

describe("an amount in words", () => {
  it.each([
    ["叁万贰仟元整", "3.2 元 0"],
    ["壹佰万元整", "100 元 0"],
    ["五十万元", "50 元 0"],
    ["十五万元", "15 元 0"],
    ["一亿元", "10000 元 0"],
    ["一亿二千万元", "12000 元 0"],
    ["壹拾万柒仟元零伍角叁分", "10.700053 元 2"],
    ["壹拾万零柒仟元伍角", "10.70005 元 1"],
    ["壹仟陆佰捌拾元零叁角贰分", "0.168032 元 2"],
    ["壹仟零伍元正", "0.1005 元 0"],
    ["零元整", "0 元 0"],
    ["伍角", "0.00005 元 1"],
    ["伍分", "0.000005 元 2"],
    ["负壹仟元整", "-0.1 元 0"],
    ["人民币壹仟元整", "0.1 元 0"],
    ["三万亿元", "300000000 元 0"],
    ["一万二千亿元", "120000000 元 0"],
    ["三万亿零五千万元", "300005000 元 0"],
    ["三万亿五千万元", "not-an-amount"],
    ["三亿亿元", "not-an-amount"],
    ["一万零五元", "1.0005 元 0"],
    ["两万元", "2 元 0"],
    ["萬元", "not-an-amount"],
    ["一百二元", "not-an-amount"],
    ["一万五元", "not-an-amount"],
    ["一亿二千元", "not-an-amount"],
    ["二〇二四元", "not-an-amount"],
    ["叁万贰仟", "without-unit"],
    ["零零元", "not-an-amount"],
    ["元", "not-an-amount"],
  ])("%s", (text, amount) => expect(read(text)).toBe(amount));
});

describe("the unit of the column", () => {
  it.each([
    ["61.20", "万元", "61.2 万元 2"],
    ["1,234", "元", "0.1234 元 0"],
    ["（１２．５）", "千元", "-1.25 千元 1"],
    ["61.20元", "万元", "0.00612 元 2"],
    ["叁万", "万元", "3 元 0"],
    ["1", "亿元", "10000 亿元 0"],
    ["1亿2000", "万元", "without-unit"],
  ] as const)("%s in a column of %s", (text, unit, amount) => expect(read(text, unit)).toBe(amount));

  it("is needed where the text has none", () => expect(read("61.20")).toBe("without-unit"));
});

it.each([
  ["", "blank"],
  [" 　", "blank"],
  ["—", "nothing"],
  ["- -", "nothing"],
  ["——", "nothing"],
  ["0", "0 万元 0"],
])("%j is distinguished from nothing, blank and zero: %s", (text, kind) =>
  expect(read(text, "万元")).toBe(kind),
);

it.each([
  "2021年",
  "12%",
  "约12万元",
  "12万元左右",
  "12万元，增加3万元",
  "1,23万元",
  "(3",
  "(-3)",
  "--3",
  "1亿20000万元",
  "1.5亿2000万元",
  "2000万1亿元",
  "1万万元",
  "1.5角",
  "１２万平方米",
  "无",
  "NaN",
  "Infinity",
  "1e3",
  "万元",
])("%s is no amount", (text) => expect(read(text, "万元")).toBe("not-an-amount"));

it("a long text is refused in no time", () => {
  for (const text of ["9".repeat(100_000), "万".repeat(100_000), "壹".repeat(100_000), "1万".repeat(50_000)])
    expect(read(text)).toBe("too-long");
});

describe("formatAmount", () => {
  it.each([
    ["61.2", {}, "61.20"],
    ["61.2", { withUnit: true }, "61.20万元"],
    ["61.2", { unit: "元", decimals: 0, thousands: true }, "612,000"],
    ["9628.221344", { unit: "元" }, "96282213.44"],
    ["9628.221344", {}, "9628.221344"],
    ["9628.221344", { rounded: true }, "9628.22"],
    ["12345.678", { unit: "亿元", rounded: true, withUnit: true }, "1.23亿元"],
    ["-3.2", { negative: "△" }, "△3.20"],
    ["-1234", { negative: "（）", thousands: true, withUnit: true }, "（1,234.00）万元"],
    ["-0.001", { rounded: true }, "0.00"],
  ] as const)("%s as %j", (amount, style, text) => expect(formatAmount(wan(amount), style)).toBe(text));
});

describe("formatCapitalAmount", () => {
  it.each([
    ["3.205", "叁万贰仟零伍拾元整"],
    ["10.700053", "壹拾万柒仟元伍角叁分"],
    ["0", "零元整"],
    ["0.00005", "伍角"],
    ["0.000005", "伍分"],
    ["0.100005", "壹仟元零伍分"],
    ["-0.1", "负壹仟元整"],
    ["10000", "壹亿元整"],
    ["10000.1", "壹亿零壹仟元整"],
    ["1001", "壹仟零壹万元整"],
  ])("%s is %s", (amount, text) => expect(formatCapitalAmount(wan(amount))).toBe(text));

  it.each(["0.0000001", "100000000000"])("%s has none", (amount) => {
    expect(() => formatCapitalAmount(wan(amount))).toThrow(RangeError);
  });
});

describe("the power of ten of 万元 that a unit is", () => {
  it.each([
    ["元", -4],
    ["千元", -1],
    ["万元", 0],
    ["万", 0],
    ["亿", 4],
    ["角", -5],
    ["人次", undefined],
    ["", undefined],
  ])("%s: %s", (unit, power) => expect(powerOfUnit(unit)).toBe(power));
});

it.each([
  ["安排经费3.5万元", true],
  ["１２ 元", true],
  ["2千元以下", true],
  ["2千万元", true],
  ["共3万人次", false],
  ["单位：万元", false],
  ["12个百分点，多元化", false],
])("whether %s speaks of money", (text, speaks) => {
  expect(speaksOfMoney(text)).toBe(speaks);
});
