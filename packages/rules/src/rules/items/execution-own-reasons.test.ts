import { describe, expect, it } from "vitest";
import { type Example, messagesOf, verdictOn } from "../../engine/rule-tester.js";
import { executionOwnReasons } from "./execution-own-reasons.js";

describe("execution-own-reasons", () => {
  it.each<[string, Example]>([
    ["预算", {}],
    ["没有写原因", { budget: { kind: "finalAccounts" }, statement: ["支出决算为1万元。"] }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(executionOwnReasons, example).outcome).toBe("skipped");
  });

  it.each<[string, readonly [string, string][], ...string[]]>([
    [
      "行政运行抄了公积金的",
      [
        ["行政运行", "公积金缴存基数下调"],
        ["住房公积金", "公积金缴存基数下调"],
      ],
      "“行政运行”的原因写的是“公积金缴存基数下调”，像是“住房公积金”的，请核对是不是沿用了那一项的文字",
    ],
    [
      "医疗抄了低保的",
      [
        ["最低生活保障金支出", "低保户数减少"],
        ["行政单位医疗", "低保户数减少"],
      ],
      "“行政单位医疗”的原因写的是“低保户数减少”，像是“最低生活保障金支出”的，请核对是不是沿用了那一项的文字",
    ],
    [
      "谁都可能这样写",
      [
        ["行政运行", "人员变动"],
        ["行政单位医疗", "人员变动"],
      ],
    ],
  ])("names and reasons in paragraphs of their own: %s", (_, all, ...messages) => {
    const statement = all.flatMap(([name, text]) => [
      `1、某支出（类）某款（款）${name}（项）。`,
      `年初预算为2万元，支出决算为1万元，决算数小于年初预算数的主要原因是：${text}。`,
    ]);
    const verdict = verdictOn(executionOwnReasons, { budget: { kind: "finalAccounts" }, statement });
    expect(messagesOf(verdict)).toEqual(messages);
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
    const verdict = verdictOn(executionOwnReasons, { budget: { kind: "finalAccounts" }, statement });
    expect(verdict.outcome).toBe(outcome);
  });
});
