import { describe, expect, it } from "vitest";
import { factsOf, readLines, readText, statementOf, under } from "../../../testing/statement.js";

const both = { "/revenue/total": "2277.23", "/expenditure/total": "2277.23" };

describe("total revenue", () => {
  it.each([
    "2022年我办事处收入预算总数为2277.23万元。",
    "2022年收入预算总额2277.23万元。",
    "2022年预算总收入2277.23万元。",
    "2022年本单位收入总预算为2277.23万元。",
    "松溪街道办事处2022年收入总计2277.23万元。",
    "2022年部门经费预算2277.23万元。",
    "2022年本年收入合计2277.23万元。",
    "2022年收入预算2277.23万元。",
    "收入预算情况：2022年年初预算数2277.23万元。",
    "2022年，松溪街道办事处收入预算2,277.23万元。",
    "2022年本部门预算收入共计２２７７．２３ 万元。",
    "2022年初，我街道部门预算收入安排22772300元。",
    "反映本部门当年全部收入。2022年预算收入0.227723亿元。",
    "（一）收入情况。2022年收入预算为2277.23万元。",
  ])("%s", (sentence) => {
    expect(readLines("收支", sentence)).toEqual({ facts: { "/revenue/total": "2277.23" }, unclaimed: [] });
  });
});

describe("one side, by a clause that turns to it", () => {
  const totals = "2022年本部门收入预算100万元，支出预算100万元。";
  const facts = {
    "/revenue/total": "100",
    "/revenue/generalPublicBudgetAppropriation": "90",
    "/revenue/unitOwnFunds": "10",
    "/expenditure/total": "100",
    "/expenditure/basicExpenditure": "60",
    "/expenditure/projectExpenditure": "40",
  };

  it.each([
    "收入预算中，一般公共预算拨款90万元，单位资金10万元；支出预算中，基本支出60万元，项目支出40万元。",
    "在2022年收入总预算中：一般公共预算拨款90万元，单位资金10万元。支出总预算中：基本支出60万元，项目支出40万元。",
    "从收入构成看，一般公共预算拨款90万元、单位资金10万元；从支出构成看，基本支出60万元、项目支出40万元。",
    "支出方面，基本支出60万元，项目支出40万元；收入方面，一般公共预算拨款90万元，单位资金10万元。",
    "其中，收入预算中一般公共预算拨款90万元，单位资金10万元；支出预算中基本支出60万元，项目支出40万元。",
    "收入按来源分，一般公共预算拨款90万元，单位资金10万元。支出按用途划分，基本支出60万元，项目支出40万元。",
    "按收入来源分，一般公共预算拨款90万元，单位资金10万元；按支出结构分，基本支出60万元，项目支出40万元。",
    "本部门收入来源中，一般公共预算拨款90万元，单位资金10万元；支出安排中，基本支出60万元，项目支出40万元。",
  ])("%s", (words) => {
    expect(readLines("收支", totals + words)).toEqual({ facts, unclaimed: [] });
    expect(readLines("收支", totals, words)).toEqual({ facts, unclaimed: [] });
  });

  it.each([
    "财政拨款收入中，一般公共预算拨款90万元。",
    "下属林场收入预算中，一般公共预算拨款90万元。",
    "收入预算中用于造林的支出，一般公共预算拨款90万元。",
  ])("is none of: %s", (words) => {
    expect(readLines("收支", totals + words)).toEqual({
      facts: { "/revenue/total": "100", "/expenditure/total": "100" },
      unclaimed: ["90万元"],
    });
  });
});

it("has the surplus of money that was not appropriated beside its sources", () => {
  const sentence =
    "2022年收入预算100万元，其中：上年结转10万元，占10%；一般公共预算拨款收入80万元，占80%；使用非财政拨款结余10万元，占10%。";
  expect(readLines("收支", sentence)).toEqual({
    facts: {
      "/revenue/total": "100",
      "/revenue/broughtForward": "10",
      "/revenue/generalPublicBudgetAppropriation": "80",
      "/revenue/nonFiscalSurplusUsed": "10",
      "/revenue/shares/broughtForward": "10",
      "/revenue/shares/generalPublicBudgetAppropriation": "80",
    },
    unclaimed: [],
  });
});

it("is read behind an office whose name holds a term", () => {
  const { facts } = readLines("收支", "我县政务服务中心由我街道管理，2022年收入预算2277.23万元。");
  expect(facts).toEqual({ "/revenue/total": "2277.23" });
});

it("leaves the share of what is of the year alone", () => {
  const sentence = "2022年收入预算100万元，其中，本年收入90万元，占90%；上年结转10万元，占10%。";
  const sides = "2022年支出预算100万元，其中：本年支出95万元，占95%；结转下年5万元，占5%。";
  const { facts } = readLines("收支", sentence, sides);
  expect(facts).toMatchObject({
    "/revenue/total": "100",
    "/revenue/currentYearRevenue": "90",
    "/revenue/shares/broughtForward": "10",
    "/expenditure/currentYearExpenditure": "95",
  });
});

it("is read of a department whose own name holds a term", () => {
  const text = statementOf("收支", ["松溪街道办事处2022年收入预算2277.23万元。"]);
  const facts = factsOf(readText(text.replaceAll("松溪街道办事处", "松溪县信息服务和工程管理局")));
  expect(facts["/revenue/total"]).toBe("2277.23");
});

it("is read of a department whose own name says that it is the upper level of another", () => {
  const text = statementOf("收支", [
    "2022年，松溪街道办事处收入预算2277.23万元，其中：财政拨款收入2277.23万元。",
    "松溪街道办事处财政拨款的机关运行经费预算为38.20万元。",
  ]);
  const reading = readText(text.replaceAll("松溪街道办事处", "松溪街道办事处（本级）"));
  expect(factsOf(reading)).toMatchObject({
    "/revenue/total": "2277.23",
    "/revenue/fiscalAppropriation": "2277.23",
  });
  expect(reading.amounts.unclaimed).toEqual([]);
});

it.each(["松溪县广播电视台", "松溪县林下经济示范片（筹建组）"])(
  "is read of a department by its own name, whatever that ends in: %s",
  (name) => {
    const text = statementOf("收支", ["松溪街道办事处2022年收入预算2277.23万元。"]);
    expect(factsOf(readText(text.replaceAll("松溪街道办事处", name)))["/revenue/total"]).toBe("2277.23");
  },
);

it("is read of a department whose name stands in a line above the title, with brackets", () => {
  const reading = readText(
    "松溪县林业局（本级）\n2022年部门预算情况说明\n一、收支情况\n收入预算2277.23万元。",
  );
  expect(reading.budget.department?.name).toBe("松溪县林业局（本级）");
  const accounts = readText(
    "松溪县人民检察院\n2022年度决算公开说明\n一、收支情况\n收入总计2277.23万元，不含下年预算。",
  );
  expect(accounts.budget).toMatchObject({ fiscalYear: 2022, department: { name: "松溪县人民检察院" } });
});

describe("total expenditure", () => {
  it.each([
    "2022年我办事处部门预算总支出为2277.23万元。",
    "2022年支出预算总额2277.23万元。",
    "本街道2022年支出总计2277.23万元。",
    "2022年本部门预算支出2277.23万元。",
    "相应安排支出预算2277.23万元。",
    "支出预算情况：2022年安排2277.23万元。",
    "本年支出合计2277.23万元。",
  ])("%s", (sentence) => {
    expect(readLines("收支", sentence)).toEqual({
      facts: { "/expenditure/total": "2277.23" },
      unclaimed: [],
    });
  });
});

describe("both totals", () => {
  it.each([
    "2022年收支总预算2277.23万元。",
    "2022年预算收支安排2277.23万元。",
    "2022年度收入、支出预算总计2,277.23万元。",
    "2022年收入总计2277.23万元，支出总计2277.23万元。",
    "2022 年收入总预算 2277.23 万元，2022 年支出总预算 2277.23 万元。",
    "2022年预算收入、支出均为2277.23万元，收支平衡。",
  ])("%s", (sentence) => {
    expect(readLines("收支", sentence)).toEqual({ facts: both, unclaimed: [] });
  });
});

/** The amounts alone. */
function withoutShares(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(facts).filter(([pointer]) => !pointer.includes("/shares/")));
}

describe("sources of revenue", () => {
  const sources = {
    "/revenue/total": "2277.23",
    "/revenue/generalPublicBudgetAppropriation": "1469.53",
    "/revenue/governmentManagedFundsAppropriation": "807.7",
  };
  it.each([
    ["2022年收入预算总数为2277.23万元，其中：一般预算拨款1469.53万元，基金预算拨款807.7万元。"],
    [
      "2022年收入预算总数为2277.23万元。其中：一般公共预算拨款1469.53万元、政府性基金预算拨款807.7万元；政府性基金全部用于三个项目。",
    ],
    ["2022年收入2277.23万元。", "收入预算2277.23万元，包括：经费拨款1469.53万元和政府性基金807.7万元。"],
    [
      "（一）收入预算2277.23万元。",
      "1.一般公共预算拨款收入1469.53万元。",
      "2.政府性基金预算拨款收入807.7万元。",
    ],
    [
      "2022年收入预算2277.23万元，其中：公共财政预算拨款1469.53万元，占64.5%；基金预算收入807.7万元，占35.5%。",
    ],
    ["收入预算2277.23万元（其中：一般公共预算财政拨款1469.53万元，政府性基金预算财政拨款807.7万元）。"],
    ["收入预算：2277.23万元", "其中：一般公共预算：1469.53万元", "政府性基金预算：807.7万元"],
  ])("%s", (...lines) => {
    expect(withoutShares(readLines("收支", ...lines).facts)).toEqual(sources);
  });

  it("have shares of their own", () => {
    const { facts } = readLines(
      "收支",
      "收入预算100万元，其中：一般公共预算拨款90万元，占90%；事业收入10万元，占收入总额的10.00%。",
    );
    expect(facts).toMatchObject({
      "/revenue/shares/generalPublicBudgetAppropriation": "90",
      "/revenue/shares/publicServiceRevenue": "10.00",
    });
  });

  it("of all kinds", () => {
    const sentence =
      "2022年收入预算600万元，其中：财政拨款收入360万元（一般公共预算拨款300万元、政府性基金预算拨款50万元、国有资本经营预算拨款10万元）；财政专户核拨收入40万元；事业收入30万元；事业单位经营收入20万元；上级补助收入15万元；附属单位上缴收入5万元；其他来源收入30万元；上年结转结余100万元。";
    expect(readLines("收支", sentence)).toEqual({
      facts: {
        "/revenue/total": "600",
        "/revenue/fiscalAppropriation": "360",
        "/revenue/generalPublicBudgetAppropriation": "300",
        "/revenue/governmentManagedFundsAppropriation": "50",
        "/revenue/stateCapitalOperationsAppropriation": "10",
        "/revenue/specialFiscalAccountFunds": "40",
        "/revenue/publicServiceRevenue": "30",
        "/revenue/businessRevenue": "20",
        "/revenue/superiorSubsidy": "15",
        "/revenue/affiliateRemittance": "5",
        "/revenue/otherRevenue": "30",
        "/revenue/broughtForward": "100",
      },
      unclaimed: [],
    });
  });

  it.each<[string, Record<string, string>, string[]]>([
    ["事业收入10万元（含财政专户管理资金收入6万元）", { publicServiceRevenue: "10" }, ["6万元"]],
    ["事业收入10万元（其中：财政专户管理资金收入6万元）", { publicServiceRevenue: "10" }, ["6万元"]],
    ["其他收入10万元，其中事业收入4万元、经营收入6万元", { otherRevenue: "10" }, ["4万元", "6万元"]],
    ["事业收入10万元，含上年结转2万元", { publicServiceRevenue: "10" }, ["2万元"]],
    // 其中 continues with the whole if its amount is larger than the one before it
    ["上年结转4万元，其中：事业收入6万元", { broughtForward: "4", publicServiceRevenue: "6" }, []],
    // a list ends where it would exceed its whole
    [
      "其他收入3万元，其中：事业收入2万元，上级补助收入7万元",
      { otherRevenue: "3", superiorSubsidy: "7" },
      ["2万元"],
    ],
  ])("what is a part of one source stands not beside it: %s", (words, sources, unclaimed) => {
    const reading = readLines("收支", `收入预算100万元，其中：一般公共预算拨款收入90万元，${words}。`);
    const stated = { total: "100", generalPublicBudgetAppropriation: "90", ...sources };
    expect(reading).toEqual({ facts: under("/revenue", stated), unclaimed });
  });

  it.each([
    "收入总预算100万元，其中：一般公共预算拨款收入90万元，事业收入10万元；另有上年结转8万元。",
    "收入总预算100万元，其中：一般公共预算拨款收入90万元，事业收入10万元。此外，另有上年结转8万元。",
    "收入总预算100万元（不含上年结转8万元），其中：一般公共预算拨款收入90万元，事业收入10万元。",
  ])("what was carried over may stand beside the total: %s", (words) => {
    expect(readLines("收支", words)).toEqual({
      facts: under("/revenue", {
        total: "100",
        generalPublicBudgetAppropriation: "90",
        publicServiceRevenue: "10",
        broughtForward: "8",
      }),
      unclaimed: [],
    });
  });

  it("a source that may be a part of the one before, or stand beside it, leaves the sources open", () => {
    const { facts } = readLines(
      "收支",
      "收入预算100万元，其中：一般公共预算拨款收入85万元，其他收入10万元，其中：事业收入2万元，上年结转5万元。",
    );
    expect(facts).not.toHaveProperty("/revenue/otherRevenue");
  });

  it("a part that no field takes leaves the others theirs", () => {
    const { facts, unclaimed } = readLines(
      "收支",
      "2022年收入预算100万元，其中：一般公共预算拨款80万元，事业收入15万元，往来资金5万元。",
      "2022年支出预算100万元，其中：基本支出80万元，项目支出15万元，预留经费5万元。",
    );
    expect(facts).toEqual({
      "/revenue/total": "100",
      "/revenue/generalPublicBudgetAppropriation": "80",
      "/revenue/publicServiceRevenue": "15",
      "/expenditure/total": "100",
      "/expenditure/basicExpenditure": "80",
      "/expenditure/projectExpenditure": "15",
    });
    expect(unclaimed).toEqual(["5万元", "5万元"]);
  });

  it("the year's revenue beside the total is no second total", () => {
    expect(readLines("收支", "收入总计1234.56万元，其中：本年收入1200.56万元，上年结转34万元。")).toEqual({
      facts: {
        "/revenue/total": "1234.56",
        "/revenue/currentYearRevenue": "1200.56",
        "/revenue/broughtForward": "34",
      },
      unclaimed: [],
    });
  });
});

describe("kinds of expenditure", () => {
  const kinds = {
    "/expenditure/total": "2277.23",
    "/expenditure/personnelExpenses": "801.93",
    "/expenditure/routineOperatingExpenses": "61.2",
    "/expenditure/projectExpenditure": "1414.1",
  };
  it.each([
    [
      "2022年总支出为2277.23万元。其中：人员经费支出801.93万元、日常公用经费支出61.2万元、项目支出1414.1万元。",
    ],
    ["支出预算2277.23万元，其中人员支出801.93万元，公用支出61.2万元，专项支出1414.1万元。"],
    [
      "支出预算2277.23万元：人员经费801.93万元；公用经费61.2万元；项目支出1414.1万元，主要为道路100万元、公用20万元。",
    ],
    ["支出预算2277.23万元，其中：人员经费、公用经费和项目支出分别为801.93万元、61.2万元和1414.1万元。"],
    [
      "支出预算2277.23万元。其中：人员类项目支出801.93万元，日常公用支出61.2万元，项目支出（专项工作经费支出）1414.1万元。",
    ],
    ["支出预算2277.23万元", "人员经费：801.93万元", "日常公用经费：61.2万元", "项目支出：1414.1万元"],
  ])("%s", (...lines) => {
    expect(readLines("收支", ...lines).facts).toEqual(kinds);
  });

  it("basic expenditure with its parts, in a clause, in brackets, in sentences", () => {
    const facts = { ...kinds, "/expenditure/basicExpenditure": "863.13" };
    for (const lines of [
      [
        "2022年支出预算2277.23万元，其中基本支出863.13万元，包括人员经费801.93万元和日常公用经费61.2万元；项目支出1414.1万元。",
      ],
      [
        "支出预算2277.23万元，其中：基本支出863.13万元（人员经费801.93万元、公用经费61.2万元）、项目支出1414.1万元。",
      ],
      [
        "支出预算2277.23万元，其中：基本支出863.13万元，含人员类项目支出801.93万元、公用经费项目支出61.2万元；项目支出1414.1万元。",
      ],
      [
        "支出预算2277.23万元。",
        "（一）基本支出863.13万元。其中：人员经费801.93万元，公用经费61.2万元。",
        "（二）项目支出1414.1万元。",
      ],
    ])
      expect(readLines("收支", ...lines)).toEqual({ facts, unclaimed: [] });
  });
});

describe("projects beneath project expenditure", () => {
  it.each([
    ["项目支出40万元，其中：法律援助经费18万元，主要用于案件补贴；普法宣传支出22万元，主要用于宣传。"],
    [
      "项目支出40万元，比上年增加2万元，主要用于：",
      "1.法律援助经费18万元，主要用于案件补贴。",
      "2.普法宣传支出22万元。",
    ],
  ])("%s", (...lines) => {
    const { facts, unclaimed } = readLines("收支", ...lines);
    expect(unclaimed).toEqual([]);
    expect(facts).toMatchObject(
      under("/expenditure", {
        projectExpenditure: "40",
        "projectItems/0/name": "法律援助经费",
        "projectItems/0/amount": "18",
        "projectItems/1/name": "普法宣传支出",
        "projectItems/1/amount": "22",
      }),
    );
  });
});

it.each(["中央资金22万元", "其他项目22万元", "22万元"])(
  "%s beneath them is no project by its name",
  (part) => {
    const { facts, unclaimed } = readLines("收支", `项目支出40万元，其中：法律援助经费18万元，${part}。`);
    expect(facts).not.toHaveProperty(["/expenditure/projectItems/1/name"]);
    expect(unclaimed).toEqual(["22万元"]);
  },
);

describe("what is not the department's is left alone", () => {
  it.each([
    // expenditure from one budget alone
    [
      "支出预算100万元，其中：财政拨款支出预算90万元。财政拨款支出预算中，一般公共预算拨款支出预算80万元；国有资本经营预算拨款支出预算0.00万元。",
      {
        "/expenditure/total": "100",
        "/expenditure/fiscalAppropriation": "90",
        "/expenditure/generalPublicBudget": "80",
        "/expenditure/stateCapitalOperationsBudget": "0",
      },
      0,
    ],
    [
      "财政拨款支出预算中，一般公共预算拨款支出预算80万元；政府性基金拨款支出预算为0；国有资本经营预算拨款支出预算为0。",
      {
        "/expenditure/generalPublicBudget": "80",
        "/expenditure/governmentManagedFundsBudget": "0",
        "/expenditure/stateCapitalOperationsBudget": "0",
      },
      0,
    ],
    // units beneath the department
    [
      "2022年我街道收入预算1200万元，其中：街道本级1000万元，下属党群服务中心200万元。",
      { "/revenue/total": "1200" },
      2,
    ],
    ["下属社区服务中心收入预算200万元。", {}, 1],
    // with all that the same sentence states
    [
      "下属社区服务中心2022年收入预算40万元，支出预算40万元，“三公”经费预算2万元，机关运行经费预算3万元。",
      {},
      4,
    ],
    ["下属社区服务中心，收入预算40万元，支出预算40万元。", {}, 2],
    ["社区治理专项2022年支出预算30万元，其中政府采购预算10万元。", {}, 2],
    [
      "下属社区服务中心收入预算40万元，我街道支出预算1200万元。支出预算1200万元。",
      { "/expenditure/total": "1200" },
      1,
    ],
    ["松溪街道敬老院支出预算200万元，其中：人员经费150万元，公用经费50万元。", {}, 3],
    // parts with a qualifier
    ["支出预算100万元，其中离退休人员经费5万元。聘用人员经费20万元。", { "/expenditure/total": "100" }, 2],
    [
      "项目支出400万元，其中：公用经费支出50万元，设备350万元。",
      { "/expenditure/projectExpenditure": "400" },
      2,
    ],
    ["安置支出234.56万元（其中项目支出100万元）。", {}, 2],
    // a part of the carryover is not of the budget
    ["收入预算100万元。上年结转结余的一般公共预算收入10万元。", { "/revenue/total": "100" }, 1],
    ["公用经费定额标准每人2万元，人均公用经费1.2万元。", {}, 2],
    // other years and what was spent
    ["2021年决算支出1200万元。2021年收入预算执行数1100万元。", {}, 2],
    ["2022年收入预算100万元，2021年收入预算执行数90万元。", { "/revenue/total": "100" }, 1],
    // not plain numbers
    ["收入预算约2500余万元，支出预算2000-3000万元，项目支出100万元以上。", {}, 3],
    ["收入预算1 234.56万元，支出预算1234。56万元。", {}, 2],
    ["收入预算1,23万元。", {}, 1],
    // a part that no field takes
    [
      "2022年收入预算1234.56万元，其中：一般公共预算拨款1200万元，上级专项34.56万元。",
      { "/revenue/total": "1234.56" },
      2,
    ],
    // which of the three parts without a field a sum would lack is not said either
    [
      "2022年收入预算100万元，其中：一般公共预算拨款80万元，事业收入5万元，专项一5万元，专项二4万元，专项三6万元。",
      { "/revenue/total": "100" },
      5,
    ],
    ["2023年预算将增加项目支出100万元。", {}, 1],
    ["公用经费、会议费合计20万元。", {}, 1],
  ])("%s", (sentence, facts, unclaimed) => {
    const reading = readLines("收支", sentence);
    expect(reading.facts).toEqual(facts);
    expect(reading.unclaimed).toHaveLength(unclaimed);
  });

  it("beneath a heading of one budget", () => {
    const { facts } = readLines(
      "收支",
      "（一）收入预算情况",
      "2022年收入预算1234.56万元。",
      "（二）财政拨款收支预算情况",
      "收入包括：本年一般公共预算拨款收入1134.56万元。",
      "（三）一般公共预算基本支出情况",
      "人员经费700万元，公用经费134.56万元。",
      "（四）支出预算情况",
      "2022年支出预算1234.56万元，其中：基本支出834.56万元，项目支出400万元。",
    );
    expect(facts).toEqual({
      "/revenue/total": "1234.56",
      "/expenditure/total": "1234.56",
      "/expenditure/basicExpenditure": "834.56",
      "/expenditure/projectExpenditure": "400",
      "/appropriations/fiscalAppropriation/generalPublicBudgetAppropriation": "1134.56",
      "/appropriations/generalPublicBudget/personnelExpenses": "700",
      "/appropriations/generalPublicBudget/routineOperatingExpenses": "134.56",
    });
  });
});

describe("a document without section numbers", () => {
  it("turns from subject to subject by the totals that it names", () => {
    const { facts } = readLines(
      undefined,
      "2022年收支总预算500万元。收入包括：一般公共预算拨款500万元。支出预算500万元，其中：基本支出300万元，项目支出200万元。2022年“三公”经费预算11万元，其中：因公出国（境）费0万元，公务接待费2万元，公务用车购置及运行费9万元。机关运行经费安排61.2万元。政府采购预算45万元，其中：货物10万元、服务35万元。",
    );
    expect(facts).toEqual({
      "/revenue/total": "500",
      "/revenue/generalPublicBudgetAppropriation": "500",
      "/expenditure/total": "500",
      "/expenditure/basicExpenditure": "300",
      "/expenditure/projectExpenditure": "200",
      "/threePublicExpenses/total": "11",
      "/threePublicExpenses/overseasVisits/amount": "0",
      "/threePublicExpenses/officialReceptions/amount": "2",
      "/threePublicExpenses/officialVehicles/amount": "9",
      "/agencyOperatingExpenses/total": "61.2",
      "/procurement/total": "45",
      "/procurement/goods": "10",
      "/procurement/services": "35",
    });
  });

  it("opens a section in the line of its title", () => {
    const { facts } = readLines(
      "收支",
      "收入预算100万元。",
      "三、机关运行经费：2022年安排61.2万元，其中：办公费50万元、水费11.2万元。",
      "四、“三公”经费2022年预算2万元。",
      "（一）公务接待费2万元。",
    );
    expect(facts).toMatchObject({
      "/revenue/total": "100",
      "/agencyOperatingExpenses/total": "61.2",
      "/agencyOperatingExpenses/items/1/amount": "11.2",
      "/threePublicExpenses/total": "2",
      "/threePublicExpenses/officialReceptions/amount": "2",
    });
  });
});
