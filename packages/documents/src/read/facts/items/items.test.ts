import { describe, expect, it } from "vitest";
import { readLines, readText, statementOf } from "../../../testing/statement.js";

type Facts = Readonly<Record<string, unknown>>;

/** The items read from lines of the section on totals, each by its fields. */
function itemsOf(...lines: string[]): Facts[] {
  const items: Record<string, unknown>[] = [];
  for (const [pointer, value] of Object.entries(readLines("收支", ...lines).facts)) {
    const [, index, field] = /^\/statementItems\/(\d+)\/(.+)$/.exec(pointer) ?? [];
    if (index === undefined || field === undefined) continue;
    items[Number(index)] = { ...items[Number(index)], [field]: value };
  }
  return items;
}

const item = { level: "item", category: "教育支出", section: "普通教育", name: "学前教育" };
const coded = { code: "2050201", ...item };

describe("how an item is named", () => {
  it.each([
    ["教育支出（205类）普通教育（02款）学前教育（01项）120.5万元。", coded],
    ["1、教育支出（205类）普通教育（02款）学前教育（01项）120.5万元。", coded],
    ["（1）教育支出(205类)普通教育(02款)学前教育(01项)120.5万元。", coded],
    ["教育支出（205）普通教育（02）学前教育（01）120.5万元。", coded],
    ["教育支出（类205）普通教育（款02）学前教育（项01）120.5万元。", coded],
    ["学前教育（2050201）120.5万元。", { code: "2050201", level: "item", name: "学前教育" }],
    ["2050201学前教育120.5万元。", { code: "2050201", level: "item", name: "学前教育" }],
    ["2050201 学前教育支出预算120.5万元。", { code: "2050201", level: "item" }],
    ["“教育支出（类）普通教育（款）学前教育（项）”120.5万元。", item],
    ["2. “教育支出（类）普通教育（款）学前教育（项）”科目120.5万元。", item],
    ["教育支出（类）普通教育（款）学前教育（项）科目１２０．５万元。", item],
    ["教育支出 （类） 普通教育（款） 学前教育（项） 2022年预算数为 120.5 万元。", item],
    ["“教育支出-普通教育-学前教育”科目120.5万元。", item],
    ["教育支出—普通教育—学前教育120.5万元。", item],
    ["教育支出-普通教育-学前教育，2022年预算数为120.5万元。", item],
    ["“教育支出－普通教育”科目120.5万元。", { level: "section", category: "教育支出", name: "普通教育" }],
    ["普通教育（款）学前教育（项）120.5万元。", { level: "item", section: "普通教育", name: "学前教育" }],
    ["“教育支出”科目120.5万元。", { level: "category", name: "教育支出" }],
    ["“学前教育”120.5万元，主要用于幼儿园运转。", { level: "item", name: "学前教育" }],
    ["（1）“普通教育”120.5万元。其中：", { level: "section", name: "普通教育" }],
    ["教育支出（类）2022年预算120.5万元。", { level: "category", name: "教育支出" }],
    ["教育（类）支出120.5万元，占5.6%。", { level: "category", name: "教育支出", share: "5.6" }],
    [
      "一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）120.5万元。",
      { category: "一般公共服务支出", section: "政府办公厅（室）及相关机构事务", name: "行政运行" },
    ],
    [
      "“文化旅游体育与传媒支出（类）文物（款）“三馆”修缮（项）”120.5万元。",
      { level: "item", category: "文化旅游体育与传媒支出", section: "文物", name: "“三馆”修缮" },
    ],
    ["文物（款）农村“老屋”修缮（项）120.5万元。", { section: "文物", name: "农村“老屋”修缮" }],
    ["“老屋”修缮（项）120.5万元。", { level: "item", name: "“老屋”修缮" }],
    ["“教育支出”（类）“普通教育”（款）“学前教育”（项120.5万元。", item],
    ["教育支出（类）普通教育（款）学前教育（项 120.5万元。", item],
  ])("%s", (line, named) => {
    expect(itemsOf(line)).toMatchObject([{ ...named, amount: "120.5" }]);
  });

  it.each([
    ["（一）教育支出120.5万元，主要用于学校运转。", { purpose: "学校运转" }],
    ["1.教育支出预算120.5万元，占5.6%，主要用于学校运转；", { purpose: "学校运转", share: "5.6" }],
    ["教育支出为120.5万元。主要用途：学校运转。", { purpose: "学校运转" }],
  ])("a class of which a paragraph tells the use: %s", (line, facts) => {
    expect(itemsOf(line)).toEqual([{ level: "category", name: "教育支出", amount: "120.5", ...facts }]);
  });

  it("a paragraph with several classes is a list, read as a whole", () => {
    const line = "教育支出120.5万元，主要用于学校运转；卫生健康支出20万元；住房保障支出10万元。";
    expect(itemsOf(line).map(({ amount }) => amount)).toEqual(["120.5", "20", "10"]);
  });

  it.each([
    "教育支出（类）普通教育（款）学前教育项）120.5万元。",
    "教育支出（类）普通教育（款）“学前教育”项）120.5万元。",
  ])("no item where a mark has lost its beginning: %s", (line) => expect(itemsOf(line)).toEqual([]));

  it.each([
    [
      "last year's budget beside what was spent of it",
      "教育支出（类）普通教育（款）学前教育（项）2022年度预算120.5万元，2021年度预算130万元，主要用于：幼儿园运转。2021年当年预算执行数为118万元，2022年预算安排120.5万元，比2021年预算执行数增加2.12%。",
      {
        amount: "120.5",
        priorBudget: "130",
        priorBudgetYear: 2021,
        arrangement: "120.5",
        "change/baseAmount": "118",
        "change/baseKind": "executed",
      },
    ],
    [
      "this year's amount once more, with last year's year",
      "教育支出（类）普通教育（款）学前教育（项）2022年度预算120.5万元，2020年度预算130万元，主要用于：幼儿园运转。2021年当年预算执行数为118万元，2021年预算安排120.5万元，比2021年预算执行数增加2.12%。",
      { amount: "120.5", priorBudget: "130", priorBudgetYear: 2020, arrangement: "120.5" },
    ],
  ])("%s", (_, line, facts) => {
    expect(itemsOf(line)).toMatchObject([{ ...item, ...facts }]);
  });

  it("several in one sentence, each with its share", () => {
    expect(
      itemsOf(
        "2022年一般公共预算支出主要用于以下方面：教育（类）支出12.3万元，占5.6%；社会保障和就业（类）支出20万元，占9.1%，住房保障（类）支出8万元。",
      ),
    ).toMatchObject([
      { name: "教育支出", amount: "12.3", share: "5.6" },
      { name: "社会保障和就业支出", amount: "20", share: "9.1" },
      { name: "住房保障支出", amount: "8" },
    ]);
  });
});

const change = (facts: Facts) =>
  Object.fromEntries(Object.entries(facts).map(([field, value]) => [`change/${field}`, value]));

describe("what is said of an item", () => {
  it.each([
    [
      "120.5万元。主要用于：幼儿园的日常开支。2021年当年预算执行数为100.25万元，2022年预算安排120.5万元，比2021年预算执行数增加20.2%。主要原因是：新开两所幼儿园。",
      {
        amount: "120.5",
        purpose: "幼儿园的日常开支",
        arrangement: "120.5",
        ...change({
          baseYear: 2021,
          baseKind: "executed",
          baseAmount: "100.25",
          direction: "increase",
          percentage: "20.2",
          reason: "新开两所幼儿园",
        }),
      },
    ],
    [
      "120.5万元，主要用于幼儿园日常开支、维修等。2021年当年预算执行数为120.50万元，2022年预算安排120.5万元，比2021年预算执行数持平。",
      {
        amount: "120.5",
        purpose: "幼儿园日常开支、维修等",
        arrangement: "120.5",
        ...change({ baseYear: 2021, baseKind: "executed", baseAmount: "120.5", direction: "unchanged" }),
      },
    ],
    [
      "2022年预算数为120.5万元，比上年执行数增加3.2万元，增长2.7%。主要原因是人员增加。",
      {
        amount: "120.5",
        ...change({
          baseKind: "executed",
          direction: "increase",
          amount: "3.2",
          percentage: "2.7",
          reason: "人员增加",
        }),
      },
    ],
    [
      "2022年预算为120.5万元，比2021年预算数130万元减少9.5万元，下降7.31%，主要是压减一般性支出。",
      {
        amount: "120.5",
        ...change({
          baseYear: 2021,
          baseKind: "approved",
          baseAmount: "130",
          direction: "decrease",
          amount: "9.5",
          percentage: "7.31",
          reason: "压减一般性支出",
        }),
      },
    ],
    [
      "2021年执行数100万元，2022年预算数120.5万元，增长20.5%。",
      {
        amount: "120.5",
        ...change({
          baseYear: 2021,
          baseKind: "executed",
          baseAmount: "100",
          direction: "increase",
          percentage: "20.5",
        }),
      },
    ],
    [
      "上年预算数为100万元，上年执行数为95万元，2022年预算数为120.5万元，比上年执行数增长26.84%。",
      {
        amount: "120.5",
        ...change({ baseKind: "executed", baseAmount: "95", direction: "increase", percentage: "26.84" }),
      },
    ],
    ...["上年无此项预算", "上年未安排", "去年度没有此项支出", "上一年预算未列支"].map(
      (none): [string, Facts] => [
        `120.5万元，${none}，主要是新增两所幼儿园。`,
        { amount: "120.5", "change/reason": "新增两所幼儿园" },
      ],
    ),
    ...["。上年未安排此项预算，新园建设为本年新增工作。", "，上年无此项预算，新园建设为本年新增工作。"].map(
      (words): [string, Facts] => [
        `120.5万元${words}`,
        { amount: "120.5", "change/direction": "increase", "change/reason": "新园建设为本年新增工作" },
      ],
    ),
    ["120.5万元，新园建设为本年新增工作。", { amount: "120.5", "change/direction": "increase" }],
    ["120.5万元，与上年持平。", { amount: "120.5", ...change({ direction: "unchanged" }) }],
    ["：120.5万元，用于幼儿园运转。", { amount: "120.5", purpose: "幼儿园运转" }],
    ["。2022年预算数为120.5万元。", { amount: "120.5" }],
  ])("%s", (words, facts) => {
    const named = "教育支出（类）普通教育（款）学前教育（项）";
    expect(itemsOf(named + words)).toEqual([{ ...item, ...facts }]);
  });

  it.each([
    "该科目主要用于幼儿园开支、维修等。",
    "本科目反映幼儿园开支、维修等。",
    "该项支出主要用于：幼儿园开支、维修等。",
    "此项资金用于幼儿园开支、维修等。",
    "主要用途：幼儿园开支、维修等。",
    "其主要用途是幼儿园开支、维修等。",
    "该科目主要是用于幼儿园开支、维修等。",
  ])("what it is for, in a sentence or a paragraph of its own: %s", (words) => {
    const named =
      "教育支出（类）普通教育（款）学前教育（项）2022年预算数120.5万元，较上年增加20.5万元，增长20.5%，主要原因是新开两所幼儿园。";
    const facts = { ...item, amount: "120.5", purpose: "幼儿园开支、维修等" };
    expect(itemsOf(named + words)).toMatchObject([{ ...facts, "change/reason": "新开两所幼儿园" }]);
    expect(itemsOf(named, words)).toMatchObject([facts]);
  });

  it.each([
    ["原因是缴费基数提高，主要用于单位缴纳年金。", "缴费基数提高", "单位缴纳年金"],
    ["主要原因是人员增加，该科目主要用于发放工资。", "人员增加", "发放工资"],
    // what new things are for is part of the reason
    ["原因是新增设备，用于扩大招生。", "新增设备，用于扩大招生", undefined],
    ["原因是新增设备，相应增加维护。", "新增设备，相应增加维护", undefined],
  ])("goes on to what it is for: %s", (words, reason, purpose) => {
    const [found] = itemsOf(
      `教育支出（类）普通教育（款）学前教育（项）120.5万元，比上年增加20.5万元，增长20.5%，${words}`,
    );
    expect([found?.["change/reason"], found?.purpose]).toEqual([reason, purpose]);
  });

  it("what its money is for, in a sentence alone", () => {
    const named = "教育支出（类）普通教育（款）学前教育（项）120.5万元。";
    expect(itemsOf(`${named}资金主要用于幼儿园开支。`)).toMatchObject([{ purpose: "幼儿园开支" }]);
    expect(itemsOf(named, "资金主要用于以下方面。")[0]).not.toHaveProperty("purpose");
  });

  it.each(["该项目主要用于新开两所幼儿园。", "资金用途广泛。", "该科目较上年有所增加。"])(
    "is not what it is for: %s",
    (words) => {
      expect(itemsOf(`教育支出（类）普通教育（款）学前教育（项）120.5万元。${words}`)[0]).not.toHaveProperty(
        "purpose",
      );
    },
  );

  it("over hard breaks and in paragraphs of its own", () => {
    const whole = {
      amount: "120.5",
      arrangement: "120.5",
      purpose: "幼儿园开支",
      "change/baseAmount": "100",
    };
    expect(
      itemsOf(
        "1、教育支出（205类）普通教育（02款）学前教育（01项）120.5万元。主要用于：",
        "幼儿园开支。2021年当年预算执行数为100万元，2022年预算安排120.5万元。",
      ),
    ).toMatchObject([whole]);
    expect(
      itemsOf(
        "1．教育支出（类）普通教育（款）学前教育（项）",
        "2022年预算数为120.5万元。",
        "2．住房保障支出（类）5万元。",
      ),
    ).toMatchObject([{ amount: "120.5" }, { amount: "5" }]);
  });

  it("in no paragraph that turns to another subject", () => {
    const line = "1、教育支出（205类）普通教育（02款）学前教育（01项）120.5万元。主要用于：幼儿园开支。";
    const three = "2022年“三公”经费预算数为3万元，比2021年预算减少2万元。";
    expect(itemsOf(line, three)).toEqual([{ ...coded, amount: "120.5", purpose: "幼儿园开支" }]);
  });

  it("claims every amount with its place", () => {
    const line =
      "教育支出（类）普通教育（款）学前教育（项）120.5万元，2021年执行数为100万元，2022年预算安排120.5万元，增加20.5万元。";
    expect(readLines("收支", line).unclaimed).toEqual([]);
  });
});

it.each([
  ["教育支出（类）普通教育（款）学前教育（项）反映幼儿园的支出。"],
  ["根据《关于教育的意见》（2050201）安排资金。"],
  ["2022年学前教育预算增加。"],
  ["200万元用于幼儿园，按标准安排。"],
  ["本项目（二期）12万元。"],
  ["幼儿园（2022）12万元。"],
])("%s is none", (line) => {
  expect(itemsOf(line)).toEqual([]);
});

it("leaves the totals before the list to the totals", () => {
  const { facts } = readLines(
    "收支",
    "2022年支出预算40.3万元，主要用于：教育支出（类）12.3万元，住房保障支出（类）28万元。",
  );
  expect(facts).toMatchObject({ "/expenditure/total": "40.3", "/statementItems/1/amount": "28" });
});

describe("what an item is made of", () => {
  const parts = { amount: "120", basicExpenditure: "80", projectExpenditure: "40" };
  it("basic and project expenditure", () => {
    const [found] = itemsOf(
      "教育支出（类）普通教育（款）学前教育（项）120万元，其中：基本支出80万元，项目支出40万元，主要用于幼儿教育。",
    );
    expect(found).toEqual({ ...item, ...parts, purpose: "幼儿教育" });
  });

  it.each([
    "按支出性质分，基本支出100万元，占71.43%；项目支出40万元，占28.57%。",
    "按支出类型划分，其中：基本支出100万元，项目支出40万元。",
    "从支出结构看，基本支出100万元、项目支出40万元。",
    "一般公共预算支出中，基本支出100万元，项目支出40万元。",
    "其中：基本支出100万元，项目支出40万元。",
    "基本支出100万元，项目支出40万元。",
    "上述支出按性质划分：基本支出100万元，占71.43%；项目支出40万元，占28.57%。",
  ])("is not the whole, which the sentence behind a list divides: %s", (sentence) => {
    const reading = readText(
      statementOf(undefined, [
        "五、一般公共预算支出预算情况说明",
        `2022年一般公共预算支出140万元。主要用于：教育支出（类）120万元，占85.71%；住房保障支出（类）20万元，占14.29%。${sentence}`,
      ]),
    );
    const { budget, amounts } = reading;
    expect(budget.statementItems?.map(({ name, projectExpenditure }) => [name, projectExpenditure])).toEqual([
      ["教育支出", undefined],
      ["住房保障支出", undefined],
    ]);
    expect(budget.appropriations?.generalPublicBudget?.projectExpenditure?.toString()).toBe("40");
    expect(amounts.unclaimed).toEqual([]);
  });

  it.each([
    "以上支出中，财政拨款安排的基本支出100万元，项目支出40万元。",
    "支出合计140万元，其中：基本支出100万元，项目支出40万元。",
    "比2021年减少10万元，其中基本支出减少7万元、项目支出减少3万元。",
  ])("is nothing of a list's last item, which a sentence behind the list is not about: %s", (sentence) => {
    const items = itemsOf(`主要用于：教育支出（类）120万元；住房保障支出（类）20万元。${sentence}`);
    expect(items.map(({ level: _, ...rest }) => rest)).toEqual([
      { name: "教育支出", amount: "120" },
      { name: "住房保障支出", amount: "20" },
    ]);
  });

  it("is not the whole, of which the last item's own sentence goes on to tell", () => {
    const items = itemsOf(
      "（1）教育支出（类）120万元，占85.71%。",
      "（2）住房保障支出（类）20万元，占14.29%，按用途划分，基本支出100万元，项目支出40万元。",
    );
    expect(items.map(({ amount, basicExpenditure }) => [amount, basicExpenditure])).toEqual([
      ["120", undefined],
      ["20", undefined],
    ]);
  });

  it("each by itself, where every item of a list has parts", () => {
    const items = itemsOf(
      "主要用于：教育支出（类）120万元。其中：基本支出80万元，项目支出40万元。住房保障支出（类）20万元。其中：基本支出20万元，项目支出0万元。",
    );
    expect(items.map(({ amount, projectExpenditure }) => [amount, projectExpenditure])).toEqual([
      ["120", "40"],
      ["20", "0"],
    ]);
  });

  it("under a heading of the functional classification, by a bare name", () => {
    const items = itemsOf(
      "（一）按支出功能分类科目划分。",
      "学前教育120万元，其中：基本支出80万元，项目支出40万元。主要用于幼儿教育。",
      "住房公积金20万元，其中：基本支出20万元，项目支出0万元。",
    );
    expect(items).toEqual([
      { name: "学前教育", ...parts, purpose: "幼儿教育" },
      { name: "住房公积金", amount: "20", basicExpenditure: "20", projectExpenditure: "0" },
    ]);
  });

  it.each([
    [["（一）下属单位。", "幼儿园120万元，其中：基本支出80万元，项目支出40万元。"]],
    [["（一）按支出功能分类科目划分。", "一般公共预算支出120万元，其中：基本支出80万元，项目支出40万元。"]],
    [
      [
        "（一）按支出功能分类科目划分。",
        "（二）按单位划分。",
        "幼儿园120万元，其中：基本支出80万元，项目支出40万元。",
      ],
    ],
  ])("a bare name elsewhere is no item: %j", (lines) => {
    expect(itemsOf(...lines)).toEqual([]);
  });
});

describe("a class and the items that it is divided into", () => {
  const row = "教育支出（类）150万元，主要用于普通教育（款）学前教育（项）120.5万元、小学教育（项）29.5万元";
  const stated = change({ baseKind: "approved", direction: "decrease", amount: "6", percentage: "3.85" });
  it.each([
    ["。比上年预算减少6万元，下降3.85%。", stated, {}],
    ["，比上年预算减少6万元，下降3.85%。", stated, {}],
    ["。小学教育比上年预算减少6万元，下降3.85%。", {}, stated],
  ])("a comparison without a name behind them is of the class: %s", (words, whole, last) => {
    expect(itemsOf(row + words)).toEqual([
      { level: "category", name: "教育支出", amount: "150", ...whole },
      { level: "item", section: "普通教育", name: "学前教育", amount: "120.5" },
      { level: "item", name: "小学教育", amount: "29.5", ...last },
    ]);
  });
});

describe("an amount with what was carried over", () => {
  const stated = change({ direction: "increase", amount: "20.5", percentage: "20.5" });
  it.each([
    [
      "：预算总额150.5万元，其中：当年预算120.5万元，上年结转30万元。当年预算比上年增加20.5万元，增长20.5%。",
      { amount: "120.5", ...stated },
    ],
    [
      "预算数150.5万元（含上年结转30万元），当年预算安排120.5万元，比上年增加20.5万元，增长20.5%。",
      { amount: "120.5", ...stated },
    ],
    // the subject of the change is not named
    [
      "：预算数150.5万元，其中：当年预算120.5万元，上年结转30万元，比上年增加20.5万元，增长15.77%。",
      { amount: "120.5" },
    ],
    ["预算数150.5万元（含上年结转30万元），比上年增加20.5万元，增长20.5%。", { amount: "150.5", ...stated }],
    [
      "预算数150.5万元，其中：基本支出100.5万元，项目支出50万元。当年预算安排120.5万元，上年结转30万元。",
      { amount: "150.5", basicExpenditure: "100.5", projectExpenditure: "50" },
    ],
  ])("is another than what is arranged for the year: %s", (words, facts) => {
    expect(itemsOf(`教育支出（类）普通教育（款）学前教育（项）${words}`)).toEqual([{ ...item, ...facts }]);
  });
});

describe("an amount behind another year than the budget's", () => {
  const amounts = (line: string) =>
    readText(statementOf("收支", [line])).sources["/statementItems/0/amount"] ?? [];

  it.each([
    ["教育支出（类）普通教育（款）学前教育（项）：2021年预算数为120.5万元，主要用于办园。", 2021],
    ["教育支出（类）普通教育（款）学前教育（项）：2022年预算数为120.5万元，主要用于办园。", 2022],
    ["教育支出（类）普通教育（款）学前教育（项）预算数为120.5万元。", undefined],
  ])("is the item's where it is the only one: %s", (line, year) => {
    expect(amounts(line)).toMatchObject([{ value: "120.5" }]);
    expect(amounts(line)[0]?.year).toBe(year);
  });

  it.each([
    "教育支出（类）普通教育（款）学前教育（项）2021年执行数为120.5万元。",
    "教育支出（类）普通教育（款）学前教育（项）上年预算数为120.5万元。",
    "教育支出（类）普通教育（款）学前教育（项）2020年预算数为90万元，2021年预算数为120.5万元。",
  ])("is no amount of this year: %s", (line) => {
    expect(amounts(line)).toEqual([]);
  });

  it("is not marked on an earlier year's figure, whose year is a fact of its own", () => {
    const { sources } = readText(
      statementOf("收支", [
        "教育支出（类）普通教育（款）学前教育（项）2021年执行数为90万元，2022年预算数为120.5万元。",
      ]),
    );
    expect(sources["/statementItems/0/change/baseAmount"]?.[0]).not.toHaveProperty("year");
    expect(sources["/statementItems/0/amount"]).toMatchObject([{ value: "120.5", year: 2022 }]);
  });
});

describe("what was carried over, beside the amount of an item", () => {
  it.each([
    "教育支出（类）普通教育（款）学前教育（项）当年预算120.5万元，上年结转30万元，主要用于办园。",
    "教育支出（类）普通教育（款）学前教育（项）150.5万元（含上年结转30万元），主要用于办园。",
  ])("is said to be unread: %s", (line) => {
    const { unreadAmounts } = readText(statementOf("收支", [line]));
    expect(unreadAmounts).toEqual([{ amounts: ["30"], beside: ["/statementItems/0/amount"] }]);
  });
});
