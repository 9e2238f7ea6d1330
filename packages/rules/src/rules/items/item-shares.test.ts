import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { itemShares } from "./item-shares.js";

const NAMES = ["教育支出", "卫生健康支出", "住房保障支出", "城乡社区支出"];

/** Classes of expenditure, each by its amount and its share. */
const shared = (shares: readonly (readonly [amount: string, share: string])[], total?: string): Example => ({
  budget: {
    statementItems: shares.map(([amount, share], at) => ({
      level: "category",
      name: NAMES[at] ?? null,
      amount,
      share,
    })),
    ...(total && { expenditure: { total } }),
  },
});

/** Two lists of the same classes, each of its own total. */
const twoLists = (last: string): Example => {
  const list = (amounts: readonly string[], shares: readonly string[]) =>
    NAMES.map((name, at) => ({
      level: "category" as const,
      name,
      amount: amounts[at] ?? null,
      share: shares[at] ?? null,
    }));
  const shares = ["40.00", "30.00", "20.00", "10.00"];
  return {
    budget: {
      statementItems: [
        ...list(["40", "30", "20", "10"], shares),
        ...list(["20", "15", "10", "5"], [...shares.slice(0, 3), last]),
      ],
    },
  };
};

it.each([
  ["两项里一项的占比不对", "35.00", "warning"],
  ["超过全部", "445.00", undefined],
])("of two parts: %s", (_, share, severity) => {
  const { cases } = verdictOn(
    itemShares,
    shared(
      [
        ["60", "60.00"],
        ["40", share],
      ],
      "100",
    ),
  );
  const failed = cases.filter(({ outcome }) => outcome === "failed");
  expect(failed).toHaveLength(1);
  expect(failed[0]).toMatchObject(severity ? { severity } : { outcome: "failed" });
  expect("severity" in (failed[0] ?? {})).toBe(severity !== undefined);
});

describe("two wrong shares of one list", () => {
  const two = [
    ["60", "66.00"],
    ["40", "44.00"],
  ] as const;
  const outcome = (total?: string) =>
    verdictOn(itemShares, shared(two, total)).cases.map((each) => each.outcome);

  it("are told where the amounts add up to a disclosed total", () => {
    expect(verdictOn(itemShares, shared(two, "100")).cases).toMatchObject([
      {
        outcome: "failed",
        severity: "warning",
        message:
          "这几项合计就是支出总计 100.00：支出科目1“教育支出” 60.00 应占 60.00%，文中写 66.00%；支出科目2“卫生健康支出” 40.00 应占 40.00%，文中写 44.00%，请核对",
      },
    ]);
  });

  it.each([[undefined], ["120"]])("are not judged where the total is %s", (total) => {
    expect(outcome(total)).toEqual(["skipped"]);
  });
});

describe("the only part of a total", () => {
  it.each([
    ["all of the year's revenue", { currentYearRevenue: "90", total: "95" }, "100", undefined],
    ["all of everything", { total: "90" }, "100", undefined],
    ["less than the year's revenue", { currentYearRevenue: "93", total: "95" }, "100", "error"],
    ["less than everything", { total: "95" }, "100", "warning"],
    ["a share of its own", { currentYearRevenue: "93" }, "96.77", undefined],
  ] as const)("%s", (_, totals, share, severity) => {
    const revenue = { fiscalAppropriation: "90", shares: { fiscalAppropriation: share }, ...totals };
    const { cases } = verdictOn(itemShares, { budget: { revenue } });
    const failed = cases.filter(({ outcome }) => outcome === "failed");
    expect(failed.map((each) => ("severity" in each && each.severity) || "error")).toEqual(
      severity ? [severity] : [],
    );
  });
});

describe("a list of one total", () => {
  it.each([
    ["its own shares", "3.87", "passed"],
    ["one share of another total", "3.7", "failed"],
  ])("%s", (_, last, outcome) => {
    const example: Example = {
      budget: {
        statementItems: ["60", "29.50", "3.6"].map((amount, at) => ({
          level: "category" as const,
          name: NAMES[at] ?? null,
          amount,
          share: ["64.45", "31.69", last][at] ?? null,
        })),
        expenditure: { currentYearExpenditure: "93.1", total: "97.3" },
      },
    };
    expect(verdictOn(itemShares, example).outcome).toBe(outcome);
  });
});

describe("a share that names what it is one of", () => {
  const ofBasic = (words: string, personnel: readonly [amount: string, share: string]): Example => ({
    budget: {
      appropriations: {
        generalPublicBudget: {
          basicExpenditure: "1600",
          projectExpenditure: "400",
          personnelExpenses: personnel[0],
          shares: { basicExpenditure: "80", projectExpenditure: "20", personnelExpenses: personnel[1] },
        },
      },
      expenditure: { generalPublicBudget: "2000" },
    },
    sources: {
      "/appropriations/generalPublicBudget/shares/personnelExpenses": [
        {
          position: { line: 1, column: 1 },
          text: `${words}${personnel[1]}%`,
          printed: `${personnel[1]}%`,
          offset: words.length,
          value: personnel[1],
        },
      ],
    },
  });

  it.each([
    ["占基本支出的", "87.5"],
    ["占一般公共预算基本支出的比例为", "87.50"],
    ["占基本支出预算 ", "87.5"],
    ["占", "70"],
    ["占一般公共预算支出的", "70"],
  ])("passes: %s%s%%", (words, share) => {
    expect(verdictOn(itemShares, ofBasic(words, ["1400", share])).outcome).toBe("passed");
  });

  it("fails where it is not that share of it", () => {
    expect(verdictOn(itemShares, ofBasic("占基本支出的", ["1400", "70.0"])).cases).toMatchObject([
      { outcome: "passed" },
      { outcome: "passed" },
      {
        outcome: "failed",
        severity: "warning",
        message:
          "一般公共预算的人员经费 1400.00 占一般公共预算的基本支出 1600.00 的占比应为 87.5%，文中写 70.0%，请核对金额或占比",
      },
    ]);
    expect(verdictOn(itemShares, ofBasic("占", ["1400", "87.5"])).outcome).toBe("failed");
  });

  it("is off by one in its last place at most for a hint", () => {
    const { cases } = verdictOn(itemShares, ofBasic("占基本支出的", ["1400", "87.6"]));
    expect(cases?.at(-1)).toMatchObject({ outcome: "failed", severity: "warning" });
  });
});

describe("two items that are no share of the total", () => {
  it.each([
    ["crosswise they are: exchanged", ["30.00", "40.00"], "failed"],
    ["nor crosswise", ["35.00", "35.00"], "skipped"],
  ])("%s", (_, [first = "", second = ""], outcome) => {
    const { cases } = verdictOn(
      itemShares,
      shared([
        ["40", first],
        ["30", second],
        ["20", "20.00"],
        ["10", "10.00"],
      ]),
    );
    expect(cases).toHaveLength(1);
    expect(cases[0]).toMatchObject(
      outcome === "failed"
        ? {
            outcome,
            severity: "warning",
            message:
              "支出科目1“教育支出” 40.00 的占比写 30.00%，支出科目2“卫生健康支出” 30.00 的写 40.00%，像是写反了：两项的金额或占比互换才对得上，请核对",
          }
        : { outcome },
    );
  });
});

describe("basic expenditure and projects without their total", () => {
  const halves = (basic: readonly [string, string], projects: readonly [string, string]): Example => ({
    budget: {
      appropriations: {
        generalPublicBudget: {
          basicExpenditure: basic[0],
          projectExpenditure: projects[0],
          shares: { basicExpenditure: basic[1], projectExpenditure: projects[1] },
        },
      },
    },
  });
  it("fail where they are shares of more than all", () => {
    expect(verdictOn(itemShares, halves(["240", "80.00"], ["60", "25.00"])).cases).toMatchObject([
      {
        outcome: "failed",
        severity: "warning",
        message:
          "其余各项都是 300.00 的占比，一般公共预算的项目支出 60.00 的占比应为 20.00%，文中写 25.00%，请核对金额或占比",
      },
    ]);
  });

  it.each<[string, Example]>([
    ["all of one whole", halves(["240", "80.00"], ["60", "20.00"])],
    ["rounded up", halves(["239.99", "79.997"], ["60.01", "20.003"])],
    ["of a greater one", halves(["240", "60.00"], ["60", "15.00"])],
    ["less than all", halves(["240", "80.00"], ["60", "15.00"])],
    ["neither of their sum", halves(["240", "90.00"], ["60", "25.00"])],
  ])("do not where they are %s", (_, example) => {
    expect(verdictOn(itemShares, example).outcome).not.toBe("failed");
  });
});

describe("item-shares", () => {
  it("begins another list where a name stands again", () => {
    expect([twoLists("10.00"), twoLists("90.00")].map((each) => verdictOn(itemShares, each).outcome)).toEqual(
      ["passed", "failed"],
    );
  });

  it.each<[string, Example]>([
    [
      "都相符",
      shared([
        ["40", "40.00"],
        ["30", "30.00"],
        ["20", "20.00"],
        ["10", "10.00"],
      ]),
    ],
    [
      "四舍五入",
      shared([
        ["100", "14.29"],
        ["200", "28.57"],
        ["200", "28.57"],
        ["200", "28.57"],
      ]),
    ],
    [
      "占支出总计",
      shared(
        [
          ["40", "20"],
          ["30", "15"],
          ["20", "10"],
          ["10", "5"],
        ],
        "200",
      ),
    ],
    [
      "一本预算的基本支出和项目支出，以及其中的经济分类",
      {
        budget: {
          expenditure: { generalPublicBudget: "100" },
          appropriations: {
            generalPublicBudget: {
              basicExpenditure: "80",
              projectExpenditure: "20",
              shares: { basicExpenditure: "80", projectExpenditure: "20.00" },
              economicItems: [
                { name: "工资福利支出", within: "basicExpenditure", amount: "60", share: "75" },
                { name: "商品和服务支出", within: "basicExpenditure", amount: "20", share: "25" },
              ],
            },
          },
        },
      },
    ],
    [
      "分母各不相同的收入",
      {
        budget: {
          revenue: {
            total: "200",
            fiscalAppropriation: "100",
            generalPublicBudgetAppropriation: "80",
            publicServiceRevenue: "100",
            shares: {
              fiscalAppropriation: "50",
              generalPublicBudgetAppropriation: "80",
              publicServiceRevenue: "50",
            },
          },
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(itemShares, example).outcome).toBe("passed");
  });

  it("warns of a part of a disclosed total", () => {
    const verdict = verdictOn(itemShares, {
      budget: {
        expenditure: {
          total: "100",
          basicExpenditure: "80",
          projectExpenditure: "20",
          shares: { basicExpenditure: "80", projectExpenditure: "26" },
        },
      },
    });
    expect(verdict.cases).toMatchObject([{ outcome: "passed" }, { outcome: "failed", severity: "warning" }]);
    expect(verdict.cases[1]?.evidence.map(({ pointer }) => pointer)).toContain(
      "/expenditure/shares/projectExpenditure",
    );
  });

  it("knows what final accounts divide, which is less than the total with what is carried over", () => {
    const accounts = (projectShare: string): Example => ({
      budget: {
        kind: "finalAccounts",
        expenditure: {
          total: "130",
          currentYearExpenditure: "100",
          basicExpenditure: "80",
          projectExpenditure: "20",
          shares: { basicExpenditure: "80", projectExpenditure: projectShare },
        },
      },
    });
    expect([accounts("20"), accounts("26")].map((each) => verdictOn(itemShares, each).outcome)).toEqual([
      "passed",
      "failed",
    ]);
  });

  it.each([
    ["两类都相符", "40.00", "passed"],
    ["一类不符", "46.00", "failed"],
  ])("warns of two classes that add up to the total: %s", (_, second, outcome) => {
    const example = shared(
      [
        ["60", "60.00"],
        ["40", second],
      ],
      "100",
    );
    expect(verdictOn(itemShares, example).outcome).toBe(outcome);
    if (outcome === "failed")
      expect(verdictOn(itemShares, example).cases).toMatchObject([
        { outcome: "passed" },
        { outcome: "failed", severity: "warning" },
      ]);
  });

  it.each<[string, readonly (readonly [string, string])[], string]>([
    [
      "合计凑足 100%",
      [
        ["500.6", "5.01"],
        ["1500.1", "15.00"],
        ["3000.1", "30.00"],
        ["4999.9", "49.99"],
      ],
      "info",
    ],
    [
      "合计不是 100%",
      [
        ["499.6", "5.00"],
        ["1500.1", "15.00"],
        ["3000.1", "30.00"],
        ["5000.2", "50.01"],
      ],
      "warning",
    ],
  ])("does not take a last place for a wrong share: %s", (_, parts, severity) => {
    expect(verdictOn(itemShares, shared(parts)).cases).toMatchObject([{ outcome: "failed", severity }]);
  });

  it.each<[string, Example]>([
    [
      "一项的占比写错",
      shared([
        ["40", "40.00"],
        ["30", "33.00"],
        ["20", "20.00"],
        ["10", "10.00"],
      ]),
    ],
  ])("fails: %s", (_, example) => {
    expect(verdictOn(itemShares, example).outcome).toBe("failed");
  });

  it.each<[string, Example]>([
    [
      "不足四项",
      shared([
        ["50", "50"],
        ["30", "40"],
      ]),
    ],
    [
      "看不出分母",
      shared([
        ["40", "7"],
        ["30", "9"],
        ["20", "11"],
        ["10", "13"],
      ]),
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(itemShares, example).outcome).toBe("skipped");
  });
});
