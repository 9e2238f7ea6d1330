import { describe, expect, it } from "vitest";
import { type Example, messagesOf, verdictOn } from "../../engine/rule-tester.js";
import { partWithinWhole } from "./part-within-whole.js";

const three = (threePublicExpenses: object): Example => ({ budget: { threePublicExpenses } }) as Example;

describe("part-within-whole", () => {
  it.each<[string, Example]>([
    ["运行费是合计的一部分", three({ total: "5", vehicleOperation: { amount: "3" } })],
    ["运行费就是合计", three({ total: "3", vehicleOperation: { amount: "3" } })],
    ["小数少一位", three({ total: "3", vehicleOperation: { amount: "3.0" } })],
    ["基本支出", { budget: { expenditure: { total: "90", basicExpenditure: "60" } } }],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(partWithinWhole, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string, string]>([
    [
      "运行费大于合计",
      three({ total: "2", vehicleOperation: { amount: "3" } }),
      "error",
      "公务用车运行维护费 3.00 大于“三公”经费合计 2.00，多 1.00",
    ],
    [
      "接待费大于合计",
      three({ total: "2", officialReceptions: { amount: "2.5" } }),
      "error",
      "公务接待费 2.50 大于“三公”经费合计 2.00，多 0.50",
    ],
    [
      "购置费大于车辆费",
      three({ officialVehicles: { amount: "9" }, vehiclePurchase: { amount: "18" } }),
      "error",
      "公务用车购置费 18.00 大于公务用车购置及运行维护费 9.00，多 9.00",
    ],
    [
      "项目支出大于支出总计",
      { budget: { expenditure: { total: "90", projectExpenditure: "96" } } },
      "warning",
      "项目支出 96.00 大于支出总计 90.00，多 6.00",
    ],
  ])("fails: %s", (_, example, severity, message) => {
    const verdict = verdictOn(partWithinWhole, example);
    const stated = verdict.cases.map((each) =>
      each.outcome === "failed" ? (each.severity ?? "error") : each.outcome,
    );
    expect(stated).toEqual([severity]);
    expect(messagesOf(verdict)).toEqual([message]);
  });

  it.each<[string, Example]>([
    ["没有合计", three({ vehicleOperation: { amount: "3" } })],
    ["没有部分", three({ total: "3" })],
    [
      "各项列全，由三项之和核对",
      three({
        total: "2",
        overseasVisits: { amount: "0" },
        officialVehicles: { amount: "3" },
        officialReceptions: { amount: "1" },
      }),
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(partWithinWhole, example).outcome).toBe("skipped");
  });
});
