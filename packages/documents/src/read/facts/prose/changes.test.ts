import { describe, expect, it } from "vitest";
import { readLines, under } from "../../../testing/statement.js";

type Facts = Readonly<Record<string, unknown>>;
const agency = (change: Facts) => ({
  "/agencyOperatingExpenses/total": "61.2",
  ...under("/agencyOperatingExpenses/change", change),
});

describe("a comparison behind its amount", () => {
  it.each([
    ["与上年持平。", { direction: "unchanged" }],
    ["与2021年预算持平。", { baseYear: 2021, direction: "unchanged" }],
    ["较上年无变化。", { direction: "unchanged" }],
    ["与上年相比无增减。", { direction: "unchanged" }],
    ["对比2021年增加0.9%。", { baseYear: 2021, direction: "increase", percentage: "0.9" }],
    ["同比增长5.20%。", { direction: "increase", percentage: "5.20" }],
    ["同比下降0.0%。", { direction: "decrease", percentage: "0.0" }],
    ["较上年减少2万元，下降3.16%。", { direction: "decrease", amount: "2", percentage: "3.16" }],
    ["较上年减少2.3万元（3.6%）。", { direction: "decrease", amount: "2.3", percentage: "3.6" }],
    [
      "比2021年预算增加0.55万元，增长0.9%。",
      { baseYear: 2021, direction: "increase", amount: "0.55", percentage: "0.9" },
    ],
    [
      "与2021年60.65万元相比增加0.9%。",
      { baseYear: 2021, baseAmount: "60.65", direction: "increase", percentage: "0.9" },
    ],
    ["比上年预算60.65万元增加0.55万元。", { baseAmount: "60.65", direction: "increase", amount: "0.55" }],
    [
      "比2021年机关运行经费预算60.65万元增加0.55万元。",
      { baseYear: 2021, baseAmount: "60.65", direction: "increase", amount: "0.55" },
    ],
    ["与上年相比，增加0.55万元，增幅0.9%。", { direction: "increase", amount: "0.55", percentage: "0.9" }],
    [
      "比2021年的-3.2万元增加64.4万元。",
      { baseYear: 2021, baseAmount: "-3.2", direction: "increase", amount: "64.4" },
    ],
    ["比上年增加了5500元。", { direction: "increase", amount: "0.55" }],
    ["与上年持平，增长率无可比性。", { direction: "unchanged" }],
    ["上年预算数60.65万元，增加0.55万元。", { baseAmount: "60.65", direction: "increase", amount: "0.55" }],
    [
      "2021年预算60.65万元，增加0.55万元，增长0.9%。",
      { baseYear: 2021, baseAmount: "60.65", direction: "increase", amount: "0.55", percentage: "0.9" },
    ],
    ["比去年压减1万元，降幅1.6%。", { direction: "decrease", amount: "1", percentage: "1.6" }],
    ["比上年增加0.55万元，占公用经费的5%。", { direction: "increase", amount: "0.55" }],
    [
      "较上一年度上升0.9％，主要是邮电费上调。",
      { direction: "increase", percentage: "0.9", reason: "邮电费上调" },
    ],
    [
      "比2021年减少1万元，主要原因是压缩开支。",
      { baseYear: 2021, direction: "decrease", amount: "1", reason: "压缩开支" },
    ],
    [
      "比上年减少1万元，减少的主要原因：一是压缩开支；二是人员减少。",
      { direction: "decrease", amount: "1", reason: "一是压缩开支；二是人员减少" },
    ],
    ["比上年减少1万元。原因：压缩开支。", { direction: "decrease", amount: "1", reason: "压缩开支" }],
    ["与上年持平，主要原因是。", { direction: "unchanged" }],
    // a form filled in by bracketing the chosen word
    ["比上年（减少）2万元，（下降）3.16%。", { direction: "decrease", amount: "2", percentage: "3.16" }],
    ["较上年（减）2万元，（减）幅3.16%。", { direction: "decrease", amount: "2", percentage: "3.16" }],
    ["比2021年预算【增加】0.55万元。", { baseYear: 2021, direction: "increase", amount: "0.55" }],
    ["较上年增 0.55万元,增幅0.9 % 。", { direction: "increase", amount: "0.55", percentage: "0.9" }],
    ["较上年减2万元，减3.16%。", { direction: "decrease", amount: "2", percentage: "3.16" }],
    ["同比减少2万元（下降3.16%）。", { direction: "decrease", amount: "2", percentage: "3.16" }],
  ])("%s", (words, change) => {
    expect(readLines("运行", `2022年机关运行经费预算安排61.2万元，${words}`)).toEqual({
      facts: agency(change),
      unclaimed: [],
    });
    expect(readLines("运行", "2022年机关运行经费预算安排61.2万元。", words).facts).toMatchObject(
      words.startsWith("上年") || words.startsWith("2021年预算") ? {} : agency(change),
    );
  });
});

describe("a comparison that is left alone", () => {
  it.each([
    ["增加（减少）0万元。", 1],
    ["比上年增加（减少）5万元。", 1],
    ["比上年增（减）5万元。", 1],
    ["比上年（增加）减少5万元。", 1],
    ["比上年（增减）5万元。", 1],
    ["比上年增减5万元。", 1],
    ["其中扣减5万元。", 1],
    ["比上年增加人员经费0.55万元。", 1],
    ["比上年减少到60万元。", 1],
    ["比上年增加约1-2万元。", 1],
    ["人员工资比上年增加20万元。", 1],
    ["其中办公费增加5万元。", 1],
    ["比调整预算数减少5万元，下降7.5%。", 1],
    ["比计划60万元增加1.2万元，增长2%。", 2],
  ])("%s", (words, left) => {
    const { facts, unclaimed } = readLines("运行", `2022年机关运行经费预算安排61.2万元，${words}`);
    expect(Object.keys(facts).filter((pointer) => /amount|percentage|baseAmount/.test(pointer))).toEqual([]);
    expect(unclaimed).toHaveLength(left);
  });
});

describe("a comparison with what was spent", () => {
  const root = "/agencyOperatingExpenses";
  it.each([
    [
      "比2021年执行数增加1.2万元，增长2%。",
      { baseYear: 2021, baseKind: "executed", direction: "increase", amount: "1.2", percentage: "2" },
    ],
    [
      "较2021年决算数60万元增加1.2万元。",
      { baseYear: 2021, baseKind: "executed", baseAmount: "60", direction: "increase", amount: "1.2" },
    ],
    [
      "与2021年执行数相比，增加1.2万元，增长2%。",
      { baseYear: 2021, baseKind: "executed", direction: "increase", amount: "1.2", percentage: "2" },
    ],
    ["与上年执行数持平。", { baseKind: "executed", direction: "unchanged" }],
    // of two comparisons the first counts, without any figure of the second
    ["比2021年预算持平，比2021年执行数增加1.2万元，增长2%。", { baseYear: 2021, direction: "unchanged" }],
    [
      "上年预算58万元，比2021年执行数增加1.2万元，增长2%。",
      { baseYear: 2021, baseKind: "executed", direction: "increase", amount: "1.2", percentage: "2" },
    ],
  ])("%s", (words, change) => {
    const { facts } = readLines("运行", `2022年机关运行经费预算安排61.2万元，${words}`);
    expect(facts).toEqual({ [`${root}/total`]: "61.2", ...under(`${root}/change`, change) });
  });
});

describe("a direction that is turned or denied", () => {
  it.each([
    ["比上年增长-3.2%。", { direction: "decrease", percentage: "3.2" }],
    ["比2021年预算增长率为-3.2%。", { baseYear: 2021, direction: "decrease", percentage: "3.2" }],
    [
      "2021年预算63.2万元，增幅－3.2%。",
      { baseYear: 2021, baseAmount: "63.2", direction: "decrease", percentage: "3.2" },
    ],
    [
      "上年预算63.2万元，增加额-2万元，增长率-3.2%。",
      { baseAmount: "63.2", direction: "decrease", percentage: "3.2" },
    ],
    ["比上年减少-3.2%。", {}],
    ["与2021年预算63.2万元相比没有增加。", {}],
    ["较2021年预算63.2万元不增加。", {}],
    ["比上年未增长。", {}],
    ["与上年相比，实现零增长。", {}],
    ["比上年没有明显减少。", {}],
    ["比上年不断增长。", { direction: "increase" }],
  ])("%s", (words, change) => {
    expect(readLines("运行", `2022年机关运行经费预算安排61.2万元，${words}`).facts).toEqual(agency(change));
  });
});

describe("a clause behind a comparison", () => {
  const lost = { direction: "decrease", amount: "2", baseYear: 2021 };
  it.each([
    ["其中人员减少3人，下降8%。", lost],
    ["值班批次减少10批，下降25%。", lost],
    ["办公用房面积减少200平方米，减少10.5%。", lost],
    ["减少3人，下降8%。", lost],
    ["落实压减10%的要求。", lost],
    ["办公费减少1万元，下降12%。", lost],
    ["新增空调购置1万元，增长2%。", lost],
    ["同口径下降3.16%。", { ...lost, percentage: "3.16" }],
    ["总体降幅3.16%。", { ...lost, percentage: "3.16" }],
    ["按照从严从紧的要求，下降3.16%。", { ...lost, percentage: "3.16" }],
  ])("tells of the same figure, or by a subject of its own of another: %s", (words, change) => {
    const { facts } = readLines("运行", `2022年机关运行经费61.2万元，比2021年预算减少2万元，${words}`);
    expect(facts).toEqual(agency(change));
  });

  it.each([
    ["办公费增加1万元，差旅费减少6万元。", { baseYear: 2021, baseAmount: "66.2" }, 2],
    ["局机关减少7万元，文化站增加2万元。", { baseYear: 2021, baseAmount: "66.2" }, 2],
    ["新增空调购置1万元，减少差旅费6万元。", { baseYear: 2021, baseAmount: "66.2" }, 2],
    [
      "松溪街道办事处减少5万元。",
      { baseYear: 2021, baseAmount: "66.2", direction: "decrease", amount: "5" },
      0,
    ],
    ["经费总体有所减少。", { baseYear: 2021, baseAmount: "66.2", direction: "decrease" }, 0],
  ])("behind the base alone too: %s", (words, change, unclaimed) => {
    const line = `2022年机关运行经费61.2万元，与2021年预算66.2万元相比，${words}`;
    const reading = readLines("运行", line);
    expect(reading.facts).toEqual(agency(change));
    expect(reading.unclaimed).toHaveLength(unclaimed);
  });

  it.each([
    ["机关运行经费减少5万元。", { baseAmount: "66.2", direction: "decrease", amount: "5" }],
    ["减少办公费5万元，下降8%。", { baseAmount: "66.2" }],
  ])("names what has its base: %s", (words, change) => {
    const line = `2022年机关运行经费61.2万元，与2021年预算66.2万元相比，${words}`;
    expect(readLines("运行", line).facts).toEqual(agency({ baseYear: 2021, ...change }));
  });

  it("gives the base of the whole to no part of it", () => {
    const { facts } = readLines(
      "收支",
      "2022年收入预算100万元，其中：一般公共预算拨款90万元，政府性基金预算拨款10万元。与2021年预算92万元相比，一般公共预算拨款增加5万元，政府性基金预算拨款增加3万元。",
    );
    const bases = Object.keys(facts).filter((pointer) => pointer.endsWith("baseAmount"));
    expect(bases).toEqual(["/revenue/change/baseAmount"]);
    expect(facts["/revenue/changes/generalPublicBudgetAppropriation/amount"]).toBe("5");
    expect(facts["/revenue/changes/governmentManagedFundsAppropriation/amount"]).toBe("3");
  });

  it("has no change of the figure where its direction has an object", () => {
    const { facts } = readLines("运行", "2022年机关运行经费61.2万元，比2021年预算减少办公费1万元，下降2%。");
    expect(facts).toEqual({ "/agencyOperatingExpenses/total": "61.2" });
  });
});

describe("a comparison with a budget", () => {
  it.each([
    ["2021年机关运行经费支出58万元。", undefined, ["58万元"]],
    ["2021年，机关运行经费支出合计58万元，保障了正常运转。", undefined, ["58万元"]],
    ["2021年机关运行经费预算60.65万元。", "60.65", []],
    ["2021年安排机关运行经费60.65万元。", "60.65", []],
  ])("takes for its base only what is called planned: %s", (sentence, base, unclaimed) => {
    const lines = ["2022年机关运行经费预算61.2万元，比2021年预算增加0.55万元。", sentence];
    for (const all of [lines, lines.toReversed()]) {
      const reading = readLines("运行", ...all);
      expect(reading.facts["/agencyOperatingExpenses/change/baseAmount"]).toBe(base);
      expect(reading.unclaimed).toEqual(unclaimed);
    }
  });

  it.each(["2022年机关运行经费61.2万元（2021年60.65万元），比2021年预算增加0.55万元。"])(
    "has its base beside the amount itself: %s",
    (sentence) => {
      expect(readLines("运行", sentence).facts["/agencyOperatingExpenses/change/baseAmount"]).toBe("60.65");
    },
  );
});

describe("whose change it is", () => {
  const three = (facts: Facts) => under("/threePublicExpenses", facts);
  it.each([
    [
      "the total of a row of items",
      ["“三公”经费11万元，其中：因公出国（境）费0万元、公务接待费2万元、公务用车运行费9万元，与上年持平。"],
      { "change/direction": "unchanged" },
    ],
    [
      "the item beside it",
      [
        "“三公”经费11万元，较上年减少1万元，主要原因是压缩；其中：公务接待费2万元，较上年减少0.5万元，主要原因是批次减少；公务用车运行费9万元，较上年减少0.5万元。",
      ],
      {
        "change/amount": "1",
        "change/reason": "压缩",
        "officialReceptions/change/amount": "0.5",
        "officialReceptions/change/reason": "批次减少",
        "vehicleOperation/change/amount": "0.5",
      },
    ],
    [
      "what stands before the brackets",
      ["公务用车购置及运维费9万元（其中购置费0万元，运维费9万元），比上年减少2万元。"],
      { "officialVehicles/change/amount": "2" },
    ],
    [
      "the term in its clause",
      ["2022年“三公”经费11万元。其中：公务接待费11万元。2022年“三公”经费预算较上年减少2万元。"],
      { "change/amount": "2" },
    ],
    [
      "the term behind the mark",
      ["与2021年相比，“三公”经费减少1万元，下降8.33%。"],
      { "change/amount": "1", "change/percentage": "8.33", "change/baseYear": 2021 },
    ],
    [
      "the total, of a sentence between",
      ["“三公”经费11万元。公务用车保有量3辆。与上年相比减少1万元。"],
      { "change/amount": "1" },
    ],
    [
      "the item of its own line",
      ["“三公”经费11万元。", "（一）公务接待费2万元。", "比上年减少0.5万元。"],
      { "officialReceptions/change/amount": "0.5" },
    ],
    [
      "last year's figures in brackets",
      ["“三公”经费11万元，其中公务接待费2万元（2021年2.5万元）、公务用车运行费9万元（上年9.5万元）。"],
      {
        "officialReceptions/change/baseAmount": "2.5",
        "officialReceptions/change/baseYear": 2021,
        "vehicleOperation/change/baseAmount": "9.5",
      },
    ],
    [
      "nobody's where it may be either's",
      ["“三公”经费11万元，其中：公务接待费2万元，公务用车运行费9万元，比上年减少1万元。"],
      {},
    ],
    [
      "nobody's behind a share whose amount was lost with the line above",
      ["“三公”经费11万元，较上年减少1万元。", "“三公”经费的18%，较上年减少0.5万元，下降20%。"],
      { "change/amount": "1" },
    ],
  ])("%s", (_, lines, changes) => {
    const { facts } = readLines("三公", ...lines);
    const said = Object.entries(facts).filter(([pointer]) =>
      /change\/(?:amount|percentage|reason|base)/.test(pointer),
    );
    const expected = "change/direction" in changes ? {} : changes;
    expect(Object.fromEntries(said)).toEqual(three(expected));
    expect(facts).toMatchObject(three(changes));
  });

  it("both sides', where the comparison names both", () => {
    const change = {
      baseYear: 2021,
      direction: "increase",
      amount: "100",
      percentage: "8.8",
      reason: "项目增加",
    };
    expect(
      readLines(
        "收支",
        "2022年收入总计1234.56万元，支出总计1234.56万元，与2021年相比，收、支总计各增加100万元，增长8.8%。主要原因：项目增加。",
      ).facts,
    ).toEqual({
      "/revenue/total": "1234.56",
      "/expenditure/total": "1234.56",
      ...under("/revenue/change", change),
      ...under("/expenditure/change", change),
    });
  });

  it("the second of two that are one figure, where the comparison names none", () => {
    const readSpent = (spent: string) =>
      readLines(
        "收支",
        `2022年一般公共预算财政拨款收入90万元，一般公共预算财政拨款支出${spent}万元，比2021年增加10万元。`,
      );
    expect(readSpent("90").facts).toMatchObject({ "/expenditure/changes/generalPublicBudget/amount": "10" });
    expect(readSpent("80").unclaimed).toEqual(["10万元"]);
  });

  it("kinds of expenditure, named alone behind the change of the whole, have their own", () => {
    const reading = readLines(
      "收支",
      "2022年支出预算100万元，较2021年预算增加12万元，其中：基本支出增加5万元，主要为人员增加；项目支出增加7万元。",
    );
    expect(reading).toEqual({
      facts: {
        "/expenditure/total": "100",
        ...under("/expenditure/change", { baseYear: 2021, direction: "increase", amount: "12" }),
        ...under("/expenditure/changes/basicExpenditure", {
          direction: "increase",
          amount: "5",
          reason: "人员增加",
        }),
        ...under("/expenditure/changes/projectExpenditure", { direction: "increase", amount: "7" }),
      },
      unclaimed: [],
    });
  });

  it.each([
    "2022年支出预算100万元，其中：基本支出增加5万元。",
    "2022年支出预算100万元，较2021年预算增加12万元，其中：其他单位基本支出增加5万元。",
  ])("a change of a part without a comparison, or of another's part, is not read: %s", (sentence) => {
    const { facts, unclaimed } = readLines("收支", sentence);
    expect(Object.keys(facts).filter((pointer) => pointer.includes("/changes/"))).toEqual([]);
    expect(unclaimed).toEqual(["5万元"]);
  });

  it("a source of revenue has its own", () => {
    const { facts } = readLines(
      "收支",
      "收入预算100万元，其中：财政拨款收入100万元，比2021年预算减少8万元。",
      "财政拨款收入减少的主要原因是项目调整。",
    );
    expect(facts).toEqual({
      "/revenue/total": "100",
      "/revenue/fiscalAppropriation": "100",
      ...under("/revenue/changes/fiscalAppropriation", {
        baseYear: 2021,
        direction: "decrease",
        amount: "8",
        reason: "项目调整",
      }),
    });
  });

  it("a reason in a sentence of its own is of what it names, not of what was stated last", () => {
    const reasons = (sentence: string) =>
      Object.entries(
        readLines(
          "收支",
          "支出预算100万元，其中：财政拨款支出预算100万元，比2021年预算减少5万元；国有资本经营预算拨款支出预算0万元，与2021年预算持平。",
          sentence,
        ).facts,
      ).filter(([pointer]) => pointer.endsWith("/reason"));
    expect(reasons("财政拨款支出减少的主要原因是项目支出减少。")).toEqual([
      ["/expenditure/changes/fiscalAppropriation/reason", "项目支出减少"],
    ]);
    expect(reasons("基本支出减少的主要原因是项目支出减少。")).toEqual([]);
  });

  it("reasons that stand in a row, each behind the name of what it is of, are kept apart", () => {
    const { facts } = readLines(
      "三公",
      "“三公”经费预算11万元，其中：因公出国（境）费0万元，比上年减少2万元；公务接待费11万元，比上年增加1万元。因公出国（境）费减少的主要原因是没有出访任务，也没有培训，公务接待费增加的主要原因是来访团组增加。",
    );
    const reasons = Object.entries(facts).filter(([pointer]) => pointer.endsWith("/reason"));
    expect(reasons).toEqual([
      ["/threePublicExpenses/overseasVisits/change/reason", "没有出访任务，也没有培训"],
      ["/threePublicExpenses/officialReceptions/change/reason", "来访团组增加"],
    ]);
  });

  it("a part of expenditure has its own, out of each budget too", () => {
    const { facts, unclaimed } = readLines(
      "收支",
      "支出预算100万元，其中：财政拨款支出预算100万元，比2021年预算增加5万元。财政拨款支出预算中，一般公共预算拨款支出预算98万元，比2021年预算增加3万元；政府性基金拨款支出预算2万元，比2021年预算增加2万元；国有资本经营预算拨款支出预算0万元，与2021年预算持平。",
    );
    const change = (amount: string) => ({ baseYear: 2021, direction: "increase", amount });
    expect(unclaimed).toEqual([]);
    expect(facts).toEqual({
      ...under("/expenditure", {
        total: "100",
        fiscalAppropriation: "100",
        generalPublicBudget: "98",
        governmentManagedFundsBudget: "2",
        stateCapitalOperationsBudget: "0",
      }),
      ...under("/expenditure/changes/fiscalAppropriation", change("5")),
      ...under("/expenditure/changes/generalPublicBudget", change("3")),
      ...under("/expenditure/changes/governmentManagedFundsBudget", change("2")),
      ...under("/expenditure/changes/stateCapitalOperationsBudget", {
        baseYear: 2021,
        direction: "unchanged",
      }),
    });
  });
});

it("gives a reason behind a list of parts to the whole", () => {
  const { facts } = readLines(
    "收支",
    "2022年收入预算100万元，其中：财政拨款收入80万元；其他收入20万元。与2021年预算相比，收入预算增加8万元。其中：财政拨款收入增加10万元；其他收入减少2万元。主要原因是项目增加。",
  );
  expect(facts).toMatchObject({
    "/revenue/changes/otherRevenue/direction": "decrease",
    "/revenue/change/reason": "项目增加",
  });
  expect(facts).not.toHaveProperty("/revenue/changes/otherRevenue/reason");
});
