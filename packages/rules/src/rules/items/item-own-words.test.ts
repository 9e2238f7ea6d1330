import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { itemOwnWords } from "./item-own-words.js";

const item = (more: object) =>
  ({ level: "item", category: "教育支出", section: "普通教育", name: "学前教育", ...more }) as const;
const items = (...all: readonly object[]) => ({
  budget: { statementItems: all.map((each) => item(each)) as never },
});
const failures = (example: object) =>
  verdictOn(itemOwnWords, example).cases.flatMap((each) => (each.outcome === "failed" ? [each.message] : []));
const reason = (text: string) => ({ change: { reason: text } });

const of = (...items: readonly object[]) => ({
  budget: { statementItems: [item({ name: "学前教育管理" }), ...items.map(item)] as never },
});
const other = { name: "小学教育" };

describe("item-own-words", () => {
  it.each([
    ["自己的用途", of({ ...other, purpose: "小学教育" })],
    ["连同上级的名称", of({ ...other, purpose: "普通教育小学教育经费" })],
    ["自己的原因", of({ ...other, change: { reason: "小学教育经费增加" } })],
    ["说的是事情", of({ ...other, purpose: "学前教育管理和小学教育等支出" })],
    ["与谁都无关", of({ ...other, purpose: "日常开支", change: { reason: "项目调整" } })],
    ["同名的科目", of({ section: "其他教育", name: "学前教育管理", purpose: "学前教育管理" })],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(itemOwnWords, example).outcome).toBe("passed");
  });

  it.each([
    [
      "别项的用途",
      of({ ...other, purpose: "普通教育学前教育管理" }),
      "支出科目2“小学教育”的用途写的是“普通教育学前教育管理”，那是支出科目1“学前教育管理”，像是沿用了那一项的文字，请核对",
    ],
    [
      "别项的原因",
      of({ ...other, change: { reason: "学前教育管理经费增加。" } }),
      expect.stringContaining("的原因写的是“学前教育管理”"),
    ],
  ])("fails: %s", (_, example, message) => {
    const { cases } = verdictOn(itemOwnWords, example);
    expect(cases.filter(({ outcome }) => outcome === "failed")).toMatchObject([{ message }]);
  });

  const pests = { category: "农林水支出", section: "农业农村", name: "病虫害控制" };

  it.each([
    ["款和自己的名称", { ...pests, purpose: "农业农村病虫害控制" }, "passed"],
    ["款和别的项", { ...pests, purpose: "农业农村农产品质量安全" }, "failed"],
    ["款和不是科目的话", { ...pests, purpose: "农业农村各项开支" }, "passed"],
    ["没有写款，可能是事情", { ...pests, purpose: "农产品质量安全" }, "passed"],
    ["兜底的科目", { ...pests, name: "其他农业农村支出", purpose: "农业农村农产品质量安全" }, "passed"],
  ])("compares the purpose with the classification: %s", (_, worded, outcome) => {
    expect(verdictOn(itemOwnWords, { budget: { statementItems: [item(worded)] } }).outcome).toBe(outcome);
  });

  it.each<[string, Example]>([
    ["没有用途和原因", items({ name: "小学教育" })],
    ["没有科目", {}],
    ["决算", { budget: { kind: "finalAccounts" } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(itemOwnWords, example).outcome).toBe("skipped");
  });

  const names = ["行政单位医疗", "事业单位医疗"] as const;
  const [first, second] = names.map((name) => ({
    category: "卫生健康支出",
    section: "行政事业单位医疗",
    name,
  }));
  it.each<[string, object[]]>([
    [
      "各说各的",
      [
        { ...first, purpose: "行政单位的医疗保险" },
        { ...second, purpose: "事业单位的医疗保险" },
      ],
    ],
    ["两者都说", [first ?? {}, { ...second, purpose: "行政事业单位的医疗保险" }]],
    [
      "机关事业单位说的是两者",
      [
        { ...first, purpose: "缴纳机关事业单位职工的医疗保险" },
        { ...second, purpose: "缴纳机关及事业单位在职人员的医疗保险" },
      ],
    ],
    [
      "别项的名称只是列举中的一个",
      [{ name: "法律援助服务" }, { name: "信息化建设", purpose: "普法宣传、法律援助服务和网站维护" }],
    ],
    [
      "别项的名称只是原因里的一件事",
      [{ name: "法律援助服务" }, { name: "信息化建设", change: { reason: "法律援助服务点位合并" } }],
    ],
    ["兜底的科目", [{ name: "学前教育" }, { name: "其他普通教育支出", purpose: "学前教育等的资助" }]],
    [
      "同类的用途一样",
      [
        { name: "学前教育", purpose: "学校的日常运行和设备维护" },
        { name: "小学教育", purpose: "学校的日常运行和设备维护" },
      ],
    ],
    [
      "原因一样，说的不是别项",
      [
        { name: "学前教育", change: { reason: "人员增加" } },
        { name: "小学教育", change: { reason: "人员增加" } },
      ],
    ],
  ])("its own words: %s", (_, all) => expect(failures(items(...all))).toEqual([]));

  it.each<[string, object[], string]>([
    [
      "只差一个词的科目",
      [first ?? {}, { ...second, purpose: "行政单位的医疗保险" }],
      "像是支出科目1“行政单位医疗”的",
    ],
    [
      "别项的名称在用途里",
      [{ name: "法律援助服务" }, { name: "信息化建设", purpose: "法律援助服务业务支出" }],
      "像是支出科目1“法律援助服务”的",
    ],
    [
      "别类的用途",
      [
        { category: "社会保障和就业支出", name: "养老保险", purpose: "缴纳在职人员养老保险等支出" },
        { category: "卫生健康支出", name: "医疗保险", purpose: "缴纳在职人员养老保险等支出" },
      ],
      "像是支出科目1“养老保险”的",
    ],
    [
      "别项的对象",
      [{ name: "临时救助支出" }, { name: "殡葬", ...reason("临时救助对象减少。") }],
      "像是支出科目1",
    ],
  ])("the words of another: %s", (_, all, message) => {
    expect(failures(items(...all))).toEqual([expect.stringContaining(message)]);
  });

  it.each<[string, object[]]>([
    ["别项的事情多了", [{ name: "群众文化" }, { name: "图书馆", ...reason("群众文化活动增加") }]],
    [
      "类说的是自己的项",
      [
        { level: "category", name: "卫生健康支出", ...reason("临时救助对象减少") },
        { section: "临时救助", name: "临时救助支出" },
      ],
    ],
  ])("what may be its own: %s", (_, all) => expect(failures(items(...all))).toEqual([]));
});
