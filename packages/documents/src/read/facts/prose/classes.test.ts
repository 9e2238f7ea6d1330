import { describe, expect, it } from "vitest";
import { readLines } from "../../../testing/statement.js";

/** The items of a statement as name → amount and change. */
function classes(facts: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts)
      .filter(([pointer]) => /^\/statementItems\/\d+\/name$/.test(pointer))
      .map(([pointer, name]) => [name, facts[pointer.replace("/name", "/amount")]]),
  );
}

describe("expenditure by classes", () => {
  const listed = { 教育支出: "60", 社会保障和就业支出: "30", 住房保障支出: "10" };
  it.each([
    ["2022年支出预算100万元，其中：教育支出60万元，社会保障和就业支出30万元，住房保障支出10万元。"],
    [
      "支出预算100万元。",
      "按支出功能分类科目划分：教育支出60万元，占60%；社会保障和就业支出30万元，占30%；住房保障支出10万元，占10%。",
    ],
    ["教育支出60万元，占60%、社会保障和就业支出30万元，占30%、住房保障支出10万元，占10%。"],
    ["1.按支出功能分类，包括教育支出60万元、社会保障和就业支出30万元、住房保障支出10万元。"],
    [
      "支出预算100万元。其中：",
      "（一）教育支出类科目 60 万元，占支出总预算 60 %；",
      "（二）社会保障和就业支出类科目 30 万元；",
      "（三）住房保障支出类科目 10 万元。",
    ],
    [
      "2022年财政拨款收支总预算100万元。收入包括：一般公共预算拨款100万元；支出包括：教育支出60万元、社会保障和就业支出30万元、住房保障支出10万元。",
    ],
    ["一般公共预算支出100万元，其中，教育支出600000元，社会保障和就业支出300000元，住房保障支出100000元。"],
  ])("%s", (...lines) => {
    expect(classes(readLines("收支", ...lines).facts)).toEqual(listed);
  });

  it.each([
    [
      "其中：教育支出60万元，社会保障和就业支出30万元，其他支出10万元",
      { 教育支出: "60", 社会保障和就业支出: "30", 其他支出: "10" },
    ],
    [
      "包括教育支出（类）60万元、住房保障支出（类）30万元、其他支出（类）预算10万元",
      { 教育支出: "60", 住房保障支出: "30", 其他支出: "10" },
    ],
    ["其中：基本支出60万元，其他支出10万元", {}],
    ["其中：教育支出60万元，项目等其他支出10万元", { 教育支出: "60" }],
  ])("have 其他支出 among them behind another: %s", (words, expected) => {
    expect(classes(readLines("收支", `2022年支出预算100万元，${words}。`).facts)).toEqual(expected);
  });

  it("have changes of their own", () => {
    const { facts, unclaimed } = readLines(
      "收支",
      "支出预算90万元，其中：教育支出60万元，占66.67%，较上年预算安排增加5万元；卫生健康支出30万元，占33.33%，与上年预算安排持平。",
    );
    expect(facts).toMatchObject({
      "/statementItems/0/level": "category",
      "/statementItems/0/share": "66.67",
      "/statementItems/1/share": "33.33",
      "/statementItems/0/change/amount": "5",
      "/statementItems/1/change/direction": "unchanged",
    });
    expect(unclaimed).toEqual([]);
  });

  it("stand behind the items that are named with their levels", () => {
    const { facts } = readLines(
      "收支",
      "支出预算90万元，其中：教育支出60万元，卫生健康支出30万元。",
      "1.教育支出（类）普通教育（款）学前教育（项）60万元。",
    );
    expect(classes(facts)).toEqual({ 学前教育: "60", 教育支出: "60", 卫生健康支出: "30" });
    expect(facts).toMatchObject({ "/statementItems/0/name": "学前教育", "/statementItems/2/amount": "30" });
  });

  it("do not contradict a total, so that an unknown part withdraws none of them", () => {
    const { facts, unclaimed } = readLines("收支", "支出预算100万元，其中：教育支出60万元，其他各类40万元。");
    expect(classes(facts)).toEqual({ 教育支出: "60" });
    expect(unclaimed).toEqual(["40万元"]);
  });

  it.each([
    "下属丁家小学预算50万元，其中：教育支出50万元。",
    "项目支出50万元，其中：教育支出50万元。",
    "2021年支出预算50万元，上年教育支出50万元。",
  ])("are not the department's: %s", (line) => {
    expect(classes(readLines("收支", line).facts)).toEqual({});
  });

  it.each(["按支出用途分类，包括：", "2.按支出用途分类，包括："])(
    "stand beside a second division of the total: %s",
    (opening) => {
      const { facts, unclaimed } = readLines(
        "收支",
        "支出预算100万元。",
        "1.按支出功能分类，包括：教育支出70万元、住房保障支出30万元。",
        `${opening}人员支出60万元，占60%；日常公用支出30万元，占30%；项目支出10万元，占10%。`,
      );
      expect(facts).toMatchObject({
        "/expenditure/personnelExpenses": "60",
        "/expenditure/shares/routineOperatingExpenses": "30",
        "/expenditure/projectExpenditure": "10",
      });
      expect(unclaimed).toEqual([]);
    },
  );

  it("divide into what is no part of the department's", () => {
    const { facts } = readLines(
      "收支",
      "支出预算50万元，其中：教育支出50万元，其中：基本支出20万元，项目支出30万元。",
    );
    expect(facts).not.toHaveProperty("/expenditure/basicExpenditure");
  });
});

it.each(["对个人与家庭补助支出", "商品与服务支出", "工资性支出"])(
  "%s is a 类 of the economic classification",
  (name) => {
    const { facts } = readLines("收支", `2022年支出预算100万元。其中：资本性支出60万元；${name}40万元。`);
    expect(Object.values(facts)).toContain(name);
  },
);
