import { describe, expect, it } from "vitest";
import { factsOf, readLines, readText, under } from "../../../testing/statement.js";

/** Facts with pointers beneath one budget. */
const of = (budget: string, facts: Readonly<Record<string, unknown>>) =>
  under(`/appropriations/${budget}`, facts);
const general = (facts: Readonly<Record<string, unknown>>) => of("generalPublicBudget", facts);
const fiscal = (facts: Readonly<Record<string, unknown>>) => of("fiscalAppropriation", facts);

describe("the money of one budget alone", () => {
  const split = general({
    basicExpenditure: "60",
    personnelExpenses: "50",
    routineOperatingExpenses: "10",
  });
  it.each<[string, string[], Record<string, unknown>]>([
    [
      "the total of both sides and its change",
      ["2022年财政拨款收支总预算100万元，比上年增加10万元。"],
      fiscal({
        revenueTotal: "100",
        expenditureTotal: "100",
        "changes/revenueTotal/direction": "increase",
        "changes/revenueTotal/amount": "10",
        "changes/expenditureTotal/direction": "increase",
        "changes/expenditureTotal/amount": "10",
      }),
    ],
    [
      "what is of the year, and what was carried over",
      [
        "2022年财政拨款收支总预算100万元，其中本年收入90万元，上年结转收入10万元。",
        "支出包括：教育支出80万元，住房保障支出20万元。",
      ],
      {
        ...fiscal({
          revenueTotal: "100",
          expenditureTotal: "100",
          currentYearRevenue: "90",
          broughtForward: "10",
        }),
        "/statementItems/0/level": "category",
        "/statementItems/0/name": "教育支出",
        "/statementItems/0/amount": "80",
        "/statementItems/1/level": "category",
        "/statementItems/1/name": "住房保障支出",
        "/statementItems/1/amount": "20",
      },
    ],
    [
      "both sides in one word, by a short name of the department",
      ["松溪办事处2022年政府性基金预算收支100万元。", "松溪办事处2022年一般公共预算支出80万元。"],
      {
        ...of("governmentManagedFundsBudget", { revenueTotal: "100", expenditureTotal: "100" }),
        "/expenditure/generalPublicBudget": "80",
      },
    ],
    [
      "what each budget brought forward",
      [
        "2022年财政拨款收支总预算100万元。收入包括：一般公共预算当年拨款收入60万元、上年结转12万元，政府性基金预算当年拨款收入25万元、上年结转3万元。",
      ],
      {
        ...fiscal({
          revenueTotal: "100",
          expenditureTotal: "100",
          generalPublicBudgetAppropriation: "60",
          governmentManagedFundsAppropriation: "25",
        }),
        ...general({ broughtForward: "12" }),
        ...of("governmentManagedFundsBudget", { broughtForward: "3" }),
      },
    ],
    [
      "the total of each side",
      ["2022年财政拨款收入总预算90万元，支出总预算90万元。"],
      fiscal({ revenueTotal: "90", expenditureTotal: "90" }),
    ],
    [
      "sources and classes",
      [
        "2022年财政拨款收支总预算100万元。收入包括：一般公共预算拨款80万元、政府性基金预算拨款15万元、上年结转5万元；支出包括：教育支出90万元、住房保障支出10万元。",
      ],
      {
        ...fiscal({
          revenueTotal: "100",
          expenditureTotal: "100",
          generalPublicBudgetAppropriation: "80",
          governmentManagedFundsAppropriation: "15",
          broughtForward: "5",
        }),
        "/statementItems/0/level": "category",
        "/statementItems/0/name": "教育支出",
        "/statementItems/0/amount": "90",
        "/statementItems/1/level": "category",
        "/statementItems/1/name": "住房保障支出",
        "/statementItems/1/amount": "10",
      },
    ],
    ["parts in one sentence", ["一般公共预算基本支出60万元，其中：人员经费50万元，公用经费10万元。"], split],
    [
      "parts in paragraphs of their own",
      [
        "松溪街道办事处2022年一般公共预算基本支出60万元，其中：",
        "人员经费50万元，主要包括：基本工资、津贴补贴、奖金。",
        "公用经费10万元，主要包括：办公费、印刷费、水费。",
      ],
      split,
    ],
    [
      "beneath a heading that names the budget",
      [
        "（二）一般公共预算支出情况",
        "1.基本支出60万元，其中：",
        "（1）人员经费50万元。",
        "（2）公用经费10万元。",
      ],
      split,
    ],
    [
      "two budgets in one sentence",
      [
        "一般公共预算支出90万元，其中：基本支出60万元，项目支出30万元；政府性基金预算支出10万元，其中：项目支出10万元。",
      ],
      {
        "/expenditure/generalPublicBudget": "90",
        "/expenditure/governmentManagedFundsBudget": "10",
        ...general({ basicExpenditure: "60", projectExpenditure: "30" }),
        ...of("governmentManagedFundsBudget", { projectExpenditure: "10" }),
      },
    ],
    [
      "what is appropriated and spent",
      ["2022年政府性基金收入预算总额0万元，支出预算总额0万元。"],
      {
        "/revenue/governmentManagedFundsAppropriation": "0",
        ...of("governmentManagedFundsBudget", { expenditureTotal: "0" }),
      },
    ],
    [
      "what is spent of it in other words",
      ["松溪街道办事处2022年政府性基金预算拨款安排的支出8万元。"],
      { "/expenditure/governmentManagedFundsBudget": "8" },
    ],
    [
      "parts of the second of two amounts",
      [
        "2022年一般公共预算财政拨款收入90万元，一般公共预算财政拨款支出90万元。其中：基本支出60万元，比2021年增加5万元；项目支出30万元。",
      ],
      {
        "/revenue/generalPublicBudgetAppropriation": "90",
        "/expenditure/generalPublicBudget": "90",
        ...general({
          basicExpenditure: "60",
          projectExpenditure: "30",
          "changes/basicExpenditure/baseYear": 2021,
          "changes/basicExpenditure/direction": "increase",
          "changes/basicExpenditure/amount": "5",
        }),
      },
    ],
    [
      "within brackets",
      ["支出预算100万元，其中：一般公共预算支出80万元（基本支出60万元，项目支出20万元）。"],
      {
        "/expenditure/total": "100",
        "/expenditure/generalPublicBudget": "80",
        ...general({ basicExpenditure: "60", projectExpenditure: "20" }),
      },
    ],
  ])("%s", (_, lines, facts) => {
    const { unclaimed, facts: read } = readLines("收支", ...lines);
    expect(read).toEqual(facts);
    expect(unclaimed).toEqual([]);
  });

  it("lists parts that are repeated in paragraphs of their own", () => {
    const { facts, unclaimed } = readLines(
      "收支",
      "（二）一般公共预算支出情况",
      "2022年一般公共预算支出90万元，其中：基本支出60万元，项目支出30万元，具体支出如下：",
      "1.基本支出60万元，其中：",
      "工资福利支出60万元。",
      "2.项目支出30万元，其中：",
      "商品和服务支出30万元。",
    );
    expect(unclaimed).toEqual([]);
    expect(facts).toMatchObject(
      general({
        basicExpenditure: "60",
        projectExpenditure: "30",
        "economicItems/0/within": "basicExpenditure",
        "economicItems/1/within": "projectExpenditure",
      }),
    );
  });

  it("ends with the next heading of the same rank", () => {
    const { facts } = readLines(
      "收支",
      "（一）财政拨款支出情况",
      "1.基本支出60万元。",
      "（二）支出预算情况",
      "1.基本支出70万元。",
    );
    expect(facts).toEqual({
      ...fiscal({ basicExpenditure: "60" }),
      "/expenditure/basicExpenditure": "70",
    });
  });

  it("goes on beneath headings that name it again", () => {
    const reading = readText(
      [
        "松溪街道办事处2022年部门预算情况说明",
        "财政拨款、项目支出、政府采购的单位：万元。",
        "五、一般公共预算支出情况说明",
        "（一）一般公共预算支出按功能分类划分。",
        "教育支出80万元。",
        "（二）按支出结构划分。",
        "1.基本支出60万元。",
      ].join("\n"),
    );
    expect(factsOf(reading)).toMatchObject(general({ basicExpenditure: "60" }));
  });

  it("is the appropriation of the year in its own section", () => {
    const { facts } = readLines(
      "收支",
      "三、一般公共预算当年拨款情况说明",
      "（一）一般公共预算当年拨款规模变化情况",
      "松溪街道办事处2022年一般公共预算当年拨款90万元，比2021年执行数减少10万元，主要是项目减少。",
    );
    expect(facts).toEqual(
      general({
        generalPublicBudgetAppropriation: "90",
        "changes/generalPublicBudgetAppropriation/baseYear": 2021,
        "changes/generalPublicBudgetAppropriation/baseKind": "executed",
        "changes/generalPublicBudgetAppropriation/direction": "decrease",
        "changes/generalPublicBudgetAppropriation/amount": "10",
        "changes/generalPublicBudgetAppropriation/reason": "项目减少",
      }),
    );
  });
});

describe("expenditure by economic class", () => {
  it("the 款 that personnel and routine expenses are listed by, and no other name", () => {
    const { facts, unclaimed } = readLines(
      "收支",
      "六、一般公共预算基本支出情况说明",
      "2022年一般公共预算基本支出100万元，其中：",
      "人员经费80万元，主要包括：基本工资50万元、奖金20万元、退休费9万元、慰问品1万元；",
      "公用经费20万元，主要包括：办公费12万元、公务接待费3万元、公务用车运行维护费5万元。",
    );
    expect(unclaimed).toEqual(["1万元"]);
    const items = [
      ["基本工资", "50", "personnelExpenses"],
      ["奖金", "20", "personnelExpenses"],
      ["退休费", "9", "personnelExpenses"],
      ["办公费", "12", "routineOperatingExpenses"],
      ["公务接待费", "3", "routineOperatingExpenses"],
      ["公务用车运行维护费", "5", "routineOperatingExpenses"],
    ];
    expect(facts).toMatchObject(
      general(
        Object.fromEntries(
          items.flatMap(([name, amount, within], at) => [
            [`economicItems/${at}/name`, name],
            [`economicItems/${at}/amount`, amount],
            [`economicItems/${at}/within`, within],
          ]),
        ),
      ),
    );
  });

  it("within basic and project expenditure of a budget, with shares and changes", () => {
    const { facts, unclaimed } = readLines(
      "收支",
      "（三）一般公共预算支出情况说明",
      "1.基本支出预算800000元，占一般公共预算支出的80%，同比增加40000元，增长5.26%。其中：",
      "工资福利支出预算600000元，占基本支出预算75%，同比增加40000元，增长7.14%。",
      "商品和服务支出预算200000元，占基本支出预算25%，与上年持平。",
      "2.项目支出200000元，占一般公共预算支出的20%。其中：",
      "资本性支出200000元，占项目支出预算100%。",
    );
    expect(unclaimed).toEqual([]);
    expect(facts).toEqual(
      general({
        basicExpenditure: "80",
        projectExpenditure: "20",
        "changes/basicExpenditure/direction": "increase",
        "changes/basicExpenditure/amount": "4",
        "changes/basicExpenditure/percentage": "5.26",
        "shares/basicExpenditure": "80",
        "shares/projectExpenditure": "20",
        "economicItems/0/name": "工资福利支出",
        "economicItems/0/within": "basicExpenditure",
        "economicItems/0/amount": "60",
        "economicItems/0/share": "75",
        "economicItems/0/change/direction": "increase",
        "economicItems/0/change/amount": "4",
        "economicItems/0/change/percentage": "7.14",
        "economicItems/1/name": "商品和服务支出",
        "economicItems/1/within": "basicExpenditure",
        "economicItems/1/amount": "20",
        "economicItems/1/share": "25",
        "economicItems/1/change/direction": "unchanged",
        "economicItems/2/name": "资本性支出",
        "economicItems/2/within": "projectExpenditure",
        "economicItems/2/amount": "20",
        "economicItems/2/share": "100",
      }),
    );
  });

  it("of the department as a whole", () => {
    const { facts } = readLines(
      "收支",
      "支出预算100万元。",
      "按支出经济分类划分：工资福利支出70万元，商品和服务支出20万元，对个人和家庭的补助10万元。",
    );
    expect(facts).toEqual({
      "/expenditure/total": "100",
      "/expenditure/economicItems/0/name": "工资福利支出",
      "/expenditure/economicItems/0/amount": "70",
      "/expenditure/economicItems/1/name": "商品和服务支出",
      "/expenditure/economicItems/1/amount": "20",
      "/expenditure/economicItems/2/name": "对个人和家庭的补助",
      "/expenditure/economicItems/2/amount": "10",
    });
  });

  it("is no name of an amount that only mentions it in brackets", () => {
    const { facts } = readLines("收支", "支出预算100万元，其中：人员经费（工资福利支出等）100万元。");
    expect(facts).toEqual({ "/expenditure/total": "100", "/expenditure/personnelExpenses": "100" });
  });
});
