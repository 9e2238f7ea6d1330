import { describe, expect, it } from "vitest";
import { readLines } from "../../../testing/statement.js";

const items = "公务接待费3万元，公务用车购置及运行维护费5万元，因公出国（境）费0万元。";
const three = {
  "/threePublicExpenses/officialReceptions/amount": "3",
  "/threePublicExpenses/officialVehicles/amount": "5",
  "/threePublicExpenses/overseasVisits/amount": "0",
};

describe("how the whole of the three public expenses is stated", () => {
  it.each([
    "2022年“三公”经费实际发生额为8万元",
    "2022年财政拨款“三公”经费发生数8万元",
    "2022年“三公”经费开支额8万元",
    "2022年“三公”经费开销8万元",
    "2022年共计支出“三公”经费8万元",
    "2022年累计发生“三公”经费8万元",
    "街道本级和5家二级单位2022年共计支出“三公”经费8万元",
    "松溪街道办事处本级及所属3个预算单位“三公”经费8万元",
    "办事处机关和下属五家单位“三公”经费预算8万元",
  ])("%s", (words) => {
    expect(readLines("三公", `${words}，其中：${items}`)).toEqual({
      facts: { "/threePublicExpenses/total": "8", ...three },
      unclaimed: [],
    });
  });

  it.each([
    "2022年二级单位共计支出“三公”经费8万元",
    "2022年所属5家单位“三公”经费发生额8万元",
    "2022年松溪文化馆本级和2家二级单位“三公”经费8万元",
    "2022年石桥镇本级和2家二级单位“三公”经费8万元",
    "2022年“三公”经费结余8万元",
  ])("and how that of others, or another figure: %s", (words) => {
    const { facts, unclaimed } = readLines("三公", `${words}，其中：${items}`);
    expect(facts).toEqual({});
    expect(unclaimed).toHaveLength(4);
  });
});

describe("a list of items stated one by one below", () => {
  const below = ["（一）公务接待费3万元。", "（二）因公出国（境）费0万元。"];

  it.each(["具体情况如下：", "情况如下：", "具体如下："])(
    "is read where the whole before it was not: %s",
    (words) => {
      const { facts } = readLines("三公", `2022年“三公”经费节余8万元。${words}`, ...below);
      expect(facts).toEqual({
        "/threePublicExpenses/officialReceptions/amount": "3",
        "/threePublicExpenses/overseasVisits/amount": "0",
      });
    },
  );

  it.each([
    "二级单位“三公”经费8万元。具体情况如下：",
    "松溪文化馆“三公”经费8万元。具体情况如下：",
    "2022年“三公”经费节余8万元，其中：",
  ])("and is no list of the department's where the whole is none: %s", (words) => {
    expect(readLines("三公", words, ...below).facts).toEqual({});
  });

  it("goes on being one of parts where the whole was read", () => {
    const { facts } = readLines("三公", "2022年“三公”经费3万元。具体情况如下：", ...below);
    expect(facts).toMatchObject({
      "/threePublicExpenses/total": "3",
      "/threePublicExpenses/officialReceptions/amount": "3",
    });
  });
});

describe("其中 at the head of a title's paragraph", () => {
  const parts =
    "其中：公务接待费3万元，占37.5%；公务用车购置及运行维护费5万元，占62.5%；因公出国（境）费0万元，占0%。";
  const total = "2022年“三公”经费财政拨款预算为8万元。";

  it.each([
    [
      [
        `（一）总体情况。${total}`,
        `（二）具体情况。${parts}`,
        "1.公务接待费3万元。",
        "2.因公出国（境）费0万元。",
      ],
    ],
    [[`（一）总体情况。${total}“三公”经费比2021年减少1万元，下降11.11%。`, `（二）具体情况。${parts}`]],
    [[`（一）总体情况。${total}比上年减少1万元，主要原因是压减开支。`, "（二）具体情况", parts]],
  ])("divides the whole of the section: %s", (lines) => {
    const { facts, unclaimed } = readLines("三公", ...lines);
    expect(facts).toMatchObject({ "/threePublicExpenses/total": "8", ...three });
    expect(unclaimed).toEqual([]);
  });

  it.each([
    [[`（二）具体情况。${parts}`]],
    [[`（一）总体情况。${total}比上年减少1万元。“三公”经费下降11.11%。`, "（二）所属单位具体情况", parts]],
    [[`（一）总体情况。${total}`, "（二）所属文化馆具体情况", "文化馆“三公”经费8万元。", parts]],
  ])("and none where no whole of its own was stated: %s", (lines) => {
    const { facts } = readLines("三公", ...lines);
    expect(facts).not.toHaveProperty(["/threePublicExpenses/officialReceptions/amount"]);
  });
});

describe("a division behind the classes of a total", () => {
  const classes = "教育支出80万元，卫生健康支出20万元";
  const uses = {
    "/expenditure/basicExpenditure": "70",
    "/expenditure/projectExpenditure": "30",
    "/expenditure/shares/basicExpenditure": "70.00",
    "/expenditure/shares/projectExpenditure": "30.00",
  };

  it.each([
    [
      "of expenditure",
      [
        `2022年支出预算100万元。支出包括：${classes}。其中基本支出70万元，占70.00%；项目支出30万元，占30.00%。`,
      ],
    ],
    [
      "of both sides",
      [
        "2022年收支总预算100万元。",
        `支出包括：${classes}。其中：基本支出70万元，占70.00%；项目支出30万元，占30.00%。`,
      ],
    ],
    [
      "of expenditure, by classification",
      [
        `支出预算100万元，按功能分类，包括：${classes}。其中：基本支出70万元，占70.00%，项目支出30万元，占30.00%。`,
      ],
    ],
  ])("divides the total as well: %s", (_, lines) => {
    const { facts, unclaimed } = readLines("收支", ...lines);
    expect(facts).toMatchObject({ "/expenditure/total": "100", ...uses });
    expect(unclaimed).toEqual([]);
  });

  it("is of the budget whose classes they are", () => {
    const { facts } = readLines(
      "收支",
      `2022年支出预算150万元。一般公共预算支出100万元，包括：${classes}。其中：基本支出70万元，占70.00%；项目支出30万元，占30.00%。`,
    );
    expect(facts).not.toHaveProperty(["/expenditure/basicExpenditure"]);
  });
});
