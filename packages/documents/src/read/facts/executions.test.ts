import { describe, expect, it } from "vitest";
import { factsOf, readText } from "../../testing/statement.js";

/** The executions read from sentences of final accounts. */
function executionsOf(...lines: string[]) {
  const reading = readText(
    [
      "松溪街道办事处2022年度部门决算",
      "第三部分 2022年度部门决算情况说明",
      "一、支出决算情况说明",
      "财政拨款、项目支出、政府采购的预算和决算，单位：万元。",
      ...lines,
    ].join("\n"),
  );
  const facts = Object.entries(factsOf(reading)).filter(([pointer]) => pointer.startsWith("/executions"));
  return {
    facts: Object.fromEntries(facts.map(([pointer, value]) => [pointer.slice("/executions/".length), value])),
    unclaimed: reading.amounts.unclaimed.map(({ text }) => text),
  };
}

describe("the execution of single expenses", () => {
  it.each<[string, string[], string | undefined]>([
    [
      "a name in the paragraph before",
      ["2、农林水支出（类）水利（款）防汛（项）。", "@"],
      "农林水支出（类）水利（款）防汛（项）",
    ],
    [
      "codes in the name",
      ["（2）农林水支出（213类）水利（03款）防汛（14项）：", "@"],
      "农林水支出（213类）水利（03款）防汛（14项）",
    ],
    [
      "a paragraph between",
      ["2、农林水支出（类）水利（款）防汛（项）。", "主要用于修护堤岸。", "@"],
      undefined,
    ],
    ["a sentence before", ["2、财政拨款支出按农林水支出（类）水利（款）列示，防汛（项）。", "@"], undefined],
  ])("takes %s", (_, lines, name) => {
    const sentence = "年初预算为45.00万元，支出决算为48.00万元，完成年初预算的106.67%。";
    const { facts } = executionsOf(...lines.map((line) => line.replace("@", sentence)));
    expect(facts["0/spent"]).toBe("48");
    expect(facts["0/name"]).toBe(name);
  });

  it.each<[string, string, Record<string, unknown>]>([
    [
      "budget, then what was spent, then the rate",
      "2022年度“三公”经费财政拨款支出预算为9.00万元，支出决算为7.40万元，完成预算的82.22%，决算数小于预算数的主要原因是厉行节约。",
      {
        "0/name": "“三公”经费",
        "0/plannedAs": "unsaid",
        "0/budgeted": "9",
        "0/spent": "7.4",
        "0/completionRate": "82.22",
        "0/comparison": "under",
      },
    ],
    [
      "an item named in the sentence before",
      "1.农林水支出（类）水利（款）行政运行（项）。年初预算为45.00万元，支出决算为48.00万元，完成年初预算的106.67%。",
      {
        "0/name": "农林水支出（类）水利（款）行政运行（项）",
        "0/plannedAs": "approved",
        "0/budgeted": "45",
        "0/spent": "48",
        "0/completionRate": "106.67",
      },
    ],
    ...[
      "年初未安排预算，支出决算为20.00万元。",
      "年初无预算，支出决算为20.00万元。",
      "未列入年初预算，支出决算为20.00万元。",
      "年初未编列预算，支出决算为20.00万元。",
      "年初未安排该项预算，实际支出20.00万元。",
      "当年年初没有安排预算，年中追加，支出决算为20.00万元。",
      "年初预算未安排，支出决算为20.00万元。",
      "年初未安排预算，当年支出20.00万元。",
      "年初未批复预算，全年支出20.00万元。",
      "支出决算为20.00万元，年初未安排预算。",
    ].map((words): [string, string, Record<string, unknown>] => [
      `no budget at the beginning of the year, which is zero: ${words}`,
      `1.农林水支出（类）水利（款）防汛（项）。${words}`,
      {
        "0/name": "农林水支出（类）水利（款）防汛（项）",
        "0/plannedAs": "approved",
        "0/budgeted": "0",
        "0/spent": "20",
      },
    ]),
    [
      "what was spent, then the budget",
      "公务接待费支出决算2.40万元，完成全年预算3.00万元的80%。",
      {
        "0/name": "公务接待费",
        "0/plannedAs": "adjusted",
        "0/budgeted": "3",
        "0/spent": "2.4",
        "0/completionRate": "80",
      },
    ],
    [
      "the amount behind its name first",
      "3.“农林水支出（类）水利（款）防汛（项）”47.90万元，主要用于修护堤岸和12座水闸。年初预算为45.00万元，支出决算为48.00万元，完成年初预算的106.67%。",
      {
        "0/name": "农林水支出（类）水利（款）防汛（项）",
        "0/amount": "47.9",
        "0/plannedAs": "approved",
        "0/budgeted": "45",
        "0/spent": "48",
        "0/completionRate": "106.67",
      },
    ],
    [
      "of two items the amount of its own",
      "4.农林水支出（类）水利（款）抗旱（项）3.10万元，主要用于打井。年初预算为3.00万元，支出决算为3.10万元。5.农林水支出（类）水利（款）水质监测（项）2.00万元，主要用于采样。年初预算为2.00万元，支出决算为2.00万元。",
      {
        "0/name": "农林水支出（类）水利（款）抗旱（项）",
        "0/amount": "3.1",
        "0/plannedAs": "approved",
        "0/budgeted": "3",
        "0/spent": "3.1",
        "1/name": "农林水支出（类）水利（款）水质监测（项）",
        "1/amount": "2",
        "1/plannedAs": "approved",
        "1/budgeted": "2",
        "1/spent": "2",
      },
    ],
    ...(
      [
        ["over", "。决算数大于预算数的主要原因是水位上涨。"],
        ["under", "，决算数小于年初预算数。"],
        ["equal", "，决算数与预算数持平。"],
      ] as const
    ).map(
      ([comparison, words]) =>
        [
          `which is the larger: ${comparison}`,
          `项目支出年初预算20.00万元，支出决算为22.00万元${words}`,
          {
            "0/name": "项目支出",
            "0/plannedAs": "approved",
            "0/budgeted": "20",
            "0/spent": "22",
            "0/comparison": comparison,
          },
        ] as [string, string, Record<string, unknown>],
    ),
    [
      "amounts that stand apart from the words before them",
      "2.农林水支出（类）水利（款）水利工程建设（项），主要用于修护堤岸。年初预算为 45.00 万元，支出决算为 48.00 万元。",
      {
        "0/name": "农林水支出（类）水利（款）水利工程建设（项）",
        "0/plannedAs": "approved",
        "0/budgeted": "45",
        "0/spent": "48",
      },
    ],
    [
      "the rate without the budget",
      "其中：因公出国（境）费决算为0万元，完成预算的0%。",
      { "0/name": "因公出国（境）费", "0/plannedAs": "unsaid", "0/spent": "0", "0/completionRate": "0" },
    ],
    [
      "an item, what was spent in plain words and the rate",
      "农林水支出（类）水利（款）防汛（项）支出48.00万元，完成预算的96%，主要用于修护堤岸。",
      {
        "0/name": "农林水支出（类）水利（款）防汛（项）",
        "0/plannedAs": "unsaid",
        "0/spent": "48",
        "0/completionRate": "96",
      },
    ],
    [
      "no rate",
      "项目支出年初预算20.00万元，2022年度支出决算为22.00万元。",
      { "0/name": "项目支出", "0/plannedAs": "approved", "0/budgeted": "20", "0/spent": "22" },
    ],
    [
      "one behind the other",
      "公务用车运行维护费支出预算6.00万元，支出决算5.00万元，完成预算的83.33%；公务接待费支出预算3.00万元，支出决算2.40万元，完成预算的80.00%。",
      {
        "0/name": "公务用车运行维护费",
        "0/plannedAs": "unsaid",
        "0/budgeted": "6",
        "0/spent": "5",
        "0/completionRate": "83.33",
        "1/name": "公务接待费",
        "1/plannedAs": "unsaid",
        "1/budgeted": "3",
        "1/spent": "2.4",
        "1/completionRate": "80.00",
      },
    ],
    ...[
      "支出决算48.00万元，年初预算为45.00万元，完成年初预算的106.67%，差值3.00万元。决算数大于预算数的主要原因是人员增加。",
      "年初预算45.00万元，支出决算48.00万元，完成年初预算的106.67%。决算数大于年初预算数3.00万元，主要原因是人员增加。",
      "年初预算数为45.00万元，决算数为48.00万元，预算完成率为106.67%，比年初预算数增加3.00万元。",
      "年初预算数和决算数分别为45.00万元和48.00万元，完成年初预算的106.67%，决算数较年初预算多3.00万元。",
      "年初预算、支出决算分别为45.00、48.00万元，占年初预算的106.67%，决算数超出年初预算3.00万元。",
      "支出决算、年初预算分别为48.00、45.00万元，完成年初预算的106.67%，决算数与年初预算相比增加3.00万元。",
    ].map(
      (words) =>
        [
          `in other words: ${words}`,
          `农林水支出（类）水利（款）行政运行（项）${words}`,
          {
            "0/name": "农林水支出（类）水利（款）行政运行（项）",
            "0/plannedAs": "approved",
            "0/budgeted": "45",
            "0/spent": "48",
            "0/completionRate": "106.67",
            "0/difference": "3",
            "0/comparison": "over",
          },
        ] as [string, string, Record<string, unknown>],
    ),
    [
      "against the plan alone",
      "3.公务接待费支出2.40万元，比年初预算减少0.60万元，下降20.00%。",
      {
        "0/name": "公务接待费",
        "0/plannedAs": "approved",
        "0/spent": "2.4",
        "0/difference": "0.6",
        "0/differenceRate": "20.00",
        "0/comparison": "under",
      },
    ],
    ...["比2022年度预算减少0.60万元", "与2022年度预算相比，减少0.60万元"].map(
      (words): [string, string, Record<string, unknown>] => [
        `against the plan by its year: ${words}`,
        `3.公务接待费支出2.40万元，${words}，下降20.00%。`,
        {
          "0/name": "公务接待费",
          "0/plannedAs": "unsaid",
          "0/spent": "2.4",
          "0/difference": "0.6",
          "0/differenceRate": "20.00",
          "0/comparison": "under",
        },
      ],
    ),
    [
      "the budget and the rate, what was spent stands before",
      "财政拨款支出年初预算数94.00万元，完成年初预算的95%，主要原因是节约。",
      { "0/name": "财政拨款支出", "0/plannedAs": "approved", "0/budgeted": "94", "0/completionRate": "95" },
    ],
    [
      "the rate and the difference, behind a change on last year",
      "2022年度项目支出总计170.00万元，与上年相比减少5.00万元，降低2.86%；完成年初预算103%，决算数大于预算数5.00万元。",
      {
        "0/name": "项目支出总计",
        "0/plannedAs": "approved",
        "0/spent": "170",
        "0/completionRate": "103",
        "0/difference": "5",
        "0/comparison": "over",
      },
    ],
    [
      "against the plan with its amount",
      "3.公务接待费支出2.40万元，比年初预算数3.00万元减少0.60万元，下降20.00%。",
      {
        "0/name": "公务接待费",
        "0/plannedAs": "approved",
        "0/budgeted": "3",
        "0/spent": "2.4",
        "0/difference": "0.6",
        "0/differenceRate": "20.00",
        "0/comparison": "under",
      },
    ],
    [
      "what was spent in any words, then the budget and the difference",
      "其中：公务接待费支出2.40万元，年初预算为3.00万元，差值为0.60万元，原因为厉行节约。",
      {
        "0/name": "公务接待费",
        "0/plannedAs": "approved",
        "0/budgeted": "3",
        "0/spent": "2.4",
        "0/difference": "0.6",
      },
    ],
    ...[
      "公务接待费支出决算数比预算数减少0.60万元，下降20.00%。",
      "公务接待费决算较预算数减少0.60万元，降低20.00%。",
    ].map(
      (words) =>
        [
          `the difference alone: ${words}`,
          words,
          {
            "0/name": "公务接待费",
            "0/plannedAs": "unsaid",
            "0/difference": "0.6",
            "0/differenceRate": "20.00",
            "0/comparison": "under",
          },
        ] as [string, string, Record<string, unknown>],
    ),
    [
      "what was spent, its change, and then the difference from the plan",
      "本部门2022年度财政拨款支出95.00万元，较上年决算数增加5.00万元，增长5.56%。主要原因是人员增加。较年初预算数减少5.00万元，下降5.00%。主要原因是项目未完成。",
      {
        "0/name": "财政拨款支出",
        "0/plannedAs": "approved",
        "0/spent": "95",
        "0/difference": "5",
        "0/differenceRate": "5.00",
        "0/comparison": "under",
      },
    ],
    [
      "the execution of a project",
      "水库维护项目全年预算数为12.00万元，执行数为11.00万元，完成预算的91.67%。",
      {
        "0/name": "水库维护项目",
        "0/plannedAs": "adjusted",
        "0/budgeted": "12",
        "0/spent": "11",
        "0/completionRate": "91.67",
      },
    ],
  ])("%s", (_, line, facts) => {
    expect(executionsOf(line)).toEqual({ facts, unclaimed: [] });
  });

  const compared = {
    "0/name": "公务接待费",
    "0/plannedAs": "approved",
    "0/spent": "2.4",
    "0/difference": "0.6",
    "0/differenceRate": "20.00",
    "0/comparison": "under",
  };
  it.each<[string, Record<string, unknown>]>([
    [
      "公务接待费2.40万元，比上年减少0.30万元，比年初预算减少0.60万元，下降20.00%，主要是厉行节约。",
      compared,
    ],
    [
      "公务接待费支出2.40万元，较2021年决算数减少0.30万元，下降11.11%，较年初预算数减少0.60万元，下降20.00%。",
      compared,
    ],
    ["公务接待费2.40万元，与上年相比，减少0.30万元，比年初预算数减少0.60万元，下降20.00%。", compared],
    [
      "公务接待费2.40万元，较上年2.70万元减少0.30万元，下降11.11%；比年初预算减少0.60万元，下降20.00%。",
      compared,
    ],
    ["公务接待费2.40万元，较上年减少（增加）0.30万元，比年初预算减少0.60万元，下降20.00%。", compared],
    [
      "公务接待费预算3.00万元，决算2.40万元，同比减少0.30万元，下降11.11%，较预算减少0.60万元，下降20.00%。",
      { ...compared, "0/plannedAs": "unsaid", "0/budgeted": "3" },
    ],
    [
      "公务接待费较上年减少0.30万元，下降11.11%，较年初预算数减少0.60万元。",
      {
        "0/name": "公务接待费",
        "0/plannedAs": "approved",
        "0/difference": "0.6",
        "0/comparison": "under",
      },
    ],
    // neither amount in front of the difference is called spent
    ["较上年减少0.30万元，较年初预算数减少0.60万元。", {}],
    ["公务接待费比2021年预算减少0.30万元，下降11.11%，比上年减少0.20万元。", {}],
  ])("a change on last year is neither spent nor planned: %s", (line, facts) => {
    expect(executionsOf(line).facts).toEqual(facts);
  });

  it.each(["年初未安排预算，年中追加支出20.00万元。", "年初未安排预算20.00万元。"])(
    "money added to no budget is not what was spent: %s",
    (words) => {
      expect(executionsOf(`农林水支出（类）水利（款）防汛（项）${words}`).facts).toEqual({});
    },
  );

  it("money that was added to no budget is neither its budget nor what was spent", () => {
    const { facts, unclaimed } = executionsOf(
      "农林水支出（类）水利（款）防汛（项）年初没有安排预算,年中追加20.00万元，支出决算为19.00万元，决算数大于预算数的主要原因是防汛。",
    );
    expect(facts).toEqual({
      "0/name": "农林水支出（类）水利（款）防汛（项）",
      "0/plannedAs": "approved",
      "0/budgeted": "0",
      "0/spent": "19",
      "0/comparison": "over",
    });
    expect(unclaimed).toEqual(["20.00万元"]);
  });

  it.each([
    [
      "behind another sentence",
      ["完成年初预算的106.67%，主要用于发放工资。决算数大于预算数的主要原因是增人。"],
    ],
    ["in a paragraph of its own", ["完成年初预算的106.67%。", "决算数大于预算数的主要原因是增人。"]],
  ])("which is the larger, %s", (_, [first = "", ...lines]) => {
    const { facts } = executionsOf(`项目支出年初预算45.00万元，支出决算48.00万元，${first}`, ...lines);
    expect(facts["0/comparison"]).toBe("over");
  });

  it.each([
    [
      "an expense in the next paragraph is compared by itself",
      "2022年度“三公”经费支出预算为9.00万元，支出决算为7.40万元，完成预算的82.22%。",
      "公务接待费支出预算为2.00万元，支出决算为2.20万元，完成预算的110%。决算数大于预算数的主要原因是来访增加。",
      [undefined, "over"],
    ],
    [
      "what opens a list is not compared by its first item",
      "2022年度“三公”经费支出预算为9.00万元，支出决算为7.40万元，完成预算的82.22%。其中：",
      "1.公务接待费决算数大于预算数的主要原因是来访增加。",
      [undefined, undefined],
    ],
    [
      "a paragraph that tells no expense compares the one before",
      "2022年度“三公”经费支出预算为9.00万元，支出决算为7.40万元，完成预算的82.22%。",
      "决算数小于预算数的主要原因是厉行节约。",
      ["under", undefined],
    ],
  ])("%s", (_, first, second, compared) => {
    const { facts } = executionsOf(first, second);
    expect([facts["0/comparison"], facts["1/comparison"]]).toEqual(compared);
  });

  it("a comparison is of the last expense before it", () => {
    const { facts } = executionsOf(
      "公务接待费支出预算3.00万元，支出决算2.40万元；公务用车运行维护费支出预算6.00万元，支出决算6.50万元。决算数大于预算数的主要原因是车辆老旧。",
      "本年收入12.00万元。",
      "决算数小于预算数的主要原因是不明。",
    );
    expect([facts["0/comparison"], facts["1/comparison"]]).toEqual([undefined, "over"]);
  });

  it("a difference behind the parts of what was spent is of the whole", () => {
    const { facts } = executionsOf(
      "公务用车购置及运行维护费6.00万元（其中：公务用车购置费0万元，公务用车运行维护费6.00万元），比预算数减少1.00万元。",
    );
    expect(facts).toEqual({
      "0/name": "公务用车购置及运行维护费",
      "0/plannedAs": "unsaid",
      "0/spent": "6",
      "0/difference": "1",
      "0/comparison": "under",
    });
  });

  it("a difference that names nothing is of nothing", () => {
    const { facts } = executionsOf(
      "比年初预算数减少1.00万元，下降5.00%。",
      "主要原因是人员减少。较预算数减少1.00万元。",
    );
    expect(facts).toEqual({});
  });

  it("what differs from the budget as approved is not held against it as adjusted", () => {
    const { facts } = executionsOf(
      "项目支出调整预算45.00万元，支出决算48.00万元，完成调整预算的106.67%，比年初预算增加8.00万元。",
    );
    expect(facts["0/difference"]).toBeUndefined();
  });

  it.each<[string, Record<string, unknown>]>([
    [
      "项目支出年初预算为40.00万元，调整预算为50.00万元，支出决算为48.00万元，完成年初预算的120%，完成调整预算的96%。决算数大于年初预算数的主要原因是增加工程。",
      { plannedAs: "adjusted", budgeted: "50", spent: "48", completionRate: "96" },
    ],
    [
      "项目支出年初预算40.00万元，年中追加10.00万元，调整后预算50.00万元，支出决算48.00万元，完成年初预算的120%。决算数小于调整后预算数。",
      { plannedAs: "adjusted", budgeted: "50", spent: "48", comparison: "under" },
    ],
    [
      "项目支出年初预算40.00万元，全年预算50.00万元，支出决算48.00万元，完成预算的120%，决算数大于预算数。",
      { plannedAs: "adjusted", budgeted: "50", spent: "48" },
    ],
    [
      "劳务费支出决算为48.00万元，年初预算为40.00万元，全年预算为50.00万元，决算数小于预算数的主要原因是工程未完。",
      { name: "劳务费", plannedAs: "approved", budgeted: "40", spent: "48" },
    ],
    [
      "项目支出年初预算40.00万元；基本支出全年预算50.00万元，支出决算48.00万元，完成预算的96%，决算数小于预算数。",
      {
        name: "基本支出",
        plannedAs: "adjusted",
        budgeted: "50",
        spent: "48",
        completionRate: "96",
        comparison: "under",
      },
    ],
  ])("of two budgets, each with what is said of it: %s", (line, execution) => {
    expect(executionsOf(line).facts).toEqual(
      Object.fromEntries(Object.entries(execution).map(([field, value]) => [`0/${field}`, value])),
    );
  });

  it.each([
    ["last year's figure is none", "公务接待费支出决算2.40万元，比上年减少0.60万元，下降20.00%。", 2],
    ["a plan without what was spent is none", "维修费年初预算为3.00万元，差值为0.60万元。", 2],
    ["last year's plan is none", "公务接待费支出2.40万元，比2021年度预算减少0.60万元，下降20.00%。", 2],
    ["a change is none", "本年支出预算9.00万元，比上年增加1.00万元。", 2],
    [
      "a difference behind what was left over is none of that",
      "年初结转和结余2.00万元，本年收入10.00万元，本年支出12.00万元，年末结转和结余0万元。比年初预算增加2.00万元，增长20%。",
      2,
    ],
    [
      "a difference behind a list is of none of its items",
      "公用经费5.00万元，包括办公费2.00万元、差旅费3.00万元。比年初预算4.00万元增加1.00万元，增长25%。",
      2,
    ],
    ["nor in its sentence", "办公费2.00万元、差旅费3.00万元，比年初预算减少1.00万元，下降16.67%。", 3],
    ["a share is none", "公务接待费支出决算为2.40万元，占32.43%。", 1],
  ])("%s", (_, line, left) => {
    const { facts, unclaimed } = executionsOf(line);
    expect(facts).toEqual({});
    expect(unclaimed).toHaveLength(left);
  });
});
