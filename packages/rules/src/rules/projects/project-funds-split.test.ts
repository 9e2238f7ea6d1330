import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { projectFundsSplit } from "./project-funds-split.js";

type Amount = string | null | undefined;
const project = (
  budget: Amount,
  fiscalFunds: Amount,
  otherFunds: Amount,
  furtherFunds?: readonly { name: string; amount: string }[],
) => ({
  budget: {
    projects: [
      {
        name: "路面修补",
        ...(budget !== undefined && { budget }),
        ...(fiscalFunds !== undefined && { fiscalFunds }),
        ...(otherFunds !== undefined && { otherFunds }),
        ...(furtherFunds && { furtherFunds }),
      },
    ],
  },
});

describe("project-funds-split", () => {
  it.each([
    ["其他资金留空", project("55", "55.00", null)],
    ["两项", project("55", "50", "5")],
    ["财政资金留空", project("55", null, "55")],
    ["只列财政资金，相等", project("55", "55", undefined)],
    ["四舍五入差 0.01", project("55.01", "50", "5")],
    ["另列上年结余", project("55", "42", null, [{ name: "上年结余", amount: "13" }])],
    ["结转含在财政资金里", project("55", "50", "5", [{ name: "其中：上年结转", amount: "7" }])],
    [
      "几项另列资金",
      project("55", "42", "5", [
        { name: "单位资金", amount: "6" },
        { name: "财政专户管理资金", amount: "2" },
      ]),
    ],
    ["另列的不知是什么", project("55", "42", "5", [{ name: "对口支援资金", amount: "8" }])],
    ["没有其他资金一行", project("55", "42", undefined, [{ name: "单位资金", amount: "6" }])],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(projectFundsSplit, example).outcome).toBe("passed");
  });

  it.each([
    [
      "两项不足",
      project("55", "50", "4"),
      "项目1“路面修补”的预算数 55.00，与财政资金 50.00、其他资金 4.00 之和不符",
    ],
    [
      "空白不能补足",
      project("55", "50", null),
      "项目1“路面修补”的预算数 55.00，与财政资金 50.00、其他资金 空 之和不符",
    ],
    [
      "一项超出",
      project("55", "60", undefined),
      "项目1“路面修补”的预算数 55.00，与财政资金 60.00、其他资金 空 之和不符",
    ],
    [
      "加上另列资金仍不足",
      project("55", "42", null, [{ name: "上年结转", amount: "12" }]),
      "项目1“路面修补”的预算数 55.00，与财政资金 42.00、其他资金 空、上年结转 12.00 之和不符",
    ],
    [
      "不知是什么，而财政资金已超出",
      project("55", "60", null, [{ name: "对口支援资金", amount: "8" }]),
      "项目1“路面修补”的预算数 55.00，与财政资金 60.00、其他资金 空、对口支援资金 8.00 之和不符",
    ],
  ])("fails: %s", (_, example, message) => {
    expect(verdictOn(projectFundsSplit, example).cases).toMatchObject([{ outcome: "failed", message }]);
  });

  it.each([
    ["没有项目", {}],
    ["没有来源", project("55", undefined, undefined)],
    ["只列一项而不足", project("55", "50", undefined)],
    ["预算数留空", project(null, "50", "5")],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(projectFundsSplit, example).outcome).toBe("skipped");
  });

  it("judges each project on its own", () => {
    const [good] = project("1", "1", null).budget.projects;
    const [bad] = project("1", "2", null).budget.projects;
    const projects = [good, bad, { budget: "3" }].flatMap((each) => (each ? [each] : []));
    const { cases } = verdictOn(projectFundsSplit, { budget: { projects } });
    expect(cases.map(({ outcome }) => outcome)).toEqual(["passed", "failed", "skipped"]);
  });
});
