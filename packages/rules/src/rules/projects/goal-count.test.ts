import { parseIndicatorValue } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { type Example, verdictOn } from "../../engine/rule-tester.js";
import { goalCount } from "./goal-count.js";

const quantity = (name: string, value: string) => ({
  level1: "output" as const,
  level2: "quantity" as const,
  name,
  targetValue: parseIndicatorValue(value),
});
const project = (goal: string, ...indicators: readonly ReturnType<typeof quantity>[]): Example => ({
  budget: { projects: [{ name: "河道养护", goals: [goal], indicators }] },
});
const dredged = quantity("清淤河道数量", "=12条");

describe("goal-count", () => {
  it.each([
    ["the same goal", "清淤河道21条。", 1],
    ["another goal", "全年清淤河道21条。", 2],
  ])("says once what a project’s table and text say in %s", (_, inText, times) => {
    const { budget } = project("清淤河道21条。", dredged);
    const projectStatements = [{ name: "河道养护", goal: inText }];
    const { cases } = verdictOn(goalCount, { budget: { ...budget, projectStatements } });
    expect(cases.filter(({ outcome }) => outcome === "failed")).toHaveLength(times);
  });

  it.each<[string, Example]>([
    ["同一个数", project("完成12条河道清淤任务，改善水质。", dredged)],
    ["投资额相同，单位不同", project("完成投资1.86亿元。", quantity("年度投资额", "=18600万元"))],
    ["几个同单位的数，各合各的", project("清淤河道12条，养护河道30条。", dredged)],
    ["同一个数，写法不同", project("培训护河人员30名。", quantity("护河人员培训人数", "≥30人"))],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(goalCount, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string, string]>([
    [
      "不同的数",
      project("完成21条河道清淤任务，改善水质。", dredged),
      "warning",
      "项目1“河道养护”的绩效指标1“清淤河道数量”的指标值是 =12条，项目目标里写的是 21条，请核对",
    ],
    [
      "少于下限",
      project("清淤河道8条。", quantity("清淤河道数量", "≥10条")),
      "warning",
      "项目1“河道养护”的绩效指标1“清淤河道数量”的指标值是 ≥10条，项目目标里写的是 8条，请核对",
    ],
    [
      "多于下限",
      project("清淤河道12条。", quantity("清淤河道数量", "≥10条")),
      "info",
      "项目1“河道养护”的绩效指标1“清淤河道数量”的指标值是 ≥10条，项目目标里写的是 12条，请核对",
    ],
    [
      "签约不是约数",
      project("签约86户居民。", quantity("签约居民户数", "=68户")),
      "warning",
      "项目1“河道养护”的绩效指标1“签约居民户数”的指标值是 =68户，项目目标里写的是 86户，请核对",
    ],
    [
      "预约不是约数",
      project("预约体检120人。", quantity("预约体检人数", "=210人")),
      "warning",
      "项目1“河道养护”的绩效指标1“预约体检人数”的指标值是 =210人，项目目标里写的是 120人，请核对",
    ],
    [
      "几个同单位的数里说到它的一个",
      project("清淤河道21条，养护河道30条。", dredged),
      "warning",
      "项目1“河道养护”的绩效指标1“清淤河道数量”的指标值是 =12条，项目目标里写的是 21条，请核对",
    ],
    [
      "几个指标里说到的一个",
      project("清淤河道21条。", dredged, quantity("养护河道数量", "=30条")),
      "warning",
      "项目1“河道养护”的绩效指标1“清淤河道数量”的指标值是 =12条，项目目标里写的是 21条，请核对",
    ],
    [
      "换了两位的数，相同的只有人人都用的词",
      project("签约86户居民。", quantity("补偿居民户数", "=68户")),
      "warning",
      "项目1“河道养护”的绩效指标1“补偿居民户数”的指标值是 =68户，项目目标里写的是 86户，请核对",
    ],
    [
      "投资额",
      project("完成年度投资1865万元。", quantity("年度投资额", "=1685万元")),
      "warning",
      "项目1“河道养护”的绩效指标1“年度投资额”的指标值是 =1685万元，项目目标里写的是 1865万元，请核对",
    ],
    [
      "投资额，单位不同",
      project("完成投资1.86亿元。", quantity("年度投资额", "=18500万元")),
      "warning",
      "项目1“河道养护”的绩效指标1“年度投资额”的指标值是 =18500万元，项目目标里写的是 1.86亿元，请核对",
    ],
    [
      "投资超过上限",
      project("完成年度投资1865万元。", quantity("年度投资控制额", "≤1685万元")),
      "warning",
      "项目1“河道养护”的绩效指标1“年度投资控制额”的指标值是 ≤1685万元，项目目标里写的是 1865万元，请核对",
    ],
    [
      "投资低于上限",
      project("完成年度投资1685万元。", quantity("年度投资控制额", "≤1865万元")),
      "info",
      "项目1“河道养护”的绩效指标1“年度投资控制额”的指标值是 ≤1865万元，项目目标里写的是 1685万元，请核对",
    ],
    [
      "文字说明的目标",
      {
        budget: {
          projects: [{ name: "河道养护项目", indicators: [dredged] }],
          projectStatements: [{ name: "河道养护", goal: "完成21条河道清淤。" }],
        },
      },
      "warning",
      "项目1“河道养护项目”的绩效指标1“清淤河道数量”的指标值是 =12条，项目目标里写的是 21条，请核对",
    ],
  ])("fails: %s", (_, example, severity, message) => {
    const { cases } = verdictOn(goalCount, example);
    expect(cases).toHaveLength(1);
    expect({ severity: "warning", ...cases[0] }).toMatchObject({ outcome: "failed", severity, message });
  });

  it.each<[string, Example]>([
    ["没有目标", project("", dredged)],
    ["说的是别的事", project("新建21条绿道。", dredged)],
    ["两个同单位的数都说到它", project("清淤河道21条，清淤支流河道9条。", dredged)],
    ["两个同单位的数各说到一半", project("清淤21条，养护河道30条。", dredged)],
    ["两个同单位的指标都说到它", project("清淤河道21条。", dredged, quantity("清淤支流河道数量", "=30条"))],
    ["指标值是另一个数", project("清淤河道12条，养护河道30条。", quantity("清淤河道数量", "=30条"))],
    ["数是另一个指标的", project("清淤河道30条。", dredged, quantity("养护河道数量", "=30条"))],
    ["相同的只有人人都用的词", project("签约86户居民。", quantity("补偿居民户数", "=300户"))],
    ["多一位的数", project("签约86户居民。", quantity("补偿居民户数", "=860户"))],
    ["另有同单位的数", project("签约86户居民，走访30户。", quantity("补偿居民户数", "=68户"))],
    ["约数", project("清淤河道约21条。", dredged)],
    ["大约", project("清淤河道大约21条。", dredged)],
    ["单价不是总额", project("完成培训投资20万元。", quantity("人均培训投资额", "≤500元"))],
    ["一部分钱", project("完成投资1865万元，其中财政投资1000万元。", quantity("社会投资额", "≥900万元"))],
    ["每月的数", project("每月清淤河道1条。", dredged)],
    ["上年的数", project("上年清淤河道21条。", dredged)],
    ["比上年多的数", project("比2024年增加清淤河道2条。", dredged)],
    ["不少于", project("清淤河道不少于10条。", dredged)],
    [
      "别的项目的说明",
      {
        budget: {
          projects: [{ name: "护路", indicators: [dredged] }],
          projectStatements: [{ name: "河道养护", goal: "清淤河道21条。" }],
        },
      },
    ],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(goalCount, example).outcome).toBe("skipped");
  });

  describe("in a purpose", () => {
    // words give the second level alone
    const inPurpose = (text: string, target: string): Example => {
      const { level1: _, ...indicator } = quantity("清淤河道数量", target);
      return { budget: { projects: [{ name: "河道养护", purpose: { text }, indicators: [indicator] }] } };
    };

    it.each<[string, string, string]>([
      ["swapped digits", "清淤河道21条90万元。", "≥12条"],
      ["a digit too many", "清淤河道12条90万元。", "≥122条"],
      ["a digit lost", "清淤河道120条90万元。", "≥12条"],
      ["one of several digits mistyped", "清淤河道3500条90万元。", "≥2500条"],
    ])("finds %s", (_, text, target) => {
      const [printed] = /\d+条/.exec(text) ?? [];
      const message = `项目1“河道养护”的绩效指标1“清淤河道数量”的指标值是 ${target}，项目用途里写的是 ${printed}，请核对`;
      const { cases } = verdictOn(goalCount, inPurpose(text, target));
      // of the rule's own severity
      expect({ severity: "warning", ...cases[0] }).toMatchObject({
        outcome: "failed",
        severity: "warning",
        message,
      });
    });

    it.each<[string, string, string]>([
      ["the same number", "清淤河道12条90万元。", "≥12条"],
      ["a part of it", "清淤河道20条90万元。", "≥12条"],
      // 15 and 10 may both be right
      ["one of two digits", "清淤河道15条90万元。", "≥10条"],
    ])("passes %s", (_, text, target) => {
      expect(verdictOn(goalCount, inPurpose(text, target)).outcome).toBe("passed");
    });
  });
});
