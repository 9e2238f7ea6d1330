import type { Paragraph } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { sentenceEnd } from "./sentence-end.js";

const before = "收入比上年增加。";

describe("sentence-end", () => {
  it.each([
    ["有句号", { statement: [before, "支出增加的主要原因是新增两个站点。"] }],
    ["标题", { statement: [before, { role: "heading", text: "二、支出增加的主要原因是什么呢" } as const] }],
    ["条目", { statement: [before, "上海市某区某某街道社区服务中心"] }],
    ["引出下文", { statement: [before, "财政拨款支出主要用于以下方面："] }],
    ["标注", { statement: [before, "注：支出增加的主要原因是新增两个站点"] }],
    ["下一段接着说", { statement: ["2021年某局机关运行经费预算为12.50万元", "，比上年增加1万元。"] }],
    ["标签和数", { statement: ["机关运行经费：预算为12.50万元", "采购预算3万元。"] }],
    ["前一段也没有", { statement: ["收入比上年增加", "支出增加的主要原因是新增站点"] }],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(sentenceEnd, example).outcome).toBe("passed");
  });

  it.each([
    [
      "少了句号",
      { statement: [before, "支出增加的主要原因是新增两个站点"] },
      "段末少了句号：“要原因是新增两个站点”",
    ],
    [
      "只说持平",
      { statement: [before, "今年总支出120.00万元，与上年持平"] },
      "段末少了句号：“00万元，与上年持平”",
    ],
    [
      "标题下面只有一个数",
      {
        statement: [
          { role: "heading", text: "二、机关运行经费预算" } as const,
          "2021年某局机关运行经费预算为12.50万元",
          { role: "heading", text: "三、政府采购预算" } as const,
          "2021年某局政府采购预算3.00万元。",
        ],
      },
      "段末少了句号：“预算为12.50万元”",
    ],
  ])("fails: %s", (_, example, message) => {
    expect(verdictOn(sentenceEnd, example).cases).toMatchObject([{ outcome: "failed", message }]);
  });

  it.each([["没有原文", {}]])("is skipped: %s", (_, example) => {
    expect(verdictOn(sentenceEnd, example).outcome).toBe("skipped");
  });

  it("a comma at the end of an item, before the next", () => {
    const items = (end: string, next: string) => ({
      statement: [
        "1.“教育支出”科目5万元，主要用于办园。",
        `2.“卫生健康支出”科目3万元，主要用于医疗${end}`,
        next,
      ],
    });
    expect(verdictOn(sentenceEnd, items("，", "3.“住房保障支出”科目1万元。")).outcome).toBe("failed");
    expect(verdictOn(sentenceEnd, items("，", "以及防疫。")).outcome).toBe("passed");
    expect(verdictOn(sentenceEnd, items("。", "3.“住房保障支出”科目1万元。")).outcome).toBe("passed");
  });

  const duties = (...ends: string[]) =>
    ends.map((end, at): Paragraph => {
      const label = `${at + 1}.`;
      const title = `负责第${at + 1}项工作的组织和实施${end}`;
      return { text: label + title, role: "body", label, title };
    });
  const title: Paragraph = {
    text: "（二）机构设置",
    role: "heading",
    level: 2,
    label: "（二）",
    title: "机构设置",
  };
  it.each<[string, readonly (string | Paragraph)[], string]>([
    ["中间一条没有", duties("。", "", "。", "。"), "failed"],
    ["最后一条没有", [...duties("。", "。", "。", ""), title], "failed"],
    ["都有", duties("。", "。", "。", "。"), "passed"],
    ["两条没有", duties("。", "", "", "。", "。"), "passed"],
    ["有的写分号", duties("；", "", "。", "。"), "passed"],
    ["条目太少", duties("。", "", "。"), "passed"],
    ["下一段接着这一条", [...duties("。", "。", "。", ""), "和监督检查。"], "passed"],
    ["各条都是名称", ["1.水务局", "2.图书馆", "3.文化馆", "4.文物所"], "passed"],
  ])("compares the items of a list: %s", (_, statement, outcome) => {
    expect(verdictOn(sentenceEnd, { statement }).outcome).toBe(outcome);
  });
});
