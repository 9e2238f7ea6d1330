import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { typingErrors } from "./typing-errors.js";

const said = (...statement: string[]) => ({ budget: {}, statement });

describe("typing-errors", () => {
  it.each([
    "与承包方签订协议，登记台账。",
    "购置帐篷和蚊帐。",
    "可以试点，也可以试行、试用。",
    "能够工作到年底，工作量足够工作一年。",
    "拔除杂草，选拔干部。",
    "干部份内的事",
    "节假日期间值守",
    "不予算作支出",
    "自己完成作业，依靠自己经营，知己知彼。",
    "所做为何，敢做为先。",
    "按排名发放，按排放量计算，按排序公布。",
    "因该项目延期，因该单位撤并。",
    "曾加入协会，曾加强管理。",
    // the template of a whole city
    "与2020年预算持平，比2020年预算减少，比2020年预算持平。",
    "政府采购决算、机构运行经费、商务接待费、公务用车配置。",
    "社会保障和事业单位改革，一般公共服务突出便民，城乡社区突出重点。",
    "成本性支出、公务接待活动、公务用车运行、财政拨款投入。",
    "国有资本经营预算、政府性基金预算、社会保障和就业支出。",
  ])("passes: %s", (text) => {
    expect(verdictOn(typingErrors, said(text)).outcome).toBe("passed");
  });

  it.each([
    ["与承包方签定协议", "签定", "签订"],
    ["登记台帐", "台帐", "台账"],
    ["开立帐户", "帐户", "账户"],
    ["补助可以试居民安心", "可以试", "可以使"],
    ["文件收发够工作", "够工作", "等工作"],
    ["更换老久管线", "老久", "老旧"],
    ["财政拔款收入", "拔款", "拨款"],
    ["收入予算", "予算", "预算"],
    ["发放购房补帖", "补帖", "补贴"],
    ["用于人民调节、普法", "人民调节", "人民调解"],
    ["设备租凭费", "租凭", "租赁"],
    ["公开竟价", "竟价", "竞价"],
    ["按照区委部暑", "部暑", "部署"],
    ["工程己完成验收", "己", "已"],
    ["任务巳完成", "巳", "已"],
    ["街道做为责任主体", "做为", "作为"],
    ["统一按排资金", "按排", "安排"],
    ["资金也因该及时拨付", "也因该", "也应该"],
    ["支出曾加3万元", "曾加", "增加"],
    ["差旋费3万元", "差旋费", "差旅费"],
    ["公务按待批次", "按待", "接待"],
    ["政府彩购目录", "政府彩购", "政府采购"],
    ["编报绩校目标", "绩校", "绩效"],
    ["残急人就业", "残急人", "残疾人"],
    ["公务车用车运行费", "公务车用车", "公务用车"],
    ["受物信访事项", "受物", "受理"],
    ["住房公基金", "住房公基金", "住房公积金"],
    ["社会保证和就业支出", "社会保证和就业", "社会保障和就业"],
    ["国有资产经营预算拨款", "国有资产经营预算", "国有资本经营预算"],
    ["公务按待费2万元", "公务按待费", "公务接待费"],
  ])("finds %s", (text, from, to) => {
    expect(verdictOn(typingErrors, said(text)).cases).toMatchObject([
      { outcome: "failed", edits: [{ from, to }] },
    ]);
  });

  it("is one hint with every place, its correction, and cells as well", () => {
    const { cases } = verdictOn(typingErrors, {
      budget: {},
      statement: ["签定合同，再签定补充协议。", { text: "开设帐户", role: "cell" }],
    });
    expect(cases).toMatchObject([
      {
        message: "有错别字：“签定”应为“签订”、“帐户”应为“账户”等 3 处",
        evidence: [
          { pointer: "/statement/paragraphs/0", start: 0, end: 2 },
          { pointer: "/statement/paragraphs/0", start: 6, end: 8 },
          { pointer: "/statement/paragraphs/1", start: 2, end: 4 },
        ],
        edits: [
          { pointer: "/statement/paragraphs/0", from: "签定", to: "签订" },
          {},
          { pointer: "/statement/paragraphs/1", from: "帐户", to: "账户" },
        ],
      },
    ]);
  });

  it("is skipped without the document's words", () => {
    expect(verdictOn(typingErrors, { budget: {} }).outcome).toBe("skipped");
  });
});
