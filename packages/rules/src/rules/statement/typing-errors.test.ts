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
