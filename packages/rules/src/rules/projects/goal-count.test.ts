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
  it.each<[string, Example]>([
    ["同一个数", project("完成12条河道清淤任务，改善水质。", dredged)],
    ["同一个数，写法不同", project("培训护河人员30名。", quantity("护河人员培训人数", "≥30人"))],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(goalCount, example).outcome).toBe("passed");
  });

  it.each<[string, Example, string]>([
    ["不同的数", project("完成21条河道清淤任务，改善水质。", dredged), "warning"],
    ["签约不是“约”", project("完成签约86户。", quantity("签约居民户数", "=68户")), "warning"],
    [
      "目标里有两个同单位的数，一个与指标说的更像",
      project("清淤河道21条，养护绿道30条。", dredged),
      "warning",
    ],
    ["少于下限", project("清淤河道8条。", quantity("清淤河道数量", "≥10条")), "warning"],
    ["多于下限", project("清淤河道12条。", quantity("清淤河道数量", "≥10条")), "info"],
    [
      "文字说明的目标",
      {
        budget: {
          projects: [{ name: "河道养护项目", indicators: [dredged] }],
          projectStatements: [{ name: "河道养护", goal: "完成21条河道清淤。" }],
        },
      },
      "warning",
    ],
  ])("fails: %s", (_, example, severity) => {
    const { cases } = verdictOn(goalCount, example);
    expect(cases).toHaveLength(1);
    expect({ severity: "warning", ...cases[0] }).toMatchObject({ outcome: "failed", severity });
  });

  it.each<[string, Example]>([
    ["没有目标", project("", dredged)],
    ["说的是别的事", project("新建21条绿道。", dredged)],
    ["目标里有两个同单位的数，一样像", project("疏浚河道21条，养护河道30条。", dredged)],
    ["目标里的两个数加起来是指标值", project("清淤河道8条，养护绿道4条。", dredged)],
    ["目标里的另一个数是指标值", project("清淤河道排口5条，养护绿道12条。", dredged)],
    ["大约", project("清淤河道约21条。", dredged)],
    ["两个同单位的指标", project("清淤河道21条。", dredged, quantity("养护河道数量", "=30条"))],
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
});
