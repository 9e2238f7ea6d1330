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

  describe("several lists of parts", () => {
    const lists = (value: string, ...rows: readonly (readonly [string, string])[]) => {
      const names = rows.map(([name]) => name.replace(/^其中：/, ""));
      const parts = rows.map(([, amount], at) => ({ name: names[at] ?? "", value: amount }));
      const sources = Object.fromEntries(
        rows.map(([text], at) => [
          `/stateAssets/holdings/0/parts/${at}/name`,
          [{ position: { line: at + 1, column: 1 }, text, printed: text, offset: 0, value: names[at] ?? "" }],
        ]),
      );
      return { budget: { stateAssets: { holdings: [{ name: "房屋", value, parts }] } }, sources };
    };
    const outcomes = (example: ReturnType<typeof lists>) =>
      verdictOn(assetParts, example).cases.map((each) =>
        each.outcome === "failed" ? (each.severity ?? "error") : each.outcome,
      );

    it("a state that lies across kinds is none of them", () => {
      const all = lists("90", ["其中：教学楼", "60"], ["食堂", "30"], ["对外出租", "20"]);
      expect(outcomes(all)).toEqual(["passed", "passed"]);
      const tooMuch = lists("90", ["其中：教学楼", "60"], ["食堂", "30"], ["对外出租", "120"]);
      expect(outcomes(tooMuch)).toEqual(["passed", "error"]);
    });

    it("each 其中 may begin a list of its own", () => {
      const twice = lists("90", ["其中：教学楼", "60"], ["食堂", "30"], ["其中：顶层", "15"]);
      expect(outcomes(twice)).toEqual(["passed", "passed", "warning"]);
      const wrong = lists("90", ["其中：教学楼", "70"], ["食堂", "30"], ["其中：顶层", "15"]);
      expect(outcomes(wrong)).toEqual(["error", "passed", "warning"]);
    });
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
