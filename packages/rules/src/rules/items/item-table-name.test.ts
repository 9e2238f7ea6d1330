import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { itemTableName } from "./item-table-name.js";

const item = (more: object) =>
  ({ level: "item", category: "教育支出", section: "普通教育", name: "学前教育", ...more }) as const;
const rows = (first: string, second = "小学教育") => [
  { code: "205", name: "教育支出", total: "999" },
  { code: "20502", name: "普通 教育", total: "999" },
  { code: "2050201", name: "学前教育", total: first, basicExpenditure: "100.5", projectExpenditure: "20" },
  { code: "2050202", name: second, total: "60" },
  { code: "2050203", name: "初中教育", total: "30" },
];
const of = (first: object, ...others: readonly object[]) => ({
  budget: {
    statementItems: [item(first), item({ name: "小学教育" }), item({ name: "初中教育" }), ...others] as never,
    tables: { generalPublicBudgetTable: { rows: rows("120.5") } },
  },
});

/** Tables without rows of 类 and 款: the classification says what an item's own row lies in. */
const itemsAlone = (first: object) => {
  const { budget } = of(
    first,
    { level: "category", name: "教育支出" },
    { level: "section", category: "教育支出", name: "普通教育" },
  );
  return { budget: { ...budget, tables: { generalPublicBudgetTable: { rows: rows("120.5").slice(2) } } } };
};

describe("item-table-name", () => {
  it.each([
    ["名称相同", of({})],
    ["编码和名称都相同", of({ code: "2050201" })],
    ["报表只列到项，类和款按科目表", itemsAlone({})],
    ["报表只列到项，类少写“支出”", itemsAlone({ category: "教育" })],
    ["类的旧名由另一条规则查", of({ category: "医疗卫生与计划生育支出" })],
    [
      "报表的各类加不到合计，缺了行",
      {
        budget: {
          ...of({}, item({ name: "高中教育" })).budget,
          tables: { generalPublicBudgetTable: { rows: rows("120.5"), totalRow: { total: "1080" } } },
        },
      },
    ],
    [
      "只写到类",
      {
        budget: {
          statementItems: [{ level: "category", name: "教育支出" }] as const,
          tables: { generalPublicBudgetTable: { rows: rows("120.5") } },
        },
      },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(itemTableName, example).outcome).toBe("passed");
  });

  it.each([
    [
      "报表里没有，同类同金额的有一个",
      of({ section: "学前教育", name: "幼儿教育", amount: "120.5" }),
      "报表里没有支出科目1“幼儿教育”的名称所写的“教育支出—学前教育—幼儿教育”；一般公共预算支出表中同类、同金额的是“普通教育—学前教育”（2050201）",
    ],
    [
      "报表只列到项，款写错",
      itemsAlone({ section: "职业教育" }),
      "报表里没有支出科目1“学前教育”的名称所写的“教育支出—职业教育—学前教育”；一般公共预算支出表中名称只差一处的是“学前教育”（2050201）",
    ],
    [
      "报表只列到项，项写错",
      itemsAlone({ name: "学教育", amount: "120.5" }),
      "报表里没有支出科目1“学教育”的名称所写的“教育支出—普通教育—学教育”；一般公共预算支出表中同类、同金额的是“学前教育”（2050201）",
    ],
    [
      "款写错，金额也写错，同类同项的只有一行",
      of({ section: "职业教育", amount: "102.5" }),
      "报表里没有支出科目1“学前教育”的名称所写的“教育支出—职业教育—学前教育”；一般公共预算支出表中名称只差一处的是“教育支出—普通教育—学前教育”（2050201）",
    ],
    [
      "项差一个字，金额也写错",
      of({ name: "学前教学", amount: "102.5" }),
      "报表里没有支出科目1“学前教学”的名称所写的“教育支出—普通教育—学前教学”；一般公共预算支出表中名称只差一处的是“教育支出—普通教育—学前教育”（2050201）",
    ],
    [
      "项差一个字，像的一行另有科目写到",
      of({ name: "小学教学", amount: "102.5" }),
      "报表里没有支出科目1“小学教学”的名称所写的“教育支出—普通教育—小学教学”",
    ],
    [
      "编码写错，名称和金额是另一行的",
      of({ code: "2050202", amount: "120.5" }),
      "“学前教育”的编码写作 2050202，一般公共预算支出表中是“小学教育”；那里同名、同金额的是 2050201，像是说明里的编码写错了",
    ],
    [
      "编码写错，报表里没有这个编码",
      of({ code: "2050209", amount: "120.5" }),
      "“学前教育”的编码写作 2050209，报表里没有；一般公共预算支出表同名、同金额的是 2050201，像是说明里的编码写错了",
    ],
    [
      "编码处是另一个名称",
      of({ code: "2050201", name: "幼儿教育" }),
      "支出科目1“幼儿教育”的名称写作“幼儿教育”，一般公共预算支出表中编码 2050201 处写作“学前教育”",
    ],
  ])("fails: %s", (_, example, message) => {
    const { cases } = verdictOn(itemTableName, example);
    expect(cases.filter(({ outcome }) => outcome === "failed")).toMatchObject([{ message }]);
  });

  it("corrects the code that is wrong, and not the name", () => {
    const { cases } = verdictOn(itemTableName, of({ code: "2050209", amount: "120.5" }));
    const [failed] = cases.filter(({ outcome }) => outcome === "failed");
    expect(failed).toMatchObject({
      repairs: [{ kind: "text", pointer: "/statementItems/0/code", from: "2050209", to: "2050201" }],
    });
  });

  it.each([
    ["没有报表", { budget: { statementItems: [item({})] } }],
    ["多数找不到", of({ name: "甲" }, item({ name: "乙" }), item({ name: "丙" }), item({ name: "丁" }))],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(itemTableName, example).outcome).toBe("skipped");
  });

  it.each<[string, (code: string, name: string) => string]>([
    ["by their names", (_, name) => `教育支出（类）普通教育（款）${name}（项）`],
    ["with their codes", (code, name) => `教育支出（205类）普通教育（02款）${name}（${code}项）`],
    ["by the name of the 项 alone", (_, name) => `${name}（项）`],
  ])("names what final accounts tell of and no table has, %s", (_, named) => {
    const stated = (code: string, name: string, spent: string) => ({ name: named(code, name), spent });
    const { cases } = verdictOn(itemTableName, {
      budget: {
        kind: "finalAccounts",
        executions: [
          stated("01", "学前教育", "120.5"),
          stated("02", "小学教育", "60"),
          stated("03", "初级中学教育", "30"),
        ],
        tables: { generalPublicBudgetTable: { rows: rows("120.5") } },
      },
    });
    expect(cases.map(({ outcome }) => outcome)).toEqual(["passed", "passed", "failed"]);
    expect(cases[2]).toMatchObject({ message: expect.stringContaining("初级中学教育") });
  });
});
