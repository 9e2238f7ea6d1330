import { describe, expect, it } from "vitest";
import { type Example, messagesOf, verdictOn } from "../../engine/rule-tester.js";
import { sensitiveWorkTold } from "./sensitive-work-told.js";

describe("sensitive-work-told", () => {
  it.each<[string, Example]>([
    ["一般的说法", { statement: ["做好信访接待，维护社会稳定。"] }],
    ["看护别的", { statement: ["孤寡老人看护、消防设施维护。"] }],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(sensitiveWorkTold, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string]>([
    [
      "稳控",
      { statement: ["做好重要会议期间稳控工作。"] },
      "文中写到“稳控”，是否适宜公开，请经公开审查后再定",
    ],
    [
      "看护",
      { statement: ["上访人员看护经费3万元。"] },
      "文中写到“上访人员看护”，是否适宜公开，请经公开审查后再定",
    ],
  ])("fails: %s", (_, example, message) => {
    expect(messagesOf(verdictOn(sensitiveWorkTold, example))).toEqual([message]);
  });

  it.each<[string, Example]>([["没有原文", { budget: {} }]])("is skipped: %s", (_, example) => {
    expect(verdictOn(sensitiveWorkTold, example).outcome).toBe("skipped");
  });
});
