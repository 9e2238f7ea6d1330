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
    ["一、机构设置\n我局设3个科室。\n二、收支情况\n比上年决算数增加10万元。", undefined],
    ["", undefined],
    ["首页>财政信息>部门预算>松溪水文站\n松溪水文站2024年度决算公开", "finalAccounts"],
    ["您现在的位置：首页>信息公开>部门决算\n松溪水文站2025年部门预算", "budget"],
    [
      [
        ...[
          "一、概况",
          "（一）职责",
          "负责水文测报。",
          "（二）机构",
          "设三个科。",
          "1. 站部。",
          "2. 船队。",
          "3. 仓库。",
        ],
        ...[
          "二、2024年度部门决算公开表",
          "详见附表。",
          "三、2024年度部门决算情况说明",
          "（一）收入决算情况说明",
        ],
        ...["本年收入合计51.20万元。", "四、预算绩效情况说明"],
      ].join("\n"),
      "finalAccounts",
    ],
    [
      "2024年度“三公”经费财政拨款支出预算为31.40万元，2024年实际支出“三公经费”决算为12.70万元，比上年决算少。",
      "finalAccounts",
    ],
    ["柳坪镇2024年“三公”经费决算数共计21.3万元，比上年预算数字下降12.30%。", "finalAccounts"],
    ["按照要求，现将柳坪镇2024年度“三公”经费决算情况公布如下：\n共21.3万元。", "finalAccounts"],
    ["按照要求,现将柳坪镇2024年度“三公”经费决算情况公布如下:\n共21.3万元。", "finalAccounts"],
    [
      "按照要求，现将柳坪镇2025年度“三公”经费预算情况公布如下：\n共21.3万元，比2024年决算数少2万元。",
      "budget",
    ],
    [
      "“三公”经费支出2万元，年初预算为3万元。\n二、与年初预算对比情况。\n比年初预算减少1万元，完成预算的66.67%。",
      "finalAccounts",
    ],
    [
      "（一）总收入51.2万元，较2023年度决算数减少5万元。\n（二）总支出51.2万元，较2023年度决算数减少5万元。",
      "finalAccounts",
    ],
    ["接待费支出2万元，年初预算为3万元；车辆支出4万元，年初预算为5万元。", "finalAccounts"],
    ["2025年年初预算为3万元，上年年初预算为4万元。", undefined],
    ["收入51.2万元，比上年预算减少5万元，比上年决算数减少4万元。", "budget"],
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
    [
      "按照要求，经林溪县财政局汇总，2025年林溪县部门（含参公单位）“三公”经费预算总额321万元。其中：公务接待费21万元。",
      "地区“三公”经费的汇总",
    ],
    ["2025年度全县“三公”经费预算情况\n2025年度全县“三公”经费预算为321万元。", "地区“三公”经费的汇总"],
    ["2025年，各乡（镇）、县本级一般公共预算安排的“三公”经费预算321万元。", "地区“三公”经费的汇总"],
  ])("%j is refused as %s", (text, what) => expect(() => kind(text)).toThrow(what));

  it.each([
    ["a body on its own", "林溪县水务局2025年“三公”经费预算\n经县财政局汇总，我县“三公”经费预算321万元。"],
    ["a town", "经汇总，2025年全镇“三公”经费预算21万元。"],
    ["a body that says 我局", "2025年县本级“三公”经费预算21万元，我局从严控制。"],
    ["one that heeds a rule of its region", "按照全县“三公”经费只减不增的要求，公务接待费预算2万元。"],
    ["one of more than these", "2025年县本级“三公”经费预算21万元。\n基本支出50万元。"],
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
  // the totals and their change, the budget of one expense and its spending
  expect(amounts.claimed).toBe(5);
});
