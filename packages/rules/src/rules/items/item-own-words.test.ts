import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { itemOwnWords } from "./item-own-words.js";

const item = (more: object) =>
  ({ level: "item", category: "教育支出", section: "普通教育", name: "学前教育", ...more }) as const;
const of = (...items: readonly object[]) => ({
  budget: { statementItems: [item({ name: "学前教育管理" }), ...items.map(item)] as never },
});
const other = { name: "小学教育" };

describe("item-own-words", () => {
  it.each([
    ["自己的用途", of({ ...other, purpose: "小学教育" })],
    ["连同上级的名称", of({ ...other, purpose: "普通教育小学教育经费" })],
    ["自己的原因", of({ ...other, change: { reason: "小学教育经费增加" } })],
    ["说的是事情", of({ ...other, purpose: "学前教育管理和小学教育等支出" })],
    ["与谁都无关", of({ ...other, purpose: "日常开支", change: { reason: "项目调整" } })],
    ["同名的科目", of({ section: "其他教育", name: "学前教育管理", purpose: "学前教育管理" })],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(itemOwnWords, example).outcome).toBe("passed");
  });

  it.each([
    [
      "别项的用途",
      of({ ...other, purpose: "普通教育学前教育管理" }),
      "支出科目2“小学教育”的用途写的是“普通教育学前教育管理”，那是支出科目1“学前教育管理”，像是沿用了那一项的文字，请核对",
    ],
    [
      "别项的原因",
      of({ ...other, change: { reason: "学前教育管理经费增加。" } }),
      expect.stringContaining("的原因写的是“学前教育管理”"),
    ],
  ])("fails: %s", (_, example, message) => {
    const { cases } = verdictOn(itemOwnWords, example);
    expect(cases.filter(({ outcome }) => outcome === "failed")).toMatchObject([{ message }]);
  });

  const pests = { category: "农林水支出", section: "农业农村", name: "病虫害控制" };

  it.each([
    ["款和自己的名称", { ...pests, purpose: "农业农村病虫害控制" }, "passed"],
    ["款和别的项", { ...pests, purpose: "农业农村农产品质量安全" }, "failed"],
    ["款和不是科目的话", { ...pests, purpose: "农业农村各项开支" }, "passed"],
    ["没有写款，可能是事情", { ...pests, purpose: "农产品质量安全" }, "passed"],
    ["兜底的科目", { ...pests, name: "其他农业农村支出", purpose: "农业农村农产品质量安全" }, "passed"],
  ])("compares the purpose with the classification: %s", (_, worded, outcome) => {
    expect(verdictOn(itemOwnWords, { budget: { statementItems: [item(worded)] } }).outcome).toBe(outcome);
  });

  it.each([
    ["没有用途和原因", of(other)],
    ["没有科目", {}],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(itemOwnWords, example).outcome).toBe("skipped");
  });

  const names = ["行政单位医疗", "事业单位医疗"] as const;
  const [first, second] = names.map((name) => ({
    category: "卫生健康支出",
    section: "行政事业单位医疗",
    name,
  }));
  const items = (...all: readonly object[]) => ({
    budget: { statementItems: all.map((each) => item(each)) as never },
  });
  const failures = (example: object) =>
    verdictOn(itemOwnWords, example).cases.flatMap((each) =>
      each.outcome === "failed" ? [each.message] : [],
    );

  it.each<[string, object[]]>([
    [
      "各说各的",
      [
        { ...first, purpose: "行政单位的医疗保险" },
        { ...second, purpose: "事业单位的医疗保险" },
      ],
    ],
    ["两者都说", [first ?? {}, { ...second, purpose: "行政事业单位的医疗保险" }]],
    [
      "机关事业单位说的是两者",
      [
        { ...first, purpose: "缴纳机关事业单位职工的医疗保险" },
        { ...second, purpose: "缴纳机关及事业单位在职人员的医疗保险" },
      ],
    ],
    [
      "别项的名称只是列举中的一个",
      [{ name: "法律援助服务" }, { name: "信息化建设", purpose: "普法宣传、法律援助服务和网站维护" }],
    ],
    [
      "别项的名称只是原因里的一件事",
      [{ name: "法律援助服务" }, { name: "信息化建设", change: { reason: "法律援助服务点位合并" } }],
    ],
    [
      "同名的科目用途一样",
      [
        { category: "科学技术支出", name: "机关后勤", purpose: "保障机关日常工作顺利开展" },
        { category: "农林水支出", name: "机关后勤", purpose: "保障机关日常工作顺利开展" },
      ],
    ],
    [
      "用途一样，两项都合适",
      [
        { category: "社会保障和就业支出", name: "单位养老保险", purpose: "本单位为职工缴纳的社会保险费" },
        { category: "卫生健康支出", name: "单位医疗", purpose: "本单位为职工缴纳的社会保险费" },
      ],
    ],
    ["兜底的科目", [{ name: "学前教育" }, { name: "其他普通教育支出", purpose: "学前教育等的资助" }]],
    [
      "同类的用途一样",
      [
        { name: "学前教育", purpose: "学校的日常运行和设备维护" },
        { name: "小学教育", purpose: "学校的日常运行和设备维护" },
      ],
    ],
    [
      "原因一样，说的不是别项",
      [
        { name: "学前教育", change: { reason: "人员增加" } },
        { name: "小学教育", change: { reason: "人员增加" } },
      ],
    ],
  ])("its own words: %s", (_, all) => expect(failures(items(...all))).toEqual([]));

  it.each<[string, object[], string]>([
    [
      "只差一个词的科目",
      [first ?? {}, { ...second, purpose: "行政单位的医疗保险" }],
      "像是支出科目1“行政单位医疗”的",
    ],
    [
      "别项的名称在用途里",
      [{ name: "法律援助服务" }, { name: "信息化建设", purpose: "法律援助服务业务支出" }],
      "像是支出科目1“法律援助服务”的",
    ],
    [
      "别类的用途",
      [
        { category: "社会保障和就业支出", name: "养老保险", purpose: "缴纳在职人员养老保险等支出" },
        { category: "卫生健康支出", name: "医疗保险", purpose: "缴纳在职人员养老保险等支出" },
      ],
      "像是支出科目1“养老保险”的",
    ],
    [
      "别类的用途，与本项毫不相干",
      [
        { category: "社会保障和就业支出", name: "单位养老保险", purpose: "本单位为职工缴纳的社会保险费" },
        { category: "农林水支出", name: "防汛", purpose: "本单位为职工缴纳的社会保险费" },
      ],
      "像是支出科目1“单位养老保险”的",
    ],
    [
      "同类别项的用途",
      [
        { name: "普法宣传", purpose: "法制宣传工作支出" },
        { name: "公共法律服务", purpose: "法制宣传工作支出" },
      ],
      "像是支出科目1“普法宣传”的",
    ],
    [
      "别项的原因",
      [
        { name: "基本保险缴费", purpose: "支付养老保险", change: { reason: "养老保险支出增加" } },
        { name: "职业年金缴费", purpose: "支付职业年金", change: { reason: "养老保险支出增加" } },
      ],
      "像是支出科目1“基本保险缴费”的",
    ],
  ])("the words of another: %s", (_, all, message) => {
    expect(failures(items(...all))).toEqual([expect.stringContaining(message)]);
  });

  const pension = {
    category: "社会保障和就业支出",
    section: "行政事业单位养老支出",
    name: "机关事业单位基本养老保险缴费支出",
  };
  const annuity = { ...pension, name: "机关事业单位职业年金缴费支出" };
  const medical = { category: "卫生健康支出", section: "行政事业单位医疗", name: "行政单位医疗" };
  const housing = { category: "住房保障支出", section: "住房改革支出", name: "住房公积金" };
  const relics = { category: "文化旅游体育与传媒支出", section: "文物", name: "文物保护" };
  const running = { ...relics, section: "文化和旅游", name: "行政运行" };
  const reason = (text: string) => ({ change: { reason: text } });
  const contributions = [pension, annuity, medical, housing];

  it.each<[string, object[]]>([
    ["各说各的", contributions.map((each) => ({ ...each, purpose: `缴纳职工的${each.name}` }))],
    ["说的是两项", [{ ...pension, purpose: "缴纳职工养老保险和职业年金" }, annuity]],
    ["说的是另外几项，看不出是哪一项", [{ ...housing, purpose: "缴纳职工养老保险、医疗保险" }]],
    ["没有说是哪一项", [pension, { ...medical, purpose: "缴纳单位部分的社会保险费" }]],
    ["补充养老保险就是年金", [{ ...annuity, purpose: "单位缴纳的职工补充养老保险" }]],
    ["年金的基数就是养老保险的", [{ ...annuity, ...reason("养老保险缴费基数调整") }]],
    ["养老保险制度不是养老保险的钱", [{ ...housing, ...reason("实施养老保险制度后退休人员增加") }]],
    ["别人的保险", [{ name: "公益性岗位补贴", purpose: "缴纳公益性岗位人员医疗保险" }, medical]],
    ["参加保险的人", [{ name: "城乡医疗救助", purpose: "缴纳困难群众基本医疗保险" }, medical]],
    ["运行里有保险和公积金", [{ ...running, purpose: "缴纳在职人员住房公积金" }, housing]],
    ["运行的原因是公积金", [{ ...running, ...reason("住房公积金缴存基数上调") }, housing]],
    [
      "类和款说的是自己的项",
      [
        {
          level: "category",
          name: "卫生健康支出",
          purpose: "教职工医疗保险缴费",
          ...reason("临时救助对象减少"),
        },
        { level: "section", name: "住房改革支出", purpose: "为职工缴存公积金" },
        { section: "临时救助", name: "临时救助支出" },
        medical,
        housing,
      ],
    ],
    ["文件里没有那个科目", [{ ...relics, purpose: "缴纳在职人员住房公积金" }]],
    ["事情里有保险", [{ ...relics, purpose: "文物看管人员工资和缴纳医疗保险" }, medical]],
    ["别项的事情多了", [{ name: "群众文化" }, { name: "图书馆", ...reason("群众文化活动增加") }]],
  ])("contributions for the staff, rightly: %s", (_, all) => expect(failures(items(...all))).toEqual([]));

  it.each<[string, object[], string]>([
    ["公积金写养老", [pension, { ...housing, purpose: "缴纳在职人员养老保险" }], "像是支出科目1"],
    ["养老写医疗", [{ ...pension, purpose: "缴纳在职干部医疗保险" }, medical], "像是支出科目2"],
    ["养老写医保", [{ ...pension, ...reason("医保缴费基数调整") }], "像是“医疗保险”一类科目的"],
    ["医疗写年金", [{ ...medical, ...reason("职业年金缴费比例调整") }, annuity], "像是支出科目2"],
    ["养老写公积金", [{ ...pension, ...reason("公积金缴存比例上调") }, housing], "像是支出科目2"],
    ["年金写养老", [pension, { ...annuity, purpose: "缴纳养老保险" }], "像是支出科目1"],
    ["项目写医疗", [{ ...relics, purpose: "缴纳在职人员医疗保险" }, medical], "像是支出科目2"],
    ["项目写公积金", [{ ...relics, purpose: "按规定为职工缴存住房公积金" }, housing], "像是支出科目2"],
    ["项目原因写公积金", [{ ...relics, ...reason("住房公积金缴存基数上调") }, housing], "像是支出科目2"],
    [
      "别项的对象",
      [{ name: "临时救助支出" }, { name: "殡葬", ...reason("临时救助对象减少。") }],
      "像是支出科目1",
    ],
  ])("contributions for the staff, copied: %s", (_, all, message) => {
    expect(failures(items(...all))).toEqual([expect.stringContaining(message)]);
  });

  const wages = "在职讲解员工资和展厅日常开放";
  it.each<[string, object[], number]>([
    [
      "紧挨着，是提醒",
      [
        { name: "普法宣传", purpose: wages },
        { name: "文物保护", purpose: wages },
      ],
      0,
    ],
    [
      "中间隔着一项",
      [{ name: "普法宣传", purpose: wages }, { name: "群众文化" }, { name: "文物保护", purpose: wages }],
      1,
    ],
    [
      "名称相近，两项都合适",
      [
        { name: "博物馆", purpose: wages },
        { name: "纪念馆博物展览", purpose: wages },
      ],
      0,
    ],
    ["三项都这样写，是套话", ["普法宣传", "文物保护", "图书馆"].map((name) => ({ name, purpose: wages })), 0],
    ["只有套话", ["普法宣传", "文物保护"].map((name) => ({ name, purpose: "保障日常工作的正常开展" })), 0],
    [
      "说到了本科目",
      [
        { name: "图书馆", purpose: `图书馆${wages}` },
        { name: "展览馆", purpose: `图书馆${wages}` },
      ],
      0,
    ],
    [
      "不是一类",
      [
        { name: "普法宣传", purpose: wages },
        { name: "文物保护", category: "文化支出", purpose: wages },
      ],
      0,
    ],
  ])("hints at one purpose of two items of a class: %s", (_, all, found) => {
    const { cases } = verdictOn(itemOwnWords, items(...all));
    const hints = cases.filter((each) => each.outcome === "failed" && each.severity === "info");
    expect(hints).toHaveLength(found);
  });

  const forests = { category: "农林水支出", section: "林业和草原" };
  const planting = { ...forests, name: "森林资源培育", purpose: "育苗和荒山绿化" };
  const spraying = { ...forests, name: "林业草原防灾减灾", purpose: "喷药防虫" };
  it.each<[string, object[], number]>([
    [
      "原因说的是上一项的事",
      [
        { ...planting, ...reason("绿化面积变化") },
        { ...spraying, ...reason("绿化面积变化") },
      ],
      1,
    ],
    [
      "抄到公积金",
      [
        { ...spraying, ...reason("药剂采购增加") },
        { ...planting, ...reason("荒山面积变化") },
        { ...housing, ...reason("荒山面积变化") },
      ],
      1,
    ],
    [
      "谁都可能这样写",
      [
        { ...planting, ...reason("人员变动") },
        { ...spraying, ...reason("人员变动") },
      ],
      0,
    ],
    [
      "说了几件事，是统写的",
      [
        { ...planting, ...reason("人员变动，绿化面积变化") },
        { ...spraying, ...reason("人员变动，绿化面积变化") },
      ],
      0,
    ],
    [
      "两项都说到",
      [
        { ...planting, ...reason("绿化面积变化") },
        { ...spraying, purpose: "绿化地块喷药", ...reason("绿化面积变化") },
      ],
      0,
    ],
    [
      "运行的用途是公积金那一项的原话",
      [
        { ...running, purpose: "按比例为职工缴存公积金" },
        { ...housing, purpose: "按比例为职工缴存公积金" },
      ],
      1,
    ],
    [
      "运行的原因是医保那一项的原话",
      [
        { ...medical, ...reason("医保缴费比例变化") },
        { ...running, ...reason("医保缴费比例变化") },
      ],
      1,
    ],
    [
      "运行的原因说的是社保",
      [
        { ...medical, ...reason("缴费基数调整") },
        { ...running, ...reason("缴费基数调整") },
      ],
      0,
    ],
  ])("a reason or use to the word: %s", (_, all, found) =>
    expect(failures(items(...all))).toHaveLength(found),
  );

  it.each([
    ["只有项目支出的科目", { projectExpenditure: "2" }, 1],
    ["也有基本支出的科目", { basicExpenditure: "1", projectExpenditure: "1" }, 0],
    ["没有分基本和项目", {}, 0],
  ])("the office's running on %s", (_, uses, found) => {
    const purpose = "机关人员工资和日常办公";
    const verdict = verdictOn(itemOwnWords, {
      budget: {
        statementItems: [
          { ...running, amount: "1", purpose },
          { ...relics, level: "item", amount: "2", purpose },
        ],
        tables: {
          expenditureTable: {
            rows: [
              { code: "207", name: "文化旅游体育与传媒支出", total: "2" },
              { code: "20702", name: "文物", total: "2" },
              { code: "2070204", name: "文物保护", total: "2", ...uses },
            ],
          },
        },
      } as never,
    });
    expect(verdict.cases.filter(({ outcome }) => outcome === "failed")).toHaveLength(found);
  });

  it.each<[string, readonly [string, string][], number]>([
    [
      "行政运行抄了公积金的",
      [
        ["行政运行", "公积金缴存基数下调"],
        ["住房公积金", "公积金缴存基数下调"],
      ],
      1,
    ],
    [
      "医疗抄了低保的",
      [
        ["最低生活保障金支出", "低保户数减少"],
        ["行政单位医疗", "低保户数减少"],
      ],
      1,
    ],
    [
      "谁都可能这样写",
      [
        ["行政运行", "人员变动"],
        ["行政单位医疗", "人员变动"],
      ],
      0,
    ],
  ])("names and reasons in paragraphs of their own: %s", (_, all, found) => {
    const statement = all.flatMap(([name, text]) => [
      `1、某支出（类）某款（款）${name}（项）。`,
      `年初预算为2万元，支出决算为1万元，决算数小于年初预算数的主要原因是：${text}。`,
    ]);
    const { cases } = verdictOn(itemOwnWords, { budget: { kind: "finalAccounts" }, statement });
    expect(cases.filter(({ outcome }) => outcome === "failed")).toHaveLength(found);
  });

  it.each([
    ["大于", "住房公积金", "公积金缴存基数上调", "passed"],
    ["大于", "住房公积金", "送戏下乡场次增加", "passed"],
    ["大于", "行政单位医疗", "公积金缴存基数上调", "failed"],
    ["小于", "文物保护", "住房公积金缴存基数下调", "failed"],
    ["小于", "行政运行", "住房公积金缴存基数下调", "passed"],
    ["小于", "住房公积金", "两名职工退休", "passed"],
    // a part is named behind the reason
    ["大于", "行政单位医疗", "参保人数增加，其中公积金缴存基数上调", "passed"],
  ])("asks final accounts: %s, %s because of %s", (than, name, text, outcome) => {
    const paths = [...new Set([name, "住房公积金"])].map(
      (each) => `1.某支出（类）某款（款）${each}（项）。年初预算为2万元，支出决算为1万元，决算数`,
    );
    const [first = "", ...rest] = paths;
    const statement = [
      `${first}${than}年初预算数的主要原因是${text}。`,
      ...rest.map((each) => `${each}等于年初预算数。`),
    ];
    const verdict = verdictOn(itemOwnWords, { budget: { kind: "finalAccounts" }, statement });
    expect(verdict.outcome).toBe(outcome);
  });

  const classes = (kind: "budget" | "finalAccounts", purpose: string, ...others: string[]) => ({
    budget: {
      kind,
      statementItems: [
        { level: "category", name: "卫生健康支出", amount: "2", purpose },
        ...others.map((name) => ({ level: "category", name, amount: "3" })),
      ] as never,
    },
    statement: [],
  });

  it.each([
    ["预算", classes("budget", "缴存住房公积金", "住房保障支出")],
    ["决算", classes("finalAccounts", "缴纳在职人员住房公积金", "教育支出", "住房保障")],
    ["另一项缴费", classes("budget", "缴纳养老保险", "社会保障和就业支出")],
  ])("fails where a class pays the contribution of another: %s", (_, example) => {
    const { cases } = verdictOn(itemOwnWords, example);
    expect(cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining("“卫生健康支出”的用途") },
    ]);
  });

  it.each([
    ["自己的缴费", classes("budget", "缴纳医疗保险", "住房保障支出")],
    ["不止一种", classes("finalAccounts", "缴纳医疗保险、缴存住房公积金", "住房保障支出")],
    ["还有别的", classes("finalAccounts", "发放补贴和缴存住房公积金", "住房保障支出")],
    ["没有列那一类", classes("budget", "缴存住房公积金", "教育支出")],
  ])("passes a class: %s", (_, example) => {
    expect(verdictOn(itemOwnWords, example).outcome).toBe("passed");
  });
});
