import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { codeNames } from "./code-names.js";

describe("code-names", () => {
  it.each<[string, Example]>([
    [
      "在用的名称",
      {
        budget: {
          tables: { expenditureTable: { rows: [{ code: "210", name: "卫生健康支出", total: "1" }] } },
        },
      },
    ],
    [
      "全半角",
      {
        budget: {
          tables: { basicExpenditureTable: { rows: [{ code: "30213", name: "维修(护)费", total: "1" }] } },
        },
      },
    ],
    [
      "类的名称没有写全",
      {
        budget: {
          tables: {
            expenditureTable: {
              rows: [
                { code: "212", name: "城乡社区", total: "1" },
                { code: "207", name: "文化旅游体育与传", total: "1" },
              ],
            },
          },
        },
      },
    ],
    [
      "科目表没有的名称",
      {
        budget: { tables: { expenditureTable: { rows: [{ code: "205", name: "教育类支出", total: "1" }] } } },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(codeNames, example).outcome).toBe("passed");
  });

  it.each<[string, Example]>([
    [
      "类写作别的名称",
      {
        budget: { tables: { expenditureTable: { rows: [{ code: "205", name: "教育事务", total: "1" }] } } },
      },
    ],
    [
      "旧名称",
      {
        budget: {
          tables: {
            expenditureTable: { rows: [{ code: "210", name: "医疗卫生与计划生育支出", total: "1" }] },
          },
        },
      },
    ],
    [
      "错一个字的名称",
      {
        budget: {
          tables: { expenditureTable: { rows: [{ code: "2010302", name: "一般行政管理事物", total: "1" }] } },
        },
      },
    ],
    [
      "另一科目的名称",
      {
        budget: {
          tables: { expenditureTable: { rows: [{ code: "205", name: "住房保障支出", total: "1" }] } },
        },
      },
    ],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(codeNames, example).outcome).toBe("failed");
  });

  it.each<[string, Example]>([
    ["没有报表", { budget: {} }],
    [
      "科目表没有的编码",
      {
        budget: {
          tables: { expenditureTable: { rows: [{ code: "2998877", name: "其他事务", total: "1" }] } },
        },
      },
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(codeNames, example).outcome).toBe("skipped");
  });

  it.each([
    ["304", "对个人和家庭的补助", "编码是 303"],
    ["30499", "其他对个人和家庭的补助", "编码是 30399"],
  ])("finds the name of another economic code at one that is none: %s", (code, name, said) => {
    const rows = [{ code, name, total: "1" }];
    expect(
      verdictOn(codeNames, { budget: { fiscalYear: 2024, tables: { basicExpenditureTable: { rows } } } })
        .cases,
    ).toMatchObject([{ outcome: "failed", message: expect.stringContaining(said) }]);
  });

  it("leaves functional codes alone that the classification lacks", () => {
    const rows = [{ code: "2010377", name: "行政运行", total: "1" }];
    expect(verdictOn(codeNames, { budget: { tables: { expenditureTable: { rows } } } }).outcome).not.toBe(
      "failed",
    );
  });
});
