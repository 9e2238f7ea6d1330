import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { purposeWithoutAmounts } from "./purpose-without-amounts.js";

const project = (budget: string, text: string, parts?: readonly { name: string; amount?: string }[]) => ({
  name: "河道保洁",
  budget,
  purpose: { text, ...(parts && { parts }) },
});
const listing = (...projects: ReturnType<typeof project>[]) => ({ budget: { projects } });

describe("purpose-without-amounts", () => {
  it.each([
    ["写了万元", project("80", "保洁50万元，清淤30万元")],
    ["写了元", project("80", "按每公里3000元测算")],
    ["全角数字", project("80", "保洁５０万元，清淤其余")],
    ["分项有金额", project("80", "保洁与清淤", [{ name: "保洁", amount: "50" }])],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(purposeWithoutAmounts, listing(example)).outcome).toBe("passed");
  });

  it.each([
    ["没有金额", project("80", "保洁与清淤")],
    ["正好五十万", project("50.00", "保洁与清淤")],
    ["只有人数年份", project("80", "2021年保洁员30人")],
    ["分项没有金额", project("80", "保洁与清淤", [{ name: "保洁" }])],
  ])("hints: %s", (_, example) => {
    expect(verdictOn(purposeWithoutAmounts, listing(example)).outcome).toBe("failed");
  });

  it("gathers all of them in one hint", () => {
    const { cases } = verdictOn(
      purposeWithoutAmounts,
      listing(project("80", "保洁"), project("9", "宣传"), project("60", "清淤")),
    );
    expect(cases).toMatchObject([
      {
        message: "项目1“河道保洁”等 2 个项目的预算不少于 50 万元，用途却没有一个金额，请写明各项用途的测算",
        evidence: [
          { pointer: "/projects/0/purpose/text" },
          { pointer: "/projects/0/budget" },
          { pointer: "/projects/2/purpose/text" },
          { pointer: "/projects/2/budget" },
        ],
      },
    ]);
  });

  it.each([
    ["没有项目", { budget: {} }],
    ["都是小额", listing(project("49.99", "保洁与清淤"))],
    ["没有披露用途", { budget: { projects: [{ name: "河道保洁", budget: "80" }] } }],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(purposeWithoutAmounts, example).outcome).toBe("skipped");
  });
});
