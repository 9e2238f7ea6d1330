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
    ["前几项碰巧等于合计，后面的等于其中最后一项", "4", ["3", "0", "1", "1"], "failed"],
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

  it.each<[string, readonly string[], Partial<Example>, readonly string[]]>([
    ["合计", ["4", "1", "2"], { statement: ["公务用车保有量为4辆。"] }, ["total"]],
    ["合计", ["4", "1", "2"], { statement: ["年末保有公务用车 4 辆。"] }, ["total"]],
    [
      "各用途",
      ["4", "1", "2"],
      { statement: ["公务用车保有量为3辆。"] },
      ["uses/0/quantity", "uses/1/quantity"],
    ],
    ["哪个也不是", ["4", "1", "2"], { statement: ["公务用车保有量为6辆。"] }, []],
    ["两个都写了", ["4", "1", "2"], { statement: ["公务用车保有量为4辆。", "车辆保有量3辆。"] }, []],
  ])(
    "names as witnessed what another print counts: %s",
    (_, [total = "", one = "", other = ""], more, witnessed) => {
      const uses = [
        { name: "执法执勤用车", quantity: one },
        { name: "其他用车", quantity: other },
      ];
      const { cases } = verdictOn(vehicleUses, {
        budget: { stateAssets: { vehicles: { total, uses } } },
        ...more,
      });
      expect(cases).toMatchObject([
        { constraint: { witnessed: witnessed.map((each) => `/stateAssets/vehicles/${each}`) } },
      ]);
    },
  );

  it("names as witnessed what the table of assets counts, of existing vehicles alone", () => {
    const vehicles = {
      total: "4",
      uses: [
        { name: "执法执勤用车", quantity: "1" },
        { name: "其他用车", quantity: "2" },
      ],
    };
    const holdings = [{ name: "固定资产", parts: [{ name: "车辆（辆）", quantity: "4" }] }];
    const { cases } = verdictOn(vehicleUses, {
      budget: { stateAssets: { holdings, vehicles, acquisition: { vehicles } } },
    });
    expect(cases).toMatchObject([
      { constraint: { witnessed: ["/stateAssets/vehicles/total"] } },
      { constraint: { witnessed: [] } },
    ]);
  });

  it.each<[string, Example]>([
    ["没有分列", { budget: { stateAssets: { vehicles: { total: "5" } } } }],
    ["没有车辆的说明", { budget: {} }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(vehicleUses, example).outcome).toBe("skipped");
  });
});
