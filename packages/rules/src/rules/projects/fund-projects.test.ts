import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { fundProjects } from "./fund-projects.js";

const funded = (appropriation: string | null, ...budgets: readonly (string | null)[]) => ({
  budget: {
    revenue: { governmentManagedFundsAppropriation: appropriation },
    projects: budgets.map((budget) => ({ budget })),
  },
});

describe("fund-projects", () => {
  it("passes with the identity over the only projects that can be meant", () => {
    expect(verdictOn(fundProjects, funded("807.7", "55", "213", "544.7", "50", "15")).cases).toMatchObject([
      {
        outcome: "passed",
        constraint: {
          left: [{ pointer: "/revenue/governmentManagedFundsAppropriation" }],
          right: [
            { pointer: "/projects/1/budget" },
            { pointer: "/projects/2/budget" },
            { pointer: "/projects/3/budget" },
          ],
        },
      },
    ]);
  });

  it.each([
    ["没有一组", funded("100", "55", "60"), "没有哪几个项目的预算数之和等于政府性基金预算拨款"],
    ["差 0.01 也不算", funded("100", "55", "45.01"), "没有哪几个项目的预算数之和等于政府性基金预算拨款"],
    [
      "不止一组",
      funded("70", "55", "15", "15"),
      "不止一组项目的预算数之和等于政府性基金预算拨款，无法判断归属",
    ],
    ["拨款为零", funded("0", "55"), "政府性基金预算拨款为零"],
    ["拨款留空", funded(null, "55"), "未披露政府性基金预算拨款，或未披露各项目的预算数"],
    ["一个项目没有预算数", funded("55", "55", null), "未披露政府性基金预算拨款，或未披露各项目的预算数"],
    ["没有项目", funded("55"), "未披露政府性基金预算拨款，或未披露各项目的预算数"],
    [
      "项目太多",
      funded(String(2 * 3 ** 29), ...Array.from({ length: 32 }, (_, index) => String(3 ** index))),
      "项目太多，无法逐一试算哪些由政府性基金预算安排",
    ],
  ])("is skipped: %s", (_, example, reason) => {
    expect(verdictOn(fundProjects, example).cases).toMatchObject([{ outcome: "skipped", reason }]);
  });
});
