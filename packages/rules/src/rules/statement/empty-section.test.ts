import type { Paragraph, SectionTheme } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { emptySection } from "./empty-section.js";

const heading = (text: string, section?: SectionTheme): Paragraph => ({
  text,
  role: "heading",
  level: 1,
  label: text.slice(0, 2),
  ...(section && { section }),
});
const document = (third: readonly (string | Paragraph)[]): readonly (string | Paragraph)[] => [
  heading("一、部门职责"),
  "负责河道管理。",
  heading("二、机构设置"),
  "设两个科室。",
  ...third,
  heading("四、采购情况"),
  "采购预算3万元。",
  heading("五、资产情况"),
  "车辆2辆。",
];

describe("empty-section", () => {
  it.each<[string, readonly (string | Paragraph)[]]>([
    ["都有内容", [heading("三、收支情况"), "收入预算5万元。"]],
    ["标题自己说完了", [heading("三、本单位无政府性基金预算")]],
    ["标题后面是表", [heading("三、部门收支总表")]],
    ["标题写明见附件", [heading("三、项目绩效目标（见附件）")]],
    ["标题是一句话", [heading("三、完成上级交办的其他任务。")]],
    ["标题写了数", [heading("三、车辆2辆")]],
  ])("passes: %s", (_, third) => {
    expect(verdictOn(emptySection, { budget: {}, statement: document(third) }).outcome).toBe("passed");
  });

  it("says nothing of a list of short phrases", () => {
    const statement = ["一、统计", "二、普查", "三、调查", "四、抽样", "五、公布"].map((text) =>
      heading(text),
    );
    expect(verdictOn(emptySection, { budget: {}, statement }).outcome).toBe("skipped");
  });

  it.each(["三、政府采购预算情况", "三、2021年“三公”经费情况"])(
    "finds a heading with nothing beneath: %s",
    (text) => {
      const { cases } = verdictOn(emptySection, { budget: {}, statement: document([heading(text)]) });
      expect(cases).toMatchObject([
        {
          outcome: "failed",
          message: expect.stringContaining(text),
          evidence: [{ pointer: "/statement/paragraphs/4" }],
        },
      ]);
    },
  );

  it("follows the headings past numbered sentences beneath", () => {
    const sentence = (text: string): Paragraph => ({ text, role: "body", label: text.slice(0, 3) });
    const statement = [
      sentence("（一）事业收入：指专业业务活动取得的收入。"),
      heading("一、“三公”经费"),
      sentence("（一）接待费3万元。"),
      heading("二、机关运行经费预算"),
      heading("三、采购情况"),
      "采购预算3万元。",
      heading("四、绩效目标"),
      "编报3个项目。",
      heading("五、资产情况"),
    ];
    expect(verdictOn(emptySection, { budget: {}, statement }).cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining("二、机关运行经费预算") },
    ]);
  });

  const terms = (...all: readonly string[]) =>
    all.map((text, index): Paragraph => {
      const label = `（${"一二三四五六"[index]}）`;
      return { text: `${label}${text}`, role: "body", label, title: text };
    });
  const [one, two, three] = [
    "财政拨款收入：指本级财政拨款。",
    "其他收入：指以外的收入。",
    "基本支出：指日常支出。",
  ];

  it("finds a word with nothing behind its colon in a list of explained ones", () => {
    const statement = terms(one, "事业收入：", two, three);
    expect(verdictOn(emptySection, { budget: {}, statement }).cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining("“（二）事业收入：”后面没有内容") },
    ]);
  });

  it.each<[string, readonly (string | Paragraph)[]]>([
    [
      "解释在下一段",
      [...terms(one, "事业收入："), "指专业活动取得的收入。", ...terms("", "", two, three).slice(2)],
    ],
    ["都没有冒号", terms("财政拨款收入", "事业收入：", "其他收入", "基本支出")],
    ["最后一条", terms(one, two, three, "事业收入：")],
  ])("says nothing of a list of words: %s", (_, statement) => {
    expect(verdictOn(emptySection, { budget: {}, statement }).outcome).not.toBe("failed");
  });

  it("is skipped where the section was not read", () => {
    const statement = document([heading("三、政府采购情况", "procurement")]);
    const example = { budget: {}, statement, unreadSections: ["procurement" as const] };
    expect(verdictOn(emptySection, example).outcome).toBe("skipped");
  });

  it("is skipped without the document's words", () => {
    expect(verdictOn(emptySection, { budget: {} }).outcome).toBe("skipped");
  });
});
