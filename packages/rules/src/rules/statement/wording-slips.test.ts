import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { wordingSlips } from "./wording-slips.js";

const said = (...statement: string[]) => ({ budget: {}, statement });
const failures = (text: string) =>
  verdictOn(wordingSlips, said(text)).cases.flatMap((each) =>
    each.outcome === "failed" ? [[each.severity, each.message]] : [],
  );

describe("wording-slips", () => {
  it.each([
    "比上年增加3.2万元，增长2.7%。",
    "比上年减少3.2万元，下降2.7%；增长2.7%，增加3.2万元。",
    "比上年减少0万元，增长0%；减少0.00万元，增长0.0%。",
    "收入增加3.2万元，支出减少2.1%；增加3.2万元，占比下降2.7%。",
    "基本支出增加3.2万元。项目支出下降2.7%。",
    "安排0.43万元，0万元，100.05元；2024年01月05元旦，编号007号。",
    "气温下降-5至-10度时启动预案。",
    "占支出总额的76.23%，占比100.00%。",
    "占地12.50，占用房屋3.25。",
    "其中占3.25万元的部分另行安排。",
    "目的的实现，的的确确，因为了解群众。",
    "为了了解情况，研究研究再定。",
    "预算安排、支出安排。",
    "增加2，减少3；分别增加1.50、2.30万元。",
  ])("passes: %s", (text) => {
    expect(failures(text)).toEqual([]);
  });

  it.each([
    ["比上年增加-3.2万元。", "error", "增加-3.2万元"],
    ["比上年增加3.20万元，下降2.7%，主要是人员增加。", "error", "增加3.20万元，下降2.7%"],
    ["比上年减少 3.2 万元（增长 2.70 %）。", "error", "减少 3.2 万元（增长 2.70 %"],
    ["较上年下降2.7%，增加3.2万元。", "error", "下降2.7%，增加3.2万元"],
    ["增加1,203.2万元，降幅为10％。", "error", "增加1,203.2万元，降幅为10％"],
    ["减少3000元，同比增长0.5%。", "error", "减少3000元，同比增长0.5%"],
    ["商品和服务支出07.43万元、资本性支出1万元。", "warning", "07.43万元"],
    ["涉及资金014.50 万元，占05.2%。", "warning", "014.50 万元"],
    ["同比下降 －2.70%。", "error", "下降 －2.70%"],
    ["人员经费占支出总额的76.23，公用经费其余。", "warning", "占支出总额的76.23"],
    ["基本支出占比35.22；", "warning", "占比35.22"],
    ["比2024年预算增加4.92，主要原因是业务量增加。", "warning", "增加4.92"],
    ["收入预算预算1270万元", "info", "预算预算"],
    ["工程300万元万元", "info", "万元万元"],
    ["主要用于机关的的运转", "info", "的的"],
    ["用于开展开展业务所需", "info", "开展开展"],
  ])("finds in %s", (text, severity, quoted) => {
    expect(failures(text)).toEqual([[severity, expect.stringContaining(`“${quoted}”`)]]);
  });

  it("is skipped without the document's words", () => {
    expect(verdictOn(wordingSlips, { budget: {} }).outcome).toBe("skipped");
  });
});
