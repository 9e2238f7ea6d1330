import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { changeFromZero } from "./change-from-zero.js";

const of = (change: object) => ({ budget: { expenditure: { total: "25", change } } }) as const;

describe("change-from-zero", () => {
  it.each([
    ["上年不为零", of({ baseAmount: "20", percentage: "25" })],
    ["幅度为零", of({ baseAmount: "0", percentage: "0.00" })],
    ["增加的只是一部分", of({ amount: "20", direction: "increase", percentage: "400" })],
    ["减少了同样多", of({ amount: "25", direction: "decrease", percentage: "50" })],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(changeFromZero, example).outcome).toBe("passed");
  });

  it.each([
    [
      "从零起算",
      of({ baseAmount: "0.00", percentage: "100.00" }),
      "支出总计上年为零，算不出增减幅度，文中写 100.00%；可写“上年无此项预算”",
    ],
    [
      "本年全部是增加的",
      of({ amount: "25.00", direction: "increase", percentage: "100" }),
      "支出总计增加的就是本年全部，上年为零，算不出增减幅度，文中写 100%；可写“上年无此项预算”",
    ],
  ])("fails: %s", (_, example, message) => {
    const { cases } = verdictOn(changeFromZero, example);
    expect(cases.filter(({ outcome }) => outcome === "failed")).toMatchObject([{ message }]);
  });

  it.each([
    ["没有上年数和增减额", of({ percentage: "25" })],
    ["没有幅度", of({ baseAmount: "0" })],
    ["没有支出", {}],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(changeFromZero, example).outcome).toBe("skipped");
  });
});
