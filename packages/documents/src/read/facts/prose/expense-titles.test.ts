import { describe, expect, it } from "vitest";
import { factsOf, readText } from "../../../testing/statement.js";

const read = (...lines: readonly string[]) => {
  const reading = readText(
    [
      "丰谷县农机推广站2018年部门预算情况说明",
      ...lines,
      "九、其他情况说明",
      "财政拨款、项目支出、政府采购的单位：万元。",
    ].join("\n"),
  );
  return { facts: factsOf(reading), unclaimed: reading.amounts.unclaimed.map(({ text }) => text) };
};

describe("a title of one of the three public expenses alone", () => {
  it.each([
    ["二、公务接待费", "2018年丰谷县农机推广站安排公务接待费预算1.20万元。", "officialReceptions", "1.2"],
    ["二、公务接待费", "2018年安排公务接待费预算1.20万元。", "officialReceptions", "1.2"],
    ["二、公务接待费预算情况", "2018年推广站安排公务接待费1.20万元。", "officialReceptions", "1.2"],
    ["三、公务用车购置及运行维护费", "2018年安排公务用车运行维护费3万元。", "vehicleOperation", "3"],
    ["一、因公出国（境）经费", "2018年预算安排0万元。", "overseasVisits", "0"],
  ])("%s: %s", (title, words, id, amount) => {
    expect(read(title, words)).toEqual({
      facts: { [`/threePublicExpenses/${id}/amount`]: amount },
      unclaimed: [],
    });
  });

  it("has its change", () => {
    const words = "2018年安排公务接待费预算1.20万元，较上年预算下降10%，主要原因是厉行节约。";
    expect(read("二、公务接待费", words).facts).toMatchObject({
      "/threePublicExpenses/officialReceptions/change/percentage": "10",
    });
  });

  it.each([
    ["二、收支预算总体情况", "（一）公务接待费", "公务接待费1.20万元。"],
    ["二、公务接待费等专项项目", "公务接待费1.20万元。"],
    ["二、公务接待费管理办法", "公务接待费1.20万元。"],
    ["二、名词解释", "公务接待费每批1.20万元。"],
  ])("and elsewhere its name is no figure's: %s %s", (...lines) => {
    expect(read(...lines).facts).toEqual({});
  });

  it("is over at the next title of its style", () => {
    const { facts, unclaimed } = read(
      "二、公务接待费",
      "2018年安排公务接待费预算1.20万元。",
      "三、会务项目",
      "其中公务接待费0.50万元。",
    );
    expect(facts).toEqual({ "/threePublicExpenses/officialReceptions/amount": "1.2" });
    expect(unclaimed).toEqual(["0.50万元"]);
  });

  it("leaves the next title its own", () => {
    const { facts } = read(
      "二、公务接待费",
      "2018年安排公务接待费预算1.20万元。",
      "三、机关运行经费",
      "2018年机关运行经费预算8万元。",
      "四、收支预算总体情况",
      "2018年收入预算50万元，支出预算50万元。",
    );
    expect(facts).toMatchObject({
      "/agencyOperatingExpenses/total": "8",
      "/revenue/total": "50",
      "/expenditure/total": "50",
    });
  });
});
