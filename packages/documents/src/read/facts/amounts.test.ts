import { toText } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { numberTokens } from "./amounts.js";

const amounts = (text: string) =>
  numberTokens(text).flatMap((token) =>
    token.kind === "amount" ? [[toText(token.value), token.decimals]] : [],
  );
const loose = (text: string) =>
  numberTokens(text).flatMap((token) => (token.kind === "loose amount" ? [[token.printed, token.why]] : []));

describe("an amount", () => {
  it.each([
    // unit, exact conversion, decimals counted in 万元
    ["61.20万元", "61.2", 2],
    ["612000元", "61.2", 4],
    ["96282213.44元", "9628.221344", 6],
    ["1.5亿元", "15000", -3],
    ["0.123456亿元", "1234.56", 2],
    ["3千元", "0.3", 1],
    ["5百元", "0.05", 2],
    ["2百万元", "200", -2],
    ["3千万元", "3000", -3],
    ["37.8万", "37.8", 1],
    // digits of all shapes
    ["1,234.56万元", "1234.56", 2],
    ["1，234.56万元", "1234.56", 2],
    ["12,345,678元", "1234.5678", 4],
    ["１２３４．５６万元", "1234.56", 2],
    ["１，２３４．５万元", "1234.5", 1],
    ["2277.23 万元", "2277.23", 2],
    ["2277.23　万元", "2277.23", 2],
    ["0.00万元", "0", 2],
    ["△3.2万元", "-3.2", 1],
    ["为-3.2万元", "-3.2", 1],
    ["上年的-3.2万元", "-3.2", 1],
    // zero needs no unit
    ["政府性基金拨款支出预算为0；", "0", 0],
    ["公务接待费0，与上年持平", "0", 0],
    ["项目支出预算数均为0.00。", "0", 2],
    // with the mark of a note
    ["120.50¹万元", "120.5", 2],
    ["35.50² 万元", "35.5", 2],
    ["35.50①万元", "35.5", 2],
    ["35.50[²]万元", "35.5", 2],
    // the unit in brackets, or before the number
    ["100.50（万元）", "100.5", 2],
    ["35.50 (元)", "0.00355", 6],
    ["机关运行经费预算数（万元）：35.50", "35.5", 2],
    ["机关运行经费（单位：元）为 1,234.50，比上年增加", "0.12345", 6],
    ["RMB100.00万元", "100", 2],
    ["预算￥100.00万元", "100", 2],
    // behind a half-width comma
    ["比上年增加,20万元", "20", 0],
    // behind a list's numbering
    ["1. 20万元用于修缮", "20", 0],
    ["2、10万元用于修缮", "10", 0],
    ["购置设备；2. 20万元用于修缮", "20", 0],
  ])("%s is %s 万元", (text, value, decimals) => {
    expect(amounts(text)).toEqual([[value, decimals]]);
    expect(loose(text)).toEqual([]);
  });

  it("keeps its place and its print", () => {
    expect(numberTokens("共计３７．８ 万元。")).toMatchObject([
      { printed: "３７．８ 万元", start: 2, end: 9, unit: "万元" },
    ]);
  });
});

describe("money that is no plain amount", () => {
  it.each([
    ["每人500元/月", "500元", "rate"],
    ["3万元每辆", "3万元", "rate"],
    ["10-20万元", "20万元", "range"],
    ["5至10万元", "10万元", "range"],
    ["5万元～10万元", "10万元", "range"],
    ["100余万元", "100余万元", "approximate"],
    ["30多万元", "30多万元", "approximate"],
    ["收入总预算约1200万元", "1200万元", "approximate"],
    ["支出大约为30万元", "30万元", "approximate"],
    ["接近 50万元", "50万元", "approximate"],
    ["单价20万元以上的设备", "20万元", "bound"],
    ["100万元（含）以上", "100万元", "bound"],
    ["50万元左右", "50万元", "bound"],
    ["1,23万元", "1,23万元", "unreadable"],
    ["3.113.4万元", "3.113.4万元", "unreadable"],
    ["61。2万元", "2万元", "unreadable"],
    ["共1 234万元", "234万元", "unreadable"],
    ["经费-20万元", "20万元", "unreadable"],
    ["为12 . 50万元", "50万元", "unreadable"],
    ["12 . 50万元", "50万元", "unreadable"],
    ["35 . 50万元", "50万元", "unreadable"],
    ["为：12. 50万元", "50万元", "unreadable"],
    ["收入，12. 50万元", "50万元", "unreadable"],
    ["为12\u00a0.50万元", "50万元", "unreadable"],
    ["为12 .50万元", "50万元", "unreadable"],
    ["为12,\u00a0345万元", "345万元", "unreadable"],
    ["1\u00a0234万元", "234万元", "unreadable"],
    ["为.50万元", "50万元", "unreadable"],
    ["10³万元", "10³万元", "unreadable"],
    ["(100.50)万元", "(100.50)万元", "unreadable"],
    ["【35.50】万元", "【35.50】万元", "unreadable"],
    ["“35.50”万元", "“35.50”万元", "unreadable"],
  ])("%s", (text, printed, why) => {
    expect(loose(text)).toContainEqual([printed, why]);
    expect(amounts(text).map(([value]) => value)).not.toContain(printed.replace(/万?元/, ""));
  });

  it("a number of 100,000 digits is quoted in part", () => {
    const [[printed] = [""]] = loose(`${"9".repeat(100_000)}万元`);
    expect(printed).toHaveLength(61);
  });
});

it.each(["节约10万元", "合约10万元", "附近10万元"])("plain behind other words: %s", (text) => {
  expect(amounts(text)).toHaveLength(1);
});

describe("no amount", () => {
  it.each([
    "2新建有机肥大棚1座",
    "9个村",
    "100元件",
    "A4纸",
    "13990121K9X2万元",
    "2020年12月31日",
    "5万人",
    "10万亩",
    "90年代",
    "离休人员编制数为0，",
    "预算为0个",
    "收入10，",
    "经费（万元）：无",
    "经费（万元）：2025年",
    "面积（100）平方米",
    "下降12 . 50%",
  ])("%s", (text) => {
    expect([...amounts(text), ...loose(text)]).toEqual([]);
  });
});

it.each([
  ["增长5.20%", [{ kind: "percent", text: "5.20" }]],
  ["下降１２．５％", [{ kind: "percent", text: "12.5" }]],
  ["2021年", [{ kind: "year", year: 2021 }]],
  ["1.2021年", [{ kind: "year", year: 2021, start: 2 }]],
  ["21.2021年", [{ kind: "year", year: 2021, start: 3 }]],
  ["0.5年", []],
  ["2020年1799.1万元", [{ kind: "year", year: 2020 }, { kind: "amount" }]],
  [
    "共3万元,2021年1,234万元",
    [{ kind: "amount" }, { kind: "year", year: 2021 }, { kind: "amount", printed: "1,234万元" }],
  ],
  ["1年", []],
  ["数（万元）：35.50元", [{ kind: "amount", unit: "元" }]],
  ["数（万元）：35.50，其中40万元", [{ kind: "amount", printed: "35.50" }, { kind: "amount" }]],
  [
    "预算、决算分别为9.00、7.40万元",
    [
      { kind: "amount", printed: "9.00", unit: "万元", decimals: 2 },
      { kind: "amount", printed: "7.40万元" },
    ],
  ],
  ["分别是1,234、500和2元", [{ kind: "amount", decimals: 4 }, { kind: "amount" }, { kind: "amount" }]],
  ["1、20万元", [{ kind: "amount", printed: "20万元" }]],
  ["分别为3辆、20万元", [{ kind: "amount", printed: "20万元" }]],
])("%s", (text, tokens) => {
  expect(numberTokens(text)).toHaveLength(tokens.length);
  expect(numberTokens(text)).toMatchObject(tokens);
});
