import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { threePublicTotal } from "./three-public-total.js";

const KEYS = [
  "overseasVisits",
  "officialVehicles",
  "officialReceptions",
  "vehiclePurchase",
  "vehicleOperation",
];
const three = (total: string | null, ...amounts: (string | null | undefined)[]) => ({
  budget: {
    threePublicExpenses: {
      total,
      ...Object.fromEntries(
        amounts.flatMap((amount, index) => (amount === undefined ? [] : [[KEYS[index], { amount }]])),
      ),
    },
  },
});

describe("three-public-total", () => {
  it.each([
    ["三项", three("11", "0", "9", "2")],
    ["分项不重复相加", three("11", "0", "9", "2", "3", "6")],
    ["没有公车小计", three("11", "0", undefined, "2", "3", "6")],
    ["公车小计留空", three("11", "0", null, "2", "3", "6")],
    ["出国留空", three("11", null, "9", "2")],
    ["全为零", three("0", "0", "0", "0")],
    ["四舍五入差 0.01", three("11.01", "0", "9", "2")],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(threePublicTotal, example).outcome).toBe("passed");
  });

  describe("beside meetings and training of the table", () => {
    const beside = (total: string, ofTable: object) => {
      const { budget } = three(total, "0", "6", "1.5");
      const current = {
        overseasVisits: "0",
        officialVehicles: "6",
        officialReceptions: "1.5",
        meetings: "2",
        training: "1",
        ...ofTable,
      };
      return { budget: { ...budget, tables: { threePublicExpensesTable: { current } } } };
    };

    it("passes where the only total of the table holds them", () => {
      expect(verdictOn(threePublicTotal, beside("10.5", { total: "10.5" })).outcome).toBe("passed");
    });

    it.each([
      ["the table's total is that of the three", beside("10.5", { total: "7.5" })],
      ["the table adds them up apart", beside("10.5", { total: "7.5", withMeetingsAndTraining: "10.5" })],
      ["no way comes to the total", beside("9.5", { total: "9.5" })],
    ])("fails where %s", (_, example) => {
      expect(verdictOn(threePublicTotal, example).outcome).toBe("failed");
    });
  });

  it("fails where the total is not the sum of the three", () => {
    expect(verdictOn(threePublicTotal, three("11.3", "0", "9", "2")).cases).toMatchObject([
      { outcome: "failed", message: "“三公”经费合计 11.30 与各项之和 11.00 不符，多 0.30" },
    ]);
  });

  it.each([
    ["未披露出国", three("11", undefined, "9", "2")],
    ["只有运行费", three("11", "0", undefined, "2", undefined, "9")],
    ["未披露接待", three("9", "0", "9")],
    ["合计留空", three(null, "0", "9", "2")],
    ["没有“三公”", {}],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(threePublicTotal, example).outcome).toBe("skipped");
  });
});
