import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { assetParts } from "./asset-parts.js";

const line = (value: string | null, ...parts: readonly (string | null)[]) => ({
  budget: {
    stateAssets: {
      holdings: [
        {
          name: "通用设备",
          value,
          parts: parts.map((each, index) => ({ name: `设备${index + 1}`, value: each })),
        },
      ],
    },
  },
});

describe("asset-parts", () => {
  it.each([
    ["相等", line("73080", "30570", "42510")],
    ["较小，未列全", line("73080", "30570")],
    ["一项没有印数", line("73080", "30570", null)],
    ["四舍五入差 0.01 元", line("10", "5", "5.01")],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(assetParts, example).outcome).toBe("passed");
  });

  it("fails where the parts exceed the class", () => {
    expect(verdictOn(assetParts, line("73080", "35070", "42510")).cases).toMatchObject([
      { outcome: "failed", message: "通用设备的价值为 73080 元，其中各项之和为 77580 元，多 4500 元" },
    ]);
  });

  it("looks at parts of parts", () => {
    const deep = {
      name: "通用设备",
      value: "9",
      parts: [{ name: "车辆", value: "5", parts: [{ name: "轿车", value: "6" }] }],
    };
    expect(
      verdictOn(assetParts, { budget: { stateAssets: { holdings: [deep] } } }).cases.map(
        ({ outcome }) => outcome,
      ),
    ).toEqual(["passed", "failed"]);
  });

  it.each([
    ["没有资产表", {}],
    ["没有其中项", line("73080")],
    ["类别没有印数", line(null, "1")],
    ["其中都没有印数", line("73080", null, null)],
    [
      "其中一项未披露价值",
      {
        budget: { stateAssets: { holdings: [{ name: "通用设备", value: "1", parts: [{ name: "电器" }] }] } },
      },
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(assetParts, example).outcome).toBe("skipped");
  });
});
