import { describe, expect, it } from "vitest";
import { messagesOf, verdictOn } from "../../engine/rule-tester.js";
import { threePublicTable } from "./three-public-table.js";

const line = {
  total: "8",
  overseasVisits: null,
  officialVehicles: "5",
  vehiclePurchase: "2",
  vehicleOperation: "3",
  officialReceptions: "3",
};
const on = (table: object) =>
  verdictOn(threePublicTable, { budget: { tables: { threePublicExpensesTable: table } } });

describe("three-public-table", () => {
  it.each([
    ["本年", { current: line }],
    ["会议费不计入", { current: { ...line, meetings: "4" } }],
    [
      "唯一的合计把会议费、培训费加在内",
      { current: { ...line, total: "12.5", meetings: "3.5", training: "1" } },
    ],
    ["没有公务用车小计", { current: { ...line, officialVehicles: null } }],
    ["各单位", { current: line, byUnit: [{ name: "甲", ...line }] }],
    [
      "主管部门在所属单位之上",
      {
        current: line,
        byUnit: [
          { name: "甲", ...line },
          { name: "甲本级", total: "6", officialVehicles: "5", officialReceptions: "1" },
          { name: "乙", total: "2", officialReceptions: "2" },
        ],
      },
    ],
    [
      "全零",
      {
        current: {
          total: "0",
          overseasVisits: "0",
          officialVehicles: "0",
          vehiclePurchase: "0",
          officialReceptions: "0",
          vehicleOperation: "0",
        },
      },
    ],
  ])("passes: %s", (_, table) => {
    expect(on(table).outcome).toBe("passed");
  });

  it.each<[string, object, string, string?]>([
    [
      "合计",
      { current: { ...line, total: "9" } },
      "“三公”经费支出表本年的合计 9.00 与各项之和 8.00 不符，多 1.00",
    ],
    [
      "合计只加了会议费",
      { current: { ...line, total: "11.5", meetings: "3.5", training: "1" } },
      "“三公”经费支出表本年的合计 11.50 与各项之和 8.00 不符，多 3.50",
    ],
    [
      "小计",
      { current: { ...line, vehicleOperation: "2" } },
      "“三公”经费支出表本年的公务用车购置及运行维护费 5.00 与各项之和 4.00 不符，多 1.00",
    ],
    [
      "单位的合计",
      { current: line, byUnit: [{ name: "甲", ...line, officialReceptions: "4" }] },
      "“三公”经费支出表分单位1“甲”的合计 8.00 与各项之和 9.00 不符，少 1.00",
      "“三公”经费支出表本年的公务接待费 3.00 与“三公”经费支出表分单位1“甲”的公务接待费 4.00 不符，少 1.00",
    ],
    [
      "少一个单位",
      { current: { total: "8" }, byUnit: [{ total: "5" }, { total: "2" }] },
      "“三公”经费支出表本年的合计 8.00 与各项之和 7.00 不符，多 1.00",
    ],
    [
      "决算旁的预算",
      { plannedBudget: { ...line, total: "7" } },
      "“三公”经费支出表预算的合计 7.00 与各项之和 8.00 不符，少 1.00",
    ],
    [
      "上年",
      { current: line, previous: { ...line, total: "7" } },
      "“三公”经费支出表上年的合计 7.00 与各项之和 8.00 不符，少 1.00",
    ],
  ])("fails: %s", (_, table, ...messages) => {
    expect(messagesOf(on(table))).toEqual(messages);
  });

  it.each([
    ["没有报表", {}],
    ["空白", { current: { total: null, officialVehicles: null } }],
    ["没有分项", { current: { total: "8" } }],
  ])("is skipped: %s", (_, table) => {
    expect(on(table).outcome).toBe("skipped");
  });
});
