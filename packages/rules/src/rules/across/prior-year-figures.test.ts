import type { DepartmentBudgetJson, Occurrence, Paragraph } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { priorYearFigures } from "./prior-year-figures.js";

type Json = Partial<DepartmentBudgetJson>;
const whose = { edition: "department", department: { name: "某市某区甲局" } } as const;
const last = (budget: Json): NonNullable<Example["against"]> => [
  { budget: { ...whose, fiscalYear: 2020, ...budget } },
];
const on = (budget: Json, previous: Json, sources?: Example["sources"]) =>
  verdictOn(priorYearFigures, {
    budget: { ...whose, ...budget },
    ...(sources && { sources }),
    against: last(previous),
  });

const place = { line: 1, column: 1 };
/** A clause, and the place of the words that state the change. */
const clause = (text: string, printed: string, more: Partial<Occurrence> = {}): readonly Occurrence[] => [
  { position: place, text, printed, offset: text.indexOf(printed), ...more },
];
const revenue = (change: NonNullable<Json["revenue"]>["change"]): Json => ({
  revenue: { total: "120.00", change: change ?? {} },
});
const before: Json = { revenue: { total: "100.00" } };

describe("prior-year-figures", () => {
  it.each<[string, Json, Json]>([
    ["the amount itself", revenue({ baseAmount: "100.00" }), before],
    ["by the difference", revenue({ direction: "increase", amount: "20.00" }), before],
    ["by a fall", revenue({ direction: "decrease", amount: "30.00" }), { revenue: { total: "150.00" } }],
    ["unchanged", revenue({ direction: "unchanged" }), { revenue: { total: "120" } }],
    ["by a percentage alone", revenue({ direction: "increase", percentage: "20.00" }), before],
    [
      "this one in 万元, last year's in 元",
      revenue({ direction: "increase", amount: "20.00" }),
      { revenue: { total: "100.0049" } },
    ],
    [
      "an item by its name, wherever it stands",
      { threePublicExpenses: { otherItems: [{ name: "会议费", amount: "3", change: { baseAmount: "2" } }] } },
      {
        threePublicExpenses: {
          otherItems: [
            { name: "培训费", amount: "9" },
            { name: "会议费", amount: "2" },
          ],
        },
      },
    ],
  ])("passes: %s", (_, budget, previous) => {
    expect(on(budget, previous).outcome).toBe("passed");
  });

  it.each<[string, Json, Json, string]>([
    [
      "the amount itself",
      revenue({ baseAmount: "101.00" }),
      before,
      "上年数是 101.00，2020年公开的收入总计是 100.00，多 1.00",
    ],
    [
      "by the difference",
      revenue({ direction: "increase", amount: "21.00" }),
      before,
      "推得的上年数是 99.00",
    ],
    ["unchanged", revenue({ direction: "unchanged" }), before, "与上年持平的数是 120.00"],
    ["by a percentage alone", revenue({ direction: "increase", percentage: "21.00" }), before, "应为 20%"],
  ])("fails: %s", (_, budget, previous, message) => {
    expect(on(budget, previous).cases).toMatchObject([
      { outcome: "failed", severity: "warning", message: expect.stringContaining(message) },
    ]);
  });

  const difference = revenue({ direction: "increase", amount: "21.00", baseYear: 2020 });
  const stated = (text: string) => ({
    "/revenue/change/amount": clause(text, "21.00万元", { decimals: 2 }),
    "/revenue/total": clause("收入120.00万元", "120.00万元", { decimals: 2 }),
  });

  it("is an error where the clause says that it means last year's budget", () => {
    const [first] = on(difference, before, stated("比2020年预算增加21.00万元")).cases;
    expect(first).toMatchObject({ outcome: "failed", severity: "error" });
  });

  it.each<[string, Json]>([
    ["no region tells whose it is", { edition: "department", department: { name: "甲局" } }],
    ["neither says its edition", { department: { name: "某市某区甲局" } }],
  ])("is no error where %s", (_, vague) => {
    const verdict = verdictOn(priorYearFigures, {
      budget: { ...vague, ...difference },
      sources: stated("比2020年预算增加21.00万元"),
      against: [{ budget: { ...vague, fiscalYear: 2020, ...before } }],
    });
    expect(verdict.cases).toMatchObject([{ outcome: "failed", severity: "warning" }]);
  });

  it.each([
    ["比2020年执行数增加21.00万元", "执行数"],
    ["比2020年决算增加21.00万元", "执行数"],
    ["按可比口径比上年预算增加21.00万元", "口径"],
    ["比2020年全年预算增加21.00万元", "口径"],
    ["比2020年最终预算增加21.00万元", "口径"],
    ["比2020年年末预算数增加21.00万元", "口径"],
    ["比2020年变动后的预算增加21.00万元", "口径"],
    ["比2020年预算（合并原乙所）增加21.00万元", "口径"],
    ["比上年预算约增加21.00万元", "大概"],
  ])("is skipped where what is compared with was never disclosed: %s", (text, reason) => {
    expect(on(difference, before, stated(text)).cases).toMatchObject([
      { outcome: "skipped", reason: expect.stringContaining(reason) },
    ]);
  });

  const base = revenue({ baseAmount: "101.00", direction: "increase", amount: "19.00", baseYear: 2020 });
  const example = (text: string, behind = "") =>
    verdictOn(priorYearFigures, {
      budget: { ...whose, ...base },
      statement: [`收入120.00万元，${text}${behind}。`],
      sources: { "/revenue/change/baseAmount": clause(text, "101.00万元", { decimals: 2 }) },
      against: last(before),
    }).cases[0];

  it.each([
    ["比2020年预算101.00万元（按机构改革后口径）增加19.00万元", ""],
    ["比2020年预算101.00万元（含年中追加）增加19.00万元", ""],
    ["比2020年预算数101.00万元增加19.00万元", "，2020年预算数包含划入单位的1.00万元"],
  ])("is skipped where the base is said to be another: %s%s", (text, behind) => {
    expect(example(text, behind)).toMatchObject({
      outcome: "skipped",
      reason: expect.stringContaining("口径"),
    });
  });

  const told = (...behind: readonly (string | Paragraph)[]) =>
    verdictOn(priorYearFigures, {
      budget: { ...whose, ...base },
      statement: ["收入120.00万元，比2020年预算101.00万元增加19.00万元。", ...behind],
      sources: {
        "/revenue/change/baseAmount": clause("比2020年预算101.00万元增加19.00万元", "101.00万元", {
          decimals: 2,
        }),
      },
      against: last(before),
    }).cases[0];

  it.each([
    "因机构改革，乙所划出本部门，2020年预算数已相应调整。",
    "上年数已剔除划出的乙所。",
    "增加的主要原因是乙所划转后单位减少，2020年预算按可比口径计算。",
    "为便于比较，对2020年预算数据进行了口径调整。",
    "2020年预算数均已作相应调整。",
    "上年预算数含划入的乙所。",
  ])("is skipped where the text beside it says that last year is restated: %s", (sentence) => {
    expect(told(sentence)).toMatchObject({ outcome: "skipped", reason: expect.stringContaining("口径") });
  });

  const heading: Paragraph = { text: "其他情况", role: "heading" };
  it.each<[string, readonly (string | Paragraph)[]]>([
    ["another section", [heading, "2020年预算数已相应调整。"]],
    ["a unit left", ["根据批复，乙所自2021年1月起划转某公司，不再纳入本部门预算。"]],
    ["fewer units", ["本部门预算单位比上年减少1家。"]],
  ])("is no certain error where the text says elsewhere: %s", (_, behind) => {
    expect(told(...behind)).toMatchObject({
      outcome: "failed",
      severity: "warning",
      message: expect.stringContaining("上年数可能已按本年口径调整"),
    });
  });

  it.each([
    "2020年预算调整方案已经批准。",
    "2020年预算包括基本支出和项目支出。",
    "2019年预算数已相应调整。",
    "比2020年预算增加主要是政策调整。",
    "乙所纳入本部门预算管理。",
  ])("is an error where the text says nothing of the base: %s", (sentence) => {
    expect(told(sentence)).toMatchObject({ outcome: "failed", severity: "error" });
  });

  const listing = (...names: readonly string[]) => ({
    ...whose,
    department: { name: whose.department.name, units: names.map((name) => ({ name })) },
  });
  const own = "某市某区甲局（本级）";
  const listed = (now: readonly string[], was: readonly string[]) =>
    verdictOn(priorYearFigures, {
      budget: { ...listing(...now), ...difference },
      sources: stated("比2020年预算增加21.00万元"),
      against: [{ budget: { ...listing(...was), fiscalYear: 2020, ...before } }],
    }).cases[0];

  it.each<[readonly string[], readonly string[], string]>([
    [[own, "某市某区乙所"], [own, "某市某区乙所", "某市某区丙站"], "上年列出 3 个单位，本年 2 个"],
    [[own, "某市某区乙所"], [own, "某市某区丙站"], "两年列出的单位不同"],
  ])("is no certain error where other units are listed: %j, last year %j", (now, was, words) => {
    expect(listed(now, was)).toMatchObject({
      outcome: "failed",
      severity: "warning",
      message: expect.stringContaining(words),
    });
  });

  it.each<[readonly string[], readonly string[]]>([
    [
      [own, "某市某区乙所"],
      ["某市某区乙所", "本级"],
    ],
    [
      [own, "某市某区乙所（公益一类事业单位）"],
      ["某市某区乙所", own],
    ],
    [[own, "某市某区乙所"], []],
  ])("is an error where the same units, or none, are listed: %j, last year %j", (now, was) => {
    expect(listed(now, was)).toMatchObject({ outcome: "failed", severity: "error" });
  });

  it.each([
    ["比2020年预算101.00万元增加19.00万元", "，主要原因是机构改革划入单位1个"],
    ["比2020年预算101.00万元增加19.00万元（机构改革增加人员）", ""],
    ["比2020年预算批复数101.00万元增加19.00万元", ""],
  ])("is an error where a reform is the reason alone: %s%s", (text, behind) => {
    expect(example(text, behind)).toMatchObject({ outcome: "failed", severity: "error" });
  });

  it.each<[string, Example]>([
    ["nothing to check against", { budget: revenue({ baseAmount: "1" }) }],
    [
      "another department's",
      {
        budget: { ...whose, ...revenue({ baseAmount: "1" }) },
        against: [
          { budget: { ...whose, fiscalYear: 2020, department: { name: "某市某区乙局" }, ...before } },
        ],
      },
    ],
    [
      "two years earlier",
      {
        budget: { ...whose, ...revenue({ baseAmount: "1" }) },
        against: [{ budget: { ...whose, fiscalYear: 2019, ...before } }],
      },
    ],
    [
      "compared with another year",
      { budget: { ...whose, ...revenue({ baseAmount: "1", baseYear: 2019 }) }, against: last(before) },
    ],
    ["not disclosed last year", { budget: { ...whose, ...revenue({ baseAmount: "1" }) }, against: last({}) }],
    [
      "an item that last year had twice",
      {
        budget: {
          ...whose,
          threePublicExpenses: { otherItems: [{ name: "会议费", amount: "3", change: { baseAmount: "2" } }] },
        },
        against: last({ threePublicExpenses: { otherItems: [{ name: "会议费" }, { name: "会议费" }] } }),
      },
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(priorYearFigures, example).outcome).toBe("skipped");
  });

  it("is one warning of one gap where the units changed", () => {
    const units = (...names: string[]) => ({
      department: { ...whose.department, units: names.map((name) => ({ name })) },
    });
    const moved = { direction: "increase", amount: "20.00" } as const;
    const now = {
      ...units("某市某区乙所"),
      revenue: { total: "120.00", change: moved },
      expenditure: { total: "120.00", change: moved },
      agencyOperatingExpenses: { total: "30.00", change: moved },
    };
    const was = (agency: string, ...names: string[]) => ({
      ...units(...names),
      revenue: { total: "108.00" },
      expenditure: { total: "108.00" },
      agencyOperatingExpenses: { total: agency },
    });
    const messages = (previous: Json) =>
      on(now, previous).cases.flatMap((each) => (each.outcome === "failed" ? [each.message] : []));
    expect(messages(was("12", "某市某区乙所", "某市某区丙所"))).toEqual([
      expect.stringMatching(/^收入总计：.*少 8\.00；支出总计也差这个数；上年列出 2 个单位/),
      expect.stringMatching(/^机关运行经费：.*少 2\.00；上年列出 2 个单位/),
    ]);
    expect(messages(was("12", "某市某区乙所"))).toHaveLength(3);
  });

  it("has its evidence in both documents", () => {
    const [first] = on(revenue({ baseAmount: "101.00" }), before).cases;
    expect(first?.evidence.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(["/revenue/change/baseAmount", "/against/0/revenue/total"]),
    );
  });
});
