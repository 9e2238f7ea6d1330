import { describe, expect, it } from "vitest";
import { blocksOf } from "../../testing/blocks.js";
import { readDecoded } from "../read-decoded.js";
import { kindOfDocument } from "./document-kind.js";

const kind = (text: string) => kindOfDocument(blocksOf(text));

describe("budget or final accounts", () => {
  it.each([
    ["林溪县水务局2024年度部门决算", "finalAccounts"],
    ["林溪县水务局\n2024年度决算公开说明", "finalAccounts"],
    ["林溪县水务局2024年度一般公共预算及政府性基金财政拨款“三公”经费支出决算情况说明", "finalAccounts"],
    ["林溪县水务局2025年一般公共预算公开", "budget"],
    ["林溪县水务局2025年部门预算", "budget"],
    ["首页 > 政府信息公开 > 部门预决算\n林溪县水务局（本级）2024年度决算公开说明", "finalAccounts"],
    ["体裁分类：财政预算、决算\n林溪县水务局2025年部门预算情况说明", "budget"],
    ["林溪县水务局\n收入支出决算总表\n收入决算表\n支出决算表", "finalAccounts"],
    ["一、机构设置\n我局设3个科室。\n二、收支情况\n比上年决算数增加10万元。", "budget"],
    ["", "budget"],
  ])("%j is %s", (text, expected) => expect(kind(text)).toBe(expected));
});

describe("another document", () => {
  const article =
    "第一条 为规范预算管理，制定本办法。\n第二条 各部门编制预算。\n第三条 本办法自发布之日起施行。";
  it.each([
    ["关于林溪县2024年预算执行情况和\n2025年预算草案的报告", "一级政府的预算报告"],
    ["林溪县社区养老项目支出绩效评价报告", "绩效评价报告"],
    [`林溪县项目支出管理办法（试行）\n${article}`, "规章制度"],
    ["办公家具采购结果公告", "采购公告"],
  ])("%j is refused as %s", (text, what) => expect(() => kind(text)).toThrow(what));

  it.each([
    ["a statement that speaks of a regulation", "林溪县水务局2025年部门预算\n依据项目支出管理办法"],
    ["a title like a regulation's without articles", "公务接待管理办法\n一、收入预算10万元"],
    ["accounts with an evaluation beneath", "林溪县水务局2024年度部门决算\n项目支出绩效评价报告"],
  ])("%s is not", (_, text) => expect(() => kind(text)).not.toThrow());
});

describe("a disclosure of few words", () => {
  it.each([
    [
      "accounts that never say 预算",
      "林溪县水务局2024年度部门决算\n2024年“三公”经费1.20万元，国内公务接待8批次，60人次。",
    ],
    [
      "accounts of one unit in 元",
      "林溪县水文站2024年度决算公开说明\n本年支出合计 98000 元，其中：基本支出 98000 元。",
    ],
    ["both sides in one word", "林溪县水务局2024年部门预算\n我局2024年收支总预算98.00万元。"],
  ])("%s", (_, text) => {
    const reading = readDecoded("text", { blocks: blocksOf(text), lines: [], notices: [] });
    expect(reading.amounts.printed).toBeGreaterThan(0);
  });
});

it("final accounts are recognised, and nothing that was planned becomes one of their amounts", () => {
  const { budget, notices, amounts } = readDecoded("text", {
    blocks: blocksOf(`
林溪县水务局2024年度部门决算
一、收入支出决算总体情况说明
2024年度收入总计120.50万元，支出总计120.50万元，与2023年度相比减少3.20万元。
二、一般公共预算财政拨款支出决算情况说明
年初预算为100.00万元，支出决算为98.30万元，完成年初预算的98.30%。其中：基本支出80.00万元。`),
    lines: [],
    notices: [],
  });
  expect(budget).toMatchObject({ kind: "finalAccounts", fiscalYear: 2024 });
  expect(budget.revenue?.total?.toString()).toBe("120.5");
  expect(JSON.stringify(budget.expenditure)).not.toContain('"100"');
  expect(notices.map(({ code }) => code)).toContain("final-accounts");
  expect(budget.executions).toHaveLength(1);
  // the totals and their change, the budget of one expense and what was spent of it
  expect(amounts.claimed).toBe(5);
});
