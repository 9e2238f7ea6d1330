import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { procurementParts } from "./procurement-parts.js";

const bought = (procurement: object) => ({ budget: { procurement } });

describe("procurement-parts", () => {
  it.each([
    ["三项之和", bought({ total: "325", goods: "5", works: "300", services: "20" })],
    ["一项为零", bought({ total: "25", goods: "5", works: "0", services: "20" })],
    ["方式和来源没有列全", bought({ total: "9", centralized: "4", fundingSources: { otherRevenue: "5" } })],
    [
      "财政拨款包含一般公共预算",
      bought({
        total: "9",
        fundingSources: { fiscalAppropriation: "9", generalPublicBudgetAppropriation: "9" },
      }),
    ],
    ["没有全部列出", bought({ total: "325", goods: "5" })],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(procurementParts, example).outcome).toBe("passed");
  });

  it("fails with the difference", () => {
    const example = bought({ total: "325", goods: "5", works: "30", services: "20" });
    expect(verdictOn(procurementParts, example).cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining("325.00 与各项之和 55.00 不符，多 270.00") },
    ]);
  });

  it.each([
    ["100", { goods: "76", services: "24" }, "passed"],
    ["100", { goods: "76", services: "20" }, "failed"],
    ["100", { works: "76" }, "passed"],
  ])("two of three kinds are all of %s: %o is %s", (total, parts, outcome) => {
    const { cases } = verdictOn(procurementParts, bought({ total, ...parts }));
    expect(cases).toMatchObject([outcome === "failed" ? { outcome, severity: "warning" } : { outcome }]);
  });

  it("fails where one part alone is more than all", () => {
    expect(verdictOn(procurementParts, bought({ total: "325", works: "3000" })).outcome).toBe("failed");
  });

  it.each([
    ["方式", { centralized: "6", decentralized: "4" }, "各项之和 10.00 大于"],
    [
      "来源",
      { fundingSources: { generalPublicBudgetAppropriation: "8", unitOwnFunds: "2" } },
      "各项之和 10.00 大于",
    ],
  ])("fails where what is listed is more than all: %s", (_, parts, message) => {
    expect(verdictOn(procurementParts, bought({ total: "9", ...parts })).cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining(message) },
    ]);
  });

  it.each([
    ["没有分列", bought({ total: "325" })],
    ["没有总额", bought({ goods: "5", works: "300", services: "20" })],
    ["没有采购", { budget: {} }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(procurementParts, example).outcome).toBe("skipped");
  });
});
