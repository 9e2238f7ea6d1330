import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { changeFromZero } from "./change-from-zero.js";

const of = (change: object) => ({ budget: { expenditure: { total: "25", change } } }) as const;

describe("change-from-zero", () => {
  it.each([
    ["上年不为零", of({ baseAmount: "20", percentage: "25" })],
    ["幅度为零", of({ baseAmount: "0", percentage: "0.00" })],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(changeFromZero, example).outcome).toBe("passed");
  });

  it.each([
    [
      "从零起算",
      of({ baseAmount: "0.00", percentage: "100.00" }),
      "支出总计上年为零，算不出增减幅度，文中写 100.00%；可写“上年无此项预算”",
    ],
  ])("fails: %s", (_, example, message) => {
    const { cases } = verdictOn(changeFromZero, example);
    expect(cases.filter(({ outcome }) => outcome === "failed")).toMatchObject([{ message }]);
  });

  it.each([
    ["没有上年数", of({ percentage: "25" })],
    ["没有幅度", of({ baseAmount: "0" })],
    ["没有支出", {}],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(changeFromZero, example).outcome).toBe("skipped");
  });
});
