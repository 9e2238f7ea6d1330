import { describe, expect, it } from "vitest";
import { factsOf, readText } from "../../../testing/statement.js";

const read = (...lines: readonly string[]) => {
  const reading = readText(
    ["河口乡卫生院2022年度部门决算公开说明", "二、2022年度部门决算情况说明", ...lines].join("\n"),
  );
  return { facts: factsOf(reading), unclaimed: reading.amounts.unclaimed.map(({ text }) => text) };
};
const sides = {
  "/revenue/currentYearRevenue": "400",
  "/revenue/fiscalAppropriation": "300",
  "/revenue/publicServiceRevenue": "100",
  "/expenditure/currentYearExpenditure": "400",
  "/expenditure/basicExpenditure": "250",
  "/expenditure/projectExpenditure": "150",
};

describe("收入 and 支出 behind the body's own name are its totals", () => {
  it.each(["河口乡卫生院", "河口乡卫生院单位", "本单位", "卫生院", "我院"])("%s", (name) => {
    expect(
      read(
        `（一）收入决算情况。2022年度，${name}收入为400万元，其中：`,
        "1.财政拨款收入300万元。",
        "2.事业收入100万元。",
        "（二）支出决算情况",
        `2022年度，${name}支出为400万元。其中：`,
        "基本支出250万元。",
        "项目支出150万元。",
      ),
    ).toEqual({ facts: expect.objectContaining(sides), unclaimed: [] });
  });

  it.each(["河口乡卫生院食堂", "石桥乡卫生院", "河口乡卫生院防疫项目", "下属卫生院"])(
    "and behind another's they are not: %s",
    (name) => {
      const { facts } = read("（一）收入决算情况", `2022年度，${name}收入为400万元。`);
      expect(facts).toEqual({});
    },
  );

  it("nor is what a body's name has of 支出 a side", () => {
    const reading = readText(
      [
        "东岭县非税收入管理局2022年度部门决算",
        "（二）支出决算情况",
        "2022年度，东岭县非税收入管理局支出为400万元。",
      ].join("\n"),
    );
    expect(factsOf(reading)).toMatchObject({ "/expenditure/currentYearExpenditure": "400" });
  });

  it("nor is what it has of 决算 a word for what was spent", () => {
    const reading = readText(
      [
        "东岭县决算审核中心2022年单位预算公开",
        "一、收入预算情况",
        "东岭县决算审核中心2022年收入预算400万元。",
        "二、机关运行经费",
        "东岭县决算审核中心2022年机关运行经费预算安排61.2万元。",
      ].join("\n"),
    );
    expect(factsOf(reading)).toEqual({ "/revenue/total": "400", "/agencyOperatingExpenses/total": "61.2" });
  });
});

describe("what a body is called by its kind", () => {
  const totalsOf = (body: string, subject: string) =>
    factsOf(
      readText(
        [`${body}2022年单位预算公开`, "一、收入预算情况", `2022年${subject}收入预算400万元。`].join("\n"),
      ),
    );
  it.each([
    ["东岭师范大学", "学校"],
    ["松溪县第二中学", "学校"],
    ["河口乡中心小学", "学校"],
    ["河口乡卫生院", "医院"],
    ["松溪县妇幼保健院", "医院"],
  ])("is itself: %s as %s", (body, subject) => {
    expect(totalsOf(body, subject)).toMatchObject({ "/revenue/total": "400" });
  });

  it.each([
    ["松溪县教育局", "学校"],
    ["松溪县卫生健康局", "医院"],
    ["东岭师范大学", "医院"],
    ["松溪县图书馆学会", "学校"],
  ])("is not another kind of body: %s as %s", (body, subject) => {
    expect(totalsOf(body, subject)).not.toHaveProperty("/revenue/total");
  });
});
