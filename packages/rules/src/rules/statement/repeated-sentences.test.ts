import type { Paragraph } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { repeatedSentences } from "./repeated-sentences.js";

const duty = "负责全县水资源的统一管理和保护，组织编制并监督实施水资源规划。";
const said = (...statement: (string | Paragraph)[]) => ({ budget: {}, statement });
const under = (section: "organization" | "performance", text: string): Paragraph => ({
  text,
  role: "body",
  section,
});

describe("repeated-sentences", () => {
  it.each([
    ["各句不同", said(duty, "负责防汛抗旱和水利工程的建设与管理，指导农村水利工作。")],
    ["短句", said("主要原因是人员变动。", "主要原因是人员变动。")],
    [
      "带数的句子",
      said(
        "预算安排比上年增加3万元，主要原因是新增人员工资支出。",
        "预算安排比上年增加3万元，主要原因是新增人员工资支出。",
      ),
    ],
    [
      "各项的原因",
      said(
        "主要原因是：机关运行管理事务经费比上一年有所减少。",
        "主要原因是：机关运行管理事务经费比上一年有所减少。",
      ),
    ],
    ["不成句的一行", said(duty.slice(0, -1), duty.slice(0, -1))],
    ["不同部分", said(under("organization", duty), under("performance", duty))],
    ["表格", said({ text: duty, role: "cell" }, { text: duty, role: "cell" })],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(repeatedSentences, example).outcome).toBe("passed");
  });

  it.each([
    [
      "两个项目的用途",
      "其中：救助支出90万元，主要用于流浪人员临时安置和返乡；殡葬管理支出70万元，主要用于流浪人员临时安置和返乡。",
      "流浪人员临时安置和返乡",
    ],
    [
      "培训与会议的内容",
      "召开3次会议，内容为养老服务推进会、殡葬改革会；开展2次培训，内容为养老服务推进会、殡葬改革会。",
      "养老服务推进会、殡葬改革会",
    ],
  ])("finds what one paragraph tells of two things: %s", (_, text, use) => {
    expect(verdictOn(repeatedSentences, said(text)).cases).toMatchObject([
      {
        outcome: "failed",
        message: `“${use}”在一段里说了两回，请看是不是照抄前一项后忘了改`,
        evidence: [{ start: text.indexOf(use) }, { start: text.lastIndexOf(use) }],
      },
    ]);
  });

  it.each([
    [
      "哪项都能写的用途",
      "基本支出9万元，主要用于保障机构正常运转；公用经费7万元，主要用于保障机构正常运转。",
    ],
    ["各说各的", "救助支出9万元，主要用于流浪人员临时安置；管理支出7万元，主要用于公益性墓地整治工作。"],
  ])("passes: %s", (_, text) => {
    expect(verdictOn(repeatedSentences, said(text)).outcome).toBe("passed");
  });

  it("finds the sentence, also within one paragraph, and cites each place", () => {
    const [result] = verdictOn(repeatedSentences, said(`（一）${duty}`, `${duty}${duty}`)).cases;
    expect(result).toMatchObject({
      outcome: "failed",
      evidence: [
        { pointer: "/statement/paragraphs/0", start: 3, end: 3 + duty.length },
        { pointer: "/statement/paragraphs/1", start: 0, end: duty.length },
        { pointer: "/statement/paragraphs/1", start: duty.length, end: 2 * duty.length },
      ],
    });
  });

  it("is skipped without the document's words", () => {
    expect(verdictOn(repeatedSentences, { budget: {} }).outcome).toBe("skipped");
  });
});
