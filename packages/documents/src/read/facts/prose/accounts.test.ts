import { describe, expect, it } from "vitest";
import { factsOf, readAccounts, readText } from "../../../testing/statement.js";

/** The facts read from the prose of final accounts, except single executions. */
function factsRead(...lines: string[]) {
  const reading = readAccounts(...lines);
  const facts = Object.entries(factsOf(reading)).filter(
    ([pointer]) =>
      /^\/(?:revenue|expenditure|appropriations|threePublic|procurement\/)/.test(pointer) &&
      !/\/reason$/.test(pointer),
  );
  return { facts: Object.fromEntries(facts), unclaimed: reading.amounts.unclaimed.map(({ text }) => text) };
}

it("final accounts tell of the vehicles that there are", () => {
  const { budget } = readText(
    [
      "松溪街道办事处2022年度部门决算",
      "2022年度收入总计90.00万元，支出总计90.00万元。一般公共预算财政拨款支出80.00万元。",
      "（三）国有资产占用情况",
      "截至2022年12月31日，本部门共有车辆3辆，其中：机要通信用车1辆、其他用车2辆。单价100万元（含）以上设备（不含车辆）0台（套）。",
    ].join("\n"),
  );
  const { vehicles, largeEquipment } = budget.stateAssets ?? {};
  expect(vehicles?.total?.toString()).toBe("3");
  expect(vehicles?.uses?.map(({ name }) => name)).toEqual(["机要通信用车", "其他用车"]);
  expect(largeEquipment).toHaveLength(1);
});

describe("the statement of final accounts", () => {
  it.each<[string, string[], Record<string, unknown>, string[]]>([
    [
      "totals, with what is of the year alone beside them",
      [
        "一、收入支出决算总体情况说明",
        "2022年度收入总计125.00万元，支出总计125.00万元。",
        "二、收入决算情况说明",
        "2022年度本年收入合计117.00万元，其中：财政拨款收入110.00万元，事业收入7.00万元。",
        "三、支出决算情况说明",
        "2022年度本年支出合计116.00万元，其中：基本支出100.00万元；项目支出16.00万元。",
      ],
      {
        "/revenue/total": "125",
        "/revenue/currentYearRevenue": "117",
        "/revenue/fiscalAppropriation": "110",
        "/revenue/publicServiceRevenue": "7",
        "/expenditure/total": "125",
        "/expenditure/currentYearExpenditure": "116",
        "/expenditure/basicExpenditure": "100",
        "/expenditure/projectExpenditure": "16",
      },
      [],
    ],
    [
      "what is of the year alone is no total where nothing else is",
      ["二、收入决算情况说明", "2022年度本年收入合计117.00万元。"],
      { "/revenue/currentYearRevenue": "117" },
      [],
    ],
    [
      "合计 without 本年 is of the year as well, 总计 is not",
      [
        "一、收入支出决算总体情况说明",
        "2022年度收、支总计均为125.00万元。",
        "二、收入决算情况说明",
        "2022年度收入合计117.00万元，其中：财政拨款收入117.00万元，占100.00%。",
        "三、支出决算情况说明",
        "2022年度支出合计116.00万元，其中：基本支出100.00万元；项目支出16.00万元。",
      ],
      {
        "/revenue/total": "125",
        "/revenue/currentYearRevenue": "117",
        "/revenue/fiscalAppropriation": "117",
        "/revenue/shares/fiscalAppropriation": "100.00",
        "/expenditure/total": "125",
        "/expenditure/currentYearExpenditure": "116",
        "/expenditure/basicExpenditure": "100",
        "/expenditure/projectExpenditure": "16",
      },
      [],
    ],
    [
      "what is of the year alone stays so where it is as much as the total, and so does its change",
      [
        "一、收入支出决算总体情况说明",
        "2022年度收、支总计均为125.00万元，比2021年度增加5.00万元，增长4.17%。",
        "二、收入决算情况说明",
        "2022年度收入合计125.00万元，比上年增加4.00万元，增长3.31%，其中：财政拨款收入110.00万元；事业收入7.00万元。",
        "三、支出决算情况说明",
        "2022年度本年支出合计125.00万元。",
      ],
      {
        "/revenue/total": "125",
        "/revenue/change/direction": "increase",
        "/revenue/change/amount": "5",
        "/revenue/change/percentage": "4.17",
        "/revenue/change/baseYear": 2021,
        "/expenditure/total": "125",
        "/expenditure/change/direction": "increase",
        "/expenditure/change/amount": "5",
        "/expenditure/change/percentage": "4.17",
        "/expenditure/change/baseYear": 2021,
        "/revenue/currentYearRevenue": "125",
        "/revenue/changes/currentYearRevenue/direction": "increase",
        "/revenue/changes/currentYearRevenue/amount": "4",
        "/revenue/changes/currentYearRevenue/percentage": "3.31",
        "/revenue/fiscalAppropriation": "110",
        "/revenue/publicServiceRevenue": "7",
        "/expenditure/currentYearExpenditure": "125",
      },
      [],
    ],
    [
      "a title of both sides is of neither alone",
      ["一、收入支出决算总体情况说明：2022年收入125.00万元，支出123.00万元。"],
      { "/revenue/currentYearRevenue": "125", "/expenditure/currentYearExpenditure": "123" },
      [],
    ],
    [
      "a change of what one budget paid for, by the name of the budget",
      [
        "五、一般公共预算财政拨款支出决算情况说明",
        "2022年一般公共预算财政拨款支出110.00万元，占本年支出合计的94.83%。与2021年相比，一般公共预算财政拨款增加10.00万元，增长10%。",
      ],
      {
        "/expenditure/generalPublicBudget": "110",
        "/expenditure/shares/generalPublicBudget": "94.83",
        "/expenditure/changes/generalPublicBudget/direction": "increase",
        "/expenditure/changes/generalPublicBudget/amount": "10",
        "/expenditure/changes/generalPublicBudget/percentage": "10",
        "/expenditure/changes/generalPublicBudget/baseYear": 2021,
      },
      [],
    ],
    [
      "both sides are compared, each by as much",
      [
        "一、收入支出决算总体情况说明",
        "2022年度收入总计125.00万元，支出总计125.00万元，与2021年度相比，各减少40.20万元。",
      ],
      {
        "/revenue/total": "125",
        "/expenditure/total": "125",
        "/revenue/change/direction": "decrease",
        "/revenue/change/amount": "40.2",
        "/revenue/change/baseYear": 2021,
        "/expenditure/change/direction": "decrease",
        "/expenditure/change/amount": "40.2",
        "/expenditure/change/baseYear": 2021,
      },
      [],
    ],
    [
      "what was spent on vehicles, by a shorter name",
      [
        "七、“三公”经费支出决算情况说明",
        "2.公务用车购置及运行维护费支出5.00万元。其中：车辆购置支出1.00万元，车辆运行支出4.00万元。",
      ],
      {
        "/threePublicExpenses/officialVehicles/amount": "5",
        "/threePublicExpenses/vehiclePurchase/amount": "1",
        "/threePublicExpenses/vehicleOperation/amount": "4",
      },
      [],
    ],
    [
      "both sides in one word are compared",
      [
        "一、收入支出决算总体情况说明",
        "2022年度收、支总计均为125.00万元。收、支与2021年度相比，减少40.20万元。",
      ],
      {
        "/revenue/total": "125",
        "/expenditure/total": "125",
        "/revenue/change/direction": "decrease",
        "/revenue/change/amount": "40.2",
        "/revenue/change/baseYear": 2021,
        "/expenditure/change/direction": "decrease",
        "/expenditure/change/amount": "40.2",
        "/expenditure/change/baseYear": 2021,
      },
      [],
    ],
    [
      "rates side by side are of no one figure",
      [
        "一、收入支出决算总体情况说明",
        "2022年度收、支总计各125.00万元。与2021年相比，收、支总计各下降2.50%、3.80%。",
      ],
      {
        "/revenue/total": "125",
        "/expenditure/total": "125",
        "/revenue/change/direction": "decrease",
        "/revenue/change/baseYear": 2021,
        "/expenditure/change/direction": "decrease",
        "/expenditure/change/baseYear": 2021,
      },
      [],
    ],
    [
      "a plan is no figure of the accounts",
      ["三、支出决算情况说明", "2022年度支出总计预算为90.00万元。"],
      {},
      ["90.00万元"],
    ],
    [
      "what was spent beside what was planned",
      [
        "七、“三公”经费支出决算情况说明",
        "2022年度“三公”经费财政拨款支出预算为9.00万元，支出决算为7.40万元，完成预算的82.22%，其中：公务接待费支出决算为2.40万元。",
      ],
      { "/threePublicExpenses/total": "7.4", "/threePublicExpenses/officialReceptions/amount": "2.4" },
      [],
    ],
    [
      "what was spent on vehicles, by the name of the expenditure",
      [
        "七、“三公”经费支出决算情况说明",
        "2.公务用车购置及运行维护费支出5.00万元。其中：公务用车购置支出1.00万元，公务用车运行支出4.00万元。",
      ],
      {
        "/threePublicExpenses/officialVehicles/amount": "5",
        "/threePublicExpenses/vehiclePurchase/amount": "1",
        "/threePublicExpenses/vehicleOperation/amount": "4",
      },
      [],
    ],
    [
      "a side by its name alone, under its own heading",
      [
        "（一）收入决算情况。",
        "2022年度，本单位收入为90.00万元，其中：财政拨款收入90.00万元。",
        "（二）支出决算情况",
        "2022年度，本单位支出为80.00万元，收入为90.00万元。",
      ],
      {
        "/revenue/currentYearRevenue": "90",
        "/revenue/fiscalAppropriation": "90",
        "/expenditure/currentYearExpenditure": "80",
      },
      ["90.00万元"],
    ],
    [
      "contracts of small firms",
      [
        "十、政府采购支出情况",
        "2022年度政府采购支出总额50.00万元，其中：政府采购货物支出50.00万元。授予中小企业合同金额40.00万元，占政府采购支出总额的80%，其中：授予小微企业合同金额30.00万元。",
      ],
      {
        "/procurement/total": "50",
        "/procurement/goods": "50",
        "/procurement/awardedToSmallAndMedium": "40",
        "/procurement/awardedToSmallAndMicro": "30",
      },
      [],
    ],
    [
      "what is carried over of one budget",
      [
        "四、财政拨款收入支出决算总体情况说明",
        "2022年度财政拨款年初结转和结余4.75万元，年末结转和结余3.50万元。",
        "八、政府性基金预算财政拨款收入支出决算情况说明",
        "2022年度政府性基金预算财政拨款年初结转和结余2.00万元，本年收入10.00万元，本年支出11.00万元，年末结转和结余1.00万元。",
      ],
      {
        "/appropriations/fiscalAppropriation/broughtForward": "4.75",
        "/appropriations/fiscalAppropriation/carriedForward": "3.5",
        "/appropriations/governmentManagedFundsBudget/broughtForward": "2",
        "/appropriations/governmentManagedFundsBudget/currentYearRevenue": "10",
        "/appropriations/governmentManagedFundsBudget/currentYearExpenditure": "11",
        "/appropriations/governmentManagedFundsBudget/carriedForward": "1",
      },
      [],
    ],
    [
      "the parts behind a difference from the plan",
      [
        "七、“三公”经费支出决算情况说明",
        "2022年度“三公”经费支出决算为7.40万元，比年初预算9.00万元减少1.60万元，下降17.78%，其中：公务接待费2.40万元，公务用车运行维护费5.00万元。",
      ],
      {
        "/threePublicExpenses/total": "7.4",
        "/threePublicExpenses/officialReceptions/amount": "2.4",
        "/threePublicExpenses/vehicleOperation/amount": "5",
      },
      [],
    ],
    [
      "a comparison without a name behind what is carried over",
      [
        "八、政府性基金预算财政拨款收入支出决算情况说明",
        "2022年度政府性基金预算财政拨款年初结转和结余2.00万元，本年收入10.00万元，本年支出11.00万元，年末结转和结余1.00万元。比上年减少0.50万元，下降4.35%。",
      ],
      {
        "/appropriations/governmentManagedFundsBudget/broughtForward": "2",
        "/appropriations/governmentManagedFundsBudget/currentYearRevenue": "10",
        "/appropriations/governmentManagedFundsBudget/currentYearExpenditure": "11",
        "/appropriations/governmentManagedFundsBudget/carriedForward": "1",
      },
      ["0.50万元"],
    ],
    ...[
      "国内公务接待支出1.90万元，国（境）外接待支出0.50万元",
      "国内接待费1.90万元，外宾接待支出0.50万元",
      "国内公务接待费1.90万元；外事接待费0.50万元",
    ].map((words): [string, string[], Record<string, unknown>, string[]] => [
      `receptions at home and abroad: ${words}`,
      ["七、“三公”经费支出决算情况说明", `公务接待费支出2.40万元。其中：${words}。`],
      {
        "/threePublicExpenses/officialReceptions/amount": "2.4",
        "/threePublicExpenses/domesticReceptions/amount": "1.9",
        "/threePublicExpenses/receptionsAbroad/amount": "0.5",
      },
      [],
    ]),
    ...[
      "比年初预算减少0.60万元，下降20.00%，比2021年度增加0.40万元，增长20.00%。",
      "比年初预算数3.00万元减少0.60万元，下降20.00%；比2021年度增加0.40万元，增长20.00%。",
    ].map((words): [string, string[], Record<string, unknown>, string[]] => [
      `a difference from the plan is no change on last year: ${words}`,
      ["七、“三公”经费支出决算情况说明", `公务接待费支出2.40万元，${words}`],
      {
        "/threePublicExpenses/officialReceptions/amount": "2.4",
        "/threePublicExpenses/officialReceptions/change/baseYear": 2021,
        "/threePublicExpenses/officialReceptions/change/direction": "increase",
        "/threePublicExpenses/officialReceptions/change/amount": "0.4",
        "/threePublicExpenses/officialReceptions/change/percentage": "20.00",
      },
      [],
    ]),
    [
      "a share behind a bracket is of what stands before it",
      [
        "二、收入决算情况说明",
        "本年收入合计117.00万元；包括财政拨款收入110.00万元（其中，一般公共预算100.00万元，政府性基金预算10.00万元），占收入合计94.02%；事业收入7.00万元，占收入合计5.98%。",
      ],
      {
        "/revenue/currentYearRevenue": "117",
        "/revenue/fiscalAppropriation": "110",
        "/revenue/generalPublicBudgetAppropriation": "100",
        "/revenue/governmentManagedFundsAppropriation": "10",
        "/revenue/publicServiceRevenue": "7",
        "/revenue/shares/fiscalAppropriation": "94.02",
        "/revenue/shares/publicServiceRevenue": "5.98",
      },
      [],
    ],
    [
      "a comparison with a year further back is none of the change on last year",
      [
        "七、“三公”经费支出决算情况说明",
        "2022年度“三公”经费支出决算为7.40万元，比上年决算数增加1.40万元，增长23.33%；比2019年决算数减少2.60万元，下降26.00%。",
      ],
      {
        "/threePublicExpenses/total": "7.4",
        "/threePublicExpenses/change/direction": "increase",
        "/threePublicExpenses/change/amount": "1.4",
        "/threePublicExpenses/change/percentage": "23.33",
      },
      ["2.60万元"],
    ],
    [
      "behind what was spent in words of its own, last year's figure is not this year's",
      [
        "机关运行经费支出情况",
        "2022年为保障机构运转而购买货物和服务的各项支出合计41.00万元，2021年为40.00万元，较2021年增加1.00万元，增长2.50%。",
      ],
      {},
      ["41.00万元", "40.00万元", "1.00万元"],
    ],
    [
      "a change on last year behind the rate of completion",
      [
        "七、“三公”经费支出决算情况说明",
        "2022年度“三公”经费支出预算为9.00万元，支出决算为7.40万元，完成预算的82.22%；较上年增加1.40万元，增长23.33%。",
      ],
      {
        "/threePublicExpenses/total": "7.4",
        "/threePublicExpenses/change/direction": "increase",
        "/threePublicExpenses/change/amount": "1.4",
        "/threePublicExpenses/change/percentage": "23.33",
      },
      [],
    ],
    [
      "what was spent in so many words",
      [
        "七、“三公”经费支出决算情况说明",
        "2022年度“三公”经费财政拨款支出预算为9.00万元，2022年实际支出“三公”经费决算为7.40万元。其中公务接待费为2.40万元，占32.43%；公务用车运行维护费为5.00万元，占67.57%。",
      ],
      {
        "/threePublicExpenses/total": "7.4",
        "/threePublicExpenses/officialReceptions/amount": "2.4",
        "/threePublicExpenses/vehicleOperation/amount": "5",
      },
      [],
    ],
    [
      "a bracket that names the whole of a list makes its amount none of the last name before it",
      [
        "七、“三公”经费支出决算情况说明",
        "2022年度因公出国（境）费、公务接待费、公务用车购置费，公务用车运行费（“三公”经费）决算总额7.40万元。",
      ],
      {},
      ["7.40万元"],
    ],
    [
      "receptions of the department under a short name, and what those at home came to",
      [
        "七、“三公”经费支出决算情况说明",
        "2022年公务接待费支出2.40万元。其中：外事接待费0.50万元；国内公务接待20批次，150人次，共计支出1.90万元，用于接待调研。",
      ],
      {
        "/threePublicExpenses/officialReceptions/amount": "2.4",
        "/threePublicExpenses/receptionsAbroad/amount": "0.5",
        "/threePublicExpenses/domesticReceptions/amount": "1.9",
      },
      [],
    ],
    ...[
      "国内公务接待20批次、150人次，共计支出1.90万元，主要用于接待调研；外事接待2批次、9人次，共计支出0.50万元。",
      "国内公务接待20批次，150人次（不包括陪同人员），共计支出1.90万元，具体内容包括：接待调研。外事接待2批次，9人，共计支出0.50万元。",
      "全年国内公务接待批次20个、150人次，支出1.90万元，外事接待费0.50万元。",
      "其中：国内公务接待20批次150人次，共支出1.90万元；外事接待2批次9人次，共支出0.50万元。",
    ].map((words): [string, string[], Record<string, unknown>, string[]] => [
      `receptions by how many there were: ${words}`,
      ["七、“三公”经费支出决算情况说明", `2022年公务接待费支出2.40万元。${words}`],
      {
        "/threePublicExpenses/officialReceptions/amount": "2.4",
        "/threePublicExpenses/domesticReceptions/amount": "1.9",
        "/threePublicExpenses/receptionsAbroad/amount": "0.5",
      },
      [],
    ]),
    ...[
      "与2021年度相比，支出减少5.00万元，收入增加10.00万元。",
      "支出比2021年度减少5.00万元，收入增加10.00万元。",
    ].map((words): [string, string[], Record<string, unknown>, string[]] => [
      `a side by its bare name: ${words}`,
      ["一、收入支出决算总体情况说明", `2022年度收入总计125.00万元，支出总计120.00万元。${words}`],
      {
        "/revenue/total": "125",
        "/revenue/change/direction": "increase",
        "/revenue/change/amount": "10",
        "/expenditure/total": "120",
        "/expenditure/change/baseYear": 2021,
        "/expenditure/change/direction": "decrease",
        "/expenditure/change/amount": "5",
      },
      [],
    ]),
    [
      "a comparison that the next sentence goes on with",
      [
        "一、收入支出决算总体情况说明",
        "2022年度收入总计125.00万元，支出总计120.00万元。与2021年度相比，收入增加10.00万元，增长8.70%，主要原因是项目增加。支出减少5.00万元，下降4.00%。",
      ],
      {
        "/revenue/total": "125",
        "/revenue/change/baseYear": 2021,
        "/revenue/change/direction": "increase",
        "/revenue/change/amount": "10",
        "/revenue/change/percentage": "8.70",
        "/expenditure/total": "120",
        "/expenditure/change/direction": "decrease",
        "/expenditure/change/amount": "5",
        "/expenditure/change/percentage": "4.00",
      },
      [],
    ],
    [
      "what is as planned, beside what it is on last year",
      [
        "七、“三公”经费支出决算情况说明",
        "2022年度“三公”经费支出决算为7.40万元，比去年增加1.50万元。其中，因公出国（境）费支出决算比预算无增减变化，比去年无增减变化；公务用车运行维护费支出决算比预算无增减变化，比去年增加1.00万元，增长25.00%。",
      ],
      {
        "/threePublicExpenses/total": "7.4",
        "/threePublicExpenses/change/direction": "increase",
        "/threePublicExpenses/change/amount": "1.5",
        "/threePublicExpenses/overseasVisits/change/direction": "unchanged",
        "/threePublicExpenses/vehicleOperation/change/direction": "increase",
        "/threePublicExpenses/vehicleOperation/change/amount": "1",
        "/threePublicExpenses/vehicleOperation/change/percentage": "25.00",
      },
      [],
    ],
    [
      "an item of the classification is an execution and no total",
      ["三、支出决算情况说明", "1.农林水支出（类）水利（款）行政运行（项）。支出决算为48.00万元。"],
      {},
      ["48.00万元"],
    ],
  ])("%s", (_, lines, facts, unclaimed) => {
    expect(factsRead(...lines)).toEqual({ facts, unclaimed });
  });
});
