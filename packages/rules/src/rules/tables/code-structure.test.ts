import { describe, expect, it } from "vitest";
import { type Example, messagesOf, verdictOn } from "../../engine/rule-tester.js";
import { codeStructure } from "./code-structure.js";

describe("code-structure", () => {
  it.each<[string, Example]>([
    [
      "齐全",
      {
        budget: {
          tables: {
            expenditureTable: {
              rows: [
                { code: "205", name: "教育支出", total: "1" },
                { code: "20502", name: "普通教育", total: "1" },
                { code: "2050201", name: "学前教育", total: "1" },
              ],
            },
          },
        },
      },
    ],
    [
      "左右两栏的基本支出表：左栏之后是右栏",
      {
        budget: {
          tables: {
            basicExpenditureTable: {
              rows: ["301", "30101", "303", "30302", "302", "30201", "310"].map((code) => ({
                code,
                name: "科目",
                total: "1",
              })),
            },
          },
        },
      },
    ],
    [
      "只列项级",
      {
        budget: {
          tables: {
            expenditureTable: {
              rows: [
                { code: "2050201", name: "学前教育", total: "1" },
                { code: "2130104", name: "事业运行", total: "1" },
              ],
            },
          },
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(codeStructure, example).outcome).toBe("passed");
  });

  it.each([
    ["the same name", "学前教育", "info"],
    ["another name", "小学教育", undefined],
  ])("an item that stands twice, with %s", (_, name, severity) => {
    const rows = [
      { code: "20502", name: "普通教育", total: "3" },
      { code: "2050201", name: "学前教育", total: "1" },
      { code: "2050201", name, total: "2" },
    ];
    const whole = [{ code: "205", name: "教育支出", total: "3" }, ...rows];
    const { cases } = verdictOn(codeStructure, { budget: { tables: { expenditureTable: { rows: whole } } } });
    const [found] = cases.filter(({ outcome }) => outcome === "failed");
    expect(found?.outcome === "failed" && found.severity).toBe(severity);
    expect(found).toBeDefined();
  });

  it("leaves a row that a sum counts twice to the rule on the sum", () => {
    const rows = [
      { code: "205", name: "教育支出", total: "3" },
      { code: "20502", name: "普通教育", total: "1" },
      { code: "20502", name: "普通教育", total: "1" },
      { code: "20508", name: "进修及培训", total: "2" },
    ];
    expect(verdictOn(codeStructure, { budget: { tables: { expenditureTable: { rows } } } }).outcome).toBe(
      "passed",
    );
  });

  it.each<[string, Example, string]>([
    [
      "重复",
      {
        budget: {
          tables: {
            expenditureTable: {
              rows: [
                { code: "205", name: "教育支出", total: "3" },
                { code: "20502", name: "普通教育", total: "1" },
                { code: "20502", name: "普通教育", total: "2" },
              ],
            },
          },
        },
      },
      "部门支出总表中“20502 普通教育”的编码重复出现，请合并或更正编码",
    ],
    [
      "没有上级",
      {
        budget: {
          tables: {
            expenditureTable: {
              rows: [
                { code: "205", name: "教育支出", total: "1" },
                { code: "20502", name: "普通教育", total: "1" },
                { code: "21301", name: "农业农村", total: "2" },
              ],
            },
          },
        },
      },
      "部门支出总表中“21301 农业农村”没有列出所属的类，而其他行都列有；请核对编码或补列",
    ],
    [
      "顺序",
      {
        budget: {
          tables: {
            expenditureTable: {
              rows: [
                { code: "2130104", name: "事业运行", total: "1" },
                { code: "2050201", name: "学前教育", total: "1" },
              ],
            },
          },
        },
      },
      "部门支出总表中“2050201 学前教育”不按编码顺序排列，请核对编码",
    ],
  ])("fails: %s", (_, example, message) => {
    expect(messagesOf(verdictOn(codeStructure, example))).toEqual([message]);
  });

  const twice = (code: string) => [
    { code, name: "甲", total: "1" },
    { code, name: "甲", total: "2" },
  ];
  it.each([
    [
      "财政拨款支出表",
      { fiscalExpenditureTable: { rows: twice("2050201") } },
      "财政拨款支出表中“2050201 甲”的编码重复出现，请合并或更正编码",
    ],
    [
      "财政拨款基本支出表",
      { fiscalBasicExpenditureTable: { rows: twice("30201") } },
      "财政拨款基本支出表中“30201 甲”的编码重复出现，请合并或更正编码",
    ],
  ])("fails where a code stands twice in %s", (_, tables, message) => {
    expect(messagesOf(verdictOn(codeStructure, { budget: { tables } }))).toEqual([message]);
  });

  it.each<[string, Example]>([
    ["没有报表", { budget: {} }],
    [
      "按单位列示",
      {
        budget: {
          tables: {
            expenditureTable: {
              rows: [
                { code: "205", name: "教育支出", total: "1" },
                { code: "20502", name: "普通教育", total: "1" },
                { code: "205", name: "教育支出", total: "1" },
                { code: "20502", name: "普通教育", total: "1" },
              ],
            },
          },
        },
      },
    ],
    [
      "按单位分块，只列项级",
      {
        budget: {
          tables: {
            expenditureTable: {
              rows: ["2050201", "2080505", "2210201", "2050201", "2080505"].map((code) => ({
                code,
                name: "科目",
                total: "1",
              })),
            },
          },
        },
      },
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(codeStructure, example).outcome).toBe("skipped");
  });
});
