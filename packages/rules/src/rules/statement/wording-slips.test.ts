import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { wordingSlips as slips } from "../../parameters/wording-slips.js";
import { wordingSlips } from "./wording-slips.js";

const said = (...statement: string[]) => ({ budget: {}, statement });
const failures = (text: string) =>
  verdictOn(wordingSlips, said(text)).cases.flatMap((each) =>
    each.outcome === "failed" ? [[each.severity, each.message]] : [],
  );

describe("wording-slips", () => {
  it.each([
    "比上年增加3.2万元，增长2.7%。",
    "增长率为-8.11%，增长率-2%。",
    "比上年减少3.2万元，下降2.7%；增长2.7%，增加3.2万元。",
    "比上年减少0万元，增长0%；减少0.00万元，增长0.0%。",
    "收入增加3.2万元，支出减少2.1%；增加3.2万元，占比下降2.7%。",
    "基本支出增加3.2万元。项目支出下降2.7%。",
    "支出30万元，比预算40万元减少10万元，下降25%，比上年增加2万元。",
    "较年初预算减少4万元，下降2.5%，较上年增加6万元，增长3.8%。",
    "比年初预算数减少4万元，同比增长3.8%；较调整预算40万元，减少4万元，较上年增长3.8%。",
    "接待费3万元，比下达的控制数减少1万元，比上年增长2.6%；较年初批复数减少4万元，同比增长3.8%。",
    "培训费增长3.2%，压减2万元印刷费用于培训。",
    "环比减少4万元，同比增长3.8%；比上半年增加4万元，比上年下降3.8%。",
    "安排0.43万元，0万元，100.05元；2024年01月05元旦，编号007号。",
    "气温下降-5至-10度时启动预案。",
    "占支出总额的76.23%，占比100.00%。",
    "占地12.50，占用房屋3.25。",
    "其中占3.25万元的部分另行安排。",
    "目的的实现，的的确确，因为了解群众。",
    "为了了解情况，研究研究再定。",
    "预算安排、支出安排。",
    "增加3万元，减少2万元，与上年基本持平。",
    "支出减少，与上年持平的是会议费。比2024年增加为宜，202年间。",
    "2020年度部门预算，电话202年度。",
    "代收费费率为1%，主要用途是养护，主要用户是居民，2026年预算安排9万元。",
    "共2项，300万元用于养护，3,518.85万元用于建设。",
    "支出为3.25万元，系数为1.25，比重为12.5%。",
    "调整预算-3.2万元，追加经费安排为-3.2万元；结余合计-2万元，支出-0.00万元。",
    "公务接待费由4万元减少到3万元，与控制要求持平；增加至3万元，与2019年持平。",
    "水质指数比去年下降0.25，占压资金10.20。",
    "结构（%）：基本支出占58.30，项目支出占41.70。",
    "（金额单位：万元）支出预算为300.50，比上年增加12.50，主要是人员增加。",
    "教育支出-30.00万元，住房保障支出-20.00万元；教育-普通教育-学前教育支出- 7.00万元。",
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
    ["比上年增长-3.2万元，减少2%。", "error", "增长-3.2万元"],
    ["比上年减少3.2万元，下降-2%。", "error", "下降-2%"],
    ["全区财政收入同比增长－2.70%。", "info", "增长－2.70%"],
    ["收入比2020年减少3万元，同比增长0.5%。", "error", "减少3万元，同比增长0.5%"],
    ["较上年下降2.7%，增加3.2万元主要是补发工资。", "error", "下降2.7%，增加3.2万元"],
    ["占比不大，同比增长2.7%，减少3.2万元（见表）。", "error", "增长2.7%，减少3.2万元"],
    ["商品和服务支出07.43万元、资本性支出1万元。", "warning", "07.43万元"],
    ["涉及资金014.50 万元，占5.2%。", "warning", "014.50 万元"],
    ["同比下降 －2.70%。", "error", "下降 －2.70%"],
    ["人员经费占支出总额的76.23，公用经费其余。", "warning", "占支出总额的76.23"],
    ["基本支出占比35.22；", "warning", "占比35.22"],
    ["城乡社区支出(类)90.00万元，占 35.22;教育支出(类)5.00万元。", "warning", "占 35.22"],
    ["比2024年预算增加4.92，主要原因是业务量增加。", "warning", "增加4.92"],
    ["会议费减少为 0 万元，与 2023 年持平。", "warning", "减少为 0 万元，与 2023 年持平"],
    ["基金支出0万元，与2024年预算增加持平。", "warning", "增加持平"],
    ["某局 202 年度决算", "warning", "202 年度"],
    [
      "教育支出（类）普通教育（款）学前教育（款）支出决算30万元。",
      "warning",
      "（类）普通教育（款）学前教育（款）",
    ],
    ["2025年收入预算总数为-48.20万元。", "warning", "预算总数为-48.20万元"],
    ["其中：办公费2.5万元、会议费－5万元。", "warning", "费－5万元"],
    ["教育支出（类）-1,005.2 万元", "warning", "（类）-1,005.2 万元"],
    ["1.202年部门收支预算总表", "warning", "202年"],
    ["3、202年财政拨款收支预算总表", "warning", "202年"],
    ["会议费预算3万元，决算为2.75。", "warning", "决算为2.75"],
    ["教育支出1，234.50万元。", "info", "1，234.50万元"],
    ["2026预算安排9万元。", "info", "2026"],
    ["公务接待经费费35万元。", "info", "费费"],
    ["主要用支付职工工资。", "info", "主要用"],
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

  it.each([
    ["增长5.60%%。", "“%”写了两遍"],
    ["主要原因是是新增站点。", "是是"],
    ["增加原因主要是主要是新增站点。", "主要是主要是"],
    ["用于信息化建设建设及维护。", "建设建设"],
    ["开展健康健康教育和义诊。", "健康健康"],
    ["为居民提供就业咨询服务服务。", "服务服务"],
    ["（二）做好辖区防汛排涝工作工作；", "工作工作"],
    ["增加的主要原因是人员工资调整调整，与上年口径一致。", "调整调整"],
    ["改善办事条件，提提高群众满意度。", "提提高"],
    ["主要原因是站点变动和站点变动。", "站点变动和站点变动"],
  ])("a hint: %s", (text, message) => {
    expect(failures(text)).toEqual([["info", expect.stringContaining(message)]]);
  });

  it.each([
    "凡事都是是非分明，还是是否合适的问题。",
    "教育支出（类）普通教育（款）、职业教育（款）和教育支出（类）进修及培训（款）与特殊教育（款）。",
    "教育支出（类）普通教育（款）学前教育（项）、教育支出（类）职业教育（款）中等职业教育（项）。",
    "多到现场试试、看看，渐渐形成习惯，年年坚持，方方面面实实在在，多多益善。",
    "有关方案请再研究研究、商量商量，活动活动。",
    "共有工作工作区三处，管理管理员账号，服务服务于企业，由项目管理管理科负责。",
    "口令为一二一二，零零，张丽丽、李多多。",
    "清算前提提高标准，以法规规范程序，范围围绕村居，社会和社会组织，属于老师和老师家属，因单位和单位职工的需要。",
    "预算数决算数预算数决算数",
  ])("no slip: %s", (text) => expect(failures(text)).toEqual([]));

  it("tells each place apart, but a habit at once", () => {
    expect(failures("减少2万元，增长1%；增加3万元，下降2%。")).toHaveLength(2);
    const habit = Array.from({ length: 6 }, (_, at) => `支出1，${234 + at}.50万元`).join("。");
    expect(failures(habit)).toEqual([["info", expect.stringContaining("等 6 处")]]);
  });

  it("takes the numbers of a place for its own words only", () => {
    const changed = (text: string, line: number) => ({
      [`/${line === 1 ? "revenue" : "agencyOperatingExpenses"}/change/percentage`]: [
        { position: { line, column: 1 }, text, printed: "1%", value: "1" },
      ],
    });
    const [first, second] = ["减少10万元，增长10.00%", "减少1万元，增长25.00%"] as const;
    const change = (amount: string, percentage: string) => ({ direction: "decrease", amount, percentage });
    const { cases } = verdictOn(wordingSlips, {
      budget: {
        revenue: { total: "110", change: change("10", "10.00") },
        agencyOperatingExpenses: { total: "3", change: change("1", "25.00") },
      },
      statement: [`${first}。`, `${second}。`],
      sources: { ...changed(first, 1), ...changed(second, 2) },
    } as never);
    const repairs = cases.flatMap((each) => (each.outcome === "failed" ? [each.repairs] : []));
    expect(repairs).toMatchObject([
      [{ pointer: "/revenue/change/direction", from: "减少", to: "增加" }],
      [{ pointer: "/agencyOperatingExpenses/change/direction", from: "增长", to: "下降" }],
    ]);
  });

  it.each<readonly [string, { total: string; baseAmount?: string }, string, string, string]>([
    ["两年的数", { total: "90", baseAmount: "100" }, "减少10万元，增长10.00%", "增长", "下降"],
    ["两年的数", { total: "110", baseAmount: "100" }, "减少10万元，增长10.00%", "减少", "增加"],
    ["增减额和幅度", { total: "110" }, "减少10万元，增长10.00%", "减少", "增加"],
  ])(
    "proposes the one of two words that the numbers contradict: %s",
    (_, { total, baseAmount }, text, from, to) => {
      const change = {
        direction: "decrease",
        amount: "10",
        percentage: "10.00",
        ...(baseAmount && { baseAmount }),
      };
      const printed = (value: string) => [{ position: { line: 1, column: 1 }, text, printed: value, value }];
      const example = {
        budget: { revenue: { total, change } },
        statement: [`比上年${text}。`],
        sources: { "/revenue/change/percentage": printed("10.00%") },
      } as never;
      const { cases } = verdictOn(wordingSlips, example);
      expect(cases.filter(({ outcome }) => outcome === "failed")).toMatchObject([
        { repairs: [{ kind: "text", pointer: "/revenue/change/direction", from, to }] },
      ]);
    },
  );

  it("asks its costly patterns only where the cheap ones match, and misses nothing by it", () => {
    const word = fc.string({ unit: fc.constantFrom(..."服务提完优变动"), minLength: 1, maxLength: 5 });
    const twice = word.map((each) => each + each);
    const joined = word.map((each) => `因为${each}人员和${each}人员`);
    const texts = fc
      .array(fc.oneof(word, twice, joined, fc.constantFrom("，", "。", "高", "善")), { maxLength: 6 })
      .map((parts) => parts.join(""));
    for (const { pattern, near } of slips.filter((slip) => slip.near)) {
      fc.assert(
        fc.property(texts, (text) => near?.test(text) || !pattern.test(text)),
        { numRuns: 2_000 },
      );
    }
  });
});
