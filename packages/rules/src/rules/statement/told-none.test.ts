import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { toldNone } from "./told-none.js";

const funds = { revenue: { total: "300", governmentManagedFundsAppropriation: "45.6" } };
const said = (budget: Example["budget"], ...statement: string[]): Example => ({
  budget: { ...budget },
  statement,
});

describe("told-none", () => {
  it.each<[string, Example]>([
    [
      "基金为零",
      said(
        { revenue: { total: "300", governmentManagedFundsAppropriation: "0" } },
        "本部门没有政府性基金预算。",
      ),
    ],
    [
      "有基金，国资为零",
      said(
        { revenue: { ...funds.revenue, stateCapitalOperationsAppropriation: "0" } },
        "2021年无国有资本经营预算财政拨款收支。",
      ),
    ],
    ["没有采购", said({ procurement: { total: "0" } }, "2021年本局无政府采购预算。")],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(toldNone, example).outcome).toBe("passed");
  });

  it.each<[string, Example]>([
    ["别处没有金额可比", said({ revenue: { total: "300" } }, "2021年无政府性基金预算财政拨款收支。")],
    ["别处没有国资可比", said(funds, "2021年无国有资本经营预算财政拨款收支。")],
    [
      "说的是别的单位",
      said(funds, "某县种苗站没有政府性基金预算。", "局本级无政府性基金预算，种苗站45.6万元。"),
    ],
    ["说的是一部分", said(funds, "基本支出没有使用政府性基金预算。", "“三公”经费无政府性基金预算安排。")],
    ["说的是一个项目", said(funds, "该项目不涉及政府性基金预算。", "管网项目10万元，无政府性基金。")],
    ["没有这样的话", said(funds, "政府性基金预算拨款45.6万元。")],
    ["上年没有", said(funds, "2020年无政府性基金预算财政拨款收支。", "上年没有政府性基金预算。")],
    ["只是没有用于“三公”经费", said(funds, "无政府性基金预算安排的“三公”经费。")],
    ["只是没有结转", said(funds, "无政府性基金预算结转。", "无政府性基金预算财政拨款收支结转。")],
    ["说的是所属单位", said(funds, "没有政府性基金预算的单位，列空表。", "所属二级单位均无政府性基金预算。")],
    ["说的是条件", said(funds, "如无政府性基金预算，请列空表。")],
    ["表下的说明", said(funds, "注：本部门无政府性基金预算安排的支出，故本表为空表。")],
    [
      "表下的说明，点了表名",
      said(
        {
          tables: {
            governmentManagedFundsTable: {
              note: "注：无政府性基金预算，政府性基金预算支出表为空表。",
              totalRow: { total: "3" },
            },
          },
        },
        "注：无政府性基金预算，政府性基金预算支出表为空表。",
      ),
    ],
    [
      "别的单位的表是空表，一部分是空的",
      said(
        { tables: { governmentManagedFundsTable: { totalRow: { total: "3" } } } },
        "某县种苗站没有政府性基金预算，其政府性基金预算支出表为空表。",
        "没有政府性基金预算安排的“三公”经费，“三公”经费表的基金一栏为空。",
        "没有政府性基金预算的单位，政府性基金预算支出表为空表。",
      ),
    ],
    ["只是没有工程采购", said({ procurement: { total: "5" } }, "无政府采购工程预算。")],
    ["没有采购进口产品", said({ procurement: { total: "5" } }, "本年无政府采购进口产品。")],
    [
      "这张表里有数没有读懂",
      {
        ...said(
          { tables: { governmentManagedFundsTable: { rows: [{ code: "212" }] } } },
          "没有政府性基金预算。",
        ),
        unreadValues: ["/tables/governmentManagedFundsTable/rows/0/total"],
      },
    ],
    ["没有原文", { budget: funds }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(toldNone, example).outcome).toBe("skipped");
  });

  const filled = { tables: { governmentManagedFundsTable: { totalRow: { total: "12.5" } } } };
  it.each<[string, Example, string]>([
    ["表填了数", said(filled, "本局没有政府性基金预算支出，政府性基金预算支出表为空表。"), "error"],
    ["表填了数，写无数据", said(filled, "（三）本局无政府性基金预算，故政府性基金预算表无数据。"), "error"],
    [
      "两本预算一起说",
      said(filled, "本局没有政府性基金预算拨款和国有资本经营预算拨款安排的支出，相关报表为空表。"),
      "error",
    ],
    ["表没有读到", said(funds, "本局没有政府性基金预算支出，政府性基金预算支出表为空表。"), "warning"],
    ["没有说表", said(filled, "本局没有政府性基金预算支出。"), "warning"],
  ])("tells how sure it is: %s", (_, example, severity) => {
    const { cases } = verdictOn(toldNone, example);
    const failed = cases.flatMap((each) => (each.outcome === "failed" ? (each.severity ?? "warning") : []));
    expect(failed).toEqual([severity]);
  });

  it.each<[string, Example, string]>([
    ["文字里有基金", said(funds, "2021年本局没有政府性基金预算收支。"), "45.6"],
    [
      "用了自己的名称",
      said({ ...funds, department: { name: "某市甲县乙局" } }, "甲县乙局2021年没有政府性基金预算收支。"),
      "45.6",
    ],
    [
      "前面有序号",
      said(funds, "二、无政府性基金预算收支", "编制情况：本部门2021年无政府性基金预算。"),
      "45.6",
    ],
    [
      "表里有基金",
      said(
        { tables: { governmentManagedFundsTable: { totalRow: { total: "12.5" } } } },
        "本部门2021年没有使用政府性基金预算拨款安排的支出。",
      ),
      "12.5",
    ],
    [
      "接着写预留",
      said({ procurement: { reservedForSmallAndMedium: "30" } }, "2021年本局无政府采购预算。"),
      "30",
    ],
    [
      "国资",
      said({ expenditure: { stateCapitalOperationsBudget: "3" } }, "2021年无国有资本经营预算支出。"),
      "3",
    ],
  ])("warns: %s", (_, example, amount) => {
    const { cases } = verdictOn(toldNone, example);
    expect(cases).toMatchObject([{ outcome: "failed", message: expect.stringContaining(amount) }]);
  });
});
