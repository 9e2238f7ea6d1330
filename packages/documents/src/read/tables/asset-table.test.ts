import { DepartmentBudget, encode } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { readText, statementOf } from "../../testing/statement.js";

function assetsOf(...lines: readonly string[]) {
  const { budget, amounts } = readText(statementOf("资产", lines));
  return {
    assets: encode(DepartmentBudget, budget).stateAssets,
    unclaimed: amounts.unclaimed.map(({ text }) => text),
  };
}
const rowByRow = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join("\t"));

describe("a table of assets", () => {
  it("by classes, with parts beneath them", () => {
    const rows = [
      ["固定资产占用情况表", "", ""],
      ["编制部门：松溪街道办事处", "截止时间：2021年12月31日", ""],
      ["项   目", "数量", "价值（金额单位：元）"],
      ["　　合计", "- -", "256,169"],
      ["一、土地房屋及构筑物", "——", "—"],
      ["二、通用设备", "20", "73080"],
      ["其中：电器设备", "10", "30570"],
      ["　　电子设备", "10", "42510"],
      ["五、图书档案", "570", ""],
    ];
    expect(assetsOf(...rowByRow(rows))).toEqual({
      assets: {
        asOf: "2021-12-31",
        total: { quantity: null, value: "256169" },
        holdings: [
          { name: "土地房屋及构筑物", quantity: null, value: null },
          {
            name: "通用设备",
            quantity: "20",
            value: "73080",
            parts: [
              { name: "电器设备", quantity: "10", value: "30570" },
              { name: "电子设备", quantity: "10", value: "42510" },
            ],
          },
          { name: "图书档案", quantity: "570", value: null },
        ],
      },
      unclaimed: [],
    });
  });

  it("one cell a line, without tabs", () => {
    const { assets, unclaimed } = assetsOf(
      "固定资产占用情况表",
      "项目",
      "数量",
      "价值（元）",
      "合计",
      "——",
      "73080",
      "一、通用设备",
      "20",
      "73080",
      "其中：电器设备",
      "20",
      "73080",
      "我部门2022年无拟购置情况。",
    );
    expect(assets).toMatchObject({
      total: { value: "73080" },
      holdings: [{ name: "通用设备", quantity: "20", parts: [{ name: "电器设备" }] }],
      acquisition: { declaredNone: true },
    });
    expect(unclaimed).toEqual([]);
  });

  it("by kinds, in 万元, with an amount in a name", () => {
    const rows = [
      ["截止时间：2021年12月31日", "", ""],
      ["项　目", "数量", "价值（金额单位：万元）"],
      ["资产总额", "——", "1234.56"],
      ["1、房屋（平方米）", "2000", "800.00"],
      ["其中：办公用房（平方米）", "1500", "600"],
      ["2、车辆（台、辆）", "3", "40"],
      ["3、单价在20万元以上的设备", "0", "0"],
      ["4、其他固定资产", "—", "394.56"],
    ];
    const { assets, unclaimed } = assetsOf(...rowByRow(rows));
    expect(assets?.total).toEqual({ quantity: null, value: "12345600" });
    expect(assets?.holdings).toMatchObject([
      { name: "房屋（平方米）", quantity: "2000", value: "8000000", parts: [{ value: "6000000" }] },
      { name: "车辆（台、辆）", value: "400000" },
      { name: "单价在20万元以上的设备", quantity: "0", value: "0" },
      { name: "其他固定资产", quantity: null, value: "3945600" },
    ]);
    expect(unclaimed).toEqual([]);
  });

  it.each([
    ["classes without numbers", ["房屋 100", "车辆 60", "其他 140"], { 房屋: [], 车辆: [], 其他: [] }],
    [
      "其中 without numbers, and the next class",
      ["房屋 100", "其中：办公用房 60", "业务用房 40", "车辆 60", "其中：轿车 20", "其他固定资产 7"],
      { 房屋: ["办公用房", "业务用房"], 车辆: ["轿车"], 其他固定资产: [] },
    ],
    [
      "kinds of assets and classes of the fixed ones",
      ["流动资产 3", "固定资产 100", "房屋 60", "设备 30", "其他 10", "无形资产 5", "在建工程 1"],
      { 流动资产: [], 固定资产: ["房屋", "设备", "其他"], 无形资产: [], 在建工程: [] },
    ],
    [
      "numbers of two levels",
      ["一、固定资产 100", "（一）房屋 60", "（二）设备 40", "二、无形资产 5"],
      { 固定资产: ["房屋", "设备"], 无形资产: [] },
    ],
    [
      "其中 before numbers",
      ["一、固定资产 100", "其中：1.房屋 60", "2.设备 40", "二、无形资产 5"],
      { 固定资产: ["房屋", "设备"], 无形资产: [] },
    ],
    [
      "a number in another style",
      ["一、房屋 100", "二、车辆 60", "3、设备 4", "四、其他 5"],
      { 房屋: [], 车辆: [], 设备: [], 其他: [] },
    ],
  ])("%s", (_, lines, expected) => {
    const rows = [
      ["项目", "数量", "价值（元）"],
      ...lines.map((line) => [line.split(" ")[0], "1", line.split(" ")[1]]),
    ];
    const { assets } = assetsOf(...rowByRow(rows as string[][]));
    const names = (assets?.holdings ?? []).map(({ name, parts }) => [
      name,
      (parts ?? []).map((part) => part.name),
    ]);
    expect(Object.fromEntries(names)).toEqual(expected);
  });

  it("the unit of a line in a column of its own", () => {
    const rows = [
      ["资产名称", "计量单位", "数量", "价值（元）"],
      ["一、土地、房屋及构筑物", "处", "2", "600"],
      ["其中：房屋", "平方米", "1240", "500"],
      ["二、图书", "", "7", "60"],
    ];
    expect(assetsOf(...rowByRow(rows)).assets?.holdings).toEqual([
      {
        name: "土地、房屋及构筑物",
        unit: "处",
        quantity: "2",
        value: "600",
        parts: [{ name: "房屋", unit: "平方米", quantity: "1240", value: "500" }],
      },
      { name: "图书", unit: null, quantity: "7", value: "60" },
    ]);
  });

  it("numbers in a column of their own tell no levels", () => {
    const rows = [
      ["序号", "资产类别", "数量", "账面原值（元）"],
      ["1", "房屋", "1", "100"],
      ["2", "车辆", "2", "60"],
      ["", "合计", "3", "160"],
    ];
    const { assets } = assetsOf(...rowByRow(rows));
    expect(assets?.holdings?.map(({ name }) => name)).toEqual(["房屋", "车辆"]);
    expect(assets?.total).toEqual({ quantity: "3", value: "160" });
  });

  it.each([
    [
      "a numbered column before the names",
      ["序号", "资产类别", "数量", "账面原值（元）"],
      ["1", "通用设备", "20", "73080"],
    ],
    ["another word for the value", ["资产名称", "数 量", "金额（元）"], ["通用设备", "20", "73080"]],
  ])("with %s", (_, header, row) => {
    expect(assetsOf(...rowByRow([header, row])).assets?.holdings).toEqual([
      { name: "通用设备", quantity: "20", value: "73080" },
    ]);
  });

  it("the unit above the table", () => {
    const { assets } = assetsOf(
      "单位：万元",
      ...rowByRow([
        ["项目", "数量", "价值"],
        ["通用设备", "20", "7.308"],
      ]),
    );
    expect(assets?.holdings?.[0]?.value).toBe("73080");
  });

  it("without any unit the values are left alone", () => {
    const { assets, unclaimed } = assetsOf(
      ...rowByRow([
        ["项目", "数量", "价值"],
        ["通用设备", "20", "7.308"],
      ]),
    );
    expect(assets?.holdings).toEqual([{ name: "通用设备", quantity: "20" }]);
    expect(unclaimed).toEqual(["7.308"]);
  });
});

it.each(["我部门2022年无拟购置情况。", "2022年本街道没有新增资产购置计划。", "本年拟购置固定资产为零。"])(
  "%s",
  (sentence) => {
    expect(assetsOf(sentence).assets?.acquisition).toEqual({ declaredNone: true, text: sentence });
  },
);

it("what is held is no plan to acquire", () => {
  expect(assetsOf("截至2021年12月31日，共有车辆3辆。").assets).toEqual({ vehicles: { total: "3" } });
});
