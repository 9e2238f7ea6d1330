import { DepartmentBudget } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { defaultParameters, type RuleParameters } from "../parameters/rule-parameters.js";
import { allRules } from "../registry.js";
import { completeParameters } from "./complete-parameters.js";
import { check } from "./run.js";

const budget = DepartmentBudget.parse({ schemaVersion: 1, kind: "budget", department: {} });

describe("parameters of a check", () => {
  it("are the defaults but for what is given", () => {
    expect(completeParameters()).toBe(defaultParameters);
    expect(completeParameters({ fewestProjects: 3 })).toEqual({ ...defaultParameters, fewestProjects: 3 });
    const unset = { fewestProjects: undefined } as unknown as Partial<RuleParameters>;
    expect(completeParameters(unset)).toEqual(defaultParameters);
  });

  it("are completed once: the same object gives the same parameters", () => {
    const given = { fewestProjects: 3 };
    expect(completeParameters(given)).toBe(completeParameters(given));
    expect(completeParameters(completeParameters(given))).toEqual(completeParameters(given));
  });

  it("let every rule run where only one is given", () => {
    const verdicts = check({ budget }, allRules, { fewestProjects: 3 });
    expect(verdicts.filter(({ threw }) => threw !== undefined)).toEqual([]);
    expect(verdicts.map(({ outcome }) => outcome)).toEqual(
      check({ budget }, allRules).map(({ outcome }) => outcome),
    );
  });

  it.each<[string, unknown, string]>([
    ["nothing", null, "须为对象，如 { fewestProjects: 3 }；实际为 null"],
    ["a number", 3, "须为对象，如 { fewestProjects: 3 }；实际为 number"],
    ["a list", [], "须为对象，如 { fewestProjects: 3 }；实际为 列表"],
    ["a misspelt name", { fewestProject: 3 }, "没有叫 fewestProject 的参数"],
    ["a text for a number", { fewestProjects: "x" }, 'fewestProjects 须为 2 至 1000 的整数；实际为 "x"'],
    ["a number out of bounds", { largeOneIn: -1 }, "largeOneIn 须为 2 至 1000 的整数；实际为 -1"],
    ["a fraction", { fewestAlike: 2.5 }, "fewestAlike 须为 2 至 1000 的整数；实际为 2.5"],
    [
      "a number for an amount",
      { purposeNeedsAmounts: 50 },
      'purposeNeedsAmounts 须为写成文字的万元数，如 "50"；实际为 50',
    ],
    ["no list", { typingErrors: {} }, "typingErrors 须为列表"],
    [
      "a wording without a pattern",
      { typingErrors: [{ wrong: "座标", right: "坐标" }] },
      "typingErrors[0] 须为 { pattern: 正则表达式",
    ],
    [
      "a term without a year",
      { datedTerms: [{ pattern: /甲/, wrong: "甲", right: "乙", basis: "drafting" }] },
      "datedTerms[0] 须为 { pattern: 正则表达式",
    ],
    [
      "a threshold with numbers",
      { jumpThresholds: [{ since: 2016, notablePercent: 30, strikingPercent: "100", smallestPercent: "2" }] },
      'jumpThresholds[0] 须为 { since: 年度, notablePercent: "30"',
    ],
    ["no thresholds", { jumpThresholds: [] }, "jumpThresholds 须为不空的列表"],
  ])("with %s are refused in Chinese", (_, given, words) => {
    const run = () => check({ budget }, [], given as Partial<RuleParameters>);
    expect(run).toThrow(TypeError);
    expect(run).toThrow(`检查的参数不能用：${words}`);
  });
});
