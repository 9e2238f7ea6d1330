import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { assetTotal } from "./asset-total.js";

const NAMES = ["通用设备", "专用设备", "图书档案", "家具用具"];
const table = (value: string | null, ...values: readonly (string | null)[]) => ({
  budget: {
    stateAssets: {
      total: { value },
      holdings: values.map((each, index) => ({ name: NAMES[index] ?? "其他", value: each })),
    },
  },
});

describe("asset-total", () => {
  it.each([
    ["各类之和", table("256169", "73080", "114500", "4959", "63630")],
    ["没有印数的类按零", table("187580", "73080", "114500", null)],
    ["四舍五入差 0.01 元", table("100.01", "60", "40")],
    [
      "其中不重复相加",
      {
        budget: {
          stateAssets: {
            total: { value: "20" },
            holdings: [{ name: "通用设备", value: "20", parts: [{ name: "电器", value: "20" }] }],
          },
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(assetTotal, example).outcome).toBe("passed");
  });

  it("fails where the classes do not add up", () => {
    expect(verdictOn(assetTotal, table("256169", "73080", "114500", "4959", "63360")).cases).toMatchObject([
      { outcome: "failed", message: "资产价值合计 256169.00 与各项之和 255899.00 不符，多 270.00" },
    ]);
  });

  it.each([
    ["没有资产表", {}],
    ["合计没有印数", table(null, "1", "2")],
    ["没有分类", table("20")],
    [
      "一类未披露价值",
      { budget: { stateAssets: { total: { value: "20" }, holdings: [{ name: "通用设备" }] } } },
    ],
    ["都没有印数", table("20", null, null)],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(assetTotal, example).outcome).toBe("skipped");
  });
});
