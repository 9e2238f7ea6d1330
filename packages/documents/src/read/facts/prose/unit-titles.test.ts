import { describe, expect, it } from "vitest";
import { readLines } from "../../../testing/statement.js";

const whole = "2022年收入预算100万元，支出预算100万元。";
const ofUnit = "2022年收入预算60万元，其中：一般公共预算拨款60万元，比上年增加5万元，增长9.09%。";
const totals = { "/revenue/total": "100", "/expenditure/total": "100" };

describe("beneath a heading that names a unit", () => {
  it.each([
    ["behind the total", [whole, "（一）街道机关本级", ofUnit, "（二）文化服务中心", ofUnit]],
    ["before it", ["（一）街道机关本级", ofUnit, "（二）汇总情况", whole]],
    [
      "beneath headings of its own",
      [whole, "（一）文化服务中心", "1.收入情况", ofUnit, "2.经费情况", ofUnit],
    ],
  ])("no figure is the department's: %s", (_, lines) => {
    const { facts, unclaimed } = readLines("收支", ...lines);
    expect(facts).toEqual(totals);
    expect(unclaimed.length).toBe(3 * lines.filter((line) => line === ofUnit).length);
  });

  it.each([
    ["the department's own name", ["（一）松溪街道办事处", whole]],
    ["no unit's name", ["（一）收支预算情况", whole]],
    ["another section", ["（一）文化服务中心", ofUnit, "三、收支预算总体情况", whole]],
  ])("all is read beneath %s", (_, lines) => {
    expect(readLines("收支", ...lines).facts).toEqual(totals);
  });
});
