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
