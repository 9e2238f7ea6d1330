import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { officialVehiclesSplit } from "./official-vehicles-split.js";

const vehicles = (whole: string | null, purchase?: string | null, operation?: string | null) => ({
  budget: {
    threePublicExpenses: {
      officialVehicles: { amount: whole },
      ...(purchase !== undefined && { vehiclePurchase: { amount: purchase } }),
      ...(operation !== undefined && { vehicleOperation: { amount: operation } }),
    },
  },
});

describe("official-vehicles-split", () => {
  it.each([
    ["两项之和", vehicles("27.5", "18.2", "9.3")],
    ["购置为零", vehicles("9", "0", "9.00")],
    ["购置留空", vehicles("9", null, "9")],
    ["四舍五入差 0.01", vehicles("27.51", "18.2", "9.3")],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(officialVehiclesSplit, example).outcome).toBe("passed");
  });

  it("fails where purchase and operation do not make the whole", () => {
    expect(verdictOn(officialVehiclesSplit, vehicles("9", "1", "9")).cases).toMatchObject([
      { outcome: "failed", message: "公务用车购置及运行维护费 9.00 与各项之和 10.00 不符，少 1.00" },
    ]);
  });

  it.each([
    ["未披露购置", vehicles("9", undefined, "8")],
    ["未披露运行", vehicles("9", "0")],
    ["小计留空", vehicles(null, "1", "2")],
    ["没有“三公”", {}],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(officialVehiclesSplit, example).outcome).toBe("skipped");
  });
});
