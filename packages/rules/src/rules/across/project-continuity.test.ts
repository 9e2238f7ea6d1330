import type { DepartmentBudgetJson } from "@qingbei/domain";
import { describe, expect, it } from "vitest";
import { verdictOn } from "../../engine/rule-tester.js";
import { projectContinuity } from "./project-continuity.js";

type Json = Partial<DepartmentBudgetJson>;
const whose = { edition: "department", department: { name: "某市某区甲局" } } as const;
const CODE = "13020021ABCDE12345XYZ";
const on = (projects: Json["projects"], before: Json["projects"]) =>
  verdictOn(projectContinuity, {
    budget: { ...whose, projects: projects ?? [] },
    against: [{ budget: { ...whose, fiscalYear: 2020, projects: before ?? [] } }],
  });

describe("project-continuity", () => {
  it.each([
    ["the same name", "河道清淤", "河道清淤"],
    ["another year in it", "2021年河道清淤", "2020年度河道清淤"],
    ["blanks in it", "河道 清淤", "河道清淤"],
  ])("passes: %s", (_, name, was) => {
    expect(on([{ code: CODE, name }], [{ code: CODE, name: was }]).outcome).toBe("passed");
  });

  it("fails: one code, two names", () => {
    expect(on([{ code: CODE, name: "河道清淤" }], [{ code: CODE, name: "路灯改造" }]).cases).toMatchObject([
      { outcome: "failed", message: expect.stringContaining("上年叫“路灯改造”，今年叫“河道清淤”") },
    ]);
  });

  it.each<[string, Json["projects"], Json["projects"]]>([
    [
      "another code",
      [{ code: CODE, name: "河道清淤" }],
      [{ code: "13020020ABCDE12345XYZ", name: "河道清淤" }],
    ],
    ["no code", [{ name: "河道清淤" }], [{ name: "路灯改造" }]],
    [
      "a code that stands twice",
      [{ code: CODE, name: "甲" }],
      [
        { code: CODE, name: "乙" },
        { code: CODE, name: "丙" },
      ],
    ],
    ["no name", [{ code: CODE }], [{ code: CODE, name: "河道清淤" }]],
  ])("is skipped: %s", (_, now, before) => {
    expect(on(now, before).outcome).toBe("skipped");
  });
});
