import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { yuanForWan } from "./yuan-for-wan.js";

const said = (...statement: string[]) => ({ budget: {}, statement });

describe("yuan-for-wan", () => {
  it.each([
    ["都是万元", "教育支出12.30万元，住房保障支出8.05万元。"],
    ["全文以元计", "教育支出1230.50元，住房保障支出805.00元。"],
    ["有角分的大数", "教育支出12.30万元，即123045.67元。"],
    ["零", "公务接待费0.00元，公务用车运行费8.05万元。"],
    ["标准", "安排12.30万元，按每人每天180.50元的标准发放。"],
    ["没有小数", "安排12万元，奖励100元。"],
    ["大型设备的价值", "单价100万元以上专用设备0台，单位价值50万元（含）以上通用设备1台。"],
    ["票价", "票价12.50元，门票收入20.30万元。"],
    ["用餐", "工作日午餐16.50元，全年食堂支出20.30万元。"],
    ["利息", "其他收入20.30万元，另有利息230.40元。"],
    ["单价", "单价99.90元的桌椅共3万元。"],
    ["生均", "公用经费374.10万元，生均公用经费1833.14元。"],
  ])("passes: %s", (_, text) => {
    expect(verdictOn(yuanForWan, said(text)).outcome).toBe("passed");
  });

  it.each([
    ["一列中的一个", "教育支出12.30万元、卫生健康支出8.05元、住房保障支出20万元。", "8.05元"],
    ["增减额", "本年预算846.01万元，比上年减少19.80 元。", "19.80 元"],
    ["项目的全部金额", "795元\n项目支出共7000万元。", "795元"],
    ["大型设备的价值", "单价100元以上专用设备0台。", "单价100元以上"],
    ["含在内", "单位价值50元（含）以上通用设备1台。", "单位价值50元（含）以上"],
  ])("fails: %s", (_, text, quoted) => {
    const { cases } = verdictOn(yuanForWan, said(text));
    expect(cases).toMatchObject([{ outcome: "failed", message: expect.stringContaining(`“${quoted}”`) }]);
  });

  const totals = (text: string) => ({ text, role: "body" as const, section: "totals" as const });
  const inWan = "收入预算12.30万元，支出预算12.30万元，其中：教育支出8万元、农林水支出4万元，结转0.30万元。";

  it.each([
    ["全文的其他金额以万元计", [inWan], "项目涉及预算资金8825.98元。", "failed"],
    ["全文也有以元计的", [inWan, "补助120元。"], "项目涉及预算资金8825.98元。", "passed"],
    ["没有几处写金额", ["收入预算12.30万元。"], "项目涉及预算资金8825.98元。", "passed"],
    ["说的是标准", [inWan], "项目资金按每人8825.98元安排。", "passed"],
  ])("asks the rest of the text: %s", (_, texts, project, outcome) => {
    const statement = [...texts.map(totals), { ...totals(project), section: "performance" as const }];
    expect(verdictOn(yuanForWan, { budget: {}, statement }).outcome).toBe(outcome);
  });

  it("is skipped without the document's words", () => {
    expect(verdictOn(yuanForWan, { budget: {} }).outcome).toBe("skipped");
  });
});
