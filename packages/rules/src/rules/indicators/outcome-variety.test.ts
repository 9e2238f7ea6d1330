import type { IndicatorLevel2 } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { outcomeVariety } from "./outcome-variety.js";

const project = (...levels: IndicatorLevel2[]) => ({
  name: "河道保洁",
  indicators: levels.map((level2) => ({ level2, name: "指标" })),
});
const listing = (...projects: ReturnType<typeof project>[]) => ({ budget: { projects } });

describe("outcome-variety", () => {
  it.each([
    ["社会效益", listing(project("quantity", "social"))],
    ["社会效益与可持续影响", listing(project("social", "sustainedImpact"))],
    ["没有效益指标的项目不算", listing(project("quantity"), project("ecological"))],
  ])("passes: %s", (_, example) => {
    expect(verdictOn(outcomeVariety, example).outcome).toBe("passed");
  });

  it("fails once over all projects that have only sustained impact", () => {
    const { cases } = verdictOn(
      outcomeVariety,
      listing(project("quantity", "sustainedImpact"), project("social"), project("sustainedImpact")),
    );
    expect(cases).toMatchObject([
      {
        outcome: "failed",
        message:
          "项目1“河道保洁”、项目3“河道保洁”的效益指标只有可持续影响一类，请按项目补充经济、社会或生态效益指标",
        evidence: [
          { pointer: "/projects/0/indicators/1/level2" },
          { pointer: "/projects/2/indicators/0/level2" },
        ],
      },
    ]);
  });

  it.each([
    ["没有项目", { budget: {} }],
    ["没有效益指标", listing(project("quantity", "satisfaction"))],
  ])("is skipped: %s", (_, example) => {
    expect(verdictOn(outcomeVariety, example).outcome).toBe("skipped");
  });
});
