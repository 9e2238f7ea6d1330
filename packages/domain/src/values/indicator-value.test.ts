import { describe, expect, it } from "vitest";
import { formatIndicatorValue, IndicatorValue, parseIndicatorValue } from "./indicator-value.js";

const number = (comparator: string | null, value: string, unit: string | null) => ({
  kind: "number",
  comparator,
  number: value,
  unit,
});
const range = (from: string, to: string, unit: string | null) => ({ kind: "range", from, to, unit });

describe("a number", () => {
  it.each([
    ["90%", number(null, "90", "%")],
    ["100", number(null, "100", null)],
    ["500平米", number(null, "500", "平米")],
    ["500㎡", number(null, "500", "㎡")],
    ["100人次", number(null, "100", "人次")],
    ["1.2万人", number(null, "1.2", "万人")],
    ["1次/月", number(null, "1", "次/月")],
    ["2021年", number(null, "2021", "年")],
    ["1,200人", number(null, "1200", "人")],
    ["１，２００人", { kind: "words", words: "１，２００人" }],
    ["-5%", number(null, "-5", "%")],
    ["≥135人", number("≥", "135", "人")],
    ["≥ 90 %", number("≥", "90", "%")],
    ["≧90%", number("≥", "90", "%")],
    ["＞＝90％", number("≥", "90", "%")],
    ["＜5", number("<", "5", null)],
    ["不低于９０%", number("≥", "90", "%")],
    ["不得低于90%", number("≥", "90", "%")],
    ["不小于90%", number("≥", "90", "%")],
    ["至少5场", number("≥", "5", "场")],
    ["大于等于3次", number("≥", "3", "次")],
    ["大于或等于3次", number("≥", "3", "次")],
    ["不超过3万元", number("≤", "3", "万元")],
    ["控制在5%以内", number("≤", "5", "%")],
    ["高于90%", number(">", "90", "%")],
    ["低于5%", number("<", "5", "%")],
    ["达到90%", number("=", "90", "%")],
    ["90％以上", number("≥", "90", "%")],
    ["90% 及以上", number("≥", "90", "%")],
    ["3天以内", number("≤", "3", "天")],
    ["10个工作日之内", number("≤", "10", "个工作日")],
    ["达到90%以上", number("≥", "90", "%")],
    ["超过90%以上", number("≥", "90", "%")],
    ["≥90.50%", number("≥", "90.5", "%")],
  ])("%s", (text, value) => expect(parseIndicatorValue(text)).toEqual(value));
});

describe("a range", () => {
  it.each([
    ["5-10%", range("5", "10", "%")],
    ["5%-10%", range("5", "10", "%")],
    ["5%-10", range("5", "10", "%")],
    ["5～10天", range("5", "10", "天")],
    ["3天至5天", range("3", "5", "天")],
    ["1,000—2,000元", range("1000", "2000", "元")],
    ["-5--3℃", range("-5", "-3", "℃")],
    ["2020年-2021年", range("2020", "2021", "年")],
  ])("%s", (text, value) => expect(parseIndicatorValue(text)).toEqual(value));
});

it.each([
  ["优", "excellent"],
  ["良好", "good"],
  ["有效提升", "improved"],
  ["显著", "effective"],
])("%s is a quality", (words, quality) => {
  expect(parseIndicatorValue(words)).toEqual({ kind: "quality", quality, words });
});

it.each([
  ["12月底前", { year: null, month: 12, day: null }],
  ["2021年12月底前", { year: 2021, month: 12, day: null }],
  ["12月底", { year: null, month: 12, day: null }],
  ["６月30日前", { year: null, month: 6, day: 30 }],
  ["年底前", { year: null, month: 12, day: null }],
])("%s is a deadline", (words, due) => {
  expect(parseIndicatorValue(words)).toEqual({ kind: "deadline", due, words });
});

describe("words", () => {
  it.each([
    "群众满意",
    "13月底前",
    "第3名",
    "每年2次",
    "约90%",
    "90%左右",
    "100余人",
    "2次以上/年",
    "不超过90%以上",
    "3天至5次",
    "1月底-2月底",
    "1底前-2",
    "1 ,",
    "1,23人",
    "8:00-18:00",
    "",
  ])("%s", (text) => expect(parseIndicatorValue(text)).toEqual({ kind: "words", words: text }));

  it("are kept whole, blanks around them aside", () => {
    expect(parseIndicatorValue(" 优 良 ")).toEqual({ kind: "words", words: "优 良" });
  });

  it.each([
    ["digits", "9".repeat(100_000)],
    ["blanks", `1${" ".repeat(100_000)}x1`],
    ["groups", `1${",234".repeat(25_000)}%`],
    ["a unit", `1${"以".repeat(100_000)}1`],
  ])("of 100,000 %s are read in no time", (_, text) => {
    expect(parseIndicatorValue(text)).toEqual({ kind: "words", words: text });
  });
});

it.each([
  ["是", true],
  ["否 ", false],
])("%s is yes or no", (text, yes) => expect(parseIndicatorValue(text)).toEqual({ kind: "yesNo", yes }));

it.each(["≥90%", "5-10天", "是", "否", "有效提升", "2021年底前", "群众满意", "500平米", "-5%"])(
  "%s is printed as it was read",
  (text) => {
    expect(formatIndicatorValue(IndicatorValue.parse(parseIndicatorValue(text)))).toBe(text);
  },
);
