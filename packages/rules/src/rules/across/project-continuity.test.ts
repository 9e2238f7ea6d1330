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
    ["项目 at its end", "河道清淤项目", "河道清淤"],
    ["other brackets in it", "河道清淤（一期）", "河道清淤(一期)"],
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

  const named = (name: string, code: string) => ({ name, code });
  const kept = [named("护路", `A${CODE.slice(1)}`), named("防汛", `B${CODE.slice(1)}`)];
  const [now, was] = [named("河道清淤", CODE), named("河道清淤", CODE.replace("ABCDE", "EDCBA"))];
  it.each<[string, Json["projects"], Json["projects"], number]>([
    ["alone among those that keep theirs", [...kept, now], [...kept, was], 1],
    ["as others do", [now, named("护路", "X1")], [was, named("护路", "X2")], 0],
    ["where too few keep theirs", [...kept.slice(1), now], [...kept.slice(1), was], 0],
    ["its name stands twice", [...kept, now], [...kept, was, { ...was, code: "Y" }], 0],
    ["its code was another project's", [...kept, now], [...kept, was, named("路灯", CODE)], 0],
    ["one year has no code", [...kept, now], [...kept, { name: "河道清淤" }], 0],
  ])("hints at a project whose code changed: %s", (_, projects, before, found) => {
    const { cases } = on(projects, before);
    const hints = cases.filter((each) => each.outcome === "failed" && each.severity === "info");
    expect(hints).toHaveLength(found);
  });

  const renamed = (text: string) =>
    verdictOn(projectContinuity, {
      budget: { ...whose, projects: [named("巡河", CODE)] },
      statement: [text],
      against: [{ budget: { ...whose, fiscalYear: 2020, projects: [named("河道巡查", CODE)] } }],
    }).outcome;

  it.each([
    ["本项目原名河道巡查，2021年更名。", "passed"],
    ["河道巡查项目更名为巡河项目。", "passed"],
    ["将“河道巡查”名称调整为“巡河”。", "passed"],
    ["2020年开展河道巡查。", "failed"],
    ["某局更名为某委。", "failed"],
  ])("a new name is no fault where the text tells of it: %s", (text, outcome) => {
    expect(renamed(text)).toBe(outcome);
  });

  it("running numbers are no codes", () => {
    const [first, second] = [named("护路", "001"), named("防汛", "002")];
    const swapped = [named("防汛", "001"), named("护路", "002")];
    expect(on([first, second], swapped).outcome).toBe("skipped");
  });

  it.each([
    [
      "with the year in its name",
      named("2021年河道清淤", CODE),
      named("2020年河道清淤", "13020021EDCBA12345XYZ"),
    ],
    [
      "whose code has the year",
      named("河道清淤", "31010621X000000000777"),
      named("河道清淤", "31010620T000000000020"),
    ],
  ])("a project of each year has a new code: %s", (_, one, other) => {
    expect(on([...kept, one], [...kept, other]).outcome).toBe("passed");
  });
});
