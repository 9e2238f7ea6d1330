import { describe, expect, it } from "vitest";
import { readLines, under } from "../../../testing/statement.js";

describe("a sum with other figures is none of them", () => {
  const three = "2022年“三公”经费预算8.00万元，与上年持平。";
  const facts = { "/threePublicExpenses/total": "8", "/threePublicExpenses/change/direction": "unchanged" };
  it.each([
    "会议费2.00万元，培训费3.00万元，与“三公”经费合计13.00万元，比上年14.00万元减少1.00万元，下降7.14%。",
    "会议费2.00万元、培训费3.00万元，和“三公”经费共计13.00万元，比上年减少1.00万元。",
    "会议费2.00万元，培训费3.00万元，加上“三公”经费总计13.00万元，下降7.14%。",
    "“三公”经费、会议费、培训费三项合计13.00万元，比上年14.00万元减少1.00万元，下降7.14%。",
  ])("%s", (sentence) => {
    const read = readLines("三公", three, sentence);
    const own = Object.entries(read.facts).filter(([pointer]) => !pointer.includes("/otherItems/"));
    expect(Object.fromEntries(own)).toEqual(facts);
    expect(read.unclaimed).toContain("13.00万元");
  });
});

describe("whose change it is", () => {
  const totals = "2022年收入预算500.00万元，支出预算500.00万元";
  const [whole, parts] = [
    { "/revenue/total": "500", "/expenditure/total": "500" },
    { "/expenditure/basicExpenditure": "320", "/expenditure/projectExpenditure": "180" },
  ];
  const changesAt = (pointers: readonly string[], change: Readonly<Record<string, string>>) =>
    Object.fromEntries(
      pointers.flatMap((pointer) =>
        Object.entries(change).map(([field, value]) => [`${pointer}/${field}`, value]),
      ),
    );
  const sides = ["/revenue/change", "/expenditure/change"];

  it.each(["收入和支出均较上年", "收支均比上年", "收入、支出预算都比去年", "收支与上年相比，均"])(
    "both sides': %s",
    (lead) => {
      expect(readLines("收支", `${totals}。${lead}增加20.00万元，增长4.17%。`)).toEqual({
        facts: { ...whole, ...changesAt(sides, { direction: "increase", amount: "20", percentage: "4.17" }) },
        unclaimed: [],
      });
    },
  );

  it.each(["。收入和支出均较上年增长4.17%，", "，较上年增长4.17%，"])(
    "each part's own, with its own base, behind that of the whole: %s",
    (words) => {
      const sentence = `${totals}${words}其中基本支出320.00万元较上年的310.00万元增长3.23%，项目支出180.00万元较上年的170.00万元增长5.88%。`;
      const change = (baseAmount: string, percentage: string) => ({
        baseAmount,
        direction: "increase",
        percentage,
      });
      expect(readLines("收支", sentence)).toEqual({
        facts: {
          ...whole,
          ...parts,
          ...changesAt(sides, { direction: "increase", percentage: "4.17" }),
          ...changesAt(["/expenditure/changes/basicExpenditure"], change("310", "3.23")),
          ...changesAt(["/expenditure/changes/projectExpenditure"], change("170", "5.88")),
        },
        unclaimed: [],
      });
    },
  );

  it.each([
    "，其中基本支出320.00万元、项目支出180.00万元，较上年分别增加12.00万元、8.00万元。",
    "，其中基本支出320.00万元、项目支出180.00万元，较上年分别增加12.00万元和8.00万元，合计增加20.00万元，增长4.17%。",
    "，其中基本支出320.00万元、项目支出180.00万元，与上年相比，分别增长3.23%、5.88%。",
  ])("nobody's where each has its own in turn: %s", (words) => {
    expect(readLines("收支", totals + words).facts).toEqual({ ...whole, ...parts });
  });

  it("nor both sides' where each has its own", () => {
    const { facts } = readLines("收支", `${totals}。收入、支出较上年分别增加20.00万元、30.00万元。`);
    expect(facts).toEqual(whole);
  });

  it.each(["（类）", ""])(
    "nor the last item's of a list of classes that have their own in turn: %s",
    (mark) => {
      const { facts, unclaimed } = readLines(
        "收支",
        `支出预算500万元，其中：教育支出${mark}300万元，住房保障支出${mark}200万元，比上年分别增加3万元、2万元。`,
      );
      expect(Object.keys(facts).filter((pointer) => pointer.includes("/change"))).toEqual([]);
      expect(unclaimed).toEqual(["3万元", "2万元"]);
    },
  );

  it.each([
    "。收支较上年均增加20.00万元。",
    "，收入和支出均较上年增加20.00万元，增长4.17%。",
    "。与2021年相比，收支总额增加20.00万元，增长4.17%。",
    "。以上各项合计较上年增加20.00万元。",
  ])("not the last item's of a list in front of it: %s", (words) => {
    const { facts, unclaimed } = readLines(
      "收支",
      `${totals}。支出按功能科目分：一般公共服务支出（201类）485.00万元，住房保障支出（221类）15.00万元${words}`,
    );
    expect(Object.keys(facts).filter((pointer) => pointer.includes("/change"))).toEqual([]);
    expect(unclaimed).toEqual(["20.00万元"]);
  });
});

describe("money carried over for a part is beside the year's", () => {
  it.each([
    ["三公", "2022年“三公”经费当年预算8.00万元，另有上年结转的公务用车购置费18.00万元，不计入当年预算。"],
    ["三公", "2022年“三公”经费8.00万元（不含上年结转公务用车购置费18.00万元）。"],
    ["收支", "2022年支出预算8.00万元，另有上年结转的项目支出18.00万元。"],
  ] as const)("%s: %s", (section, sentence) => {
    const pointer = section === "三公" ? "/threePublicExpenses/total" : "/expenditure/total";
    expect(readLines(section, sentence)).toEqual({ facts: { [pointer]: "8" }, unclaimed: ["18.00万元"] });
  });
});

describe("an amount whose words are not those of the field", () => {
  it.each([
    ["运行", "2022年机关运行经费42.00万元，事业单位公用经费8.00万元。"],
    ["运行", "2022年机关运行经费42.00万元（不含事业单位的公用经费8.00万元）。"],
    ["收支", "公用经费50.00万元（机关运行经费42.00万元，所属事业单位日常公用经费8.00万元）。"],
  ] as const)(
    "routine expenses of institutions are no item of agency operating expenses: %s %s",
    (section, sentence) => {
      const { facts, unclaimed } = readLines(section, sentence);
      expect(facts["/agencyOperatingExpenses/total"]).toBe("42");
      expect(facts).not.toHaveProperty("/agencyOperatingExpenses/items/0/name");
      expect(unclaimed).toContain("8.00万元");
    },
  );

  it("the department's own catalogue is not the government's", () => {
    expect(
      readLines(
        "采购",
        "2022年政府采购预算120.00万元，其中政府集中采购80.00万元，部门集中采购10.00万元，分散采购30.00万元。",
      ),
    ).toEqual({
      facts: under("/procurement", { total: "120", centralized: "80", decentralized: "30" }),
      unclaimed: ["10.00万元"],
    });
    expect(readLines("采购", "2022年本部门集中采购80.00万元。").facts).toEqual({
      "/procurement/centralized": "80",
    });
  });

  it.each([
    "2022年没有政府采购预算，2021年政府采购预算为30.00万元。",
    "2021年政府采购预算为30.00万元，2022年未安排政府采购预算。",
    "2022年未编制政府采购预算，2021年政府采购预算30.00万元。",
    "2022年没有政府采购预算。2021年政府采购预算为30.00万元，已执行完毕。",
  ])("last year's is not this year's of which there is none: %s", (sentence) => {
    const { facts } = readLines("采购", sentence);
    expect(facts).not.toHaveProperty("/procurement/total");
    expect(facts["/procurement/change/baseAmount"]).toBe("30");
  });

  it("but is, by a slip, where there is none of something else", () => {
    const { facts } = readLines("采购", "2022年没有政府性基金预算。2021年政府采购预算为30.00万元。");
    expect(facts["/procurement/total"]).toBe("30");
  });

  it("what was really bought is not the budget", () => {
    expect(
      readLines(
        "采购",
        "2021年政府采购预算150.00万元，实际采购142.30万元，节约7.70万元。2022年政府采购预算120.00万元。",
      ),
    ).toEqual({
      facts: under("/procurement", { total: "120", "change/baseAmount": "150" }),
      unclaimed: ["142.30万元", "7.70万元"],
    });
  });

  it.each(["其中执法办案中，", "其中，执法办案里：", "执法办案中，"])(
    "a part of one project is no project: %s",
    (lead) => {
      const { facts } = readLines(
        "收支",
        `项目支出180.00万元，主要包括：系统运维项目60.00万元、宣传活动30.00万元、执法办案90.00万元。${lead}交通费30.00万元、鉴定费40.00万元、其他20.00万元。`,
      );
      const names = Object.entries(facts).filter(([pointer]) => pointer.endsWith("/name"));
      expect(names.map(([, name]) => name)).toEqual(["系统运维项目", "宣传活动"]);
    },
  );
});
