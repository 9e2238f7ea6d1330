import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { itemOwnContribution } from "./item-own-contribution.js";

const item = (more: object) =>
  ({ level: "item", category: "教育支出", section: "普通教育", name: "学前教育", ...more }) as const;
const items = (...all: readonly object[]) => ({
  budget: { statementItems: all.map((each) => item(each)) as never },
});
const failures = (example: object) =>
  verdictOn(itemOwnContribution, example).cases.flatMap((each) =>
    each.outcome === "failed" ? [each.message] : [],
  );
const reason = (text: string) => ({ change: { reason: text } });

describe("item-own-contribution", () => {
  it.each<[string, Example]>([
    ["没有用途和原因", items({ name: "小学教育" })],
    ["没有科目", {}],
    ["决算", { budget: { kind: "finalAccounts" } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(itemOwnContribution, example).outcome).toBe("skipped");
  });

  const pension = {
    category: "社会保障和就业支出",
    section: "行政事业单位养老支出",
    name: "机关事业单位基本养老保险缴费支出",
  };
  const annuity = { ...pension, name: "机关事业单位职业年金缴费支出" };
  const medical = { category: "卫生健康支出", section: "行政事业单位医疗", name: "行政单位医疗" };
  const housing = { category: "住房保障支出", section: "住房改革支出", name: "住房公积金" };
  const relics = { category: "文化旅游体育与传媒支出", section: "文物", name: "文物保护" };
  const running = { ...relics, section: "文化和旅游", name: "行政运行" };
  const contributions = [pension, annuity, medical, housing];

  it.each<[string, object[]]>([
    ["各说各的", contributions.map((each) => ({ ...each, purpose: `缴纳职工的${each.name}` }))],
    ["说的是两项", [{ ...pension, purpose: "缴纳职工养老保险和职业年金" }, annuity]],
    ["说的是另外几项，看不出是哪一项", [{ ...housing, purpose: "缴纳职工养老保险、医疗保险" }]],
    ["没有说是哪一项", [pension, { ...medical, purpose: "缴纳单位部分的社会保险费" }]],
    ["补充养老保险就是年金", [{ ...annuity, purpose: "单位缴纳的职工补充养老保险" }]],
    ["年金的基数就是养老保险的", [{ ...annuity, ...reason("养老保险缴费基数调整") }]],
    ["养老保险制度不是养老保险的钱", [{ ...housing, ...reason("实施养老保险制度后退休人员增加") }]],
    ["别人的保险", [{ name: "公益性岗位补贴", purpose: "缴纳公益性岗位人员医疗保险" }, medical]],
    ["参加保险的人", [{ name: "城乡医疗救助", purpose: "缴纳困难群众基本医疗保险" }, medical]],
    ["运行里有保险和公积金", [{ ...running, purpose: "缴纳在职人员住房公积金" }, housing]],
    ["运行的原因是公积金", [{ ...running, ...reason("住房公积金缴存基数上调") }, housing]],
    [
      "类和款说的是自己的项",
      [
        {
          level: "category",
          name: "卫生健康支出",
          purpose: "教职工医疗保险缴费",
          ...reason("临时救助对象减少"),
        },
        { level: "section", name: "住房改革支出", purpose: "为职工缴存公积金" },
        { section: "临时救助", name: "临时救助支出" },
        medical,
        housing,
      ],
    ],
    ["文件里没有那个科目", [{ ...relics, purpose: "缴纳在职人员住房公积金" }]],
    ["事情里有保险", [{ ...relics, purpose: "文物看管人员工资和缴纳医疗保险" }, medical]],
  ])("contributions for the staff, rightly: %s", (_, all) => expect(failures(items(...all))).toEqual([]));

  it.each<[string, object[], string]>([
    ["公积金写养老", [pension, { ...housing, purpose: "缴纳在职人员养老保险" }], "像是支出科目1"],
    ["养老写医疗", [{ ...pension, purpose: "缴纳在职干部医疗保险" }, medical], "像是支出科目2"],
    ["养老写医保", [{ ...pension, ...reason("医保缴费基数调整") }], "像是“医疗保险”一类科目的"],
    ["医疗写年金", [{ ...medical, ...reason("职业年金缴费比例调整") }, annuity], "像是支出科目2"],
    ["养老写公积金", [{ ...pension, ...reason("公积金缴存比例上调") }, housing], "像是支出科目2"],
    ["年金写养老", [pension, { ...annuity, purpose: "缴纳养老保险" }], "像是支出科目1"],
    ["项目写医疗", [{ ...relics, purpose: "缴纳在职人员医疗保险" }, medical], "像是支出科目2"],
    ["项目写公积金", [{ ...relics, purpose: "按规定为职工缴存住房公积金" }, housing], "像是支出科目2"],
    ["项目原因写公积金", [{ ...relics, ...reason("住房公积金缴存基数上调") }, housing], "像是支出科目2"],
  ])("contributions for the staff, copied: %s", (_, all, message) => {
    expect(failures(items(...all))).toEqual([expect.stringContaining(message)]);
  });

  it.each<[string, object[], number]>([
    [
      "运行的用途是公积金那一项的原话",
      [
        { ...running, purpose: "按比例为职工缴存公积金" },
        { ...housing, purpose: "按比例为职工缴存公积金" },
      ],
      1,
    ],
    [
      "运行的原因是医保那一项的原话",
      [
        { ...medical, ...reason("医保缴费比例变化") },
        { ...running, ...reason("医保缴费比例变化") },
      ],
      1,
    ],
    [
      "运行的原因说的是社保",
      [
        { ...medical, ...reason("缴费基数调整") },
        { ...running, ...reason("缴费基数调整") },
      ],
      0,
    ],
  ])("the running of the office, to the word: %s", (_, all, found) =>
    expect(failures(items(...all))).toHaveLength(found),
  );

  const classes = (kind: "budget" | "finalAccounts", purpose: string, ...others: string[]) => ({
    budget: {
      kind,
      statementItems: [
        { level: "category", name: "卫生健康支出", amount: "2", purpose },
        ...others.map((name) => ({ level: "category", name, amount: "3" })),
      ] as never,
    },
    statement: [],
  });

  it.each([
    ["预算", classes("budget", "缴存住房公积金", "住房保障支出")],
    ["决算", classes("finalAccounts", "缴纳在职人员住房公积金", "教育支出", "住房保障")],
    ["另一项缴费", classes("budget", "缴纳养老保险", "社会保障和就业支出")],
  ])("fails where a class pays the contribution of another: %s", (_, example) => {
    const { cases } = verdictOn(itemOwnContribution, example);
    expect(cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining("“卫生健康支出”的用途") },
    ]);
  });

  it.each([
    ["自己的缴费", classes("budget", "缴纳医疗保险", "住房保障支出")],
    ["不止一种", classes("finalAccounts", "缴纳医疗保险、缴存住房公积金", "住房保障支出")],
    ["还有别的", classes("finalAccounts", "发放补贴和缴存住房公积金", "住房保障支出")],
    ["没有列那一类", classes("budget", "缴存住房公积金", "教育支出")],
  ])("passes a class: %s", (_, example) => {
    expect(verdictOn(itemOwnContribution, example).outcome).toBe("passed");
  });
});
