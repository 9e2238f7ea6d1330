import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { threePublicScope } from "./three-public-scope.js";

const three = (total: string, others: Record<string, string | null>) => ({
  budget: {
    threePublicExpenses: {
      total,
      overseasVisits: { amount: "0" },
      officialVehicles: { amount: "9" },
      officialReceptions: { amount: "2" },
      otherItems: Object.entries(others).map(([name, amount]) => ({ name, amount })),
    },
  },
});

describe("three-public-scope", () => {
  it("fails where meetings are counted in, names them and proposes the total without them", () => {
    expect(verdictOn(threePublicScope, three("11.3", { 会议费: "0.3" })).cases).toMatchObject([
      {
        outcome: "failed",
        message:
          "“三公”经费合计 11.30 比三项之和 11.00 多 0.30，正是列入其中的会议费；会议费不属于“三公”经费",
        repairs: [
          {
            kind: "value",
            pointer: "/threePublicExpenses/total",
            from: "11.30",
            to: "11.00",
            advice: "会议费不属于“三公”经费，应另列",
          },
        ],
      },
    ]);
  });

  it.each([
    ["两项都计入", three("11.8", { 会议费: "0.3", 培训费: "0.5" }), "正是列入其中的会议费、培训费"],
    ["只计入一项", three("11.5", { 会议费: "0.3", 培训费: "0.5" }), "正是列入其中的培训费"],
    ["少的一组为先", three("11.5", { 会议费: "0.3", 印刷费: "0.2", 培训费: "0.5" }), "正是列入其中的培训费"],
  ])("fails: %s", (_, example, words) => {
    const [result] = verdictOn(threePublicScope, example).cases;
    expect(result?.outcome === "failed" && result.message).toContain(words);
  });

  it.each([
    ["列出但未计入", three("11", { 会议费: "0.3" })],
    ["四舍五入以内的一项", three("11.01", { 会议费: "0.01" })],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(threePublicScope, example).outcome).toBe("passed");
  });

  it.each([
    ["没有列出其他费用", three("11.3", {})],
    ["其他费用没有金额", three("11.3", { 会议费: null })],
    ["差额另有原因", three("12", { 会议费: "0.3" })],
    ["没有合计", { budget: { threePublicExpenses: { otherItems: [{ name: "会议费", amount: "0.3" }] } } }],
    [
      "其他费用太多",
      three("11.3", Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`费用${i}`, "0.3"]))),
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(threePublicScope, example).outcome).toBe("skipped");
  });
});
