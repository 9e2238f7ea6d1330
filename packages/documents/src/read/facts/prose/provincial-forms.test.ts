import { describe, expect, it } from "vitest";
import { readLines, under } from "../../../testing/statement.js";

const amounts = (facts: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(facts).filter(([pointer]) => !/change|name|level|statement\/|share/.test(pointer)),
  );

describe("a part by a name that may be the whole's", () => {
  it.each([
    [
      "收入预算100万元，其中，一般公共预算拨款90万元（经费拨款84万元，纳入预算管理的非税收入拨款6万元）；政府性基金预算拨款10万元。",
      ["84万元", "6万元"],
    ],
    [
      "收入预算100万元，包括一般公共预算拨款90万元，其中经费拨款84万元；政府性基金预算拨款10万元。",
      ["84万元"],
    ],
  ])("is no second figure of that: %s", (line, unclaimed) => {
    const read = readLines("收支", `2022年${line}`);
    expect(amounts(read.facts)).toEqual({
      "/revenue/total": "100",
      "/revenue/generalPublicBudgetAppropriation": "90",
      "/revenue/governmentManagedFundsAppropriation": "10",
    });
    expect(read.unclaimed).toEqual(unclaimed);
  });
});

describe("what a budget brought forward, before its name", () => {
  const root = "/appropriations/fiscalAppropriation";
  const both = { [`${root}/revenueTotal`]: "100", [`${root}/expenditureTotal`]: "100" };
  it.each([
    [
      "本年一般公共预算拨款收入92万元、上年结转一般公共预算拨款收入8万元",
      { [`${root}/generalPublicBudgetAppropriation`]: "92", [`${root}/broughtForward`]: "8" },
    ],
    [
      "一般公共预算拨款收入80万元、政府性基金预算拨款收入12万元、上年结转一般公共预算拨款收入5万元、上年结转的政府性基金预算拨款收入3万元",
      {
        [`${root}/generalPublicBudgetAppropriation`]: "80",
        [`${root}/governmentManagedFundsAppropriation`]: "12",
        "/appropriations/generalPublicBudget/broughtForward": "5",
        "/appropriations/governmentManagedFundsBudget/broughtForward": "3",
      },
    ],
  ])("%s", (parts, facts) => {
    const read = readLines("财政拨款收支", `2022年财政拨款收支总预算100万元。收入包括：${parts}。`);
    expect(amounts(read.facts)).toEqual({ ...both, ...facts });
    expect(read.unclaimed).toEqual([]);
  });

  it("is left where all money is told of", () => {
    const line = "2022年收入预算100万元，其中：一般公共预算拨款92万元，上年结转一般公共预算拨款8万元。";
    const { facts, unclaimed } = readLines("收支", line);
    expect(amounts(facts)).toEqual({ "/revenue/total": "100" });
    expect(unclaimed).toEqual(["92万元", "8万元"]);
  });
});

describe("both totals of one budget", () => {
  const told = { revenueTotal: "160", expenditureTotal: "180" };
  it.each([
    "财政拨款收入总计160万元，与2019年相比增加50万元；财政拨款支出总计180万元，与2019年相比增加60万元。",
    "财政拨款收入总计160万元，比上年增加50万元。财政拨款支出总计180万元，比上年增加60万元。",
    "财政拨款收入总计160万元，支出总计180万元。",
  ])("are told alike: %s", (line) => {
    const { facts } = readLines("财政拨款", `2020年${line}`);
    expect(amounts(facts)).toEqual(under("/appropriations/fiscalAppropriation", told));
  });

  it("takes what was spent of it alone for no total of it", () => {
    const { facts } = readLines("财政拨款", "2020年财政拨款支出总计180万元。");
    expect(amounts(facts)).toEqual({ "/expenditure/fiscalAppropriation": "180" });
  });
});
