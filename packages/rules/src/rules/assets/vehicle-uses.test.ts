import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { vehicleUses } from "./vehicle-uses.js";

describe("vehicle-uses", () => {
  it.each<[string, Example]>([
    [
      "相等",
      {
        budget: {
          stateAssets: {
            vehicles: {
              total: "5",
              uses: [
                { name: "执法执勤用车", quantity: "3" },
                { name: "其他用车", quantity: "2" },
              ],
            },
          },
        },
      },
    ],
    [
      "没有列全",
      {
        budget: {
          stateAssets: { vehicles: { total: "5", uses: [{ name: "执法执勤用车", quantity: "3" }] } },
        },
      },
    ],
    [
      "没有车辆",
      {
        budget: {
          stateAssets: {
            vehicles: {
              total: "0",
              uses: [
                { name: "执法执勤用车", quantity: "0" },
                { name: "其他用车", quantity: "0" },
              ],
            },
          },
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(vehicleUses, example).outcome).toBe("passed");
  });

  it.each([
    ["按单位、按用途各分一次", "6", ["4", "2", "2", "2", "2"], "passed"],
    ["其他用车再分一次", "6", ["4", "2", "1", "1"], "passed"],
    ["前几项碰巧等于合计", "4", ["3", "1", "2"], "failed"],
  ])("a division behind the first is another: %s", (_, total, counts, outcome) => {
    const uses = counts.map((quantity, at) => ({ name: at === 1 ? "其他用车" : `第${at}种用车`, quantity }));
    expect(verdictOn(vehicleUses, { budget: { stateAssets: { vehicles: { total, uses } } } }).outcome).toBe(
      outcome,
    );
  });

  it("is a warning where several uses do not make up the total and none is 其他", () => {
    const uses = ["机要通信用车", "执法执勤用车"].map((name) => ({ name, quantity: "2" }));
    const { cases } = verdictOn(vehicleUses, { budget: { stateAssets: { vehicles: { total: "5", uses } } } });
    expect(cases).toMatchObject([
      {
        outcome: "failed",
        severity: "warning",
        message: expect.stringContaining("车辆共 5 辆，列出的各用途合计 4 辆"),
      },
    ]);
  });

  it.each<[string, Example]>([
    [
      "合计少一辆",
      {
        budget: {
          stateAssets: {
            vehicles: {
              total: "4",
              uses: [
                { name: "执法执勤用车", quantity: "3" },
                { name: "其他用车", quantity: "2" },
              ],
            },
          },
        },
      },
    ],
    [
      "部分多于合计",
      {
        budget: {
          stateAssets: { vehicles: { total: "2", uses: [{ name: "执法执勤用车", quantity: "3" }] } },
        },
      },
    ],
    [
      "拟购置",
      {
        budget: {
          stateAssets: {
            acquisition: {
              vehicles: {
                total: "2",
                uses: [
                  { name: "应急保障用车", quantity: "1" },
                  { name: "其他用车", quantity: "0" },
                ],
              },
            },
          },
        },
      },
    ],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(vehicleUses, example).outcome).toBe("failed");
  });

  it.each<[string, Example]>([
    ["没有分列", { budget: { stateAssets: { vehicles: { total: "5" } } } }],
    ["没有车辆的说明", { budget: {} }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(vehicleUses, example).outcome).toBe("skipped");
  });
});
