import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { changesTold } from "./changes-told.js";

describe("changes-told", () => {
  it.each<[string, Example]>([
    [
      "持平",
      {
        statement: [
          {
            text: "2021年“三公”经费预算安排9万元，与上年持平。",
            role: "body",
            section: "threePublicExpenses",
          },
        ],
        budget: { threePublicExpenses: { total: "9" } },
      },
    ],
    [
      "表带上年栏",
      {
        statement: [
          { text: "2021年“三公”经费预算安排9万元。", role: "body", section: "threePublicExpenses" },
        ],
        budget: {
          threePublicExpenses: { total: "9" },
          tables: { threePublicExpensesTable: { previous: { total: "9" } } },
        },
      },
    ],
    [
      "有原因",
      {
        statement: [
          {
            text: "2021年收入预算100万元，比上年增加5万元，主要原因是人员增加。",
            role: "body",
            section: "totals",
          },
        ],
        budget: { revenue: { total: "100", change: { direction: "increase", amount: "5" } } },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(changesTold, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string, string]>([
    [
      "没有比较",
      {
        statement: [
          { text: "2021年“三公”经费预算安排9万元。", role: "body", section: "threePublicExpenses" },
        ],
        budget: { threePublicExpenses: { total: "9" } },
      },
      "warning",
      "没有写与上年相比",
    ],
    [
      "只有职责里说到减少",
      {
        statement: [
          { text: "负责2021年度防洪，减少内涝。", role: "body", section: "organization" },
          { text: "开展水质变化监测。", role: "body" },
          { text: "2021年收入预算100万元。", role: "body", section: "totals" },
        ],
        budget: { revenue: { total: "100" } },
      },
      "warning",
      "没有写与上年相比",
    ],
    [
      "没有原因",
      {
        statement: [{ text: "2021年收入预算100万元，比上年增加5万元。", role: "body", section: "totals" }],
        budget: { revenue: { total: "100", change: { direction: "increase", amount: "5" } } },
      },
      "info",
      "没有说原因",
    ],
    [
      "没有比较，也没有预算",
      {
        statement: [{ text: "2021年未安排“三公”经费预算。", role: "body", section: "threePublicExpenses" }],
        budget: { threePublicExpenses: { total: "0" } },
      },
      "info",
      "没有写与上年相比",
    ],
  ])("fails: %s", (_, example, severity, message) => {
    const { cases } = verdictOn(changesTold, example);
    const found = cases.find(({ outcome }) => outcome === "failed");
    expect(found).toMatchObject({ outcome: "failed", message: expect.stringContaining(message) });
    if (severity !== "") expect({ severity: changesTold.severity, ...found }).toMatchObject({ severity });
  });

  it.each<[string, Example]>([
    ...["本单位为2021年新设立单位。", "本中心系首次编制部门预算，无同比数。"].map(
      (text): [string, Example] => [
        text,
        {
          statement: [
            { text, role: "body", section: "totals" },
            { text: "2021年“三公”经费预算安排9万元。", role: "body", section: "threePublicExpenses" },
          ],
          budget: { threePublicExpenses: { total: "9" } },
        },
      ],
    ),
    ["没有这些部分", { statement: ["正文。"], budget: { threePublicExpenses: { total: "9" } } }],
    ["没有金额", { statement: [{ text: "见附表。", role: "body", section: "totals" }] }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(changesTold, example).outcome).toBe("skipped");
  });
});
