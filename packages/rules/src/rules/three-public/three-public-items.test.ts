import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { threePublicItems } from "./three-public-items.js";

const accounts = (...texts: readonly string[]): Example => ({
  budget: {
    kind: "finalAccounts",
    threePublicExpenses: { total: "9" },
    tables: { threePublicExpensesTable: { current: { total: "9" } } },
  },
  statement: texts.map((text) => ({ text, role: "body", section: "threePublicExpenses" })),
});
const OTHERS = "因公出国（境）费0万元，公务接待费2万元。";

describe("three-public-items", () => {
  it.each<[string, Example]>([
    [
      "四个数",
      {
        budget: {
          threePublicExpenses: {
            total: "11",
            vehiclePurchase: { amount: "0" },
            vehicleOperation: { amount: "9" },
            overseasVisits: { amount: "0" },
            officialReceptions: { amount: "2" },
          },
        },
      },
    ],
    [
      "提到而没有写数",
      {
        statement: [
          "“三公”经费预算安排9万元：因公出国（境）费和公务接待费没有安排，公务用车购置及运行维护费9万元。",
        ],
        budget: { threePublicExpenses: { total: "9" } },
      },
    ],
    [
      "表里有",
      {
        budget: {
          threePublicExpenses: { total: "9" },
          tables: { threePublicExpensesTable: { current: { total: "9" } } },
        },
      },
    ],
    [
      "公务用车合计为零",
      {
        budget: {
          threePublicExpenses: {
            total: "2",
            officialVehicles: { amount: "0" },
            overseasVisits: { amount: "0" },
            officialReceptions: { amount: "2" },
          },
        },
      },
    ],
    ["决算说明写了四项", accounts(OTHERS, "公务用车购置费0万元，公务用车运行维护费7万元。")],
    ["决算说明写了没有购车", accounts(OTHERS, "公务用车购置及运行维护费7万元，未购置车辆。")],
    [
      "决算写购置及运行维护费为零",
      {
        ...accounts(OTHERS, "公务用车购置及运行维护费0万元。"),
        budget: {
          kind: "finalAccounts",
          threePublicExpenses: { total: "2", officialVehicles: { amount: "0" } },
        },
      },
    ],
    ["决算没有说明这一段", accounts()],
    ["决算全部是运行费", accounts(OTHERS, "公务用车购置及运行维护费7万元，全部用于公务用车运行。")],
    ["决算没有车", accounts("因公出国（境）费0万元，公务接待费9万元。本局未配备公务用车。")],
    ["决算其余没有发生", accounts("公务接待费9万元，其余各项均为0。")],
    ["合计为零", { budget: { threePublicExpenses: { total: "0" } } }],
    [
      "没有安排购置",
      {
        statement: [
          "“三公”经费9万元：因公出国（境）费0万元，公务接待费2万元，公务用车运行费7万元，不安排购置。",
        ],
        budget: { threePublicExpenses: { total: "9" } },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(threePublicItems, example).outcome).toBe("passed");
  });

  it.each<[string, Example]>([
    [
      "没有接待费",
      {
        statement: [
          "“三公”经费预算安排9万元，其中公务用车购置费0万元、公务用车运行维护费9万元，因公出国（境）费0万元。",
        ],
        budget: {
          threePublicExpenses: {
            total: "9",
            vehiclePurchase: { amount: "0" },
            vehicleOperation: { amount: "9" },
            overseasVisits: { amount: "0" },
          },
        },
      },
    ],
    [
      "决算说明把购车与运行写在一起",
      accounts(OTHERS, "公务用车购置及运行维护费7万元，其中运行维护费7万元。"),
    ],
    [
      "四项只在名词解释里",
      {
        statement: [
          {
            text: "“三公”经费：指因公出国（境）费、公务用车购置费、公务用车运行费和公务接待费。",
            role: "body",
            section: "glossary",
          },
        ],
        budget: { threePublicExpenses: { total: "9", officialReceptions: { amount: "3" } } },
      },
    ],
    ["其余不为零", accounts("公务接待费9万元，其余均为0.5万元。")],
    ["只有合计", { budget: { threePublicExpenses: { total: "9" } } }],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(threePublicItems, example).outcome).toBe("failed");
  });

  it.each<[string, Example]>([
    ["没有合计", { budget: {} }],
    [
      "文件在“三公”经费的部分断了",
      { budget: { threePublicExpenses: { total: "9" } }, unreadSections: ["threePublicExpenses"] },
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(threePublicItems, example).outcome).toBe("skipped");
  });

  it("tells of what the table has and the statement leaves out", () => {
    const of = (officialReceptions: string): Example => ({
      budget: {
        threePublicExpenses: {
          total: "11",
          overseasVisits: { amount: "0" },
          officialVehicles: { amount: "9" },
        },
        tables: { threePublicExpensesTable: { current: { total: "11", officialReceptions } } },
      },
    });
    expect(verdictOn(threePublicItems, of("2")).cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining("却没有写公务接待费") },
    ]);
    expect(verdictOn(threePublicItems, of("0")).outcome).toBe("passed");
  });
});
