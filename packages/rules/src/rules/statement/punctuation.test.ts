import { describe, expect, it } from "vitest";
import { messagesOf, verdictOn } from "../../engine/rule-tester.js";
import { punctuation } from "./punctuation.js";

const said = (...statement: string[]) => ({ budget: {}, statement });

describe("punctuation", () => {
  it.each([
    "负责保洁、养护；完成其他任务。",
    "共计1,234.50万元，时间为10:30。",
    "单位:万元",
    "编制部门：松溪县水务局 单位:万元",
    "注:本部门没有政府性基金预算，本表为空表。",
    "网址是http://example.org，请查阅。",
    "能不能办？！一定要办！！",
    "……其余从略。",
    "编号为A.甲.",
    "联系人：张三电话.",
    "负责河道保洁,完成其他任务;全文都用半角标点,是网页转换所致。",
  ])("passes: %s", (text) => {
    expect(verdictOn(punctuation, said(text)).outcome).toBe("passed");
  });

  it.each([
    ["职责:负责河道保洁，养护。", "职责:负责", "职责：负责"],
    ["防止积水;保障通行，", "积水;保障", "积水；保障"],
    ["职责：河道保洁;路灯维护", "保洁;路灯", "保洁；路灯"],
    ["工程建设,群众满意，好评。", "建设,群众", "建设，群众"],
    ["养护支出。。下年", "支出。。下年", "支出。下年"],
    ["保洁，、养护", "保洁，、养护", "保洁，养护"],
    ["等等。。。", "等等。。。", "等等……"],
    ["已完成，。", "完成，。", "完成。"],
    ["主要用于：:保洁", "用于：:保洁", "用于：保洁"],
    ["主要用于:：保洁", "用于:：保洁", "用于：保洁"],
  ])("finds %s", (text, from, to) => {
    const verdict = verdictOn(punctuation, said(text));
    expect(messagesOf(verdict)).toEqual([`标点不规范：“${from}”应为“${to}”`]);
    const [edit] = verdict.cases.flatMap((each) => (each.outcome === "failed" ? (each.edits ?? []) : []));
    const { start = 0, from: mark = "", to: mended = "" } = edit ?? {};
    expect(text.startsWith(mark, start)).toBe(true);
    expect(text.slice(0, start) + mended + text.slice(start + mark.length)).toBe(text.replace(from, to));
  });

  it("finds a half-width full stop at the end of a sentence, where others have their own", () => {
    const statement = (...ends: string[]) =>
      ends.map((end, at) => `（${at + 1}）负责全区文物保护和传承工作${end}`);
    const on = (...ends: string[]) => verdictOn(punctuation, { budget: {}, statement: statement(...ends) });
    expect(messagesOf(on("。", ".", "。"))).toEqual(["标点不规范：“工作.”应为“工作。”"]);
    expect(on("。", "．", "。").outcome).toBe("failed");
    expect(on(".", ".", "。").outcome).toBe("passed");
    expect(on("。", "", "。").outcome).toBe("passed");
  });

  it("is one hint with every place, and leaves tables alone", () => {
    const { cases } = verdictOn(punctuation, {
      budget: {},
      statement: [{ text: "其中:保洁", role: "cell" }, "甲:乙，丙;丁。", "戊，己。"],
    });
    expect(cases).toMatchObject([
      {
        message: "标点不规范：“甲:乙，”应为“甲：乙，”、“，丙;丁。”应为“，丙；丁。”",
        evidence: [
          { pointer: "/statement/paragraphs/1", start: 1, end: 2 },
          { pointer: "/statement/paragraphs/1", start: 5, end: 6 },
        ],
      },
    ]);
  });

  it("is skipped without the document's words", () => {
    expect(verdictOn(punctuation, { budget: {} }).outcome).toBe("skipped");
  });
});
