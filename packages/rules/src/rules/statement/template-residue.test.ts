import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { templateResidue } from "./template-residue.js";

const said = (...statement: string[]) => ({ budget: {}, statement });

describe("template-residue", () => {
  it.each([
    "预算安排12万元，比上年增加3万元，主要原因是新增养护任务。",
    "项目编码13990121XXX5827KQ41TZ",
    "参照XXL标准采购。",
    "三公经费增减（增加、减少）情况说明",
    "增加（减少）的原因逐项说明如下。",
    "单位为万元。",
    "金额合计（万元）",
    "3×4米宣传栏两块",
    "主要用于：保洁。",
    "这一领域的空白有待填补，制度有待补充。",
    "按大小分类，不小于预算数。比上年增加，减少的项目另列。",
    "编报绩效目标的项目3个（含项目的数量、金额等）。",
    "安排经费12万元。（含设备购置、人员培训等）",
    "有下属单位的部门，逐一列出所属单位。",
    "请单位负责人根据授权签字。",
    "主要原因是：X波段雷达需更新。",
    "用于采购：3×4米展板。",
    "（说明原因和依据的材料另附）",
    "报废旧车3辆，机要通信用车辆由平台统一调度。",
    "执法用车辆、设备按规定管理。",
    "单价100万元以上设备0台（套）。",
    "计量单位为台（套）。",
    "设备购置费按单价×台数计算，型号为设备X3，200×台班。",
    "单价50万元以上通用设备台（套）数为0。",
    "本表单位为万元，费用单位为万元。",
    "三公经费**说明**如下",
    "王××、李XX等困难群众已纳入救助。",
    "张XX同志负责，已获表彰。",
    "主管部门（单位名称）：某县水务局",
    "渗滤液待填埋区处理，物资待补充更新，编外人员待补充5人。",
    "按规模大小于年底前完成。",
    "请各单位按照要求如实填报绩效目标。",
    "**人员经费**和**项目支出**。",
    "二〇〇〇年成立，二〇〇局，3×4%溶液，编号201X号。",
    "增长率（%），增长5%，（）内为去年数。",
    "列有占比%、增幅%两栏，占总支出的5%，当年或减少或持平。",
    "错误率为零，Error为0，型号X万能表。",
  ])("passes: %s", (text) => {
    expect(verdictOn(templateResidue, said(text)).outcome).toBe("passed");
  });

  it.each([
    ["××单位2021年预算说明", "××"],
    ["共有人员XX人", "XX"],
    ["比上年增加（减少）12万元", "增加（减少）"],
    ["收支增加（减少）的主要原因是项目调整。", "增加（减少）"],
    ["原因是接待批次增加（减少）。", "增加（减少）"],
    ["比上年增加（减少） 万元。", "增加（减少） "],
    ["机关运行经费财政拨款预算 万元，全部用于办公。", "预算 万元"],
    ["主要原因是：。", "原因是：。"],
    ["主要原因是……。", "原因是…"],
    ["2021年，（部门名称）收入预算5万元。", "（部门名称）"],
    ["（此处逐项列示）", "（此处逐项列示）"],
    ["没有的请删除本行。", "请删除本行"],
    ["编制部门：    单位：元", "编制部门："],
    ["比上年减少(增加)5%", "减少(增加)"],
    ["支出数大小于预算，因为项目有调整。", "大小于"],
    ["比2020年度减增加 3.50 万元", "减增加 "],
    ["二、单位构成（只有一个单位的部门，此处为“内设机构”）", "（只有一个单位的部门，此处为“内设机构”）"],
    ["注：请部门根据实际注明页码", "请部门根据实际注明"],
    [
      "绩效目标3个，涉及资金90万元。（目标管理情况，以及编报的项目数量、单位数量等）",
      "。（目标管理情况，以及编报的项目数量、单位数量等）",
    ],
    ["（项目个数和各处室目标等，详见附件）", "（项目个数和各处室目标等，详见附件）"],
    ["主要原因是。", "原因是。"],
    ["主要用于 。", "主要用于 。"],
    ["公务接待费安排万元，", "安排万元"],
    ["公务接待费安排____万元。", "安排____万元"],
    ["采购情况：待补充", "待补充"],
    ["比上年增加2%。主要原因是：XXX。", "原因是：XXX"],
    ["主要原因是××。", "原因是××"],
    ["与上年持平，原因：***。", "原因：***"],
    ["主要用于____。", "主要用于____"],
    ["主要用于：×××，", "主要用于：×××"],
    ["比上年减少2%，（说明原因）。", "（说明原因）"],
    ["（请注明具体原因）", "（请注明具体原因）"],
    ["应急用车3辆、机要通信用车辆、其他用车1辆。", "用车辆"],
    ["其中：机要通信用车辆、应急保障用车2辆。", "用车辆"],
    ["单价100万元（含）以上设备（不含车辆）台（套）。", "设备（不含车辆）台（套）"],
    ["单位价值100万元以上设备×台（套）。", "设备×"],
    ["年末共有车辆 X 辆。", "车辆 X"],
    ["收入预算为万元，", "预算为万元"],
    ["增加***万元", "***万元"],
    ["比上年增加X万元，主要是新增人员。", "X"],
    ["比上年增长×%。", "×"],
    ["安排*万元。", "*"],
    ["【部门名称】负责防汛。", "【部门名称】"],
    ["｛单位｝负责防汛。", "｛单位｝"],
    ["预算为（  ）万元。", "（  ）万元"],
    ["比上年增长 %，主要是人员增加。", "增长 %"],
    ["比上年增加6万元,增长%,主要是人员增加。", "增长%"],
    ["工资福利支出5万元，占基本支出预算%，同比增加1万元。", "占基本支出预算%"],
    ["支出62万元，比2022年或减少8万元。", "年或减少"],
    ["收入#REF!万元。", "#REF!"],
    ["见错误！未找到引用源。", "错误！未找到引用源"],
    ["Error! Reference source not found.", "Error! Reference source not found"],
    ["安排NaN万元。", "NaN"],
    ["某某局负责防汛。", "某某"],
    ["○○局负责防汛。", "○○"],
    ["201X年部门预算", "201X"],
    ["XXXX", "XXXX"],
    ["（可根据实际情况修改）", "（可根据实际情况修改）"],
    ["请填写具体内容。", "请填写"],
    ["安排情况（待定）", "待定"],
  ])("finds what was left open: %s", (text, left) => {
    const start = text.indexOf(left);
    expect(verdictOn(templateResidue, said(text)).cases).toMatchObject([
      {
        outcome: "failed",
        evidence: [{ pointer: "/statement/paragraphs/0", start, end: start + left.length }],
      },
    ]);
  });

  it("is one finding with every place, and leaves tables alone", () => {
    const { cases } = verdictOn(templateResidue, {
      budget: {},
      statement: [{ text: "增加（减少）5", role: "cell" }, "共有××人。", "比上年减少，主要原因是。"],
    });
    expect(cases).toMatchObject([
      {
        message: "像是模板里没有填好的地方：“共有××人。”、“少，主要原因是。”，请补齐或删去",
        evidence: [{ pointer: "/statement/paragraphs/1" }, { pointer: "/statement/paragraphs/2" }],
      },
    ]);
  });

  it.each([
    [["编制单位：", "某县水务局"], "passed"],
    [["编制单位：", "收入预算100万元。"], "failed"],
    [["编制单位：    单位：元", "某县水务局"], "failed"],
  ])("looks for the name of a label in the next line: %j", (statement, outcome) => {
    expect(verdictOn(templateResidue, { budget: {}, statement }).outcome).toBe(outcome);
  });

  it.each([
    ["购买XX服务", "failed"],
    ["≥**%", "failed"],
    ["【项目名称】", "failed"],
    ["#DIV/0!", "failed"],
    ["增加（减少）", "passed"],
    ["待补充", "passed"],
    ["XXL码", "passed"],
  ])("looks into cells for what is plain: %s", (text, outcome) => {
    const statement = [{ text, role: "cell" as const }];
    expect(verdictOn(templateResidue, { budget: {}, statement }).outcome).toBe(outcome);
  });

  it.each(["*", "＊", "X", "×", "（ ", "增长 ", "201X"])("reads a long run of %s at once", (mark) => {
    const statement = [mark.repeat(60_000)];
    expect(verdictOn(templateResidue, { budget: {}, statement }).outcome).not.toBe("skipped");
  });

  it("is skipped without the document's words", () => {
    expect(verdictOn(templateResidue, { budget: {} }).outcome).toBe("skipped");
  });
});
