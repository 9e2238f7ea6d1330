import type { Paragraph, SectionTheme } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { numbering } from "./numbering.js";

const BODY = "这里是一段较长的正文，逐条说明本项工作由谁承担、何时完成、如何检查，并写明需要的经费从哪里来。";
const item = (level: number, label: string, title = "工作安排"): Paragraph => ({
  text: label + title,
  role: "heading",
  level,
  label,
  title,
});
const items = (level: number, ...labels: string[]) => labels.map((label) => item(level, label));
/** A numbered sentence: the outline gives it no level. */
const sentence = (label: string): Paragraph => ({
  text: `${label}${BODY}`,
  role: "body",
  label,
  title: BODY,
});
const said = (...statement: (string | Paragraph)[]) => ({ budget: {}, statement });
const failures = (example: ReturnType<typeof said>) =>
  verdictOn(numbering, example).cases.filter((each) => each.outcome === "failed");

describe("numbering", () => {
  it.each([
    ["一至三", said(...items(1, "一、", "二、", "三、"))],
    [
      "科目用表里的序号，没有的不列",
      said(
        item(2, "（一）", "一般公共服务支出（类）"),
        item(2, "（五）", "教育支出12万元"),
        item(2, "（八）", "社会保障和就业支出3万元"),
        item(2, "（十九）", "住房保障支出1万元"),
      ),
    ],
    [
      "目录里的章在一章之内的序号之后继续",
      said(
        { ...item(1, "四、", "决算情况说明"), role: "contents" },
        { ...item(1, "五、", "名词解释"), role: "contents" },
        item(1, "四、", "决算情况说明"),
        ...items(1, "一、", "二、", "三、", "四、", "五、", "六、"),
        item(1, "五、", "名词解释"),
      ),
    ],
    ["超过十", said(...items(2, ...Array.from({ length: 13 }, (_, index) => `${index + 1}、`)))],
    ["十到十二", said(...items(1, "九、", "十、", "十一、", "十二、"))],
    [
      "附件的第一条写在同一行",
      said(
        ...items(2, "1.", "2."),
        { text: "附件：1.部门预算公开表", role: "body" as const },
        ...items(2, "2.", "3."),
      ),
    ],
    [
      "换了上级重新开始",
      said(item(1, "一、"), ...items(2, "1.", "2."), item(1, "二、"), ...items(2, "1.", "2.")),
    ],
    ["同一上级里另起一列", said(...items(2, "1.", "2.", "1.", "2.", "3."))],
    ["列中有列，层级读成一样", said(...items(2, "（一）", "1.", "2.", "（二）", "1.", "2."))],
    [
      "下一级的第四读成了上一级",
      said(
        ...items(1, "第一部分", "第二部分", "第三部分"),
        ...items(2, "一、", "二、", "三、"),
        item(1, "四、"),
      ),
    ],
    ["从二开始：前面的没读到", said(...items(1, "二、", "三、"))],
    ["缺的序号写在段中", said(item(1, "一、"), "概况见上。 二、支出说明", item(1, "三、"))],
    [
      "表格变成了一格一行：行的序号不是标题",
      said(
        item(1, "一、", "本年收入"),
        "1,200.00",
        item(1, "一、", "本年支出"),
        "1,250.60",
        item(1, "二、", "上年结转"),
        "50.60",
        item(1, "二、", "结转下年"),
        item(1, "五、", "其他"),
        ...Array.from({ length: 12 }, () => "这里是一段正文。"),
        ...items(1, "六、", "七、"),
      ),
    ],
    [
      "没有序号的标题另起一章",
      said(
        ...items(1, "一、", "二、"),
        { text: "名词解释", role: "heading", level: 1 },
        ...items(1, "六、", "七、"),
      ),
    ],
    ["长句子的序号没有层级", said(item(2, "（一）"), sentence("（二）"), item(2, "（三）"))],
    ["点的全角半角不算两种写法", said(...items(2, "1.", "2．", "3."))],
    ["小数编号不查", said(item(1, "一、"), ...items(2, "1.1", "1.3"))],
  ])("passes: %s", (_, example) => {
    expect(failures(example)).toEqual([]);
    expect(verdictOn(numbering, example).outcome).toBe("passed");
  });

  it.each([
    ["1674.40", "缺“4.”"],
    ["4.40", "缺“4.”"],
    ["1674.41；4.教育支出5.00", undefined],
  ])("a label within %s万元 is no label: %s", (amount, message) => {
    const items = [item(2, "1."), item(2, "2."), item(2, "3.", `住房保障支出${amount}万元`), item(2, "5.")];
    const found = failures(said(...items)).map((each) => (each.outcome === "failed" ? each.message : ""));
    expect(found).toEqual(message ? [expect.stringContaining(message)] : []);
  });

  it.each([
    [
      "另一种写法",
      items(1, "五、", "六、", "7、", "八、"),
      "“六、”之后的“7、”与同级序号写法不同，应为“七、”",
    ],
    [
      "末尾另一种写法",
      items(1, "一、", "二、", "三、", "4、"),
      "“三、”之后的“4、”与同级序号写法不同，应为“四、”",
    ],
    [
      "科目的序号不是表里的",
      [item(2, "（一）", "一般公共服务支出"), item(2, "（三）", "社会保障和就业支出")],
      "“（一）”之后就是“（三）”，缺“（二）”",
    ],
    ["缺号", items(1, "一、", "二、", "四、"), "“二、”之后就是“四、”，缺“三、”"],
    ["缺几号", items(2, "3、", "12、"), "“3、”之后就是“12、”，缺“4、”至“11、”"],
    ["重号", items(2, "1、", "2、", "2、", "3、"), "“2、”之后又是“2、”，序号重复或倒退"],
    ["倒退", items(2, "（九）", "（十）", "（六）", "（七）"), "“（十）”之后又是“（六）”，序号重复或倒退"],
    [
      "一个标题没有序号",
      [...items(1, "六、"), { text: "资产情况", role: "heading" as const, level: 1 }, ...items(1, "八、")],
      "“六、”之后就是“八、”，缺“七、”",
    ],
    [
      "长句子的序号倒退",
      [item(2, "（九）"), item(2, "（十）"), sentence("（六）"), sentence("（七）"), item(2, "（八）")],
      "“（十）”之后又是“（六）”，序号重复或倒退",
    ],
    [
      "项目表的标题缺号，中间隔着表",
      [
        item(2, "1、", "甲项目绩效目标表"),
        { text: "1.2", role: "cell" as const },
        item(2, "3、", "乙项目绩效目标表"),
      ],
      "“1、”之后就是“3、”，缺“2、”",
    ],
    ["缺两处", items(2, "1、", "3、", "5、"), "“1、”之后就是“3、”，缺“2、”，同类共 2 处"],
  ])("fails: %s", (_, statement, message) => {
    expect(failures(said(...statement))).toMatchObject([{ message }]);
  });

  it("cites the label and the sibling before it, and proposes the right label", () => {
    expect(failures(said(...items(1, "六、", "7、", "八、")))).toMatchObject([
      {
        evidence: [
          { pointer: "/statement/paragraphs/1", start: 0, end: 2 },
          { pointer: "/statement/paragraphs/0" },
        ],
        edits: [{ pointer: "/statement/paragraphs/1", from: "7、", to: "七、" }],
      },
    ]);
  });

  it("tells a number without its mark from one that is missing", () => {
    const bare: Paragraph = { text: "2“教育支出”安排90万元。", role: "body" };
    expect(failures(said(item(2, "1."), bare, item(2, "3.")))).toMatchObject([
      {
        severity: "info",
        message: "序号“2”后面少了标点，应为“2.”",
        edits: [{ pointer: "/statement/paragraphs/1", from: "2", to: "2." }],
      },
    ]);
    const counted: Paragraph = { text: "2辆车用于执法。", role: "body" };
    expect(failures(said(item(2, "1."), counted, item(2, "3.")))).toMatchObject([
      { message: "“1.”之后就是“3.”，缺“2.”" },
    ]);
  });

  it("gathers doubled marks in one hint", () => {
    expect(failures(said(...items(2, "（一）、", "（二）、", "（三）、")))).toMatchObject([
      {
        severity: "info",
        message: "序号“（一）、”、“（二）、”、“（三）、”带了两重标点，去掉后一个即可",
        edits: [{ from: "（一）、", to: "（一）" }, {}, {}],
      },
    ]);
  });

  const titled = (label: string, title: string) => [item(2, label, title), BODY];
  it.each([
    ["像同级标题", [...titled("1、", "落实责任。"), ...titled("2、", "抓好督查。"), "强化培训。", BODY], 1],
    [
      "同级之后另起一列",
      [
        ...titled("1、", "落实责任。"),
        ...titled("2、", "抓好督查。"),
        "强化培训。",
        BODY,
        ...titled("1、", "其他"),
      ],
      1,
    ],
    ["只是一句短话", [...titled("1、", "落实责任。"), ...titled("2、", "抓好督查。"), "强化培训。"], 0],
    ["标点与同级不同", [...titled("1、", "落实责任。"), ...titled("2、", "抓好督查。"), "强化培训", BODY], 0],
    ["是引出下文的话", [...titled("1、", "落实责任"), ...titled("2、", "抓好督查"), "单位：万元", BODY], 0],
    ["同级不是标题", [item(2, "1、"), item(2, "2、"), "强化培训", BODY], 0],
  ])("hints at an unnumbered sibling: %s", (_, statement, count) => {
    const found = failures(said(...statement));
    expect(found).toHaveLength(count);
    if (count > 0) {
      expect(found).toMatchObject([
        { severity: "info", message: "“强化培训。”像是“2、”之后的一条，但没有序号，应为“3、”" },
      ]);
    }
  });

  it.each([
    ["没有原文", { budget: {} }],
    ["没有序号", said("没有序号的一段。")],
    ["只有表格里的序号", said({ text: "三、其他", role: "cell", level: 1, label: "三、" })],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(numbering, example).outcome).toBe("skipped");
  });

  it("finds a gap behind sentences numbered as those of an earlier section are", () => {
    const heading = (text: string): Paragraph => ({ text, role: "heading", level: 1 });
    const section = [heading("主要职能"), sentence("（一）"), sentence("（二）"), heading("情况说明")];
    const within = [...items(2, "一、"), sentence("（一）"), sentence("（二）"), ...items(2, "三、", "四、")];
    expect(failures(said(...section, ...within))).toMatchObject([
      { message: expect.stringContaining("“一、”之后就是“三、”") },
    ]);
    expect(failures(said(...section, ...items(2, "一、"), sentence("（一）"), ...items(2, "二、")))).toEqual(
      [],
    );
  });

  const part = (label: string, title: string, section: SectionTheme) => ({
    ...item(1, label, title),
    section,
  });
  const parts = [
    part("一、", "机关运行经费情况", "agencyOperatingExpenses"),
    part("二、", "“三公”经费情况", "threePublicExpenses"),
    part("三、", "政府采购情况", "procurement"),
    part("四、", "国有资产占用情况", "stateAssets"),
    part("五、", "预算绩效情况", "performance"),
  ];
  it.each([
    ["三、", "，像是漏了政府采购这一部分"],
    ["四、", "，像是漏了国有资产占用这一部分"],
  ])("names the usual part that is missing where %s is", (label, words) => {
    const [found] = failures(said(...parts.filter((each) => each.label !== label)));
    expect(found).toMatchObject({ message: expect.stringContaining(`缺“${label}”${words}`) });
  });

  it("names none where the gap is elsewhere, or where several parts have no heading", () => {
    const elsewhere = [
      ...items(2, "1、", "3、"),
      ...parts
        .filter(({ label }) => label !== "三、")
        .map((each, at) => ({ ...each, label: parts[at]?.label ?? "" })),
    ];
    const several = parts.filter(({ label }) => label !== "二、" && label !== "四、");
    for (const each of [elsewhere, several])
      expect(failures(said(...each)).map(({ message }) => message)).not.toContainEqual(
        expect.stringContaining("像是漏了"),
      );
    expect(failures(said(...elsewhere))).toHaveLength(1);
  });
});
