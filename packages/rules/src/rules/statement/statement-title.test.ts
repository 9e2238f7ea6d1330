import type { Paragraph } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { statementTitle } from "./statement-title.js";

const title = (text: string): Paragraph => ({ text, role: "title" });
const said = (...statement: (string | Paragraph)[]) => ({ budget: {}, statement });
const BODY =
  "本部门负责全区河道的保洁、养护和巡查，二〇二一年安排经费若干，具体见以下各表，各表之间的关系另有说明。";

describe("statement-title", () => {
  it.each([
    ["年度与文种", said(title("某区水务局2021年部门预算"), BODY)],
    ["汉字年度", said(title("某区水务局二〇二一年部门预算"), BODY)],
    ["汉字年度里写了字母", said(title("某区水务局二O二一年部门预算"), BODY)],
    ["汉字年度里写了数字", said(title("某区水务局二0二一年部门预算"), BODY)],
    ["分成几行的封面", said(title("部门预算"), "某区水务局", "2021年度", BODY)],
    ["决算", said(title("某区水务局2021年度部门决算"))],
    ["单位在封面的另一行", said(title("2021年部门预算"), "某区水务局", BODY)],
    ["单位在括号里", said(title("2021年部门预算（水务局）"), BODY)],
    [
      "单位的名称写在别处",
      { budget: { department: { name: "某区水务局" } }, statement: [title("2021年部门预算")] },
    ],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(statementTitle, example).outcome).toBe("passed");
  });

  it.each([
    ["没有年度", said(title("某区水务局部门预算情况说明"), BODY), "年度"],
    ["没有文种", said(title("某区水务局2021年情况说明"), BODY), "文种（预算或决算）"],
    ["都没有", said(title("情况说明"), BODY), "年度、单位和文种（预算或决算）"],
    ["没有单位", said(title("2021年部门预算公开"), { ...title("目录"), role: "contents" }, BODY), "单位"],
    ["封面上也没有单位", said(title("部门决算"), "2021年度", "目  录", "二〇二二年八月", BODY), "单位"],
    [
      "年度只在标题以下",
      said(title("部门预算说明"), { text: "一、2021年概况", role: "heading", level: 1, label: "一、" }),
      "年度和单位",
    ],
  ])("fails: %s", (_, example, lacking) => {
    expect(verdictOn(statementTitle, example).cases).toMatchObject([
      {
        outcome: "failed",
        message: expect.stringContaining(`没有写明${lacking}，`),
        evidence: [{ pointer: "/statement/paragraphs/0" }],
      },
    ]);
  });

  it.each([
    ["没有原文", { budget: {} }],
    ["没有认出标题", said(BODY)],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(statementTitle, example).outcome).toBe("skipped");
  });
});
