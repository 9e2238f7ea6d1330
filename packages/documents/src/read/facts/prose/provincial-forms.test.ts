import { describe, expect, it } from "vitest";
import { factsOf, readLines, readText, under } from "../../../testing/statement.js";

const amounts = (facts: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(facts).filter(([pointer]) => !/change|name|level|statement\/|share/.test(pointer)),
  );

describe("a part by a name that may be the whole's", () => {
  it.each([
    [
      "收入预算100万元，其中，一般公共预算拨款90万元（经费拨款84万元，纳入预算管理的非税收入拨款6万元）；政府性基金预算拨款10万元。",
      ["84万元", "6万元"],
    ],
    [
      "收入预算100万元，包括一般公共预算拨款90万元，其中经费拨款84万元；政府性基金预算拨款10万元。",
      ["84万元"],
    ],
  ])("is no second figure of that: %s", (line, unclaimed) => {
    const read = readLines("收支", `2022年${line}`);
    expect(amounts(read.facts)).toEqual({
      "/revenue/total": "100",
      "/revenue/generalPublicBudgetAppropriation": "90",
      "/revenue/governmentManagedFundsAppropriation": "10",
    });
    expect(read.unclaimed).toEqual(unclaimed);
  });
});

describe("what a budget brought forward, before its name", () => {
  const root = "/appropriations/fiscalAppropriation";
  const both = { [`${root}/revenueTotal`]: "100", [`${root}/expenditureTotal`]: "100" };
  it.each([
    [
      "本年一般公共预算拨款收入92万元、上年结转一般公共预算拨款收入8万元",
      { [`${root}/generalPublicBudgetAppropriation`]: "92", [`${root}/broughtForward`]: "8" },
    ],
    [
      "一般公共预算拨款收入80万元、政府性基金预算拨款收入12万元、上年结转一般公共预算拨款收入5万元、上年结转的政府性基金预算拨款收入3万元",
      {
        [`${root}/generalPublicBudgetAppropriation`]: "80",
        [`${root}/governmentManagedFundsAppropriation`]: "12",
        "/appropriations/generalPublicBudget/broughtForward": "5",
        "/appropriations/governmentManagedFundsBudget/broughtForward": "3",
      },
    ],
  ])("%s", (parts, facts) => {
    const read = readLines("收支", `2022年财政拨款收支总预算100万元。收入包括：${parts}。`);
    expect(amounts(read.facts)).toEqual({ ...both, ...facts });
    expect(read.unclaimed).toEqual([]);
  });

  it("is left unread if the text is about all money", () => {
    const line = "2022年收入预算100万元，其中：一般公共预算拨款92万元，上年结转一般公共预算拨款8万元。";
    const { facts, unclaimed } = readLines("收支", line);
    expect(amounts(facts)).toEqual({ "/revenue/total": "100" });
    expect(unclaimed).toEqual(["92万元", "8万元"]);
  });
});

describe("both totals of one budget", () => {
  const totals = { revenueTotal: "160", expenditureTotal: "180" };
  it.each([
    "财政拨款收入总计160万元，与2019年相比增加50万元；财政拨款支出总计180万元，与2019年相比增加60万元。",
    "财政拨款收入总计160万元，比上年增加50万元。财政拨款支出总计180万元，比上年增加60万元。",
    "财政拨款收入总计160万元，支出总计180万元。",
  ])("are stated alike: %s", (line) => {
    const { facts } = readLines("收支", `2020年${line}`);
    expect(amounts(facts)).toEqual(under("/appropriations/fiscalAppropriation", totals));
  });

  it("takes what was spent of it alone for no total of it", () => {
    const { facts } = readLines("收支", "2020年财政拨款支出总计180万元。");
    expect(amounts(facts)).toEqual({ "/expenditure/fiscalAppropriation": "180" });
  });
});

describe("a change behind the first part of a whole", () => {
  const of = (pointer: string) => (facts: Readonly<Record<string, unknown>>) => facts[`${pointer}/amount`];
  it.each([
    ["其中年初结转和结余40万元，较2021年增加25万元，增长5.26%", "/revenue/change", "25"],
    ["其中年初结转和结余40万元，较2021年减少25万元，下降38.46%", "/revenue/changes/broughtForward", "25"],
    // the rate fits neither amount, and the carryover is rarely compared: no subject
    ["其中年初结转和结余40万元，较2021年增加25万元，增长12%", undefined, undefined],
    ["其中年初结转和结余40万元，较2021年增加25万元", undefined, undefined],
    ["其中财政拨款收入80万元，较2021年增加5万元，增长6.67%", "/revenue/changes/fiscalAppropriation", "5"],
    ["其中财政拨款收入80万元，较2021年增加5万元，增长16%", "/revenue/changes/fiscalAppropriation", "5"],
    ["其中财政拨款收入80万元，较2021年增加5万元，增长1.01%", "/revenue/change", "5"],
  ])("%s", (words, pointer, amount) => {
    const { facts } = readLines("收支", `2022年收入总计500万元，${words}。`);
    const changed = Object.keys(facts).filter((each) => /\/changes?\/.*amount$/.test(each));
    expect(changed).toEqual(pointer ? [`${pointer}/amount`] : []);
    expect(pointer && of(pointer)(facts)).toBe(amount);
  });
});

describe("a change behind a name without an amount", () => {
  const line =
    "2022年一般公共预算财政拨款收入90万元，一般公共预算财政拨款支出90万元，其中：基本支出70万元，比2021年增加5万元。";
  it.each([
    "本单位2022年无政府性基金预算拨款安排的支出，与上年保持一致。",
    "本单位2022年未使用政府性基金预算拨款安排的支出，与2021年持平。",
    "没有国有资本经营预算支出，与上年持平。",
  ])("is not that of the sentence before: %s", (words) => {
    const alone = readLines("收支", line).facts;
    for (const lines of [[line, words], [line + words]]) {
      const { facts } = readLines("收支", ...lines);
      expect(
        Object.keys(facts).filter((pointer) => !(pointer in alone) && !/statement/.test(pointer)),
      ).toEqual([]);
    }
  });

  it("is that of the section, or of what was stated, where it is so named", () => {
    const { facts } = readLines(
      "三公",
      "2022年“三公”经费11万元，其中：公务接待费11万元。",
      "按照“三公”经费只减不增的要求，比上年减少2万元。",
    );
    expect(facts["/threePublicExpenses/change/amount"]).toBe("2");
  });
});

describe("a change of a bare side", () => {
  const lines = (one: string, other: string) => [
    `（一）收入预算：2022年年初预算数62万元，其中：一般公共预算拨款62万元。${one}，主要是项目增加。`,
    `（二）支出预算：2022年年初预算数62万元。${other}，主要是项目增加。`,
  ];
  it.each([
    ["收入较去年增加7万元", "支出较去年增加7万元", ["revenue", "expenditure"]],
    // copied from the paragraph before
    ["项目有所增加", "收入较去年增加7万元", []],
    ["支出较去年增加7万元", "项目有所增加", []],
  ])("%s, %s", (one, other, sides) => {
    const { facts } = readLines("收支", ...lines(one, other));
    const changed = Object.keys(facts).filter((pointer) => pointer.endsWith("/change/amount"));
    expect(changed.toSorted()).toEqual(sides.map((side) => `/${side}/change/amount`).toSorted());
  });

  it.each([
    ["收入总计30万元，支出总计30万元。收支较上年增加2万元，增长7.14%", "2"],
    ["收入总计30万元，支出总计30万元，与上年相比，增加2万元，增长7.14%", "2"],
    [
      "收入总计30万元，其中：本年收入合计29万元。支出总计30万元，其中：本年支出合计28万元。收入支出总体与上年相比，增加2万元",
      "2",
    ],
  ])("is of both where both are stated together: %s", (words, amount) => {
    const { facts } = readLines("收支", `2022年度${words}。`);
    const changed = Object.entries(facts).filter(([pointer]) => /change.*amount$/.test(pointer));
    expect(Object.fromEntries(changed)).toEqual({
      "/revenue/change/amount": amount,
      "/expenditure/change/amount": amount,
    });
  });

  it("is of either side where the heading names none", () => {
    const { facts } = readLines("收支", "2022年收入预算62万元，比上年增加7万元。支出较上年增加8万元。");
    expect(facts["/expenditure/change/amount"]).toBe("8");
  });
});

describe("the changes of parts, stated one by one after that of the whole", () => {
  it("are read behind 其中", () => {
    const { facts, unclaimed } = readLines(
      "三公",
      "2022年度“三公”经费支出预算数比上年减少2万元，下降10%。其中：因公出国（境）费减少0万元，下降0%；公务用车运行维护费减少0.5万元，下降5%；公务接待费减少1.5万元，下降30%。",
    );
    const changed = Object.entries(facts).filter(([pointer]) => pointer.endsWith("change/amount"));
    expect(Object.fromEntries(changed)).toEqual(
      under("/threePublicExpenses", {
        "change/amount": "2",
        "overseasVisits/change/amount": "0",
        "vehicleOperation/change/amount": "0.5",
        "officialReceptions/change/amount": "1.5",
      }),
    );
    expect(unclaimed).toEqual([]);
  });
});

describe("a change of what was carried over, in the next sentence", () => {
  it.each([
    ["减少5万元，下降16.7%", "5"],
    ["减少5万元，下降9%", undefined],
    ["减少5万元", undefined],
  ])("is its own where the rate comes out: %s", (words, amount) => {
    const { facts } = readLines(
      "收支",
      "2022年收入总计125万元。",
      "1.财政拨款收入100万元，为当年拨付的资金。较2021年增加20万元，增长25%。",
      `2.上年结转和结余25万元，为结转到本年度继续使用的资金。较2021年${words}，主要原因是加快执行。`,
    );
    expect(facts["/revenue/changes/fiscalAppropriation/amount"]).toBe("20");
    expect(facts["/revenue/changes/broughtForward/amount"]).toBe(amount);
  });
});

it("takes what something is spent on for no reason", () => {
  const { facts } = readLines(
    "三公",
    "2022年公务接待费0.4万元，较2021年预算减少8%，主要原因是2022年公务接待费主要用于接待考察。",
  );
  expect(facts["/threePublicExpenses/officialReceptions/change/percentage"]).toBe("8");
  expect(facts).not.toHaveProperty("/threePublicExpenses/officialReceptions/change/reason");
});

it("takes what all of an amount is for its part: 全部为", () => {
  const { facts, unclaimed } = readLines(
    "三公",
    "2022年公务用车购置及运行维护费预算8万元，全部为公务用车运行维护费8万元，与2021年预算持平。",
  );
  expect(facts["/threePublicExpenses/vehicleOperation/amount"]).toBe("8");
  expect(facts["/threePublicExpenses/officialVehicles/amount"]).toBe("8");
  expect(facts["/threePublicExpenses/officialVehicles/change/direction"]).toBe("unchanged");
  expect(facts).not.toHaveProperty("/threePublicExpenses/vehicleOperation/change/direction");
  expect(unclaimed).toEqual([]);
});

describe("the headings and names of other provinces", () => {
  it.each<[string, string[], Record<string, unknown>]>([
    [
      "预算单位收入情况 and 预算单位支出情况, with 财务总收入",
      [
        "三、预算单位收入情况",
        "（一）部门财务收入情况",
        "2022年部门财务总收入100万元，其中：一般公共预算90万元，政府性基金0万元，国有资本经营收益0万元，上级补助收入10万元。",
        "四、预算单位支出情况",
        "2022年部门预算总支出100万元，其中：基本支出70万元，项目支出30万元。",
      ],
      {
        "/revenue/total": "100",
        "/revenue/generalPublicBudgetAppropriation": "90",
        "/revenue/governmentManagedFundsAppropriation": "0",
        "/revenue/stateCapitalOperationsAppropriation": "0",
        "/revenue/superiorSubsidy": "10",
        "/expenditure/total": "100",
        "/expenditure/basicExpenditure": "70",
        "/expenditure/projectExpenditure": "30",
      },
    ],
    [
      "一般公共预算拨款情况 is about that budget alone",
      [
        "四、一般公共预算拨款情况",
        "2022年一般公共预算当年拨款90万元，其中：基本支出70万元，项目支出20万元。",
      ],
      {
        "/appropriations/generalPublicBudget/generalPublicBudgetAppropriation": "90",
        "/revenue/generalPublicBudgetAppropriation": undefined,
        "/appropriations/generalPublicBudget/basicExpenditure": "70",
        "/appropriations/generalPublicBudget/projectExpenditure": "20",
        "/expenditure/basicExpenditure": undefined,
      },
    ],
    [
      "机构运行经费 is what others call 机关运行经费",
      ["四、机构运行经费安排情况说明", "2022年机构运行经费财政拨款预算45.6万元。"],
      { "/agencyOperatingExpenses/total": "45.6" },
    ],
    [
      "and so is 一般公共预算财政拨款运行经费",
      ["五、机关运行经费", "2022年一般公共预算财政拨款运行经费45.6万元。"],
      { "/agencyOperatingExpenses/total": "45.6" },
    ],
    [
      "vehicles named in the clause before",
      [
        "三、“三公”经费预算情况",
        "“三公”经费预算合计8万元。公务用车保有量2辆，购置及运行维护费5万元，公务接待费3万元。",
      ],
      {
        "/threePublicExpenses/officialVehicles/amount": "5",
        "/threePublicExpenses/officialReceptions/amount": "3",
      },
    ],
    [
      "一般公共财政拨款收入, without 预算",
      ["二、收入预算情况", "2022年收入预算100万元，其中：一般公共财政拨款收入98万元，事业收入2万元。"],
      { "/revenue/generalPublicBudgetAppropriation": "98", "/revenue/publicServiceRevenue": "2" },
    ],
    [
      "money in special accounts by its older name",
      ["二、收入预算情况", "2022年收入预算100万元，其中：财政拨款98万元，纳入专户管理的预算外资金2万元。"],
      { "/revenue/fiscalAppropriation": "98", "/revenue/specialFiscalAccountFunds": "2" },
    ],
  ])("%s", (_, lines, facts) => {
    const reading = readText(["松溪街道办事处2022年部门预算", ...lines].join("\n"));
    const read = factsOf(reading);
    for (const [pointer, value] of Object.entries(facts))
      expect({ [pointer]: read[pointer] }).toEqual({ [pointer]: value });
    expect(reading.amounts.unclaimed).toEqual([]);
  });
});

describe("the budget that a heading began", () => {
  const of = "2022年一般公共预算支出90万元，其中：基本支出70万元，项目支出20万元。";
  const all = "2022年部门预算总支出100万元，其中：基本支出75万元，项目支出25万元。";
  const facts = {
    "/appropriations/generalPublicBudget/basicExpenditure": "70",
    "/appropriations/generalPublicBudget/projectExpenditure": "20",
    "/expenditure/total": "100",
    "/expenditure/basicExpenditure": "75",
    "/expenditure/projectExpenditure": "25",
  };
  it.each([
    [
      "ends at a heading above it",
      ["一、支出预算情况", "（一）一般公共预算支出情况", of, "二、部门支出预算情况", all],
    ],
    [
      "and at one two levels above",
      ["一、支出预算情况", "（一）各预算情况", "1.一般公共预算支出情况", of, "二、部门支出预算情况", all],
    ],
  ])("%s", (_, lines) => {
    expect(readLines("收支", ...lines).facts).toMatchObject(facts);
  });

  it("continues beneath it, in a style that stood beneath an earlier heading", () => {
    const lines = [
      "一、支出预算情况",
      "（一）总体情况",
      "二、一般公共预算支出情况",
      "（一）支出预算总体情况",
      "其中：基本支出70万元，项目支出20万元。",
    ];
    const { facts } = readLines("收支", ...lines);
    expect(facts).not.toHaveProperty("/expenditure/basicExpenditure");
  });
});

describe("fiscal appropriations under a heading of their own", () => {
  it("divide into the year's own and money carried over", () => {
    const { facts, unclaimed } = readLines(
      "收支",
      "（一）部门收入情况",
      "2022年部门总收入100万元，其中：一般公共预算90万元，上级补助收入10万元。",
      "（二）财政拨款收入情况",
      "2022年部门财政拨款收入90万元，其中：本年收入84万元，上年结转收入6万元。",
      "本年收入中，一般公共预算财政拨款84万元，政府性基金预算财政拨款0万元。",
      "二、支出情况",
      "2022年部门总支出100万元。",
    );
    const root = "/appropriations/fiscalAppropriation";
    expect(facts).toMatchObject({
      "/revenue/total": "100",
      "/revenue/generalPublicBudgetAppropriation": "90",
      "/revenue/fiscalAppropriation": "90",
      [`${root}/currentYearRevenue`]: "84",
      [`${root}/broughtForward`]: "6",
      [`${root}/generalPublicBudgetAppropriation`]: "84",
      [`${root}/governmentManagedFundsAppropriation`]: "0",
      "/expenditure/total": "100",
    });
    expect(unclaimed).toEqual([]);
  });
});

describe("a class with the code of the government's economic classification", () => {
  it.each([
    ["对个人和家庭的补助（509）5万元", []],
    ["对个人和家庭的补助(509)5万元", []],
    ["对个人和家庭的补助（303）5万元", ["5"]],
  ])("is none of the departments': %s", (item, read) => {
    const { facts } = readLines("收支", `2022年支出预算100万元，其中：${item}。`);
    const amounts = Object.entries(facts).filter(([pointer]) => /economicItems\/\d+\/amount$/.test(pointer));
    expect(amounts.map(([, value]) => value)).toEqual(read);
  });
});
