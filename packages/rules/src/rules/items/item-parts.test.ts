import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { itemParts } from "./item-parts.js";

const on = (amount: string | null, basicExpenditure?: string, projectExpenditure?: string) =>
  verdictOn(itemParts, {
    budget: {
      statementItems: [
        {
          name: "学前教育",
          amount,
          ...(basicExpenditure && { basicExpenditure }),
          ...(projectExpenditure && { projectExpenditure }),
        },
      ],
    },
  });

describe("item-parts", () => {
  it.each<[string, Parameters<typeof on>]>([
    ["两项之和", ["120", "80", "40"]],
    ["一项为零", ["120", "120", "0"]],
    ["只写一项", ["120", "80"]],
  ])("passes: %s", (_, item) => {
    expect(on(...item).outcome).toBe("passed");
  });

  it("is an error where the parts are more than the item", () => {
    const { cases } = on("120", "80", "44");
    expect(cases).toMatchObject([
      {
        outcome: "failed",
        message: "支出科目1“学前教育”为 120.00，其中基本支出、项目支出之和为 124.00，后者多 4.00",
      },
    ]);
    expect(cases[0]).not.toHaveProperty("severity");
    expect(on("120", undefined, "140").outcome).toBe("failed");
  });

  it("only warns where they are less", () => {
    expect(on("120", "80", "30").cases).toMatchObject([
      { severity: "warning", message: expect.stringContaining("之和为 110.00，前者多 10.00") },
    ]);
  });

  it.each<[string, Parameters<typeof on>]>([
    ["没有分列", ["120"]],
    ["没有金额", [null, "80", "40"]],
  ])("is skipped: %s", (_, item) => {
    expect(on(...item).outcome).toBe("skipped");
  });
});

const category = (name: string, amount: string) => ({ level: "category" as const, name, amount });
const ofClass = (of: string, name: string, amount: string) => ({
  level: "item" as const,
  category: of,
  section: "某款",
  name,
  amount,
});

describe("classes in a sentence", () => {
  const on = (head: string, housing: string, tail = "。", between = "、") => {
    const [first, second] = ["教育支出800.00万元", `住房保障支出${housing}万元`];
    const at = (text: string) => [{ position: { line: 1, column: 1 }, text, printed: text, offset: 0 }];
    return verdictOn(itemParts, {
      budget: {
        expenditure: { total: "1000" },
        statementItems: [category("教育支出", "800"), category("住房保障支出", housing)],
      },
      statement: [`支出预算1000.00万元${head}${first}${between}${second}${tail}`],
      sources: {
        "/expenditure/total": at("支出预算1000.00万元"),
        "/statementItems/0/amount": at(first),
        "/statementItems/1/amount": at(second),
      },
    });
  };

  it.each([
    ["，包括：", "200.00", "passed"],
    ["。支出包括", "200.00", "passed"],
    ["，主要用于以下方面：", "220.00", "failed"],
    ["。按支出功能分类，包括", "180.00", "failed"],
    // nothing tells that they divide it
    ["。", "220.00", "skipped"],
  ])("are held against its total: %s %s", (head, housing, outcome) => {
    expect(on(head, housing).outcome).toBe(outcome);
  });

  it("are an error where they are more, and a warning where they are less", () => {
    expect(on("，包括：", "220.00").cases[0]).toMatchObject({
      message: "支出总计 1000.00 与同一处列出的各类支出之和 1020.00 不符，少 20.00",
    });
    expect(on("，包括：", "220.00").cases[0]).not.toHaveProperty("severity");
    expect(on("，包括：", "180.00").cases[0]).toMatchObject({ severity: "warning" });
  });

  it.each([
    ["等。", "、"],
    ["、结转下年20.00万元。", "、"],
    ["，占20%；卫生健康支出20.00万元。", "、"],
    ["。", "（其中：学前教育30.00万元）、"],
  ])("are not held against it where they are not all: %s", (tail, between) => {
    expect(on("，包括：", "180.00", tail, between).outcome).toBe("skipped");
  });

  /** The total in a paragraph of its own, and the classes in the next. */
  const above = (lead: string, housing: string) => {
    const texts = ["支出预算1000.00万元", "教育支出800.00万元", `住房保障支出${housing}万元`];
    const at = (text = "") => [{ position: { line: 1, column: 1 }, text, printed: text, offset: 0 }];
    return verdictOn(itemParts, {
      budget: {
        expenditure: { total: "1000" },
        statementItems: [category("教育支出", "800"), category("住房保障支出", housing)],
      },
      statement: [`${texts[0]}。`, `${lead}${texts.slice(1).join("、")}。`],
      sources: {
        "/expenditure/total": at(texts[0]),
        "/statementItems/0/amount": at(texts[1]),
        "/statementItems/1/amount": at(texts[2]),
      },
    });
  };

  it.each([
    ["1.按支出功能分类，包括：", "200.00", "passed"],
    ["1.按支出功能分类，包括：", "220.00", "failed"],
    ["2.支出结构情况。", "220.00", "failed"],
    ["其中：", "220.00", "skipped"],
    ["上年支出90.00万元，按支出功能分类，包括：", "220.00", "skipped"],
  ])("divide the total of the paragraph before: %s %s", (lead, housing, outcome) => {
    expect(above(lead, housing).outcome).toBe(outcome);
  });

  it("may have their shares beside them", () => {
    expect(on("，包括：", "200.00", "，占20%。", "，占比80%；").outcome).toBe("passed");
  });
});

describe("classes and their items", () => {
  const on = (items: readonly ReturnType<typeof ofClass>[], printed = "1000") =>
    verdictOn(itemParts, {
      budget: { statementItems: [category("教育支出", "800"), category("住房保障支出", "200"), ...items] },
      sources: {
        "/revenue/total": [
          { position: { line: 1, column: 1 }, text: printed, printed, offset: 0, value: printed },
        ],
      },
    });
  const [school, housing] = [ofClass("教育", "小学教育", "800"), ofClass("住房保障", "住房公积金", "150")];
  const wrong = [school, housing, ofClass("住房保障", "购房补贴", "60")];

  it.each([
    ["passed", [school, housing, ofClass("住房保障", "购房补贴", "50")]],
    ["failed", wrong],
    // they count other money
    ["skipped", [ofClass("教育", "小学教育", "700"), housing]],
    ["skipped", [school]],
    ["skipped", [school, housing, ofClass("卫生健康", "行政单位医疗", "5")]],
    ["skipped", [school, housing, housing]],
  ])("%s", (outcome, items) => {
    expect(on(items).outcome).toBe(outcome);
  });

  it("warns of the class that alone does not add up", () => {
    expect(on(wrong).cases).toMatchObject([
      {
        severity: "warning",
        message: "支出科目2“住房保障支出” 200.00 与它下面各项之和 210.00 不符，少 10.00；其余各类都相符",
      },
    ]);
  });

  it.each([
    ["the items come to what is printed", "1010"],
    ["the classes come to nothing that is printed", "999"],
  ])("says nothing where %s", (_, printed) => {
    expect(on(wrong, printed).outcome).toBe("skipped");
  });
});
